// SPDX-License-Identifier: MIT
#include "await.h"
#include "outcome.h"
#include "servicescript.h"

#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

namespace {

const Instant sentAt = *parseRfc3339("2026-11-24T10:00:00Z");

QByteArray list(const QByteArray& tokens) {
    return response(200, '[' + tokens + ']');
}

Token listed() {
    Token token;
    token.id = someToken;
    return token;
}

} // namespace

/// What became of a change whose answer was lost.
class TestOutcome : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() {
        m_server = std::make_unique<FaultServer>();
        m_http = std::make_unique<HttpClient>(testOptions());
        m_api = std::make_unique<TokenApi>(*m_http, tenantAt(*m_server), clientSecret(), systemClock());
    }

    void findsTheTokenWhoseSecretIsLost() {
        listsAnswer({list(tokenBody("a name", "2026-11-24T10:00:01Z"))});
        const auto outcome = settleCreateNow();
        QVERIFY(outcome);
        QVERIFY(outcome->orphan);
        QCOMPARE(outcome->orphan->id, someToken);
        QCOMPARE(m_server->seen().constLast().target, "/personal-access-tokens/v1?owner-id=me");
    }

    void findsATokenThatAppearsLate() {
        listsAnswer({list({}), list(tokenBody("a name", "2026-11-24T10:00:05Z"))});
        const auto outcome = settleCreateNow();
        QVERIFY(outcome && outcome->orphan);
        QCOMPARE(m_server->count("GET"), 2);
    }

    void anOlderTokenOfThatNameIsAnother() {
        listsAnswer({list(tokenBody("a name", "2026-11-24T09:00:00Z"))});
        const auto outcome = settleCreateNow();
        QVERIFY(outcome);
        QVERIFY(!outcome->orphan);
        QCOMPARE(m_server->count("GET"), 3); // only the last look's no counts
    }

    void saysThatAPatchWasMade() {
        listsAnswer({list(tokenBody("before")), list(tokenBody("a name"))});
        const auto outcome = settlePatchNow();
        QVERIFY(outcome);
        QVERIFY(outcome->done);
        QCOMPARE(outcome->now->name, QStringLiteral("a name"));
    }

    void saysThatAPatchWasNotMade() {
        listsAnswer({list(tokenBody("before"))});
        const auto outcome = settlePatchNow();
        QVERIFY(outcome);
        QVERIFY(!outcome->done);
        QCOMPARE(outcome->now->name, QStringLiteral("before"));
    }

    void saysThatAPatchedTokenIsGone() {
        listsAnswer({list({})});
        const auto outcome = settlePatchNow();
        QVERIFY(outcome);
        QVERIFY(!outcome->done);
        QVERIFY(!outcome->now);
    }

    void goneIsDone() {
        listsAnswer({list({})});
        const auto lost = await<LostRemove>([&](auto then) { settleRemove(*m_api, listed(), then); });
        QVERIFY(lost);
        QVERIFY(lost->done);
    }

    void stillThereIsNotDone() {
        listsAnswer({list(tokenBody())});
        const auto lost = await<LostRemove>([&](auto then) { settleRemove(*m_api, listed(), then); });
        QVERIFY(lost);
        QVERIFY(!lost->done);
    }

    void sendsNoChange() {
        listsAnswer({list({})});
        (void)settleCreateNow();
        (void)settlePatchNow();
        QCOMPARE(m_server->count("PATCH"), 0);
        QCOMPARE(m_server->count("DELETE"), 0);
        QCOMPARE(m_server->count("POST"), 1); // the sign-in
    }

    void bulkUpdateIsProbedOnce_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("there");
        QTest::newRow("absent") << 404 << false;
        QTest::newRow("another method") << 405 << false;
        QTest::newRow("no right") << 403 << false;
        QTest::newRow("there") << 400 << true;
    }

    void bulkUpdateIsProbedOnce() {
        QFETCH(const int, status);
        QFETCH(const bool, there);
        m_server->setAnswer([&](const SeenRequest& r) {
            return isSignIn(r) ? goodScript(r) : Script{send(response(status, "{}"))};
        });
        for (int i = 0; i < 2; ++i) {
            const auto answer = await<bool>([&](auto then) { m_api->probeBulkUpdate(then); });
            QVERIFY(answer);
            QCOMPARE(*answer, there);
        }
        QCOMPARE(m_server->count("POST"), 2); // the sign-in is one
        QCOMPARE(m_server->count("PATCH"), 0);
        QCOMPARE(m_server->seen().constLast().body, R"({"ids":[],"patch":[]})");
    }

    void aBadMomentSaysNothingAboutBulkUpdateForGood() {
        int status = 500;
        m_server->setAnswer([&](const SeenRequest& r) {
            return isSignIn(r) ? goodScript(r) : Script{send(response(status, "{}"))};
        });
        const auto probe = [&] { return await<bool>([&](auto then) { m_api->probeBulkUpdate(then); }); };
        QVERIFY(!probe());
        status = 400;
        const auto answer = probe();
        QVERIFY(answer && *answer);
    }

    void bulkUpdateSendsOnePatchForManyTokens() {
        m_server->setAnswer(goodScript);
        const TokenPatch patch{{PatchOperation::Kind::Replace, PatchField::ExpirationDate, sentAt}};
        QVERIFY(await<Done>([&](auto then) { m_api->patchMany({someToken, signedInToken}, patch, then); }));
        const SeenRequest request = m_server->seen().constLast();
        QCOMPARE(request.target, "/personal-access-tokens/v1/bulk-update");
        QCOMPARE(request.headers.value("content-type"), "application/json");
        QVERIFY(request.body.contains(someToken.text().toLatin1()));
        QVERIFY(request.body.contains("/expirationDate"));
        // 25 at most.
        const QList<TokenId> many(26, someToken);
        QVERIFY(!await<Done>([&](auto then) { m_api->patchMany(many, patch, then); }));
        QCOMPARE(m_server->count("PATCH"), 1);
    }

private:
    /// The lists' answers one after the other; the last one stays.
    void listsAnswer(const QList<QByteArray>& answers) {
        m_server->setAnswer([answers, at = std::make_shared<qsizetype>(0)](const SeenRequest& r) {
            if (isSignIn(r))
                return goodScript(r);
            const qsizetype index = std::min((*at)++, answers.size() - 1);
            return Script{send(answers[index])};
        });
    }

    Result<LostCreate> settleCreateNow() {
        return await<LostCreate>([&](auto then) { settleCreate(*m_api, someDraft(), sentAt, then); });
    }

    Result<LostPatch> settlePatchNow() {
        return await<LostPatch>([&](auto then) { settlePatch(*m_api, someToken, somePatch(), then); });
    }

    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<TokenApi> m_api;
};

QTEST_GUILESS_MAIN(TestOutcome)
#include "test_outcome.moc"
