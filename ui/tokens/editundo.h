// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"
#include "message.h"
#include "token.h"
#include "tokendraft.h"

#include <QObject>

#include <optional>
#include <utility>

class QAction;

namespace patdesk {

class TokenService;

/// Ctrl+Z: takes the last edit of one token back, from what it was before. Asks first, and changes only what
/// that edit changed. Forgets it with the tenant.
class EditUndo : public QObject {
    Q_OBJECT

public:
    /// The question opens over `window`.
    EditUndo(TokenService& tokens, QWidget* window);

    QAction* action() const { return m_action; }

    /// The token was edited from the one to the other.
    void note(const Token& before, const Token& after);

Q_SIGNALS:
    void messageReady(const patdesk::Message& message);
    void failed(const patdesk::Error& error);

private:
    void ask();
    void send(const Token& current, const TokenDraft& wanted);
    void tell(const QString& words, Tone tone);
    void forget();
    void setNothing();

    TokenService& m_tokens;
    QWidget* m_window;
    QAction* m_action;
    std::optional<std::pair<Token, Token>> m_edit;
};

} // namespace patdesk
