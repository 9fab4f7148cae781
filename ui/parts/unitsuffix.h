// SPDX-License-Identifier: MIT
#pragma once

class QSpinBox;

namespace patdesk {

/// The unit after the number, in the form for it: " day" after a 1, " days" after a 2. `unit` is a literal of
/// QT_TRANSLATE_N_NOOP(context, " day(s)").
void setUnit(QSpinBox* box, const char* context, const char* unit);

} // namespace patdesk
