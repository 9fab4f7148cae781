// SPDX-License-Identifier: MIT
#include "connectiontest.h"

#include "tokenapi.h"

#include <algorithm>

namespace patdesk {

namespace {

/// The step at which an error of the sign-in arose: those before it have gone well.
ConnectionStep stepOf(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::Tls:
        return ConnectionStep::Tls;
    case ErrorKind::CredentialRefused:
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::RateLimited:
    case ErrorKind::ServerFault:
        return ConnectionStep::Credential;
    default:
        return ConnectionStep::Host;
    }
}

/// A test on its way. Its context is the caller's: when that dies, so does the test.
class Test final : public QObject {
public:
    Test(HttpClient& http, const Tenant& tenant, Secret clientSecret, const Clock& clock,
         Continuation<ConnectionReport> then)
        : m_api(http, tenant, std::move(clientSecret), clock), m_then(std::move(then)) {
        connect(m_then.context(), &QObject::destroyed, this, &QObject::deleteLater);
    }

    void start() {
        m_api.signIn({this, [this](const Result<Caller>& caller) { signedIn(caller); }});
    }

private:
    void note(ConnectionStep step, std::optional<Error> error = {}) {
        m_report.findings.append({step, std::move(error)});
    }

    void signedIn(const Result<Caller>& caller) {
        const ConnectionStep reached = caller ? ConnectionStep::Generation : stepOf(caller.error().kind);
        for (const ConnectionStep step :
             {ConnectionStep::Host, ConnectionStep::Tls, ConnectionStep::Credential}) {
            if (step < reached)
                note(step);
        }
        if (!caller) {
            note(reached, caller.error());
            return end();
        }
        m_report.caller = *caller;
        list(ListScope::Whose::Mine, &Test::listedMine);
    }

    void list(ListScope::Whose whose, void (Test::*then)(const Result<ListTransfer>&)) {
        m_api.list(
            {whose, {}}, [](const QByteArray&, qint64, qint64) {}, [] {},
            {this, [this, then](const Result<ListTransfer>& listed) { (this->*then)(listed); }});
    }

    void listedMine(const Result<ListTransfer>& listed) {
        m_report.generation = m_api.generation();
        if (!listed && listed.error().kind == ErrorKind::NotFound) {
            note(ConnectionStep::Generation, listed.error());
            return end();
        }
        note(ConnectionStep::Generation);
        note(ConnectionStep::ListMine, listed ? std::nullopt : std::optional(listed.error()));
        list(ListScope::Whose::WholeTenant, &Test::listedAll);
    }

    void listedAll(const Result<ListTransfer>& listed) {
        note(ConnectionStep::ListAll, listed ? std::nullopt : std::optional(listed.error()));
        end();
    }

    void end() {
        deleteLater();
        m_then(std::move(m_report));
    }

    TokenApi m_api;
    Continuation<ConnectionReport> m_then;
    ConnectionReport m_report;
};

} // namespace

bool ConnectionReport::usable() const {
    return std::any_of(findings.begin(), findings.end(), [](const ConnectionFinding& f) {
        return !f.error && (f.step == ConnectionStep::ListMine || f.step == ConnectionStep::ListAll);
    });
}

void testConnection(HttpClient& http, const Tenant& tenant, Secret clientSecret, const Clock& clock,
                    Continuation<ConnectionReport> then) {
    auto* const test = new Test(http, tenant, std::move(clientSecret), clock, std::move(then));
    test->start();
}

} // namespace patdesk
