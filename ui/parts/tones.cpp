// SPDX-License-Identifier: MIT
#include "tones.h"

#include <algorithm>
#include <cmath>

namespace patdesk {

namespace {

constexpr double legible = 4.5;

double linear(double channel) {
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

QColor hueOf(Tone tone) {
    switch (tone) {
    case Tone::Quiet:
        return QColor::fromHsl(0, 0, 128);
    case Tone::Good:
        return QColor::fromHsl(140, 130, 100);
    case Tone::Warning:
        return QColor::fromHsl(36, 220, 110);
    case Tone::Danger:
        return QColor::fromHsl(4, 170, 125);
    }
    return {};
}

} // namespace

double contrast(const QColor& a, const QColor& b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor toneColour(Tone tone, const QColor& ground) {
    // Away from the ground, step by step, until it can be read: darker on a light ground, lighter on a dark
    // one.
    const int step = contrast(ground, Qt::black) > contrast(ground, Qt::white) ? -6 : 6;
    const QColor hue = hueOf(tone);
    for (int lightness = hue.lightness(); lightness >= 0 && lightness <= 255; lightness += step) {
        const QColor colour = QColor::fromHsl(hue.hslHue(), hue.hslSaturation(), lightness);
        if (contrast(colour, ground) >= legible)
            return colour;
    }
    return step < 0 ? Qt::black : Qt::white;
}

} // namespace patdesk
