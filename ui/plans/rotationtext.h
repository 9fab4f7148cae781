// SPDX-License-Identifier: MIT
#pragma once

#include "rotation.h"

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

} // namespace patdesk
