// SPDX-License-Identifier: MIT
#pragma once

#include "bodypiece.h"
#include "bound.h"
#include "instant.h"
#include "secret.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>

namespace patdesk {

enum class HttpMethod { Get, Post, Patch, Delete };

QLatin1String nameOf(HttpMethod method);

/// What sending a request a second time could do.
enum class Effect {
    Reads,   ///< nothing: it may be sent again
    Changes, ///< something twice: it is sent once, and a lost answer is OutcomeUnknown
};

/// How long an exchange may take. Each ends it as TimedOut (or OutcomeUnknown, once a change was sent).
struct Deadlines {
    /// Name resolution, TCP, proxy and TLS together, until the request is on its way.
    std::chrono::milliseconds connect{15'000};
    /// Without a byte in either direction.
    std::chrono::milliseconds idle{45'000};
    /// For all of it: a slow drip never passes the idle deadline.
    std::chrono::milliseconds total{120'000};
};

/// One request, as HttpClient sends it. https, or http to loopback; no user, no secret in the URL.
struct HttpRequest {
    HttpMethod method = HttpMethod::Get;
    Effect effect = Effect::Reads;
    QUrl url = {};
    /// Goes into the Authorization header. Empty = none.
    Secret bearer = {};
    QByteArray mediaType = {};
    /// Wiped when it was sent.
    Secret body = {};
    /// PEM or DER file of an additional certificate authority. Empty = the system's alone.
    QString caFile = {};
    /// Bytes of a body, inflated, beyond which the exchange ends as TooLarge.
    qint64 bodyCap = qint64(1024) * 1024;
    /// Nothing = HttpClient's.
    std::optional<Deadlines> deadlines = {};
    /// Gets the body of a 2xx answer as it arrives.
    Bound<void(BodyPiece)> piece = {};
    /// Goes as X-Request-ID. Empty = one of its own.
    QByteArray requestId = {};
};

/// A 2xx answer; every other one is an Error.
struct HttpAnswer {
    int status = 0;
    /// Empty where it was handed out in pieces. Whoever expects a secret in it wipes it.
    QByteArray body = {};
    qint64 bodySize = 0;
    /// X-Deprecated: true.
    bool deprecated = false;
    /// X-Total-Count: of how many elements a page is, or how many a search counts.
    std::optional<qint64> totalCount = {};
    /// What the service's clock shows when this is delivered: its Date header, and the time since that came.
    std::optional<Instant> date = {};
};

} // namespace patdesk
