// SPDX-License-Identifier: MIT
#include "apicall.h"

#include "caller.h"
#include "httpclient.h"
#include "httperror.h"
#include "session.h"

namespace patdesk {

namespace {

/// 401 and 403 look alike for an expired access token, a missing right and an owner rule. With the access
/// token known to be fresh, its scopes tell where they are known: MissingRight with the scope in `detail`,
/// where they lack what the call needs.
Error judgedByScope(Error error, const Caller& caller, Right right) {
    if (error.httpStatus != 401 && error.httpStatus != 403)
        return error;
    if (caller.permission(right) == Permission::Excluded) {
        error.kind = ErrorKind::MissingRight;
        error.detail = scopeOf(right);
    }
    return error;
}

} // namespace

ApiCall::ApiCall(HttpClient& http, Session& session, PacedQueue& queue, ApiRequest request,
                 Continuation<HttpAnswer> then, QObject* parent)
    : QObject(parent)
    , m_http(http)
    , m_session(session)
    , m_queue(queue)
    , m_request(std::move(request))
    , m_then(std::move(then))
    , m_schedule(http.options().retry, http.options().clock(), http.options().random) {
    // A change may already have been sent, so it runs to its end even if its caller is gone.
    if (isRead() && m_then.context())
        connect(m_then.context(), &QObject::destroyed, this, [this] { delete this; });
}

ApiCall::~ApiCall() {
    if (m_ticket)
        m_queue.leave(*m_ticket);
}

void ApiCall::start() {
    if (isRead() && m_then.isDead())
        return deleteLater();
    m_session.signIn({this, [this](const Result<Done>& signedIn) {
                          if (!signedIn)
                              return deliver(signedIn.error());
                          queueUp();
                      }});
}

void ApiCall::queueUp() {
    const auto wait = m_queue.wait();
    const QPointer<ApiCall> alive(this);
    m_queue.enter(m_request.urgency, {this, [this](Result<quint64> ticket) {
                                          m_ticket = *ticket;
                                          send();
                                      }});
    if (alive && wait > std::chrono::milliseconds(0))
        Q_EMIT waits(wait); // last: whoever hears it may end this
}

void ApiCall::send() {
    m_serial = m_session.serial();
    m_http.send(httpRequest(), {this, [this](Result<HttpAnswer> answer) { onAnswer(std::move(answer)); }});
}

HttpRequest ApiCall::httpRequest() {
    HttpRequest request{.method = m_request.method, .effect = isRead() ? Effect::Reads : Effect::Changes};
    request.url = m_request.url;
    request.bearer = m_session.accessToken().duplicate();
    request.mediaType = m_request.mediaType;
    // A change is sent once; a search may be sent again.
    request.body = isRead() ? m_request.body.duplicate() : std::move(m_request.body);
    request.caFile = m_request.caFile;
    request.bodyCap = m_request.bodyCap;
    request.deadlines = m_request.deadlines;
    request.requestId = m_request.requestId;
    if (m_request.piece) {
        request.piece = {this, [this](BodyPiece piece) {
                             m_handedOut = true;
                             m_request.piece(std::move(piece)); // last: whoever gets it may end this
                         }};
    }
    return request;
}

void ApiCall::onAnswer(Result<HttpAnswer> answer) {
    m_queue.leave(*std::exchange(m_ticket, std::nullopt));
    if (answer) {
        m_session.clock().learn(answer->date);
        return deliver(std::move(answer));
    }
    const Error& error = answer.error();
    if (error.kind == ErrorKind::RateLimited)
        m_queue.refused(error.retryAfter);
    if (error.kind == ErrorKind::Unauthorized && !std::exchange(m_renewed, true))
        return onRefusedToken(error);
    const auto wait = isRead() ? m_schedule.next(error, m_http.options().clock())
                               : std::optional<std::chrono::milliseconds>();
    if (!wait)
        return fail(error);
    const QPointer<ApiCall> alive(this);
    again(*wait);
    if (alive && error.kind == ErrorKind::RateLimited)
        Q_EMIT waits(*wait);
}

void ApiCall::onRefusedToken(const Error& refusal) {
    m_session.refused(m_serial);
    m_session.signIn({this, [this, refusal](const Result<Done>& signedIn) {
                          if (!signedIn)
                              return deliver(signedIn.error());
                          if (!isRead())
                              return fail(refusal);
                          again(std::chrono::milliseconds(0));
                      }});
}

void ApiCall::again(std::chrono::milliseconds wait) {
    QTimer::singleShot(wait, this, &ApiCall::start);
    if (std::exchange(m_handedOut, false))
        m_request.restarted();
}

void ApiCall::fail(Error error) {
    const auto& caller = m_session.caller();
    deliver(caller && m_request.right ? judgedByScope(std::move(error), *caller, *m_request.right)
                                      : std::move(error));
}

void ApiCall::deliver(Result<HttpAnswer> result) {
    deleteLater();
    const auto then = std::exchange(m_then, {});
    then(std::move(result));
}

} // namespace patdesk
