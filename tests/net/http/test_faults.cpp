// SPDX-License-Identifier: MIT
#include "await.h"
#include "errortext.h"
#include "faulttable.h"
#include "httperror.h"
#include "shortlist.h"
#include "testcertificates.h"
#include "tokenapi.h"

#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

namespace {

/// Makes the call and waits; the Error with which it ended, or nothing.
std::optional<Error> make(Call call, TokenApi& api) {
    const auto errorOf = [](const auto& result) {
        return result ? std::nullopt : std::optional(result.error());
    };
    switch (call) {
    case Call::SignIn:
        return errorOf(await<Caller>([&](auto then) { api.signIn(then); }));
    case Call::List:
        return errorOf(await<TokenList>([&](auto then) { listTokens(api, {}, then); }));
    case Call::Create:
        return errorOf(await<CreatedToken>([&](auto then) { api.create(someDraft(), then); }));
    case Call::Patch:
        return errorOf(await<Token>([&](auto then) { api.patch(someToken, somePatch(), then); }));
    case Call::Remove:
        return errorOf(await<Done>([&](auto then) { api.remove(someToken, then); }));
    }
    return {};
}

bool isOf(Call call, const SeenRequest& request) {
    return isSignIn(request) ? call == Call::SignIn : call != Call::SignIn;
}

QString nameOfEnd(const std::optional<ErrorKind>& kind) {
    return kind ? QString(nameOf(*kind)) : QStringLiteral("done");
}

struct Line {
    QString fault;
    Call call;
    bool https;
    qsizetype seen;
    QString end;
    QString words;
};

} // namespace

/// Every fault against every call, over HTTP and HTTPS: what the user sees, and what the server saw.
class TestFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void endsAsStated_data() {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("call");
        QTest::addColumn<bool>("https");
        for (int fault = 0; fault < faultTable().size(); ++fault) {
            for (const Call call : allCalls) {
                for (const bool https : {false, true}) {
                    QTest::addRow("%s, %s, %s", faultTable()[fault].name, nameOf(call),
                                  https ? "https" : "http")
                        << fault << static_cast<int>(call) << https;
                }
            }
        }
    }

    void endsAsStated() {
        QFETCH(const int, fault);
        QFETCH(const int, call);
        QFETCH(const bool, https);
        if (https && !m_certificates.isValid())
            QSKIP("no openssl command to make certificates with");
        const Fault& row = faultTable()[fault];
        const auto which = static_cast<Call>(call);
        const auto server =
            https ? std::make_unique<FaultServer>(m_certificates.server(TestCertificates::Kind::Good))
                  : std::make_unique<FaultServer>();
        server->setAnswer([&](const SeenRequest& request) {
            return isOf(which, request) && !row.early ? row.script(request) : goodScript(request);
        });
        server->setEarlyAnswer([&](const SeenRequest& request) {
            return isOf(which, request) && row.early ? std::optional(row.script(request)) : std::nullopt;
        });

        HttpClient http(faultOptions(row.also));
        TokenApi api(http, tenantAt(*server, m_certificates.caFile()), clientSecret(), systemClock());
        const auto error = make(which, api);

        const auto kind = error ? std::optional(error->kind) : std::nullopt;
        const auto seen = std::count_if(server->seen().begin(), server->seen().end(),
                                        [&](const SeenRequest& r) { return isOf(which, r); });
        note(row.name, which, https, seen, error);
        if (kind || row.also != Fault::Also::OrDone)
            QCOMPARE(nameOfEnd(kind), nameOfEnd(row.end(which)));
        if (isChange(which))
            QCOMPARE(seen, 1);
        else
            QVERIFY(seen >= 1);
        if (error) {
            QCOMPARE(error->host, QStringLiteral("127.0.0.1:%1").arg(server->url().port()));
            QVERIFY(!errorText(*error).what.isEmpty());
        }
    }

    void connectionFaultsEndAsStated_data() {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("call");
        for (const char* const fault : {"expired", "self-signed", "wrong host", "unknown authority",
                                        "TLS 1.1 at most", "no TLS at all", "refused", "no such host"}) {
            for (const Call call : allCalls)
                QTest::addRow("%s, %s", fault, nameOf(call))
                    << QString::fromLatin1(fault) << static_cast<int>(call);
        }
    }

    void connectionFaultsEndAsStated() {
        QFETCH(const QString, fault);
        QFETCH(const int, call);
        const QStringList without{QStringLiteral("no TLS at all"), QStringLiteral("refused"),
                                  QStringLiteral("no such host")};
        if (!without.contains(fault) && !m_certificates.isValid())
            QSKIP("no openssl command to make certificates with");
        const auto which = static_cast<Call>(call);
        // The sign-in goes to the same host: it is what meets the fault, whatever the call.
        const auto [server, tenant, expected] = brokenConnection(fault);
        HttpClient http(faultOptions(Fault::Also::Nothing));
        TokenApi api(http, tenant, clientSecret(), systemClock());
        const auto error = make(which, api);
        QVERIFY(error);
        const qsizetype seen = server ? server->seen().size() : 0;
        note(fault.toLatin1(), which, tenant.baseUrl.scheme() == QLatin1String("https"), seen, error);
        QCOMPARE(nameOfEnd(error->kind), nameOfEnd(expected));
        QCOMPARE(seen, 0); // no secret has left
        QVERIFY(!errorText(*error).what.isEmpty());
    }

    void cleanupTestCase() {
        QTextStream out(stdout);
        QSet<QString> tried;
        out << "\nfault | call | over | server saw | ended as | words\n";
        for (const Line& line : std::as_const(m_lines)) {
            tried.insert(line.fault);
            out << line.fault << " | " << nameOf(line.call) << " | " << (line.https ? "https" : "http")
                << " | " << line.seen << " | " << line.end << " | " << line.words << '\n';
        }
        out << "faults tried: " << tried.size() << ", against " << allCalls.size()
            << " calls; endings seen: " << m_lines.size() << '\n';
    }

private:
    struct Broken {
        std::unique_ptr<FaultServer> server;
        Tenant tenant;
        ErrorKind end;
    };

    Broken brokenConnection(const QString& fault) const {
        const auto broken = [&](const QSslConfiguration& tls, const QString& caFile) {
            auto server = std::make_unique<FaultServer>(tls);
            server->setAnswer(goodScript);
            const Tenant tenant = tenantAt(*server, caFile);
            return Broken{std::move(server), tenant, ErrorKind::Tls};
        };
        using Kind = TestCertificates::Kind;
        if (fault == QLatin1String("expired"))
            return broken(m_certificates.server(Kind::Expired), m_certificates.caFile());
        if (fault == QLatin1String("self-signed"))
            return broken(m_certificates.server(Kind::SelfSigned), m_certificates.caFile());
        if (fault == QLatin1String("wrong host"))
            return broken(m_certificates.server(Kind::WrongHost), m_certificates.caFile());
        if (fault == QLatin1String("unknown authority"))
            return broken(m_certificates.server(Kind::Good), {});
        if (fault == QLatin1String("TLS 1.1 at most"))
            return broken(m_certificates.oldServer(), m_certificates.caFile());
        Broken plain{std::make_unique<FaultServer>(), {}, ErrorKind::Tls};
        plain.server->setAnswer(goodScript);
        plain.tenant = tenantAt(*plain.server);
        if (fault == QLatin1String("no TLS at all")) {
            plain.tenant.baseUrl.setScheme(QStringLiteral("https"));
            return plain;
        }
        plain.server.reset();
        plain.end = fault == QLatin1String("refused") ? ErrorKind::ConnectionRefused
                    : hasNetwork()                    ? ErrorKind::HostNotFound
                                                      : ErrorKind::Offline;
        if (fault == QLatin1String("no such host"))
            plain.tenant.baseUrl = QUrl(QStringLiteral("https://no-such-host.invalid"));
        return plain;
    }

    void note(const QByteArray& fault, Call call, bool https, qsizetype seen,
              const std::optional<Error>& error) {
        m_lines.append({QString::fromUtf8(fault), call, https, seen,
                        nameOfEnd(error ? std::optional(error->kind) : std::nullopt),
                        error ? errorParagraph(*error) : QString()});
    }

    TestCertificates m_certificates;
    QList<Line> m_lines;
};

QTEST_GUILESS_MAIN(TestFaults)
#include "test_faults.moc"
