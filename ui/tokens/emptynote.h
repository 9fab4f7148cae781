// SPDX-License-Identifier: MIT
#pragma once

#include "message.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace patdesk {

/// What stands in the table in the place of rows: why there are none, and at most two steps out of it.
class EmptyNote : public QWidget {
    Q_OBJECT

public:
    explicit EmptyNote(QWidget* parent);

    /// No words hide it.
    void showWords(const QString& words, const QList<MessageAction>& actions);

Q_SIGNALS:
    void chosen(patdesk::MessageAction action);

private:
    QLabel* m_words;
    QList<QPushButton*> m_buttons;
    QList<MessageAction> m_actions;
};

} // namespace patdesk
