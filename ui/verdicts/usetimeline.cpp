// SPDX-License-Identifier: MIT
#include "usetimeline.h"

#include "evidencewords.h"
#include "tones.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace patdesk {

namespace {

/// A program that signs in every few minutes is to leave something to be seen of one that does once a day.
double heightOf(int count) {
    return std::min(1.0, 0.4 + 0.12 * std::log2(std::max(count, 1)));
}

} // namespace

UseTimeline::UseTimeline(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Uses over time"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

std::vector<UseTimeline::Bar> UseTimeline::barsOf(const UseDays& uses, Day from, Day today) {
    std::vector<Bar> bars;
    const double span = std::max(1, today - from);
    for (const UseDay& use : uses) {
        if (use.day < from || use.day > today)
            continue;
        const double x = (use.day - from) / span;
        // A day has an entry for each address.
        if (!bars.empty() && bars.back().x == x)
            bars.back().height = std::min(1.0, bars.back().height + 0.12);
        else
            bars.push_back({x, heightOf(use.count)});
    }
    return bars;
}

void UseTimeline::showUses(const UseDays& uses, const UseDays& failed, Day from, Day today) {
    m_uses = barsOf(uses, from, today);
    m_failed = barsOf(failed, from, today);
    setAccessibleDescription(tr("From %1 to %2: uses on %3, failed uses on %4.")
                                 .arg(isoDate(from), isoDate(today), daysInWords(std::ssize(m_uses)),
                                      daysInWords(std::ssize(m_failed))));
    setToolTip(accessibleDescription());
    update();
}

QSize UseTimeline::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 2};
}

void UseTimeline::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const QColor ground = palette().color(QPalette::Window);
    const double line = height() * 0.72;
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.drawLine(QPointF(0, line), QPointF(width(), line));
    const auto draw = [&](const std::vector<Bar>& bars, const QColor& colour, double room, double towards) {
        painter.setPen(QPen(colour, std::max(1.0, width() / 400.0)));
        for (const Bar& bar : bars) {
            const double x = 0.5 + (isRightToLeft() ? 1 - bar.x : bar.x) * (width() - 1);
            painter.drawLine(QPointF(x, line), QPointF(x, line + towards * bar.height * room));
        }
    };
    draw(m_uses, palette().color(QPalette::Text), line, -1);
    draw(m_failed, toneColour(Tone::Danger, ground), height() - line, 1);
}

} // namespace patdesk
