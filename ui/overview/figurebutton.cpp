// SPDX-License-Identifier: MIT
#include "figurebutton.h"

#include "picturecolours.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace patdesk {

namespace {

constexpr int margin = 8;
constexpr int linesOfCaption = 2;
constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

} // namespace

FigureButton::FigureButton(QWidget* parent) : QPushButton(parent) {
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureButton::showFigure(const QString& figure, const QString& caption) {
    m_figure = figure;
    if (m_caption != caption) {
        m_caption = caption;
        measure();
    }
    setText(tr("%1: %2").arg(caption, figure));
    setAccessibleName(text());
    update();
}

QFont FigureButton::largeFont() const {
    QFont large = font();
    if (large.pixelSize() > 0)
        large.setPixelSize(large.pixelSize() * 17 / 10);
    else
        large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setWeight(QFont::DemiBold);
    return large;
}

void FigureButton::measure() {
    const QFontMetrics metrics = fontMetrics();
    const int most = metrics.lineSpacing() * linesOfCaption;
    int width = metrics.averageCharWidth() * 9;
    for (const QString& word : m_caption.split(QLatin1Char(' ')))
        width = std::max(width, metrics.horizontalAdvance(word) + 1);
    while (metrics.boundingRect(QRect(0, 0, width, 1000), wrapped, m_caption).height() > most)
        width += metrics.averageCharWidth();
    m_leastWidth = width + 2 * margin;
    updateGeometry();
}

QSize FigureButton::minimumSizeHint() const {
    return {m_leastWidth, QFontMetrics(largeFont()).height() + fontMetrics().lineSpacing() * linesOfCaption +
                              2 * margin - 2};
}

QSize FigureButton::sizeHint() const {
    return minimumSizeHint();
}

void FigureButton::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const PictureColours colours(palette());
    const QColor base = palette().color(QPalette::Base);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(underMouse() ? colours.strong : mixedColour(colours.ground, colours.text, 0.25), 1));
    painter.setBrush(isDown() ? mixedColour(base, colours.strong, 0.2) : base);
    painter.drawRoundedRect(frame, 3, 3);
    if (hasFocus()) {
        painter.setPen(QPen(colours.text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame.adjusted(1.5, 1.5, -1.5, -1.5), 2, 2);
    }
    const QRect inner = rect().adjusted(margin, margin - 3, -margin, -margin);
    const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    painter.setPen(palette().color(group, QPalette::Text));
    painter.setFont(largeFont());
    const QFontMetrics large(largeFont());
    painter.drawText(QRect(inner.left(), inner.top(), inner.width(), large.height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     large.elidedText(m_figure, Qt::ElideRight, inner.width()));
    painter.setFont(font());
    painter.drawText(inner.adjusted(0, large.height(), 0, margin), wrapped, m_caption);
}

void FigureButton::enterEvent(QEnterEvent* event) {
    QPushButton::enterEvent(event);
    update();
}

void FigureButton::leaveEvent(QEvent* event) {
    QPushButton::leaveEvent(event);
    update();
}

void FigureButton::changeEvent(QEvent* event) {
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange && !m_caption.isEmpty())
        measure();
}

} // namespace patdesk
