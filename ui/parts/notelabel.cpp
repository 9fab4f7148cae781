// SPDX-License-Identifier: MIT
#include "notelabel.h"

#include "tones.h"

#include <QEvent>

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

Tone toneOf(NoteLabel::Kind kind) {
    switch (kind) {
    case NoteLabel::Kind::Help:
        return Tone::Quiet;
    case NoteLabel::Kind::Good:
        return Tone::Good;
    case NoteLabel::Kind::Warning:
        return Tone::Warning;
    case NoteLabel::Kind::Problem:
        return Tone::Danger;
    }
    return Tone::Quiet;
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
    const QColor colour = toneColour(toneOf(m_kind), palette().color(QPalette::Window));
    // Setting a palette tells this label of a changed palette: only a difference may do so.
    if (palette().color(QPalette::WindowText) == colour)
        return;
    QPalette changed = palette();
    changed.setColor(QPalette::WindowText, colour);
    setPalette(changed);
}

} // namespace patdesk
