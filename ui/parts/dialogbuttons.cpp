// SPDX-License-Identifier: MIT
#include "dialogbuttons.h"

#include "tones.h"

#include <QEvent>
#include <QIcon>
#include <QKeyEvent>
#include <QPushButton>

namespace patdesk {

DialogButtons::DialogButtons(QWidget* parent) : QDialogButtonBox(parent) {}

QPushButton* DialogButtons::addPrimary(const QString& words, const QString& accessibleName) {
    m_primary = add(addButton(words, AcceptRole), accessibleName);
    return m_primary;
}

QPushButton* DialogButtons::addDangerous(const QString& words, const QString& accessibleName) {
    m_dangerous = add(addButton(words, AcceptRole), accessibleName);
    colourDangerous();
    return m_dangerous;
}

QPushButton* DialogButtons::addOther(const QString& words, const QString& accessibleName) {
    return add(addButton(words, ActionRole), accessibleName);
}

QPushButton* DialogButtons::addCancel() {
    return add(addButton(Cancel), tr("Cancel"));
}

QPushButton* DialogButtons::addClose() {
    return add(addButton(Close), tr("Close"));
}

QPushButton* DialogButtons::addEnding(const QString& words, const QString& accessibleName) {
    return add(addButton(words, RejectRole), accessibleName);
}

QPushButton* DialogButtons::add(QPushButton* button, const QString& accessibleName) {
    button->setAccessibleName(accessibleName);
    button->setAutoDefault(false);
    button->setIcon({}); // some styles put one on Cancel and Close alone
    button->installEventFilter(this);
    return button;
}

void DialogButtons::setPrimary(QPushButton* button) {
    m_primary = button;
    applyDefault();
}

void DialogButtons::applyDefault() {
    const QList<QAbstractButton*> all = buttons();
    for (QAbstractButton* const button : all) {
        if (auto* const push = qobject_cast<QPushButton*>(button))
            push->setDefault(push == m_primary);
    }
}

/// Red words; those of a disabled button stay grey.
void DialogButtons::colourDangerous() {
    if (!m_dangerous)
        return;
    QPalette red = palette();
    const QColor colour = toneColour(Tone::Danger, red.color(QPalette::Button));
    red.setColor(QPalette::Active, QPalette::ButtonText, colour);
    red.setColor(QPalette::Inactive, QPalette::ButtonText, colour);
    m_dangerous->setPalette(red);
}

bool DialogButtons::event(QEvent* event) {
    const bool done = QDialogButtonBox::event(event);
    if (event->type() == QEvent::Show) // when Qt has looked for a button to make the default
        applyDefault();
    if (event->type() == QEvent::PaletteChange)
        colourDangerous();
    return done;
}

bool DialogButtons::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        auto* const button = qobject_cast<QPushButton*>(watched);
        if (button && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            if (button != m_dangerous)
                button->click();
            return true;
        }
    }
    return QDialogButtonBox::eventFilter(watched, event);
}

} // namespace patdesk
