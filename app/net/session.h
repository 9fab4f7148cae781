// SPDX-License-Identifier: MIT
#pragma once

#include "caller.h"
#include "continuation.h"
#include "retrypolicy.h"
#include "secret.h"
#include "serviceclock.h"
#include "tenant.h"

#include <QList>
#include <QObject>

namespace patdesk {

class HttpClient;
struct HttpAnswer;

/// Holds the access token of one credential, in memory only, and gets a new one when it is time: one request
/// for all that wait (single flight). Main thread only.
class Session : public QObject {
    Q_OBJECT

public:
    Session(HttpClient& http, const Tenant& tenant, Secret clientSecret, ServiceClock clock,
            QObject* parent = nullptr);

    /// Delivers as soon as there is an access token that lasts a while; at once if there is.
    /// CredentialRefused where the service does not accept the client id and secret (RFC 6749, 5.2).
    void signIn(Continuation<Done> then);

    /// Empty before the first sign-in.
    const Secret& accessToken() const { return m_token; }

    /// Names the access token in use, so that late refusals of an earlier one do not renew twice.
    quint64 serial() const { return m_serial; }

    /// The service has answered 401 to the access token with this serial: the next sign-in gets another.
    void refused(quint64 serial);

    const std::optional<Caller>& caller() const { return m_caller; }

    /// Learns from every answer; what is measured from one moment to another goes by its local one.
    ServiceClock& clock() { return m_clock; }

    const ServiceClock& clock() const { return m_clock; }

private:
    bool isFresh() const;
    void request();
    void onAnswer(Result<HttpAnswer> answer);
    void onToken(HttpAnswer answer);
    void deliver(const std::optional<Error>& error);

    HttpClient& m_http;
    Tenant m_tenant;
    Secret m_clientSecret;
    ServiceClock m_clock;
    Secret m_token;
    Instant m_expires;
    quint64 m_serial = 0;
    std::optional<Caller> m_caller;
    QList<Continuation<Done>> m_waiting;
    std::optional<RetrySchedule> m_schedule;
};

} // namespace patdesk
