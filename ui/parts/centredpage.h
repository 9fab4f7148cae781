// SPDX-License-Identifier: MIT
#pragma once

class QVBoxLayout;
class QWidget;

namespace patdesk {

/// The middle of a page that has little to say: a column of readable width, with room around it.
QVBoxLayout* newCentredColumn(QWidget* page);

} // namespace patdesk
