// SPDX-License-Identifier: MIT
#include "emptynote.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace patdesk {

namespace {

constexpr int mostActions = 2;

} // namespace

EmptyNote::EmptyNote(QWidget* parent) : QWidget(parent), m_words(new QLabel(this)) {
    setAccessibleName(tr("Empty table"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    auto* const row = new QHBoxLayout;
    row->addStretch();
    for (int i = 0; i < mostActions; ++i) {
        auto* const button = new QPushButton(this);
        button->hide();
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT chosen(m_actions.at(i)); });
        row->addWidget(button);
        m_buttons.append(button);
    }
    row->addStretch();
    auto* const column = new QVBoxLayout(this);
    column->addStretch();
    column->addWidget(m_words);
    column->addLayout(row);
    column->addStretch();
    hide();
}

void EmptyNote::showWords(const QString& words, const QList<MessageAction>& actions) {
    const bool isNews = words != m_words->text();
    m_actions = actions.mid(0, mostActions);
    m_words->setText(words);
    setAccessibleDescription(words);
    for (int i = 0; i < mostActions; ++i) {
        m_buttons.at(i)->setVisible(i < m_actions.size());
        if (i < m_actions.size()) {
            m_buttons.at(i)->setText(wordOf(m_actions.at(i)));
            m_buttons.at(i)->setAccessibleName(m_buttons.at(i)->text());
        }
    }
    setVisible(!words.isEmpty());
    if (!isNews || words.isEmpty())
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace patdesk
