// SPDX-License-Identifier: MIT
#pragma once

#include "ids.h"

#include <QObject>
#include <QStringList>

#include <optional>
#include <utility>

namespace patdesk {

class ListActions;
class MessageCenter;
class TokenService;

/// What comes to the list from outside the window: a file or a text that was dropped, a link to a token.
/// What none of them leads to is said.
class Arrivals : public QObject {
    Q_OBJECT

public:
    /// All of them outlive this.
    Arrivals(TokenService& tokens, ListActions& actions, MessageCenter& center, QObject* parent = nullptr);

    /// A plan, or a file with client IDs.
    void takeFile(const QString& path);
    void takeText(const QString& text);

    /// Wants the token shown now, or once the list of that tenant is there.
    void followLink(const TenantId& tenant, const TokenId& token);

    /// A link that was not followed yet.
    void forgetLink() { m_linked.reset(); }

Q_SIGNALS:
    /// The list of the open tenant has it.
    void tokenWanted(const patdesk::TokenId& token);
    /// Those that have these IDs. There is at least one ID; the list may have none of them.
    void idsWanted(const QStringList& ids);

private:
    void followWhenListed();
    void warn(const QString& words);

    TokenService& m_tokens;
    ListActions& m_actions;
    MessageCenter& m_center;
    /// What a link is to, until its tenant is listed.
    std::optional<std::pair<TenantId, TokenId>> m_linked;
};

} // namespace patdesk
