// SPDX-License-Identifier: MIT
#include "lifetimefield.h"

#include "spantext.h"
#include "tokendraft.h"

#include <algorithm>

namespace patdesk {

namespace {

constexpr int mostSeconds = 999'999;
constexpr int minute = 60;
constexpr int hour = 3600;

int stepAt(int seconds, bool up) {
    const bool belowMinute = up ? seconds < minute : seconds <= minute;
    const bool belowHour = up ? seconds < hour : seconds <= hour;
    return belowMinute ? 15 : belowHour ? 5 * minute : hour;
}

} // namespace

LifetimeField::LifetimeField(QWidget* parent) : QSpinBox(parent) {
    // Wider than what is allowed, so that a number outside of it is explained instead of silently changed.
    setRange(0, mostSeconds);
    setValue(static_cast<int>(maxAccessTokenLifetime.count()));
    connect(this, &QSpinBox::editingFinished, this, &LifetimeField::takeUnit);
}

void LifetimeField::stepBy(int steps) {
    constexpr int least = static_cast<int>(minAccessTokenLifetime.count());
    constexpr int most = static_cast<int>(maxAccessTokenLifetime.count());
    int seconds = value();
    for (int i = 0; i < std::abs(steps); ++i) {
        const int step = stepAt(seconds, steps > 0);
        seconds = steps > 0 ? (seconds / step + 1) * step : (seconds + step - 1) / step * step - step;
        if (step == 5 * minute) // and not to nothing
            seconds = std::max(seconds, minute);
    }
    setValue(std::clamp(seconds, least, most));
    takeUnit();
    selectAll();
}

QString LifetimeField::textFromValue(int seconds) const {
    return spanText(std::chrono::seconds(seconds));
}

int LifetimeField::valueFromText(const QString& text) const {
    const auto span = spanFrom(text, m_unit);
    return span ? static_cast<int>(std::min<qint64>(span->count(), mostSeconds)) : value();
}

QValidator::State LifetimeField::validate(QString& text, int& /*position*/) const {
    const auto span = spanFrom(text, m_unit);
    return span && span->count() <= mostSeconds ? QValidator::Acceptable : QValidator::Intermediate;
}

void LifetimeField::focusInEvent(QFocusEvent* event) {
    QSpinBox::focusInEvent(event);
    takeUnit();
}

/// Not while somebody types: 60 minutes on the way to 600 are no hour.
void LifetimeField::takeUnit() {
    const int seconds = value();
    m_unit = std::chrono::seconds(seconds >= hour && seconds % hour == 0       ? hour
                                  : seconds >= minute && seconds % minute == 0 ? minute
                                                                               : 1);
}

} // namespace patdesk
