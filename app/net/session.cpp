// SPDX-License-Identifier: MIT
#include "session.h"

#include "accesstokenjson.h"
#include "httpclient.h"
#include "httperror.h"

#include <QTimer>

namespace patdesk {

namespace {

/// An access token is not begun to be used in its last minute, or in the last tenth of a short one.
std::chrono::milliseconds usableTime(std::chrono::seconds lifetime) {
    const std::chrono::milliseconds all = lifetime;
    return all - std::min(std::chrono::milliseconds(60'000), all / 10);
}

/// Sending the credential again does nothing twice, but the body must not be sent again behind our back.
HttpRequest credentialRequest(const Tenant& tenant, const Secret& clientSecret) {
    HttpRequest request{.method = HttpMethod::Post, .effect = Effect::Reads};
    request.url = tenant.baseUrl;
    request.url.setPath(QStringLiteral("/oauth/token"));
    request.mediaType = "application/x-www-form-urlencoded";
    request.body = encodeCredentials(tenant.clientId, clientSecret);
    request.caFile = tenant.caFile;
    return request;
}

} // namespace

Session::Session(HttpClient& http, const Tenant& tenant, Secret clientSecret, ServiceClock clock,
                 QObject* parent)
    : QObject(parent)
    , m_http(http)
    , m_tenant(tenant)
    , m_clientSecret(std::move(clientSecret))
    , m_clock(std::move(clock)) {}

void Session::signIn(Continuation<Done> then) {
    if (isFresh())
        return then(Done{});
    m_waiting.append(std::move(then));
    if (m_schedule)
        return; // one is on its way, for all
    m_schedule.emplace(m_http.options().retry, m_http.options().clock(), m_http.options().random);
    request();
}

void Session::refused(quint64 serial) {
    if (serial == m_serial)
        m_token.clear();
}

bool Session::isFresh() const {
    return !m_token.isEmpty() && m_clock.local()() < m_expires;
}

void Session::request() {
    m_http.send(credentialRequest(m_tenant, m_clientSecret),
                {this, [this](Result<HttpAnswer> answer) { onAnswer(std::move(answer)); }});
}

void Session::onAnswer(Result<HttpAnswer> answer) {
    if (answer)
        return onToken(std::move(answer).value());
    Error error = answer.error();
    if (const auto wait = m_schedule->next(error, m_http.options().clock())) {
        QTimer::singleShot(*wait, this, &Session::request);
        return;
    }
    // The one thing in this request that can be wrong is the credential.
    if (error.httpStatus == 400 || error.httpStatus == 401)
        error.kind = ErrorKind::CredentialRefused;
    deliver(error);
}

void Session::onToken(HttpAnswer answer) {
    m_clock.learn(answer.date);
    Result<AccessToken> token = decodeAccessToken(std::move(answer.body), m_clock());
    if (!token) {
        Error error = token.error();
        error.host = hostOf(m_tenant.baseUrl);
        return deliver(error);
    }
    m_token = std::move(token->value);
    m_expires = m_clock.local()() + usableTime(token->lifetime);
    m_caller = std::move(token->caller);
    if (m_caller->clientId.isEmpty()) // what keeps Patdesk's own token from a change goes by it
        m_caller->clientId = m_tenant.clientId;
    ++m_serial;
    deliver({});
}

void Session::deliver(const std::optional<Error>& error) {
    m_schedule.reset();
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto& then : waiting)
        then(error ? Result<Done>(*error) : Result<Done>(Done{}));
}

} // namespace patdesk
