// SPDX-License-Identifier: MIT
#include "await.h"
#include "hostdiscovery.h"
#include "servicescript.h"
#include "shortlist.h"
#include "tokenapi.h"

#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

namespace {

Script redirect(int status, const QByteArray& location) {
    return {send(response(status, {}, {}, {"Location: " + location}))};
}

/// What /oauth/info says; put together here since moc reads "//" in a raw string as a comment.
Script info(const QByteArray& tokenEndpoint) {
    return {send(response(200, "{\"tokenEndpoint\":\"" + tokenEndpoint + "\"}"))};
}

} // namespace

/// A redirect is followed by a read to its own origin, and by nothing else.
class TestRedirects : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() {
        m_server = std::make_unique<FaultServer>();
        m_other = std::make_unique<FaultServer>();
        m_other->setAnswer(goodScript);
    }

    void aReadFollowsToItsOwnOrigin() {
        answerCallsWith([](const SeenRequest& r) {
            return r.path() == "/moved" ? goodScript(r) : redirect(307, "/moved?page=1");
        });
        QVERIFY(list());
        QCOMPARE(m_server->seen().constLast().target, "/moved?page=1");
        QVERIFY(m_server->seen().constLast().headers.contains("authorization"));
    }

    void aReadFollowsNoCircle() {
        answerCallsWith([](const SeenRequest&) { return redirect(302, "/again"); });
        const auto tokens = list();
        QVERIFY(!tokens);
        QCOMPARE(tokens.error().kind, ErrorKind::Redirected);
        QCOMPARE(m_server->count("GET"), 6);
    }

    void nothingFollowsToAnotherOrigin_data() {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }

    void nothingFollowsToAnotherOrigin() {
        QFETCH(const int, status);
        const QByteArray elsewhere = m_other->url().toEncoded() + "/personal-access-tokens/v1";
        answerCallsWith([&](const SeenRequest&) { return redirect(status, elsewhere); });
        const auto tokens = list();
        QVERIFY(!tokens);
        QCOMPARE(tokens.error().kind, ErrorKind::Redirected);
        QCOMPARE(tokens.error().detail, QStringLiteral("127.0.0.1:%1").arg(m_other->url().port()));
        QCOMPARE(m_other->connections(), 0);
    }

    void aRedirectWithAUserIsNotFollowed() {
        QUrl trick = m_server->url();
        trick.setUserInfo(QStringLiteral("somebody:else"));
        answerCallsWith([&](const SeenRequest&) { return redirect(302, trick.toEncoded() + "/moved"); });
        const auto tokens = list();
        QVERIFY(!tokens);
        QCOMPARE(tokens.error().kind, ErrorKind::Redirected);
        QCOMPARE(m_server->count("GET"), 1);
    }

    void aChangeFollowsNowhere() {
        answerCallsWith([](const SeenRequest&) { return redirect(307, "/moved"); });
        HttpClient http(testOptions());
        TokenApi api(http, tenantAt(*m_server), clientSecret(), systemClock());
        const auto created = await<CreatedToken>([&](auto then) { api.create(someDraft(), then); });
        QVERIFY(!created);
        QCOMPARE(created.error().kind, ErrorKind::Redirected);
        const auto removed = await<Done>([&](auto then) { api.remove(someToken, then); });
        QVERIFY(!removed);
        QCOMPARE(removed.error().kind, ErrorKind::Redirected);
        QCOMPARE(m_server->count("DELETE"), 1);
    }

    void theCredentialFollowsNowhere() {
        m_server->setAnswer(
            [&](const SeenRequest&) { return redirect(308, m_other->url().toEncoded() + "/oauth/token"); });
        const auto tokens = list();
        QVERIFY(!tokens);
        QCOMPARE(tokens.error().kind, ErrorKind::Redirected);
        QCOMPARE(m_server->seen().size(), 1);
        QCOMPARE(m_other->connections(), 0);
    }

    void theApiHostIsAskedForWithoutACredential() {
        m_server->setAnswer(
            [](const SeenRequest&) { return info("https://acme.api.identitynow.com/oauth/token"); });
        HttpClient http(testOptions());
        QUrl vanity = m_server->url();
        vanity.setPath(QStringLiteral("/ui/admin"));
        const auto host = await<QUrl>([&](auto then) { discoverApiHost(http, vanity, {}, then); });
        QVERIFY(host);
        QCOMPARE(*host, QUrl(QStringLiteral("https://acme.api.identitynow.com")));
        QCOMPARE(m_server->seen().size(), 1);
        QCOMPARE(m_server->seen().constFirst().target, "/oauth/info");
        QVERIFY(!m_server->seen().constFirst().headers.contains("authorization"));
    }

    void anApiHostWithoutTlsIsNotTaken() {
        m_server->setAnswer([](const SeenRequest&) { return info("http://tokens.example/oauth/token"); });
        HttpClient http(testOptions());
        const auto host = await<QUrl>([&](auto then) { discoverApiHost(http, m_server->url(), {}, then); });
        QVERIFY(!host);
    }

private:
    void answerCallsWith(FaultServer::Answer answer) {
        m_server->setAnswer([answer = std::move(answer)](const SeenRequest& r) {
            return isSignIn(r) ? goodScript(r) : answer(r);
        });
    }

    Result<TokenList> list() {
        HttpClient http(testOptions());
        TokenApi api(http, tenantAt(*m_server), clientSecret(), systemClock());
        return await<TokenList>([&](auto then) { listTokens(api, {}, then); });
    }

    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<FaultServer> m_other;
};

QTEST_GUILESS_MAIN(TestRedirects)
#include "test_redirects.moc"
