// SPDX-License-Identifier: MIT
#include "await.h"
#include "servicescript.h"
#include "shortlist.h"
#include "testcertificates.h"
#include "tokenapi.h"

#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

namespace {

/// What becomes of the connection once a change has come.
struct Fault {
    const char* name;
    /// Before its body was read.
    bool early = false;
    Script (*script)(const QByteArray& answer);
    /// A deletion's 2xx header is answer enough.
    bool deletionIsDone = false;
};

const QList<Fault> faults{
    {"close before reading", true, [](const QByteArray&) { return Script{closeConnection()}; }},
    {"reset before reading", true, [](const QByteArray&) { return Script{resetConnection()}; }},
    {"silence before reading", true, [](const QByteArray&) { return Script{silence()}; }},
    {"close after the body", false, [](const QByteArray&) { return Script{closeConnection()}; }},
    {"reset after the body", false, [](const QByteArray&) { return Script{resetConnection()}; }},
    {"silence after the body", false, [](const QByteArray&) { return Script{silence()}; }},
    {"half a status line", false,
     [](const QByteArray&) {
         return Script{send("HTTP/1.1 2"), closeConnection()};
     }},
    {"half a header", false,
     [](const QByteArray&) {
         return Script{send("HTTP/1.1 200 OK\r\nContent-Ty"), closeConnection()};
     }},
    {"half a body", false,
     [](const QByteArray& answer) {
         return Script{send(answer.chopped(20)), closeConnection()};
     },
     true},
    {"silence in the body", false,
     [](const QByteArray& answer) {
         return Script{send(answer.chopped(20)), silence()};
     },
     true},
    {"reset in the body", false,
     [](const QByteArray& answer) {
         return Script{send(answer.chopped(20)), resetConnection()};
     },
     true},
};

const QList<QByteArray> changes{"POST", "PATCH", "DELETE"};

/// The kind with which the change ends; nothing = it is done.
std::optional<ErrorKind> make(const QByteArray& change, TokenApi& api) {
    const auto kindOf = [](const auto& result) {
        return result ? std::nullopt : std::optional(result.error().kind);
    };
    if (change == "POST")
        return kindOf(await<CreatedToken>([&](auto then) { api.create(someDraft(), then); }));
    if (change == "PATCH")
        return kindOf(await<Token>([&](auto then) { api.patch(someToken, somePatch(), then); }));
    return kindOf(await<Done>([&](auto then) { api.remove(someToken, then); }));
}

} // namespace

/// A change reaches the server once, whatever the connection does, and a lost answer is OutcomeUnknown.
class TestNeverTwice : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void reachesTheServerOnce_data() {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<int>("fault");
        QTest::addColumn<bool>("https");
        QTest::addColumn<bool>("keptAlive");
        for (const QByteArray& change : changes) {
            for (int fault = 0; fault < faults.size(); ++fault) {
                for (const bool https : {false, true}) {
                    for (const bool keptAlive : {false, true}) {
                        QTest::addRow("%s, %s, %s, %s", change.constData(), faults[fault].name,
                                      https ? "https" : "http", keptAlive ? "kept alive" : "fresh")
                            << change << fault << https << keptAlive;
                    }
                }
            }
        }
    }

    void reachesTheServerOnce() {
        QFETCH(const QByteArray, change);
        QFETCH(const int, fault);
        QFETCH(const bool, https);
        QFETCH(const bool, keptAlive);
        if (https && !m_certificates.isValid())
            QSKIP("no openssl command to make certificates with");
        const Fault& spoil = faults[fault];
        const auto isSpoilt = [&](const SeenRequest& r) { return r.method == change && !isSignIn(r); };
        const auto server =
            https ? std::make_unique<FaultServer>(m_certificates.server(TestCertificates::Kind::Good))
                  : std::make_unique<FaultServer>();
        server->setAnswer([&](const SeenRequest& r) {
            if (!isSpoilt(r) || spoil.early)
                return goodScript(r);
            // A deletion's good answer has no body to lose half of.
            return spoil.script(r.method == "DELETE" ? response(200, tokenBody()) : goodAnswer(r));
        });
        server->setEarlyAnswer([&](const SeenRequest& r) {
            return isSpoilt(r) && spoil.early ? std::optional(spoil.script({})) : std::nullopt;
        });

        HttpClient::Options options = testOptions();
        if (QByteArrayView(spoil.name).startsWith("silence"))
            options.deadlines.idle = std::chrono::milliseconds(300);
        HttpClient http(options);
        TokenApi api(http, tenantAt(*server, m_certificates.caFile()), clientSecret(), systemClock());
        if (keptAlive)
            QVERIFY(await<TokenList>([&](auto then) { listTokens(api, {}, then); }));

        const auto kind = make(change, api);
        const bool done = change == "DELETE" && spoil.deletionIsDone;
        QCOMPARE(kind, done ? std::nullopt : std::optional(ErrorKind::OutcomeUnknown));
        const auto reached = std::count_if(server->seen().begin(), server->seen().end(), isSpoilt);
        QCOMPARE(reached, 1);
    }

private:
    TestCertificates m_certificates;
};

QTEST_GUILESS_MAIN(TestNeverTwice)
#include "test_nevertwice.moc"
