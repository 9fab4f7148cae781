// SPDX-License-Identifier: MIT
#pragma once

#include "accesstokens.h"
#include "apigeneration.h"
#include "clock.h"
#include "demoreply.h"
#include "demostore.h"
#include "ratelimit.h"

#include <functional>
#include <variant>

namespace patdesk::demo {

/// What HTTP brought: a call of one generation's API.
struct Call {
    ApiGeneration generation = ApiGeneration::V1;
    QByteArray authorization = {};
    /// Without parameters, in lower case.
    QByteArray contentType = {};
    QByteArray body = {};
    /// From the path, where it names something: a token, a workflow.
    QString id = {};
    /// Query parameters; empty = absent.
    QString ownerId = {};
    QString filters = {};
    QString limit = {};
    QString offset = {};
    bool count = false;
};

/// A caller who is let in.
struct Visitor {
    Caller caller;
    Identity user;
    Instant now;
};

/// Lets in who brings an access token of this tenant, within the rate limit. Any thread.
class Door {
public:
    /// A null rate limit is none.
    Door(Store& store, const AccessTokens& accessTokens, RateLimit* rateLimit, Clock clock);

    /// The answer to a visitor, or the refusal of a stranger.
    Reply admitted(const Call& call, const std::function<Reply(const Visitor&)>& answer);

private:
    std::variant<Visitor, Reply> admit(const Call& call);

    Store& m_store;
    const AccessTokens& m_accessTokens;
    RateLimit* m_rateLimit;
    Clock m_clock;
};

/// A fault in the shape of 400, 403, 404 and 500, with a tracking id of its own.
Reply faultReply(int status, const QString& text);
Reply forbidden();

/// A page number's text within its bounds; nothing if it is no number.
std::optional<int> pageNumber(const QString& text, int absent, int lowest, int highest);

} // namespace patdesk::demo
