// SPDX-License-Identifier: MIT
// What the demo tenant refuses, and what it makes of what is left out: the rules of create, patch and list.
#include "demofixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace patdesk;
using namespace patdesk::test;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(patdesk::ApiGeneration)

namespace {

const QByteArray patchType = "application/json-patch+json";

/// Replaces @30d, @-1d and the like by dates so far from now.
QByteArray dated(const QByteArray& text, Instant now) {
    static const QRegularExpression form(QStringLiteral("@(-?\\d+)d"));
    QString result = QString::fromUtf8(text);
    for (auto match = form.match(result); match.hasMatch(); match = form.match(result))
        result.replace(match.capturedStart(), match.capturedLength(),
                       toRfc3339(now + std::chrono::days(match.captured(1).toInt())));
    return result.toUtf8();
}

QJsonValue tokenWithId(const Answer& list, const TokenId& id) {
    for (QJsonValue token : list.json().toArray()) {
        if (token[QLatin1String("id")].toString() == id.text())
            return token;
    }
    return QJsonValue::Undefined;
}

} // namespace

class TestDemoTenantRules : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void createHoldsTheRulesOfItsGeneration_data() {
        QTest::addColumn<ApiGeneration>("generation");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        using G = ApiGeneration;
        const auto row = [](const char* name, G generation, const char* body, int status) {
            QTest::newRow(name) << generation << QByteArray(body) << status;
        };
        row("six months are allowed in v3", G::V3, R"({"name":"a","expirationDate":"@180d"})", 200);
        row("more is not in v3", G::V3, R"({"name":"a","expirationDate":"@190d"})", 400);
        row("more is not in beta", G::Beta, R"({"name":"a","expirationDate":"@190d"})", 400);
        row("more is not in v2024", G::V2024, R"({"name":"a","expirationDate":"@190d"})", 400);
        row("more is in v2025", G::V2025, R"({"name":"a","expirationDate":"@4000d"})", 200);
        row("more is in v1", G::V1, R"({"name":"a","expirationDate":"@4000d"})", 200);
        row("the past is not in v3", G::V3, R"({"name":"a","expirationDate":"@-1d"})", 400);
        row("the past is not in v1", G::V1, R"({"name":"a","expirationDate":"@-1d"})", 400);
        row("no expiry without acknowledgement in v1", G::V1, R"({"name":"a"})", 400);
        row("null without acknowledgement in v1", G::V1, R"({"name":"a","expirationDate":null})", 400);
        row("refused acknowledgement in v1", G::V1, R"({"name":"a","userAwareTokenNeverExpires":false})",
            400);
        row("never with acknowledgement in v1", G::V1, R"({"name":"a","userAwareTokenNeverExpires":true})",
            200);
        row("never with acknowledgement in v2026", G::V2026,
            R"({"name":"a","userAwareTokenNeverExpires":true})", 200);
        row("no name", G::V1, R"({"expirationDate":"@30d"})", 400);
        row("a blank name", G::V1, R"({"name":"  ","expirationDate":"@30d"})", 400);
        row("a number for a name", G::V1, R"({"name":1,"expirationDate":"@30d"})", 400);
        row("the owner's other token's name", G::V1, R"({"name":"Patdesk","expirationDate":"@30d"})", 400);
        row("a text for scopes", G::V1, R"({"name":"a","scope":"x","expirationDate":"@30d"})", 400);
        row("a number among the scopes", G::V1, R"({"name":"a","scope":["x",1],"expirationDate":"@30d"})",
            400);
        row("a scope with a blank", G::V1, R"({"name":"a","scope":["x y"],"expirationDate":"@30d"})", 400);
        row("no date", G::V1, R"({"name":"a","expirationDate":"tomorrow"})", 400);
        row("a number for a date", G::V1, R"({"name":"a","expirationDate":1})", 400);
        row("14 s", G::V1, R"({"name":"a","expirationDate":"@30d","accessTokenValiditySeconds":14})", 400);
        row("15 s", G::V1, R"({"name":"a","expirationDate":"@30d","accessTokenValiditySeconds":15})", 200);
        row("43,200 s", G::V1, R"({"name":"a","expirationDate":"@30d","accessTokenValiditySeconds":43200})",
            200);
        row("43,201 s", G::V1, R"({"name":"a","expirationDate":"@30d","accessTokenValiditySeconds":43201})",
            400);
        row("half a second", G::V1,
            R"({"name":"a","expirationDate":"@30d","accessTokenValiditySeconds":20.5})", 400);
        row("no JSON", G::V1, "name", 400);
        row("an array", G::V1, "[]", 400);
        row("unknown members", G::V1, R"({"name":"a","expirationDate":"@30d","colour":"red"})", 200);
    }

    void createHoldsTheRulesOfItsGeneration() {
        QFETCH(ApiGeneration, generation);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        DemoFixture demo;
        const Answer answer =
            demo.administrator.send("POST", tokensPath(generation), dated(body, demo.clock.now()));
        QCOMPARE(answer.status, status);
        const auto list = demo.administrator.send("GET", tokensPath(generation));
        QCOMPARE(list.json().toArray().size(), status == 200 ? 413 : 412);
    }

    void leftOutScopesMeanAllScopesAndLeftOutExpirySixMonthsInV3() {
        DemoFixture demo;
        for (const QByteArray body :
             {R"({"name":"a"})", R"({"name":"b","scope":null,"expirationDate":null})"}) {
            const QJsonValue created =
                demo.administrator.send("POST", tokensPath(ApiGeneration::V3), body).json();
            QCOMPARE(created[QLatin1String("scope")].toArray(), QJsonArray{QStringLiteral("sp:scopes:all")});
            QCOMPARE(created[QLatin1String("accessTokenValiditySeconds")].toInt(), 43200);
            QCOMPARE(created[QLatin1String("expirationDate")].toString(),
                     toRfc3339(instantOf(utcDateTime(demo.clock.now()).addMonths(6))));
        }
    }

    void aCreateOfAnotherMediaTypeIsRefused() {
        DemoFixture demo;
        QCOMPARE(
            demo.administrator.send("POST", tokensPath(ApiGeneration::V3), R"({"name":"a"})", "text/plain")
                .status,
            400);
    }

    void anOwnerHasTenTokensAtMost() {
        DemoFixture demo;
        int created = 0;
        int status = 200;
        for (int i = 0; status == 200; ++i) {
            const QByteArray body = "{\"name\":\"new " + QByteArray::number(i) + "\"}";
            status = demo.member.send("POST", tokensPath(ApiGeneration::V3), body).status;
            created += status == 200 ? 1 : 0;
        }
        QCOMPARE(status, 400);
        const QJsonArray all = demo.administrator.send("GET", tokensPath(ApiGeneration::V3)).json().toArray();
        QCOMPARE(all.size(), 412 + created);
        const QJsonValue member =
            tokenWithId({200, QJsonDocument(all).toJson(), {}}, demo.tenant.memberClientId());
        const auto owned = std::count_if(all.begin(), all.end(), [&](const QJsonValue& token) {
            return token[QLatin1String("owner")] == member[QLatin1String("owner")];
        });
        QCOMPARE(owned, 10);
    }

    void patchHoldsTheRulesOfItsGeneration_data() {
        QTest::addColumn<ApiGeneration>("generation");
        QTest::addColumn<QByteArray>("patch");
        QTest::addColumn<int>("status");
        using G = ApiGeneration;
        const auto row = [](const char* name, G generation, const char* patch, int status) {
            QTest::newRow(name) << generation << QByteArray(patch) << status;
        };
        const char* later = R"([{"op":"replace","path":"/expirationDate","value":"@900d"}])";
        row("the expiry not in beta", G::Beta, later, 400);
        row("the expiry not in v3", G::V3, later, 400);
        row("the expiry not in v2024", G::V2024, later, 400);
        row("the expiry in v2025", G::V2025, later, 200);
        row("the expiry in v2026", G::V2026, later, 200);
        row("the expiry in v1", G::V1, later, 200);
        row("an expiry in the past", G::V1, R"([{"op":"replace","path":"/expirationDate","value":"@-1d"}])",
            400);
        row("never, unacknowledged", G::V1, R"([{"op":"replace","path":"/expirationDate","value":null}])",
            400);
        row("never, removed, unacknowledged", G::V1, R"([{"op":"remove","path":"/expirationDate"}])", 400);
        row("never, refused", G::V1,
            R"([{"op":"remove","path":"/expirationDate"},
                {"op":"replace","path":"/userAwareTokenNeverExpires","value":false}])",
            400);
        row("never, acknowledged", G::V1,
            R"([{"op":"replace","path":"/userAwareTokenNeverExpires","value":true},
                {"op":"replace","path":"/expirationDate","value":null}])",
            200);
        row("never, acknowledged, removed", G::V1,
            R"([{"op":"remove","path":"/expirationDate"},
                {"op":"add","path":"/userAwareTokenNeverExpires","value":true}])",
            200);
        row("several members", G::V3,
            R"([{"op":"replace","path":"/name","value":"b"},{"op":"replace","path":"/scope","value":["x:y"]}])",
            200);
        row("add means set", G::V3, R"([{"op":"add","path":"/name","value":"b"}])", 200);
        row("a passed test", G::V3,
            R"([{"op":"test","path":"/name","value":"Patdesk"},{"op":"replace","path":"/name","value":"b"}])",
            200);
        row("a failed test", G::V3,
            R"([{"op":"replace","path":"/name","value":"b"},{"op":"test","path":"/name","value":"c"}])", 400);
        row("one more scope", G::V3, R"([{"op":"add","path":"/scope/-","value":"x:y"}])", 200);
        row("another scope", G::V3,
            R"([{"op":"add","path":"/scope/0","value":"x:y"},{"op":"remove","path":"/scope/1"}])", 200);
        row("a scope that is not there", G::V3, R"([{"op":"remove","path":"/scope/1"}])", 400);
        row("no place in the scopes", G::V3, R"([{"op":"add","path":"/scope/01","value":"x:y"}])", 400);
        row("the name removed", G::V3, R"([{"op":"remove","path":"/name"}])", 400);
        row("a number for a name", G::V3, R"([{"op":"replace","path":"/name","value":1}])", 400);
        row("a text for scopes", G::V3, R"([{"op":"replace","path":"/scope","value":"x"}])", 400);
        row("a text for the acknowledgement", G::V1,
            R"([{"op":"replace","path":"/userAwareTokenNeverExpires","value":"true"}])", 400);
        row("the owner", G::V1, R"([{"op":"replace","path":"/owner","value":"x"}])", 400);
        row("the lifetime", G::V1, R"([{"op":"replace","path":"/accessTokenValiditySeconds","value":60}])",
            400);
        row("the id tested", G::V1, R"([{"op":"test","path":"/id","value":"x"}])", 400);
        row("the whole", G::V1, R"([{"op":"replace","path":"","value":{}}])", 400);
        row("into a text", G::V1, R"([{"op":"replace","path":"/name/0","value":"x"}])", 400);
        row("no value", G::V1, R"([{"op":"replace","path":"/name"}])", 400);
        row("no path", G::V1, R"([{"op":"replace","value":"x"}])", 400);
        row("another operation", G::V1, R"([{"op":"move","from":"/name","path":"/scope"}])", 400);
        row("no operation", G::V1, R"([1])", 400);
        row("an object", G::V1, R"({"op":"replace","path":"/name","value":"x"})", 400);
        row("no JSON", G::V1, "[", 400);
        row("nothing", G::V1, "[]", 200);
    }

    void patchHoldsTheRulesOfItsGeneration() {
        QFETCH(ApiGeneration, generation);
        QFETCH(QByteArray, patch);
        QFETCH(int, status);
        DemoFixture demo;
        const TokenId id = demo.tenant.clientId();
        const QJsonValue before = tokenWithId(demo.administrator.send("GET", tokensPath(generation)), id);
        const Answer answer = demo.administrator.send("PATCH", tokensPath(generation, id),
                                                      dated(patch, demo.clock.now()), patchType);
        QCOMPARE(answer.status, status);
        const QJsonValue after = tokenWithId(demo.administrator.send("GET", tokensPath(generation)), id);
        QCOMPARE(after, status == 200 ? answer.json() : before); // all of it, or nothing
        QCOMPARE(after != before, status == 200 && patch != "[]");
    }

    void anEarlierAcknowledgementDoesNotCountForALaterPatch() {
        DemoFixture demo;
        const auto patched = [&](const QByteArray& patch) {
            return demo.administrator
                .send("PATCH", tokensPath(ApiGeneration::V1, demo.tenant.clientId()),
                      dated(patch, demo.clock.now()), patchType)
                .status;
        };
        QCOMPARE(patched(R"([{"op":"replace","path":"/userAwareTokenNeverExpires","value":true}])"), 200);
        QCOMPARE(patched(R"([{"op":"replace","path":"/expirationDate","value":null}])"), 400);
    }

    void aPatchOfAnotherMediaTypeIsRefused() {
        DemoFixture demo;
        QCOMPARE(demo.administrator
                     .send("PATCH", tokensPath(ApiGeneration::V1, demo.tenant.clientId()), "[]",
                           "application/json")
                     .status,
                 400);
    }

    void nobodyPatchesSomebodyElsesTokenButAnAdministratorDeletesIt() {
        DemoFixture demo;
        const QByteArray path = tokensPath(ApiGeneration::V1, demo.tenant.memberClientId());
        QCOMPARE(demo.administrator.send("PATCH", path, "[]", patchType).status, 403);
        QCOMPARE(demo.member.send("DELETE", tokensPath(ApiGeneration::V1, demo.tenant.clientId())).status,
                 403);
        QCOMPARE(demo.administrator.send("DELETE", path).status, 204);
    }

    void aMemberSeesTheirOwnTokensAndNoManagedOnes() {
        DemoFixture demo;
        const QByteArray path = tokensPath(ApiGeneration::V1);
        QCOMPARE(demo.member.send("GET", path).status, 403);
        const Answer mine = demo.member.send("GET", path + "?owner-id=me");
        QCOMPARE(mine.status, 200);
        QVERIFY(!tokenWithId(mine, demo.tenant.memberClientId()).isUndefined());
        const QByteArray memberId =
            mine.json()[0][QLatin1String("owner")][QLatin1String("id")].toString().toLatin1();
        for (const QJsonValue token : mine.json().toArray()) {
            QCOMPARE(token[QLatin1String("owner")][QLatin1String("id")].toString().toLatin1(), memberId);
            QVERIFY(!token[QLatin1String("managed")].toBool());
        }
        QCOMPARE(demo.member.send("GET", path + "?owner-id=" + memberId).status, 403);
        const Answer asAdministrator = demo.administrator.send("GET", path + "?owner-id=" + memberId);
        QCOMPARE(asAdministrator.status, 200);
        QVERIFY(asAdministrator.json().toArray().size() >= mine.json().toArray().size());
    }

    void listsAreFilteredByLastUse() {
        DemoFixture demo;
        const QByteArray path = tokensPath(ApiGeneration::V1);
        const Instant edge = demo.clock.now() - std::chrono::days(90);
        int never = 0;
        int before = 0;
        for (const QJsonValue token : demo.administrator.send("GET", path).json().toArray()) {
            const QJsonValue lastUsed = token[QLatin1String("lastUsed")];
            never += lastUsed.isNull() ? 1 : 0;
            before += !lastUsed.isNull() && *parseRfc3339(lastUsed.toString().toStdString()) <= edge ? 1 : 0;
        }
        QVERIFY(never > 0 && before > 0);
        const auto listed = [&](const QString& filter) {
            const Answer answer =
                demo.administrator.send("GET", path + "?filters=" + QUrl::toPercentEncoding(filter));
            return answer.status == 200 ? static_cast<int>(answer.json().toArray().size()) : -answer.status;
        };
        QCOMPARE(listed(QStringLiteral("lastUsed isnull")), never);
        QCOMPARE(listed(QStringLiteral("lastUsed le ") + toRfc3339(edge)), before);
        for (const char* wrong : {"lastUsed gt 2026-01-01T00:00:00Z", "lastUsed le yesterday",
                                  "name eq \"x\"", "lastUsed isnull or lastUsed isnull"})
            QCOMPARE(listed(QString::fromLatin1(wrong)), -400);
    }
};

QTEST_GUILESS_MAIN(TestDemoTenantRules)
#include "test_demotenantrules.moc"
