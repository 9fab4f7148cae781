// SPDX-License-Identifier: MIT
#include "scopelines.h"

#include "plaintext.h"

#include <QPainter>
#include <QStyle>

namespace patdesk {

namespace {

const QString bullet = QStringLiteral("• ");

} // namespace

ScopeLines::ScopeLines(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ScopeLines::showScopes(const QStringList& scopes) {
    m_scopes.clear();
    for (const QString& scope : scopes)
        m_scopes.append(oneLine(scope));
    setAccessibleDescription(m_scopes.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

int ScopeLines::indent() const {
    return fontMetrics().horizontalAdvance(bullet);
}

/// As many words as fit on each line. A word alone that does not fit is shortened when it is drawn.
QStringList ScopeLines::linesOf(const QString& scope, int width) const {
    const QFontMetrics metrics = fontMetrics();
    const int room = width - indent();
    QStringList lines;
    QString line;
    const QStringList words = scope.split(QLatin1Char(':'));
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString word = i + 1 < words.size() ? words[i] + QLatin1Char(':') : words[i];
        if (!line.isEmpty() && metrics.horizontalAdvance(line + word) > room) {
            lines.append(line);
            line.clear();
        }
        line += word;
    }
    lines.append(line);
    return lines;
}

int ScopeLines::heightForWidth(int width) const {
    qsizetype lines = 0;
    for (const QString& scope : m_scopes)
        lines += linesOf(scope, width).size();
    return static_cast<int>(lines) * fontMetrics().lineSpacing();
}

QSize ScopeLines::sizeHint() const {
    const int width = fontMetrics().averageCharWidth() * 30;
    return {width, heightForWidth(width)};
}

QSize ScopeLines::minimumSizeHint() const {
    return {0, fontMetrics().lineSpacing()};
}

void ScopeLines::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QFontMetrics metrics = fontMetrics();
    const int room = width() - indent();
    int y = 0;
    const auto draw = [&](int left, int wide, const QString& words) {
        const QRect place(left, y, wide, metrics.lineSpacing());
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place),
                         Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine | Qt::TextDontClip, words);
    };
    for (const QString& scope : m_scopes) {
        draw(0, indent(), bullet);
        for (const QString& line : linesOf(scope, width())) {
            draw(indent(), room, metrics.elidedText(line, Qt::ElideMiddle, room));
            y += metrics.lineSpacing();
        }
    }
}

} // namespace patdesk
