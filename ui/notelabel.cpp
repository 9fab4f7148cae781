// SPDX-License-Identifier: MIT
#include "notelabel.h"

#include <QEvent>
#include <QGuiApplication>

namespace patdesk {

namespace {

QString shapeOf(NoteLabel::Kind kind) {
    switch (kind) {
    case NoteLabel::Kind::Help:
        return {};
    case NoteLabel::Kind::Good:
        return QStringLiteral("✓ ");
    case NoteLabel::Kind::Warning:
        return QStringLiteral("△ ");
    case NoteLabel::Kind::Problem:
        return QStringLiteral("▲ ");
    }
    return {};
}

QColor blend(const QColor& a, const QColor& b, double shareOfA) {
    return QColor::fromRgbF(static_cast<float>(a.redF() * shareOfA + b.redF() * (1 - shareOfA)),
                            static_cast<float>(a.greenF() * shareOfA + b.greenF() * (1 - shareOfA)),
                            static_cast<float>(a.blueF() * shareOfA + b.blueF() * (1 - shareOfA)));
}

QColor colourOf(NoteLabel::Kind kind, const QPalette& palette) {
    const QColor ground = palette.color(QPalette::Window);
    const bool dark = ground.lightness() < 128;
    switch (kind) {
    case NoteLabel::Kind::Help:
        return blend(palette.color(QPalette::WindowText), ground, 0.72);
    case NoteLabel::Kind::Good:
        return dark ? QColor(0x86, 0xd6, 0x98) : QColor(0x1a, 0x66, 0x30);
    case NoteLabel::Kind::Warning:
        return dark ? QColor(0xf2, 0xbd, 0x5c) : QColor(0x80, 0x4b, 0x00);
    case NoteLabel::Kind::Problem:
        return dark ? QColor(0xff, 0x9c, 0x94) : QColor(0xa8, 0x12, 0x12);
    }
    return {};
}

} // namespace

NoteLabel::NoteLabel(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    applyColour();
}

void NoteLabel::showNote(Kind kind, const QString& words) {
    m_kind = kind;
    m_words = words;
    setText(words.isEmpty() ? QString() : shapeOf(kind) + words);
    setAccessibleName(words);
    applyColour();
}

void NoteLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        applyColour();
}

void NoteLabel::applyColour() {
    const QColor colour = colourOf(m_kind, QGuiApplication::palette());
    // Setting a palette tells this label of a changed palette: only a difference may do so.
    if (palette().color(QPalette::WindowText) == colour)
        return;
    QPalette changed = palette();
    changed.setColor(QPalette::WindowText, colour);
    setPalette(changed);
}

} // namespace patdesk
