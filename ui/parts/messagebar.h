// SPDX-License-Identifier: MIT
#pragma once

#include "message.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QToolButton;

namespace patdesk {

/// The line above the table: an icon, a text, at most two buttons for the next step, and a close button.
/// Which message comes first when several wait is decided by messageFor() in ui/desk/messages.h.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// Nothing hides the bar.
    void showMessage(const std::optional<Message>& message);

    const std::optional<Message>& message() const { return m_message; }

Q_SIGNALS:
    void chosen(patdesk::MessageAction action);
    void dismissed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showActions(const QList<MessageAction>& actions);
    void applyColours();
    void announce();

    std::optional<Message> m_message;
    QLabel* m_picture;
    QLabel* m_text;
    QProgressBar* m_progress;
    QList<QToolButton*> m_actions;
    QToolButton* m_close;
};

} // namespace patdesk
