// SPDX-License-Identifier: MIT
#pragma once

#include "caller.h"
#include "plan.h"

#include <QList>
#include <QUrl>

namespace patdesk {

/// Why the owners of tokens are written to.
enum class MessageReason {
    Request,   ///< only they can do something about the tokens
    Suspended, ///< the tokens expire soon
    Changed,   ///< their expiry was changed
    Deleted,
};

/// Why the owners of what this plan has changed are told.
MessageReason messageReasonOf(const Plan& plan);

/// An owner, and the tokens that the message is about.
struct Addressee {
    Owner owner;
    /// Where the service gives one, which it does only where the owner is named by it.
    QString address;
    QList<Token> tokens;
};

struct Addressees {
    /// By name.
    QList<Addressee> all;
    /// The caller's own tokens: nobody writes to themselves.
    int own = 0;
    /// Tokens without an owner.
    int ownerless = 0;
};

Addressees addresseesOf(const QList<Token>& tokens, const Caller& caller);

/// What the places of a message's template stand for.
struct MessageWords {
    QString owner;
    QString tenant;
    QString tokens;
    QString deadline;
};

/// {owner}, {tenant}, {tokens} and {deadline} are replaced, once: what is put in is text, whatever it holds.
QString filledIn(const QString& messageTemplate, const MessageWords& words);

/// A draft for the mail program (RFC 6068). Everything in it is text: no address and no header comes from
/// it. `address` may be empty: the mail program's address book has it.
QUrl mailDraft(const QString& address, const QString& subject, const QString& body);

/// Mail programs and desktops refuse longer drafts.
constexpr int mostDraftBytes = 6'000;

} // namespace patdesk
