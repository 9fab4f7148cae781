// SPDX-License-Identifier: MIT
#include "connectiontest.h"

#include "tokenreader.h"

#include <algorithm>
#include <memory>
#include <utility>

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
         Continuation<ConnectionReport> then, FoundByTest each)
        : m_api(http, tenant, std::move(clientSecret), clock)
        , m_each(std::move(each))
        , m_then(std::move(then)) {
        if (m_then.context())
            connect(m_then.context(), &QObject::destroyed, this, &QObject::deleteLater);
    }

    void start() {
        m_api.signIn({this, [this](const Result<Caller>& caller) { signedIn(caller); }});
    }

private:
    void note(ConnectionStep step, std::optional<Error> error = {}) {
        m_report.findings.append({step, std::move(error)});
        if (!m_then.isDead())
            m_each(m_report.findings.constLast(), m_report);
    }

    void signedIn(const Result<Caller>& caller) {
        if (caller)
            m_report.caller = *caller;
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
        m_api.list({.whose = ListScope::Whose::Mine}, {.piece = {this, [](const BodyPiece&) {}}},
                   {this, [this](const Result<ListTransfer>& listed) { listedMine(listed); }});
    }

    void listedMine(const Result<ListTransfer>& listed) {
        m_report.generation = m_api.generation();
        if (!listed && listed.error().kind == ErrorKind::NotFound) {
            note(ConnectionStep::Generation, listed.error());
            return end();
        }
        note(ConnectionStep::Generation);
        note(ConnectionStep::ListMine, listed ? std::nullopt : std::optional(listed.error()));
        listAll();
    }

    /// The first bytes tell that it may be listed. The rest can be long: it is not waited for.
    void listAll() {
        m_allListed = std::make_unique<QObject>();
        const auto answered = [this](const BodyPiece&) {
            if (!std::exchange(m_allAnswered, true))
                QMetaObject::invokeMethod(
                    this,
                    [this] {
                        if (!m_then.isDead()) // nor may there be a client any more
                            listedAll({});
                    },
                    Qt::QueuedConnection);
        };
        m_api.list({.whose = ListScope::Whose::WholeTenant}, {.piece = {m_allListed.get(), answered}},
                   {m_allListed.get(), [this](const Result<ListTransfer>& listed) {
                        if (!m_allAnswered)
                            listedAll(listed ? std::nullopt : std::optional(listed.error()));
                    }});
    }

    void listedAll(const std::optional<Error>& error) {
        note(ConnectionStep::ListAll, error);
        m_report.rateLimit = m_api.rateLimit();
        end();
    }

    void end() {
        deleteLater();
        m_allListed.reset();
        m_then(std::move(m_report));
    }

    TokenReader m_api;
    FoundByTest m_each;
    Continuation<ConnectionReport> m_then;
    ConnectionReport m_report;
    /// In its name the whole tenant is listed: its end ends the transfer.
    std::unique_ptr<QObject> m_allListed;
    bool m_allAnswered = false;
};

} // namespace

bool ConnectionReport::usable() const {
    return std::any_of(findings.begin(), findings.end(), [](const ConnectionFinding& f) {
        return !f.error && (f.step == ConnectionStep::ListMine || f.step == ConnectionStep::ListAll);
    });
}

void testConnection(HttpClient& http, const Tenant& tenant, Secret clientSecret, const Clock& clock,
                    Continuation<ConnectionReport> then, FoundByTest each) {
    auto* const test =
        new Test(http, tenant, std::move(clientSecret), clock, std::move(then), std::move(each));
    test->start();
}

} // namespace patdesk
