// SPDX-License-Identifier: MIT
#pragma once

#include "accesstokens.h"
#include "clock.h"
#include "demoreply.h"
#include "demorules.h"
#include "demostore.h"
#include "ratelimit.h"

#include <functional>

namespace patdesk::demo {

/// What HTTP brought: a call of one generation's API.
struct Call {
    ApiGeneration generation = ApiGeneration::V1;
    QByteArray authorization = {};
    /// Without parameters, in lower case.
    QByteArray contentType = {};
    QByteArray body = {};
    /// From the path, where it names a token.
    TokenId token = {};
    /// Query parameters; empty = absent.
    QString ownerId = {};
    QString filters = {};
    QString limit = {};
    QString offset = {};
    bool count = false;
};

/// The tenant's API behind a login: tokens and identities. Knows nothing of HTTP's details; any thread.
class Api {
public:
    /// A null rate limit is none.
    Api(Store& store, const AccessTokens& accessTokens, RateLimit* rateLimit, Clock clock);

    Reply listTokens(const Call& call);
    Reply createToken(const Call& call);
    Reply patchToken(const Call& call);
    Reply deleteToken(const Call& call);
    Reply bulkUpdate(const Call& call);
    Reply listIdentities(const Call& call);

private:
    /// A caller who is let in.
    struct Visitor {
        Caller caller;
        Identity user;
        Instant now;

        bool may(Right right) const { return allowed(right, caller, user); }
    };

    Reply admitted(const Call& call, const std::function<Reply(const Visitor&)>& answer);
    std::variant<Visitor, Reply> admit(const Call& call);

    Store& m_store;
    const AccessTokens& m_accessTokens;
    RateLimit* m_rateLimit;
    Clock m_clock;
};

/// A fault in the shape of 400, 403, 404 and 500, with a tracking id of its own.
Reply faultReply(int status, const QString& text);

} // namespace patdesk::demo
