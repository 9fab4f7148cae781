// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

namespace patdesk {

/// The meaning of a colour, which is always shown by a shape and a word as well.
enum class Tone { Quiet, Good, Warning, Danger };

/// The tone's colour, legible as text on `ground`: contrast at least 4.5 : 1 (WCAG 2.1, 1.4.3).
QColor toneColour(Tone tone, const QColor& ground);

/// The contrast of two colours by WCAG 2.1: 1 (none) to 21 (black on white).
double contrast(const QColor& a, const QColor& b);

} // namespace patdesk
