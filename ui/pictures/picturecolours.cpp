// SPDX-License-Identifier: MIT
#include "picturecolours.h"

#include "tones.h"

#include <QPalette>

namespace patdesk {

namespace {

constexpr double visible = 3;
/// Of the strong colour, so that it stands out from the pale one, too.
constexpr double strongContrast = 4.5;

/// `colour`, or as little of `text` mixed into it as gives it this contrast to the ground.
QColor visibleOn(const QColor& ground, const QColor& colour, const QColor& text, double wanted) {
    constexpr int steps = 20;
    for (int step = 0; step < steps; ++step) {
        const QColor mix = mixedColour(colour, text, double(step) / steps);
        if (contrast(mix, ground) >= wanted)
            return mix;
    }
    return text;
}

} // namespace

QColor mixedColour(const QColor& a, const QColor& b, double share) {
    const auto mix = [share](float from, float to) { return float(from + (to - from) * share); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

PictureColours::PictureColours(const QPalette& palette)
    : ground(palette.color(QPalette::Active, QPalette::Window))
    , text(palette.color(QPalette::Active, QPalette::WindowText))
    , strong(visibleOn(ground, palette.color(QPalette::Active, QPalette::Highlight), text, strongContrast))
    , pale(mixedColour(ground, strong, 0.2))
    , paleEdge(visibleOn(ground, mixedColour(ground, strong, 0.5), text, visible))
    , band(mixedColour(ground, text, 0.14))
    , line(mixedColour(ground, text, 0.3)) {}

} // namespace patdesk
