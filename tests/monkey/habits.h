// SPDX-License-Identifier: MIT
#pragma once

#include "step.h"

namespace monkey {

/// What people come for, a few steps each, in whatever window has the control: chance alone seldom fills in a
/// form to its end.
const QList<QList<Step>>& habits();

} // namespace monkey
