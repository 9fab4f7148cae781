// SPDX-License-Identifier: MIT
#pragma once

#include "createdtoken.h"
#include "tokendraft.h"
#include "tokenpatch.h"
#include "tokenreader.h"

#include <QByteArray>

namespace patdesk {

/// What a change goes with, beside what it changes.
struct Sending {
    Urgency urgency = Urgency::Interactive;
    /// Goes as X-Request-ID. Empty = one of its own.
    QString requestId = {};
};

/// The token API of one tenant, with what changes it.
///
/// A change reaches the service at most once, and a lost answer is OutcomeUnknown. Main thread only.
class TokenApi : public TokenReader {
    Q_OBJECT

public:
    using TokenReader::TokenReader;

    void create(const TokenDraft& draft, const Continuation<CreatedToken>& then, const Sending& sending = {});
    void patch(const TokenId& id, const TokenPatch& patch, const Continuation<Token>& then,
               const Sending& sending = {});
    /// Done as well where the token was gone already (404).
    void remove(const TokenId& id, const Continuation<Done>& then, const Sending& sending = {});

    /// At most this many tokens in one patchMany().
    static constexpr int maxBulk = 25;

    /// Whether this tenant has the bulk update and the caller may use it: asked with an update of no token,
    /// which the service refuses as such where it knows the call. Asked once; later answers come at once.
    void probeBulkUpdate(const Continuation<bool>& then);
    /// The same change of expiry for several tokens in one request; the list tells what they are now.
    void patchMany(const QList<TokenId>& ids, const TokenPatch& patch, const Continuation<Done>& then,
                   const QString& requestId = {});

private:
    /// A change, once it is known in which generation. `make` is called then.
    template <class Make>
    void change(Make make, const Continuation<HttpAnswer>& then);
    /// A change was answered with 2xx, and what it says cannot be read.
    Error unreadable(Error error, int status) const;

    std::optional<bool> m_hasBulkUpdate;
};

} // namespace patdesk
