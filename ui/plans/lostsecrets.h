// SPDX-License-Identifier: MIT
#pragma once

#include "message.h"
#include "unansweredcreates.h"

#include <QObject>

#include <utility>

namespace patdesk {

class Lifecycle;
class TokenService;

/// Reports tokens whose secret is lost because Patdesk was closed or locked before it could be copied, and
/// offers to delete them. Main thread only.
class LostSecrets : public QObject {
    Q_OBJECT

public:
    LostSecrets(TokenService& tokens, Lifecycle& lifecycle, QObject* parent = nullptr);

    /// The window that showed this token's secret was wiped. It is reported while its tenant is open: at
    /// once, or when that is opened again.
    void add(const Token& token, const TenantId& tenant);
    /// DeleteLostToken or KeepLostToken, of a message that came from here.
    void act(MessageAction action, const TokenId& token);

Q_SIGNALS:
    void messageReady(const patdesk::Message& message);
    void failed(const patdesk::Error& error);

private:
    struct Lost {
        TokenId token;
        TenantId tenant;
        /// The journal entry that the user's decision completes; nothing if the journal is already complete.
        std::optional<JournalEntry> intent;
    };

    void look();
    void tell(const Token& token);
    void settle(const JournalEntry& intent, ErrorKind outcome);

    TokenService& m_tokens;
    Lifecycle& m_lifecycle;
    QList<Lost> m_lost;
    /// Those of tenants that have not been open since.
    QList<std::pair<Token, TenantId>> m_untold;
    /// The tenant that was looked through since it was opened.
    TenantId m_looked;
};

} // namespace patdesk
