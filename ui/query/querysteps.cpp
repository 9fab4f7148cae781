// SPDX-License-Identifier: MIT
#include "querysteps.h"

#include "searchfield.h"

#include <QAction>
#include <QFocusEvent>
#include <QScopedValueRollback>

namespace patdesk {

namespace {

/// Of the platform's keys for a direction the first: on some platforms Backspace is another one.
QKeySequence firstOf(QKeySequence::StandardKey key) {
    return QKeySequence::keyBindings(key).value(0);
}

} // namespace

QuerySteps::QuerySteps(SearchField& field, QObject* parent)
    : QObject(parent)
    , m_field(field)
    , m_back(new QAction(tr("Back"), this))
    , m_forward(new QAction(tr("Forward"), this)) {
    m_back->setShortcut(firstOf(QKeySequence::Back));
    m_forward->setShortcut(firstOf(QKeySequence::Forward));
    connect(m_back, &QAction::triggered, this, [this] { go(m_history.back()); });
    connect(m_forward, &QAction::triggered, this, [this] { go(m_history.forward()); });
    connect(&field, &SearchField::textEdited, this, [this] { note(true); });
    connect(&field, &SearchField::textChanged, this, [this] { note(m_field.isModified()); });
    connect(&field, &SearchField::leftDownwards, this, [this] { m_history.endTyping(); });
    connect(&field, &SearchField::returnPressed, this, [this] { m_history.endTyping(); });
    field.installEventFilter(this);
    refresh();
}

void QuerySteps::noteFilter(TokenFilter filter) {
    m_filter = filter;
    note(false);
}

void QuerySteps::note(bool typing) {
    if (m_going)
        return;
    m_history.note({m_field.text(), m_filter}, typing);
    refresh();
}

void QuerySteps::go(const std::optional<QueryHistory::Question>& question) {
    if (!question)
        return;
    const QScopedValueRollback going(m_going, true);
    m_filter = question->filter;
    m_field.setText(question->text);
    Q_EMIT filterWanted(question->filter);
    refresh();
}

void QuerySteps::refresh() {
    m_back->setEnabled(m_history.hasBack());
    m_back->setToolTip(m_history.hasBack() ? QString() : tr("There is no earlier query."));
    m_forward->setEnabled(m_history.hasForward());
    m_forward->setToolTip(m_history.hasForward() ? QString() : tr("There is no later query."));
}

bool QuerySteps::eventFilter(QObject* watched, QEvent* event) {
    // While suggestions are shown, the field is still what is typed into.
    if (watched == &m_field && event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        m_history.endTyping();
    return false;
}

} // namespace patdesk
