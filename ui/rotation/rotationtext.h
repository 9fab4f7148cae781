// SPDX-License-Identifier: MIT
#pragma once

#include "rotationprogress.h"

#include <QString>

namespace patdesk {

/// Why a token cannot be rotated, and what to do instead.
QString wordsOf(RotationObstacle obstacle);
/// What a rotation is waiting for, in a few words.
QString stateOf(const Rotation& rotation, const RotationView& view);
/// What is known about it, and what comes next, in sentences.
QString describe(const Rotation& rotation, const RotationView& view);
/// The next step as a button says it; empty where there is none.
QString nextStepOf(const RotationView& view);

/// The four steps in a row, with a tick before each that is done: "✓ 1 Successor created   ● 2 Secret
/// verified   ○ 3 Old token unused   ○ 4 Old token deleted".
QString stepsText(const RotationProgress& progress);

/// What stands before the status of the two tokens in the table: "Being rotated · day 2 of 7" and "Successor
/// of “Nightly”".
QString markOfOld(const RotationView& view, const RotationProgress& progress);
QString markOfSuccessor(const Rotation& rotation);

/// What stopping this rotation leaves behind, in sentences.
QString stoppingText(const Rotation& rotation);

} // namespace patdesk
