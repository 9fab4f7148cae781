// SPDX-License-Identifier: MIT
#include "searchfield.h"

#include "icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QToolButton>

namespace patdesk {

SearchField::SearchField(QWidget* parent) : QLineEdit(parent) {
    setAccessibleName(tr("Search tokens"));
    setPlaceholderText(tr("Search name, owner, scope or ID"));
    // Only with the first text: looking for its icon in the whole icon theme would slow down the start.
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (isClearButtonEnabled())
            return;
        setClearButtonEnabled(true);
        nameButtons(tr("Clear search"));
    });
    connect(addAction(symbolIcon(Symbol::Search), LeadingPosition), &QAction::triggered, this,
            &SearchField::enter);
    nameButtons(tr("Go to search"));
}

void SearchField::enter() {
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Escape:
        return clear();
    case Qt::Key_Down:
        Q_EMIT leftDownwards();
        return;
    default:
        return QLineEdit::keyPressEvent(event);
    }
}

void SearchField::nameButtons(const QString& name) {
    // Qt makes them without a name.
    const QList<QToolButton*> buttons = findChildren<QToolButton*>();
    for (QToolButton* const button : buttons) {
        if (button->accessibleName().isEmpty())
            button->setAccessibleName(name);
    }
}

} // namespace patdesk
