// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "eventnaming.h"
#include "ids.h"
#include "result.h"
#include "secret.h"

#include <QStringList>
#include <QUrl>

#include <memory>

namespace patdesk {

/// A tenant of invented people and tokens: a real HTTP server on loopback that speaks the service's token API
/// in all its generations, and answers the calls by which one can know whether a token is needed, from a past
/// of thirteen months. It keeps everything in memory and forgets it at its end. Its secrets open nothing
/// else, so that it does not wipe what passes through its server.
///
/// Its members are called from one thread; the server answers on threads of its own.
class DemoTenant {
public:
    struct Options {
        /// 0 = any free one.
        quint16 port = 0;
        int tokens = 412;
        /// The same seed gives the same tokens, at the same distance from the clock.
        quint64 seed = 1;
        Clock clock = systemClock();
        /// 100 requests per 10 s and client and generation; off for load tests.
        bool rateLimit = true;
        /// /personal-access-tokens/v1/bulk-update, which some tenants lack.
        bool bulkUpdate = true;
        /// Its audit events name the tokens like that.
        demo::EventNaming eventNaming = demo::EventNaming::ById;
        /// Scopes that it lets nobody have: what asks for one of them is refused, by 403.
        QStringList without = {};
        /// PEM files: with both the tenant speaks HTTPS.
        QString certificateFile = {};
        QString keyFile = {};
    };

    explicit DemoTenant(Options options);
    /// Stops the server and waits for its threads.
    ~DemoTenant();

    /// Starts to listen on 127.0.0.1, on threads of its own. FileFailed with the system's reason if it
    /// cannot.
    Result<Done> start();

    QUrl baseUrl() const;

    /// An administrator's token: good at /oauth/token, and one of those listed.
    TokenId clientId() const;
    Secret clientSecret() const;

    /// The token of a user without administrator's rights, whose scopes reach no further than to the user's
    /// own tokens.
    TokenId memberClientId() const;
    Secret memberClientSecret() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m;
};

} // namespace patdesk
