// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "messages.h"

#include <QObject>
#include <QTimer>

namespace patdesk {

class Settings;

/// Listens to the token service and its model, and keeps the situation that the message bar and the status
/// bar speak about. Main thread only.
class MessageCenter : public QObject {
    Q_OBJECT

public:
    MessageCenter(TokenService& tokens, Settings& settings, Clock clock, QObject* parent = nullptr);

    const Situation& situation() const { return m_situation; }

    std::optional<Message> message() const { return messageFor(m_situation); }

    /// Something outside the token service went wrong: the keychain, the start of the demo tenant.
    void report(const Error& error);
    /// Shows a message that is not about a current error; it stays until it is dismissed, unless it passes.
    void tell(const Message& remark);
    /// What this message is about is over.
    void withdraw(const Message& remark);
    /// So many tokens are selected.
    void setSelected(int tokens);
    /// The condition of the search that leaves out the most tokens, where nothing is found; or nothing.
    void setMostExcluding(const QString& condition);
    /// The tenant that is to be opened, and what it lacks for that. An empty name = none.
    void setWanted(const QString& name, bool lacksClientId, bool lacksSecret);
    /// Of the open tenant. `tells`: in the message bar, too.
    void setCredential(const std::optional<CredentialEnd>& end, bool tells);
    /// Nothing is judged just now where there is none.
    void setJudging(const std::optional<JudgingProgress>& judging);
    /// Updates everything: for changes without a signal of the service or the model, such as a search that
    /// finds the same rows.
    void update();
    /// The user has dismissed the current message.
    void dismiss();

Q_SIGNALS:
    /// Another part of the program has something to say that is not about what the user has just done.
    void told(const patdesk::Message& remark);
    void changed();

private:
    void stateChanged(LoadState state);
    void progressed(qint64 received, qint64 expected, qint64 tokens);
    void rateLimited(std::chrono::milliseconds wait);
    void secondPassed();
    void noticed(Notice notice);
    void rememberShownNotice();
    void forgetPassing();

    TokenService& m_tokens;
    Settings& m_settings;
    Clock m_clock;
    Situation m_situation;
    LoadProgress m_progress;
    /// Quick loadings are not shown: the bar would only flicker.
    QTimer m_patience;
    QTimer m_second;
};

} // namespace patdesk
