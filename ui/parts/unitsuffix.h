// SPDX-License-Identifier: MIT
#pragma once

class QSpinBox;
class QString;

namespace patdesk {

/// The unit after the number: `one` (" day") after a 1, else `many` (" days").
void setUnit(QSpinBox* box, const QString& one, const QString& many);

} // namespace patdesk
