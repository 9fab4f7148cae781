// SPDX-License-Identifier: MIT
#pragma once

#include "step.h"

#include <QWidget>

namespace monkey {

/// What fingers do. Every event goes to a window, as from the platform, and from there where Qt sends it: a
/// dialog that blocks a window blocks it for the hand too. Each may run an event loop of its own (menus do).
///
/// False where what the step names is not there now.
bool perform(const Step& step);

/// Takes care that nothing leaves the machine or its temporary home: see the definition.
void tieHands();

} // namespace monkey
