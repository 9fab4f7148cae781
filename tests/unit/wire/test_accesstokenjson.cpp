// SPDX-License-Identifier: MIT
#include "accesstokenjson.h"
#include "faultjson.h"
#include "oauthinfojson.h"

#include <QTest>

using namespace patdesk;

namespace {

/// JSON written with single quotes: moc 6.4 loses its way in raw strings.
QByteArray json(QByteArray text) {
    return text.replace('\'', '"');
}

const Instant now = *parseRfc3339("2026-11-24T12:00:00Z");

QByteArray jwt(const QByteArray& claims) {
    const auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return json("{'alg':'RS256'}").toBase64(options) + '.' + claims.toBase64(options) + ".c2lnbmF0dXJl";
}

} // namespace

class TestAccessTokenJson : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void theClaimsNameTheCaller() {
        const Result<Caller> caller = decodeClaims(jwt(json(
            "{'tenant_id':'t','org':'acme','pod':'p','identity_id':'me','user_name':'ádmin','"
            "authorities':['ORG_ADMIN'],'client_id':'c','scope':['a:b','sp:c:read'],'exp':1795000000}")));
        QVERIFY(caller);
        QCOMPARE(caller->identityId, OwnerId(QStringLiteral("me")));
        QCOMPARE(caller->userName, QStringLiteral("ádmin"));
        QCOMPARE(caller->organization, QStringLiteral("acme"));
        QCOMPARE(caller->clientId, TokenId(QStringLiteral("c")));
        QCOMPARE(caller->scopes, (QStringList{QStringLiteral("a:b"), QStringLiteral("sp:c:read")}));
        QCOMPARE(caller->accessTokenExpires, Instant(std::chrono::seconds(1795000000)));
    }

    void scopesMayBeOneTextWithSpaces() {
        QCOMPARE(decodeClaims(jwt(json("{'scope':'a:b sp:c:read '}")))->scopes->size(), 2);
    }

    void whatIsNoScopesNameTellsNothingOfRights() {
        for (const char* claim : {"{}", "{'scope':null}", "{'scope':[]}", "{'scope':''}",
                                  "{'scope':['FA==']}", "{'scope':'BQ=='}", "{'scope':['a:b','FA==']}",
                                  "{'scope':7}", "{'scope':{'a:b':1}}", "{'scope':['a::b']}"})
            QVERIFY2(!decodeClaims(jwt(json(claim)))->scopes, claim);
    }

    void oneOddMemberKeepsNobodyOut_data() {
        QTest::addColumn<QByteArray>("claims");
        QTest::addColumn<QByteArray>("rest");
        const QByteArray good = json("{'identity_id':'me','scope':['a:b']}");
        const QByteArray lifetime = json("'expires_in':700");
        QTest::addRow("a lifetime beyond 64 bits") << good << json("'expires_in':99999999999999999999");
        QTest::addRow("an unknown number that is none") << good << json("'later':1e400");
        QTest::addRow("half a surrogate pair") << good << json("'org':'\\ud800'");
        QTest::addRow("the same in a claim")
            << json("{'identity_id':'me','scope':['a:b'],'org':'\\ud800'}") << lifetime;
        QTest::addRow("a claim beyond 64 bits")
            << json("{'exp':1e999,'identity_id':'me','scope':['a:b']}") << lifetime;
    }

    void oneOddMemberKeepsNobodyOut() {
        QFETCH(const QByteArray, claims);
        QFETCH(const QByteArray, rest);
        const QByteArray answer = "{\"access_token\":\"" + jwt(claims) + "\"," + rest + "}";
        const Result<AccessToken> read = decodeAccessToken(QByteArray(answer), now);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->caller.identityId, OwnerId(QStringLiteral("me")));
        QCOMPARE(read->caller.scopes, std::optional(QStringList{QStringLiteral("a:b")}));
        QVERIFY2(!decodeAccessToken(answer.chopped(1), now), "half an answer was taken for a whole one");
    }

    void whatTheAnswerSaysOfTheScopesGoesBeforeTheClaim() {
        QByteArray answer =
            "{\"access_token\":\"" + jwt(json("{'scope':['a:b']}")) + "\",\"scope\":\"sp:c:read d:e\"}";
        QCOMPARE(decodeAccessToken(std::move(answer), now)->caller.scopes->size(), 2);
        answer = "{\"access_token\":\"" + jwt(json("{'scope':['a:b']}")) + "\",\"scope\":\"FA==\"}";
        QCOMPARE(decodeAccessToken(std::move(answer), now)->caller.scopes->size(), 1);
    }

    void whatIsNoJwtIsMalformed() {
        for (const QByteArray& text :
             {QByteArray(), QByteArray("a.b"), QByteArray("a.!!!.c"), jwt("[]"), jwt("{")}) {
            const Result<Caller> caller = decodeClaims(text);
            QVERIFY2(!caller, text.constData());
            QCOMPARE(caller.error().kind, ErrorKind::Malformed);
        }
    }

    void anAnswerGivesTheAccessTokenAndItsLifetime() {
        const QByteArray token = jwt(json("{'client_id':'c'}"));
        QByteArray answer = "{\"access_token\":\"" + token + "\",\"expires_in\":749}";
        const Result<AccessToken> read = decodeAccessToken(std::move(answer), now);
        QVERIFY(read);
        QCOMPARE(read->value.reveal(), QByteArrayView(token));
        QCOMPARE(read->lifetime, std::chrono::seconds(749));
    }

    void anOpaqueAccessTokenSignsInAndTheAnswerMayNameTheCaller() {
        QByteArray answer = json("{'access_token':'dGhpcyBpcyBvcGFxdWU','expires_in':749}");
        const Result<AccessToken> untold = decodeAccessToken(std::move(answer), now);
        QVERIFY(untold);
        QCOMPARE(untold->caller.kind, Caller::Kind::Untold);
        answer =
            json("{'access_token':'dGhpcyBpcyBvcGFxdWU','identity_id':'me','user_name':'ada','org':'acme'}");
        const Result<AccessToken> told = decodeAccessToken(std::move(answer), now);
        QCOMPARE(told->caller.kind, Caller::Kind::User);
        QCOMPARE(told->caller.identityId, OwnerId(QStringLiteral("me")));
        QCOMPARE(told->caller.organization, QStringLiteral("acme"));
    }

    void onlyWhoNamesAClientAndNoUserIsAnApiClient() {
        QCOMPARE(decodeClaims(jwt(json("{'client_id':'c'}")))->kind, Caller::Kind::ApiClient);
        QCOMPARE(decodeClaims(jwt(json("{'client_id':'c','user_name':'a'}")))->kind, Caller::Kind::User);
        QCOMPARE(decodeClaims(jwt(json("{}")))->kind, Caller::Kind::Untold);
    }

    void anAnswerWithoutAnAccessTokenIsMalformed() {
        for (const char* text : {"", "[]", "{}", "{'access_token':5}", "{'access_token':''}"})
            QVERIFY2(!decodeAccessToken(json(text), now), text);
    }

    void theFormIsPercentEncoded() {
        const Secret secret("a b&c=d+%/é");
        QCOMPARE(encodeCredentials(TokenId(QStringLiteral("id")), secret).reveal(),
                 QByteArrayView("grant_type=client_credentials&client_id=id&client_secret="
                                "a%20b%26c%3Dd%2B%25%2F%C3%A9"));
    }

    void everyShapeOfAnErrorGivesItsWords() {
        const ServiceFault full = decodeFault(json(
            "{'detailCode':'400.1 Bad Request "
            "Content','trackingId':'e7eab609','messages':[{'locale':'en-US','text':'wrong'}],'causes':[]}"));
        QCOMPARE(full.trackingId, QStringLiteral("e7eab609"));
        QVERIFY(full.text.contains(QStringLiteral("wrong")));
        QCOMPARE(decodeFault(json("{'error':'JWT is expired'}")).text, QStringLiteral("JWT is expired"));
        const ServiceFault oauth =
            decodeFault(json("{'error':'invalid_client','error_description':'Bad credentials'}"));
        QCOMPARE(oauth.oauthError, QStringLiteral("invalid_client"));
        QVERIFY(oauth.text.contains(QStringLiteral("Bad credentials")));
        QVERIFY(decodeFault(json("{'message':' Rate Limit Exceeded '}"))
                    .text.contains(QStringLiteral("Rate Limit Exceeded")));
    }

    void noErrorBodyIsTooStrange() {
        for (const QByteArray& body :
             {QByteArray(), QByteArray("<html>"), QByteArray("[]"), QByteArray("{\"messages\":5}"),
              QByteArray("\xFF\xFE"), QByteArray(100'000, '[')})
            QVERIFY(decodeFault(body).trackingId.isEmpty());
        QVERIFY(decodeFault("{\"message\":\"" + QByteArray(50'000, 'x') + "\"}").text.size() <= 500);
    }

    void oauthInfoNamesTheApiHost() {
        const Result<OauthInfo> info = decodeOauthInfo(
            json("{'authorizeEndpoint':'https://acme.identitynow.com/oauth/"
                 "authorize','tokenEndpoint':'https://acme.api.identitynow.com/oauth/token','pod':'p'}"));
        QVERIFY(info);
        QCOMPARE(info->apiBaseUrl, QUrl(QStringLiteral("https://acme.api.identitynow.com")));
        QVERIFY(!decodeOauthInfo("{}"));
        QVERIFY(!decodeOauthInfo("<html>"));
    }

    void anAccessTokenThatCouldAddAHeaderIsMalformed() {
        for (const char* value : {"a.e30.c\\r\\nX: y", "a e30.e30.d", "a.e30.\xC3\xA9"})
            QVERIFY2(!decodeAccessToken(json(QByteArray("{'access_token':'%1'}").replace("%1", value)), now),
                     value);
    }

    void withoutALifetimeTheTokensOwnExpiryBoundsIt() {
        const QByteArray exp =
            QByteArray::number(qint64(now.time_since_epoch() / std::chrono::seconds(1)) + 90);
        const auto answer = [](const QByteArray& token, const char* more = "") {
            return json(QByteArray("{'access_token':'%1'%2}").replace("%1", token).replace("%2", more));
        };
        QCOMPARE(decodeAccessToken(answer(jwt("{\"exp\":" + exp + "}")), now)->lifetime,
                 std::chrono::seconds(90));
        const Result<AccessToken> late = decodeAccessToken(answer(jwt("{\"exp\":1}")), now);
        QCOMPARE(late->lifetime, std::chrono::seconds(0));
        const Result<AccessToken> text = decodeAccessToken(answer(jwt("{}"), ",'expires_in':'749'"), now);
        QCOMPARE(text->lifetime, std::chrono::seconds(749));
        QCOMPARE(text->caller.accessTokenExpires, now + std::chrono::seconds(749));
    }

    void anEndpointThatWouldShowTheSecretIsRefused() {
        for (const char* endpoint :
             {"http://acme.api.identitynow.com/oauth/token", "https://u:p@h/oauth/token", "ftp://h/t",
              "https:///t", "/oauth/token", "javascript:x"})
            QVERIFY2(!decodeOauthInfo("{\"tokenEndpoint\":\"" + QByteArray(endpoint) + "\"}"), endpoint);
        QVERIFY(decodeOauthInfo(json("{'tokenEndpoint':'http://127.0.0.1:80/oauth/token'}")));
    }

    void theServicesWordsArePlainText() {
        const QString text = decodeFault("{\"message\":\"one\\ntwo\\u202e three\\u0000\"}").text;
        QCOMPARE(text, QStringLiteral("one two three"));
    }
};

QTEST_GUILESS_MAIN(TestAccessTokenJson)
#include "test_accesstokenjson.moc"
