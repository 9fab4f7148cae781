// SPDX-License-Identifier: MIT
// How one signs in to the demo tenant, for how long, and how often one may ask.
#include "demofixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace patdesk;
using namespace patdesk::test;
using namespace std::chrono_literals;

namespace {

const QByteArray formType = "application/x-www-form-urlencoded";

QByteArray list(ApiGeneration generation) {
    return tokensPath(generation) + "?owner-id=me";
}

QJsonObject claimsOf(const DemoClient& client) {
    const QByteArray claims = client.bearer().split('.').value(1);
    return QJsonDocument::fromJson(QByteArray::fromBase64(claims, QByteArray::Base64UrlEncoding)).object();
}

/// A token that the administrator makes, as its new client would use it.
struct MadeToken {
    explicit MadeToken(const DemoFixture& demo, const QByteArray& members = {}) {
        const Answer created = demo.administrator.send("POST", tokensPath(ApiGeneration::V3),
                                                       "{\"name\":\"made\"" + members + "}");
        id = TokenId(created.json()[QLatin1String("id")].toString());
        secret = Secret(created.json()[QLatin1String("secret")].toString().toLatin1());
    }

    TokenId id;
    Secret secret;
};

} // namespace

class TestDemoTenantAccess : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void anAccessTokenNamesWhoWhereAndWhatFor() {
        DemoFixture demo;
        const QJsonObject claims = claimsOf(demo.member);
        for (const char* name : {"tenant_id", "org", "pod", "identity_id", "user_name", "authorities",
                                 "client_id", "scope", "exp"})
            QVERIFY2(claims.contains(QLatin1String(name)), name);
        QCOMPARE(claims[QLatin1String("client_id")].toString(), demo.tenant.memberClientId().text());
        QVERIFY(claims[QLatin1String("scope")].toArray().contains(
            QStringLiteral("sp:my-personal-access-tokens:manage")));
    }

    void aCredentialIsTakenFromEitherFormAndNeverFromTheQuery() {
        DemoFixture demo;
        const QByteArray form =
            DemoClient::credentialForm(demo.tenant.clientId(), demo.tenant.clientSecret());
        QCOMPARE(demo.administrator.send("POST", "/oauth/token", form, formType).status, 200);

        QByteArray parts;
        for (const QByteArray& field : form.split('&'))
            parts += "--edge\r\nContent-Disposition: form-data; name=\"" + field.split('=')[0] +
                     "\"\r\n\r\n" + field.split('=')[1] + "\r\n";
        QCOMPARE(
            demo.administrator
                .send("POST", "/oauth/token", parts + "--edge--\r\n", "multipart/form-data; boundary=edge")
                .status,
            200);

        const Answer fromQuery = demo.administrator.send("POST", "/oauth/token?" + form, "x=y", formType);
        QCOMPARE(fromQuery.status, 400);
        QCOMPARE(fromQuery.json()[QLatin1String("error")].toString(), QStringLiteral("invalid_request"));
    }

    void aRefusedCredentialGetsAnErrorOfRfc6749_data() {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        QTest::newRow("nothing") << QByteArray("x=y") << 400 << QStringLiteral("invalid_request");
        QTest::newRow("no secret") << QByteArray("grant_type=client_credentials&client_id=ID") << 400
                                   << QStringLiteral("invalid_request");
        QTest::newRow("another grant") << QByteArray("grant_type=password&client_id=ID&client_secret=x")
                                       << 400 << QStringLiteral("unsupported_grant_type");
        QTest::newRow("a wrong secret")
            << QByteArray("grant_type=client_credentials&client_id=ID&client_secret=x") << 401
            << QStringLiteral("invalid_client");
        QTest::newRow("nobody") << QByteArray("grant_type=client_credentials&client_id=x&client_secret=x")
                                << 401 << QStringLiteral("invalid_client");
    }

    void aRefusedCredentialGetsAnErrorOfRfc6749() {
        QFETCH(QByteArray, form);
        QFETCH(int, status);
        QFETCH(QString, error);
        DemoFixture demo;
        const Answer answer = demo.administrator.send(
            "POST", "/oauth/token", form.replace("ID", demo.tenant.clientId().text().toLatin1()), formType);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.json()[QLatin1String("error")].toString(), error);
        QVERIFY(!answer.json()[QLatin1String("error_description")].toString().isEmpty());
    }

    void aNewTokensSecretIsGoodAtOnceAndSetsItsLastUseOnceADay() {
        DemoFixture demo;
        const MadeToken made(demo);
        QCOMPARE(made.secret.reveal().size(), 64);
        const auto lastUsed = [&] {
            for (const QJsonValue token :
                 demo.administrator.send("GET", list(ApiGeneration::V1)).json().toArray()) {
                if (token[QLatin1String("id")].toString() == made.id.text())
                    return token[QLatin1String("lastUsed")].toString();
            }
            return QStringLiteral("not listed");
        };
        QCOMPARE(lastUsed(), QString());
        DemoClient client(demo.tenant.baseUrl());
        QVERIFY(client.signIn(made.id, made.secret));
        const QString first = toRfc3339(demo.clock.now());
        QCOMPARE(lastUsed(), first);
        demo.clock.advance(2h);
        QVERIFY(client.signIn(made.id, made.secret));
        QCOMPARE(lastUsed(), first);
        demo.clock.advance(22h);
        QVERIFY(client.signIn(made.id, made.secret));
        QVERIFY(demo.administrator.signIn(demo.tenant.clientId(), demo.tenant.clientSecret()));
        QCOMPARE(lastUsed(), toRfc3339(demo.clock.now()));
    }

    void anAccessTokenEndsWithItsLifetime() {
        DemoFixture demo;
        const MadeToken made(demo, ",\"accessTokenValiditySeconds\":15");
        DemoClient client(demo.tenant.baseUrl());
        QVERIFY(client.signIn(made.id, made.secret));
        demo.clock.advance(13s);
        QCOMPARE(client.send("GET", list(ApiGeneration::V1)).status, 200);
        demo.clock.advance(3s);
        const Answer answer = client.send("GET", list(ApiGeneration::V1));
        QCOMPARE(answer.status, 401);
        QVERIFY(answer.json()[QLatin1String("error")].toString().contains(QLatin1String("expired")));
    }

    void aDeletedTokensAccessTokensStopWorkingAndSoDoesItsSecret() {
        DemoFixture demo;
        const MadeToken made(demo);
        DemoClient client(demo.tenant.baseUrl());
        QVERIFY(client.signIn(made.id, made.secret));
        QCOMPARE(demo.administrator.send("DELETE", tokensPath(ApiGeneration::V1, made.id)).status, 204);
        QCOMPARE(client.send("GET", list(ApiGeneration::V1)).status, 401);
        QVERIFY(!client.signIn(made.id, made.secret));
    }

    void anExpiredTokenGetsNoAccessToken() {
        DemoFixture demo;
        const MadeToken made(demo);
        demo.clock.advance(std::chrono::days(190));
        DemoClient client(demo.tenant.baseUrl());
        QVERIFY(!client.signIn(made.id, made.secret));
    }

    void aScopeChangeReachesOnlyNewAccessTokens() {
        DemoFixture demo;
        const MadeToken made(demo);
        DemoClient client(demo.tenant.baseUrl());
        QVERIFY(client.signIn(made.id, made.secret));
        QCOMPARE(demo.administrator
                     .send("PATCH", tokensPath(ApiGeneration::V1, made.id),
                           R"([{"op":"replace","path":"/scope","value":["sp:scopes:default"]}])",
                           "application/json-patch+json")
                     .status,
                 200);
        QCOMPARE(client.send("GET", list(ApiGeneration::V1)).status, 200);
        QVERIFY(client.signIn(made.id, made.secret));
        QCOMPARE(client.send("GET", list(ApiGeneration::V1)).status, 403);
    }

    void aForgedAccessTokenIsRefused() {
        DemoFixture demo;
        QByteArray forged = demo.member.bearer();
        const qsizetype at = forged.indexOf('.') + 5;
        forged[at] = forged[at] == 'A' ? 'B' : 'A';
        DemoClient client(demo.tenant.baseUrl());
        for (const QByteArray& bearer : {forged, QByteArray("x"), QByteArray("a.b.c"), QByteArray(".")}) {
            client.setBearer(bearer);
            QCOMPARE(client.send("GET", list(ApiGeneration::V1)).status, 401);
        }
    }

    void aHundredRequestsPassInTenSecondsPerClientAndGeneration() {
        DemoFixture demo([](DemoTenant::Options& options) { options.rateLimit = true; });
        for (int i = 0; i < 100; ++i)
            QCOMPARE(demo.member.send("GET", list(ApiGeneration::V1)).status, 200);
        demo.clock.advance(3500ms);
        const Answer refused = demo.member.send("GET", list(ApiGeneration::V1));
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.header("retry-after"), "7");
        QVERIFY(!refused.json()[QLatin1String("message")].toString().isEmpty());
        QCOMPARE(demo.member.send("GET", list(ApiGeneration::V3)).status, 200);
        QCOMPARE(demo.administrator.send("GET", list(ApiGeneration::V1)).status, 200);
        demo.clock.advance(6500ms);
        QCOMPARE(demo.member.send("GET", list(ApiGeneration::V1)).status, 200);
    }

    void oauthInfoNamesTheEndpointsWithoutALogin() {
        DemoFixture demo;
        const QJsonValue info = DemoClient(demo.tenant.baseUrl()).send("GET", "/oauth/info").json();
        const QString base = demo.tenant.baseUrl().toString();
        QCOMPARE(info[QLatin1String("tokenEndpoint")].toString(), base + QStringLiteral("/oauth/token"));
        QCOMPARE(info[QLatin1String("authorizeEndpoint")].toString(),
                 base + QStringLiteral("/oauth/authorize"));
        QVERIFY(info.toObject().contains(QLatin1String("cloudDomainUrl")));
        QVERIFY(info.toObject().contains(QLatin1String("pod")));
    }

    void whatTheTenantDoesNotKnowIsNotFound() {
        DemoFixture demo;
        const Answer answer = demo.administrator.send("GET", "/v9/personal-access-tokens");
        QCOMPARE(answer.status, 404);
        QVERIFY(answer.json().toObject().contains(QLatin1String("trackingId")));
    }

    void withACertificateTheTenantSpeaksHttps() {
        QTemporaryDir folder;
        const QString certificate = folder.filePath(QStringLiteral("certificate.pem"));
        const QString key = folder.filePath(QStringLiteral("key.pem"));
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
                      {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                       QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                       QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
                       QStringLiteral("-subj"), QStringLiteral("/CN=Demo tenant"), QStringLiteral("-addext"),
                       QStringLiteral("subjectAltName=IP:127.0.0.1"), QStringLiteral("-out"), certificate,
                       QStringLiteral("-keyout"), key});
        if (!openssl.waitForStarted())
            QSKIP("The openssl program, which makes the certificate, is not here.");
        QVERIFY(openssl.waitForFinished());

        DemoTenant::Options options;
        options.certificateFile = certificate;
        options.keyFile = key;
        DemoTenant tenant(options);
        QVERIFY(tenant.start());
        QCOMPARE(tenant.baseUrl().scheme(), QStringLiteral("https"));
        DemoClient client(tenant.baseUrl());
        QVERIFY(!client.signIn(tenant.clientId(), tenant.clientSecret())); // not trusted
        client.trust(certificate);
        QVERIFY(client.signIn(tenant.clientId(), tenant.clientSecret()));
        QCOMPARE(client.send("GET", list(ApiGeneration::V1)).status, 200);
    }

    void aCertificateThatCannotBeReadIsSaid() {
        DemoTenant::Options options;
        options.certificateFile = QStringLiteral("/nowhere/certificate.pem");
        options.keyFile = QStringLiteral("/nowhere/key.pem");
        DemoTenant tenant(options);
        const auto started = tenant.start();
        QVERIFY(!started);
        QVERIFY(started.error().detail.contains(QLatin1String("certificate")));
    }

    void aTakenPortIsSaidInTheSystemsWords() {
        DemoFixture demo;
        DemoTenant::Options options;
        options.port = static_cast<quint16>(demo.tenant.baseUrl().port());
        DemoTenant second(options);
        const auto started = second.start();
        QVERIFY(!started);
        QCOMPARE(started.error().kind, ErrorKind::FileFailed);
        QVERIFY(!started.error().detail.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDemoTenantAccess)
#include "test_demotenantaccess.moc"
