// SPDX-License-Identifier: MIT
#pragma once

#include "caller.h"
#include "continuation.h"
#include "httprequest.h"
#include "pacedqueue.h"
#include "retrypolicy.h"

#include <QObject>

namespace patdesk {

class HttpClient;
class Session;

/// A call of the API before anything of it is sent.
struct ApiRequest {
    HttpMethod method = HttpMethod::Get;
    QUrl url = {};
    /// What the caller's scopes must allow, to word a refusal. Nothing = the specifications name no scope.
    std::optional<Right> right = Right::ListMine;
    QByteArray mediaType = {};
    Secret body = {};
    /// A POST that changes nothing, a search say: it recovers as a GET does.
    bool onlyReads = false;
    QString caFile = {};
    Urgency urgency = Urgency::Interactive;
    qint64 bodyCap = qint64(1024) * 1024;
    std::optional<Deadlines> deadlines = {};
    Bound<void(BodyPiece)> piece = {};
    /// Called before a read is tried again after pieces of it were handed out.
    Bound<void()> restarted = {};
    /// See HttpRequest.
    QByteArray requestId = {};
};

/// One call: gets an access token, waits its turn within the rate limit, sends.
///
/// A GET, and what else only reads, recovers: it is tried again after a transient error, and once with a new
/// access token after a 401; it ends with its continuation's context, in the same moment. A change is sent
/// once and runs to its end; after a 401 the sign-in is renewed all the same, since whether that works tells
/// an expired credential from a missing right.
class ApiCall final : public QObject {
    Q_OBJECT

public:
    ApiCall(HttpClient& http, Session& session, PacedQueue& queue, ApiRequest request,
            Continuation<HttpAnswer> then, QObject* parent);
    ~ApiCall() override;

    void start();

Q_SIGNALS:
    /// The call waits for the rate limit and then continues.
    void waits(std::chrono::milliseconds time);

private:
    bool isRead() const { return m_request.method == HttpMethod::Get || m_request.onlyReads; }

    void queueUp();
    void send();
    HttpRequest httpRequest();
    void onAnswer(Result<HttpAnswer> answer);
    void onRefusedToken(const Error& refusal);
    void again(std::chrono::milliseconds wait);
    void fail(Error error);
    void deliver(Result<HttpAnswer> result);

    HttpClient& m_http;
    Session& m_session;
    PacedQueue& m_queue;
    ApiRequest m_request;
    Continuation<HttpAnswer> m_then;
    RetrySchedule m_schedule;
    std::optional<quint64> m_ticket;
    quint64 m_serial = 0;
    bool m_renewed = false;
    bool m_handedOut = false;
};

} // namespace patdesk
