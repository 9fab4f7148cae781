// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "ids.h"
#include "result.h"
#include "secret.h"

#include <QUrl>

#include <memory>

namespace patdesk {

/// A tenant of invented people and tokens: a real HTTP server on loopback that speaks the service's token API
/// in all its generations. It keeps everything in memory and forgets it at its end.
class DemoTenant {
public:
    struct Options {
        /// 0 = any free one.
        quint16 port = 0;
        int tokens = 412;
        /// The same seed gives the same tokens.
        quint64 seed = 1;
        Clock clock = systemClock();
        /// 100 requests per 10 s and client and generation; off for load tests.
        bool rateLimit = true;
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

private:
    struct Impl;
    std::unique_ptr<Impl> m;
};

} // namespace patdesk
