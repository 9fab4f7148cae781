// SPDX-License-Identifier: MIT
#include "foreigntenant.h"
#include "schemacheck.h"
#include "testcertificates.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace foreign;
using patdesk::test::SchemaCheck;

namespace {

const QByteArray mineToken =
    R"({"id":"mine1","name":"nightly","scope":["sp:scopes:all"],"owner":{"type":"IDENTITY",)"
    R"("id":"2c9180a46faadee4016fb4e018c20639","name":"Ada"},"created":"2026-01-02T03:04:05.678Z"})";
const QByteArray othersToken =
    R"({"id":"theirs1","name":"report","scope":["sp:scopes:all"],"owner":{"type":"IDENTITY","id":"bo",)"
    R"("name":"Bo"},"created":"2026-01-02T03:04:05.678Z","lastUsed":"2026-02-02T00:00:00.000Z"})";
const QByteArray formType = "application/x-www-form-urlencoded";
const QByteArray patchType = "application/json-patch+json";

struct Got {
    int status = 0;
    QByteArray body;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QByteArray date;
    QByteArray retryAfter;
};

/// A client that is not Patdesk's.
class Client {
public:
    explicit Client(const ForeignTenant& tenant) : m_base(tenant.url()) {
        m_id = tenant.clientId();
        m_secret = tenant.clientSecret();
    }

    Got send(const QByteArray& method, const QByteArray& target, const QByteArray& body = {},
             const QByteArray& contentType = "application/json") {
        const auto reply = begin(method, target, body, contentType);
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        if (!reply->isFinished())
            loop.exec();
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
                reply->error(), reply->rawHeader("Date"), reply->rawHeader("Retry-After")};
    }

    std::unique_ptr<QNetworkReply> begin(const QByteArray& method, const QByteArray& target,
                                         const QByteArray& body = {},
                                         const QByteArray& contentType = "application/json") {
        QNetworkRequest request(QUrl(m_base.toString() + QString::fromLatin1(target)));
        request.setHeader(QNetworkRequest::ContentTypeHeader, contentType);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        if (!m_accessToken.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + m_accessToken);
        std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
        reply->ignoreSslErrors();
        return reply;
    }

    /// What comes over a socket of its own until the tenant ends the connection, head included.
    QByteArray bytesUntilTheEnd(const QByteArray& method, const QByteArray& target) const {
        QTcpSocket socket;
        socket.connectToHost(m_base.host(), static_cast<quint16>(m_base.port()));
        socket.write(method + ' ' + target + " HTTP/1.1\r\nHost: " + m_base.authority().toLatin1() +
                     "\r\nAuthorization: Bearer " + m_accessToken + "\r\nConnection: close\r\n\r\n");
        if (socket.state() != QAbstractSocket::UnconnectedState)
            socket.waitForDisconnected();
        return socket.readAll();
    }

    Got signIn() {
        Got got =
            send("POST", "/oauth/token",
                 "grant_type=client_credentials&client_id=" + m_id + "&client_secret=" + m_secret, formType);
        m_accessToken = member(got, "access_token");
        return got;
    }

    static QByteArray member(const Got& got, const char* name) {
        return QJsonDocument::fromJson(got.body)[QLatin1String(name)].toString().toUtf8();
    }

    QByteArray claims() const {
        return QByteArray::fromBase64(m_accessToken.split('.').value(1), QByteArray::Base64UrlEncoding);
    }

    QByteArray m_id;
    QByteArray m_secret;

private:
    QUrl m_base;
    QNetworkAccessManager m_network;
    QByteArray m_accessToken;
};

QByteArray path(const QByteArray& generation, const QByteArray& id = {}) {
    const QByteArray base =
        generation == "v1" ? "/personal-access-tokens/v1" : '/' + generation + "/personal-access-tokens";
    return id.isEmpty() ? base : base + '/' + id;
}

} // namespace

/// The foreign tenant against the public texts that it is made from, with a client that is not Patdesk's.
class TestForeignTenant : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void answersAsTheSpecificationSays_data() {
        QTest::addColumn<QByteArray>("generation");
        for (const char* const name : {"beta", "v3", "v2024", "v2025", "v2026", "v1"})
            QTest::newRow(name) << QByteArray(name);
    }

    void answersAsTheSpecificationSays() {
        QFETCH(const QByteArray, generation);
        const auto specification = SchemaCheck::fromFile(
            QStringLiteral(PATDESK_SOURCE_DIR "/../shared/isc/pat-%1.json").arg(QLatin1String(generation)));
        if (!specification)
            QSKIP("the public OpenAPI texts are not beside the sources");
        const QString all = generation == "v1" ? QStringLiteral("/personal-access-tokens/v1")
                                               : QStringLiteral("/personal-access-tokens");
        const QString one = all + QStringLiteral("/{id}");
        const auto problems = [&](const QString& at, const char* method, const Got& got) {
            return specification->problems(at, QString::fromLatin1(method), got.status, got.body);
        };
        ForeignTenant tenant;
        tenant.setRights(Rights::ofAdministrator());
        tenant.setTokens({mineToken, othersToken});
        Client client(tenant);
        QCOMPARE(problems(all, "get", client.send("GET", path(generation))), QStringList());
        QCOMPARE(client.signIn().status, 200);
        QCOMPARE(problems(all, "get", client.send("GET", path(generation))), QStringList());

        const QByteArray soon = Tokens::written(QDateTime::currentDateTimeUtc().addDays(30));
        const Got made =
            client.send("POST", path(generation),
                        R"({"name":"made","scope":["sp:search:read"],"expirationDate":")" + soon + R"("})");
        QCOMPARE(made.status, 200);
        QCOMPARE(problems(all, "post", made), QStringList());
        const QByteArray id = Client::member(made, "id");
        const Got patched = client.send("PATCH", path(generation, id),
                                        R"([{"op":"replace","path":"/name","value":"else"}])", patchType);
        QCOMPARE(patched.status, 200);
        QCOMPARE(problems(one, "patch", patched), QStringList());
        const Got refusedOne = client.send("PATCH", path(generation, "theirs1"),
                                           R"([{"op":"replace","path":"/name","value":"else"}])", patchType);
        QCOMPARE(refusedOne.status, 403);
        QCOMPARE(problems(one, "patch", refusedOne), QStringList());
        QCOMPARE(problems(one, "delete", client.send("DELETE", path(generation, "nobody"))), QStringList());
        const Got deleted = client.send("DELETE", path(generation, "theirs1"));
        QCOMPARE(deleted.status, 204);
        QCOMPARE(problems(one, "delete", deleted), QStringList());
        QCOMPARE(tenant.tokens().size(), 2);
        QCOMPARE(tenant.seen(Call::Delete).constLast().target, path(generation, "theirs1"));
    }

    void listsWhatItWasGivenByteForByte() {
        ForeignTenant tenant;
        tenant.setRights(Rights::ofAdministrator());
        tenant.setTokens({R"({ "id" : 99999999999999999999 })", "\xff\xfe", mineToken});
        Client client(tenant);
        client.signIn();
        QCOMPARE(client.send("GET", path("v1")).body,
                 "[{ \"id\" : 99999999999999999999 },\xff\xfe," + mineToken + ']');
        QCOMPARE(client.send("GET", path("v1") + "?owner-id=me").body, '[' + mineToken + ']');
    }

    void rightsAreTheUsersAndNotTheClaims() {
        ForeignTenant tenant;
        tenant.setTokens({mineToken, othersToken});
        tenant.setClaims(R"({"scope":"FA=="})");
        Client client(tenant);
        client.signIn();
        QCOMPARE(client.claims(), R"({"scope":"FA=="})");
        QCOMPARE(client.send("GET", path("v3")).status, 403);
        QCOMPARE(client.send("GET", path("v3") + "?owner-id=bo").status, 403);
        QCOMPARE(client.send("GET", path("v3") + "?owner-id=me").body, '[' + mineToken + ']');
        QCOMPARE(client.send("DELETE", path("v3", "theirs1")).status, 403);
        tenant.setRights(Rights::ofAdministrator());
        QCOMPARE(client.send("GET", path("v3") + "?owner-id=bo&filters=lastUsed%20isnull").body, "[]");
        QCOMPARE(client.send("GET", path("v3") + "?owner-id=bo").body, '[' + othersToken + ']');
        QCOMPARE(client.send("DELETE", path("v3", "theirs1")).status, 204);
    }

    void anApiClientHasNoUser() {
        ForeignTenant tenant;
        tenant.setLogin({.user = {}});
        Client client(tenant);
        QCOMPARE(client.signIn().status, 200);
        QVERIFY(!client.claims().contains("identity_id"));
        QCOMPARE(client.send("GET", path("v1") + "?owner-id=me").status, 403);
    }

    void aCreateObeysTheRules() {
        ForeignTenant tenant;
        Client client(tenant);
        client.signIn();
        const QByteArray never = R"(,"userAwareTokenNeverExpires":true})";
        const Got made = client.send("POST", path("v1"), R"({"name":"a")" + never);
        QCOMPARE(QJsonDocument::fromJson(made.body)[QLatin1String("scope")].toArray(),
                 QJsonArray{QStringLiteral("sp:scopes:all")});
        QCOMPARE(client.send("POST", path("v1"), R"({"name":"a")" + never).status, 400); // taken
        QCOMPARE(client.send("POST", path("v1"), R"({"name":"b"})").status, 400);        // not aware
        QCOMPARE(
            client.send("POST", path("v1"), R"({"name":"b","accessTokenValiditySeconds":9)" + never).status,
            400);
        for (int i = 0; i < 9; ++i)
            QCOMPARE(client.send("POST", path("beta"), "{\"name\":\"" + QByteArray::number(i) + "\"}").status,
                     200);
        QCOMPARE(client.send("POST", path("beta"), R"({"name":"eleventh"})").status, 400);
    }

    void aCreatedTokenSignsInUntilItIsDeleted() {
        ForeignTenant tenant;
        Client client(tenant);
        client.signIn();
        client.send("POST", path("beta"), R"({"name":"a"})");
        Client successor(tenant);
        successor.m_id = tenant.newId();
        successor.m_secret = "wrong";
        QCOMPARE(successor.signIn().status, 401);
        successor.m_secret = tenant.newSecret();
        QCOMPARE(successor.signIn().status, 200);
        QCOMPARE(client.send("DELETE", path("beta", tenant.newId())).status, 204);
        QCOMPARE(successor.signIn().status, 401);
    }

    void takesAMultipartSignIn() {
        ForeignTenant tenant;
        Client client(tenant);
        const auto field = [](const QByteArray& name, const QByteArray& value) {
            return "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
        };
        QCOMPARE(client
                     .send("POST", "/oauth/token",
                           field("grant_type", "client_credentials") + field("client_id", client.m_id) +
                               field("client_secret", client.m_secret) + "--x--\r\n",
                           "multipart/form-data; boundary=x")
                     .status,
                 200);
    }

    void saysWhenItIsAskedTooOften() {
        ForeignTenant tenant;
        tenant.setRateLimit(2);
        Client client(tenant);
        client.signIn();
        const QByteArray mine = "?owner-id=me";
        QCOMPARE(client.send("GET", path("v1") + mine).status, 200);
        QCOMPARE(client.send("GET", path("v1") + mine).status, 200);
        const Got tooOften = client.send("GET", path("v1") + mine);
        QCOMPARE(tooOften.status, 429);
        QCOMPARE(tooOften.retryAfter, "10");
        QCOMPARE(client.send("GET", path("v3") + mine).status, 200); // each generation counts for itself
    }

    void theBulkUpdateIsThereWhenItIsSaidToBe() {
        ForeignTenant tenant;
        tenant.setRights(Rights::ofAdministrator());
        tenant.setTokens({mineToken, othersToken});
        Client client(tenant);
        client.signIn();
        const QByteArray wish = R"({"ids":["mine1","theirs1"],"patch":[{"op":"replace",)"
                                R"("path":"/expirationDate","value":"2999-01-01T00:00:00Z"}]})";
        QCOMPARE(client.send("PATCH", path("v1", "bulk-update"), wish).status, 404);
        tenant.setBulkUpdate(true);
        QCOMPARE(client.send("PATCH", path("v1", "bulk-update"), wish).status, 200);
        QCOMPARE(client.send("POST", path("v1", "bulk-update"), wish).status, 200);
        QVERIFY(tenant.tokens().constLast().contains("2999-01-01"));
        QCOMPARE(client.send("POST", path("v1", "bulk-update"), R"({"ids":["mine1","mine1"],"patch":[{}]})")
                     .status,
                 400);
    }

    void rawAnswersGoOutAsTheyAreAndDoNothing() {
        ForeignTenant tenant;
        tenant.setTokens({mineToken});
        Client client(tenant);
        client.signIn();
        tenant.answerNext(Call::Delete, raw("\xef\xbb\xbfnot even JSON", 207, "text/plain"));
        tenant.answer(Call::List,
                      byTheRules().edited([](QByteArray body) { return body.replace("678Z", "Z"); }));
        const Got got = client.send("DELETE", path("v1", "mine1"));
        QCOMPARE(got.status, 207);
        QCOMPARE(got.body, "\xef\xbb\xbfnot even JSON");
        QCOMPARE(tenant.seen(Call::Delete).constLast().status, 0);
        QVERIFY(client.send("GET", path("v1") + "?owner-id=me").body.contains("05.Z"));
        tenant.answerByTheRules(Call::List);
        QVERIFY(client.send("GET", path("v1") + "?owner-id=me").body.contains("05.678Z"));
        QCOMPARE(client.send("DELETE", path("v1", "mine1")).status, 204);
    }

    void aLostAnswerHasActedAndAnUnheardOneHasNot() {
        ForeignTenant tenant;
        tenant.setTokens({mineToken});
        Client client(tenant);
        client.signIn();
        // Each time, since this client tries again by itself.
        tenant.answer(Call::Delete, unheard());
        QCOMPARE(client.send("DELETE", path("v1", "mine1")).status, 0);
        QCOMPARE(tenant.tokens().size(), 1);
        tenant.answer(Call::Delete, lost());
        QCOMPARE(client.send("DELETE", path("v1", "mine1")).status, 0);
        QCOMPARE(tenant.tokens().size(), 0);
    }

    void anAnswerIsCutDrippedHeldAndLetGo() {
        ForeignTenant tenant;
        tenant.setRights(Rights::ofAdministrator());
        tenant.generate(1000);
        Client client(tenant);
        client.signIn();
        const QByteArray whole = client.send("GET", path("v1")).body;
        // By the bare socket: a network manager may ask once more by itself, and then gets the whole.
        tenant.answerNext(Call::List, raw(whole).cutAfter(100'000));
        const QByteArray cut = client.bytesUntilTheEnd("GET", path("v1"));
        QVERIFY(cut.contains("\r\nContent-Length: " + QByteArray::number(whole.size()) + "\r\n"));
        QCOMPARE(cut.mid(cut.indexOf("\r\n\r\n") + 4), whole.left(100'000));
        tenant.answerNext(Call::List, byTheRules().dripping(50'000, 1));
        QCOMPARE(client.send("GET", path("v1")).body, whole);

        tenant.answerNext(Call::List, byTheRules().holdAfter(100'000));
        const auto held = client.begin("GET", path("v1"));
        QTRY_COMPARE(held->bytesAvailable(), 100'000);
        QVERIFY(!held->isFinished());
        tenant.release();
        QTRY_VERIFY(held->isFinished());
        QCOMPARE(held->readAll(), whole);
    }

    void generatesManyThatChangeBetweenLists() {
        ForeignTenant tenant;
        tenant.setRights(Rights::ofAdministrator());
        tenant.generate(20'000, 1);
        Client client(tenant);
        client.signIn();
        const auto listed = [&] {
            QHash<QString, QJsonObject> byId;
            for (const QJsonValue token :
                 QJsonDocument::fromJson(client.send("GET", path("v1")).body).array())
                byId.insert(token[QLatin1String("id")].toString(), token.toObject());
            return byId;
        };
        const auto first = listed();
        QCOMPARE(first.size(), 20'000);
        QVERIFY(first.contains(QString::fromLatin1(Tokens::generatedId(19'999))));
        const auto second = listed();
        int changed = 0;
        for (auto it = first.begin(); it != first.end(); ++it)
            changed += second.value(it.key()) != *it;
        QVERIFY2(changed > 100 && changed < 300, qPrintable(QString::number(changed)));
        QCOMPARE(QJsonDocument::fromJson(client.send("GET", path("v1") + "?owner-id=me").body).array().size(),
                 8);
        QCOMPARE(client.send("DELETE", path("v1", Tokens::generatedId(500))).status, 204);
        QVERIFY(!listed().contains(QString::fromLatin1(Tokens::generatedId(500))));
    }

    void theServicesClockIsItsOwn() {
        ForeignTenant tenant;
        tenant.setClockOffset(-86400);
        Client client(tenant);
        const Got got = client.signIn();
        QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(got.date),
                                                 QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
        date.setTimeSpec(Qt::UTC);
        QVERIFY2(qAbs(date.secsTo(QDateTime::currentDateTimeUtc()) - 86400) < 60, got.date.constData());
        tenant.setDateHeader(false);
        QCOMPARE(client.signIn().date, QByteArray());
    }

    void anAccessTokenIsForgottenOnDemand() {
        ForeignTenant tenant;
        Client client(tenant);
        client.signIn();
        tenant.expireAccessTokens();
        QCOMPARE(client.send("GET", path("v1") + "?owner-id=me").status, 401);
        client.signIn();
        QCOMPARE(client.send("GET", path("v1") + "?owner-id=me").status, 200);
    }

    void theSameSeedSpoilsTheSameAnswers() {
        const auto tried = [] {
            ForeignTenant tenant;
            tenant.setRateLimit(0);
            Client client(tenant);
            client.signIn();
            tenant.misbehave(11, 50);
            QList<int> endings;
            for (int i = 0; i < 60; ++i) {
                const Got got = client.send("GET", path("v1") + "?owner-id=me");
                endings.append(got.status * 1000 + got.error);
            }
            return endings;
        };
        const QList<int> once = tried();
        QCOMPARE(tried(), once);
        QVERIFY(QSet<int>(once.begin(), once.end()).size() > 4);
    }

    void speaksHttps() {
        const patdesk::test::TestCertificates certificates;
        if (!certificates.isValid())
            QSKIP("no openssl command to make certificates with");
        ForeignTenant tenant(certificates.server(patdesk::test::TestCertificates::Kind::Good));
        QCOMPARE(tenant.url().scheme(), QStringLiteral("https"));
        Client client(tenant);
        QCOMPARE(client.signIn().status, 200);
        QVERIFY(client.send("GET", "/oauth/info").body.contains("\"https://127.0.0.1"));
    }
};

QTEST_GUILESS_MAIN(TestForeignTenant)
#include "test_foreigntenant.moc"
