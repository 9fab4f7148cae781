// SPDX-License-Identifier: MIT
// What the demo tenant answers about the past of its tokens: asked in raw JSON, held against the
// specification.
#include "demofixture.h"
#include "schemacheck.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace patdesk;
using namespace patdesk::test;
using namespace std::chrono_literals;

namespace {

QByteArray eventSearch(const QByteArray& more = {}, const QByteArray& range = "{}") {
    const QByteArray isAny = range == "{}" ? QByteArray() : ",{\"range\":{\"created\":" + range + "}}";
    return "{\"indices\":[\"events\"],\"queryType\":\"DSL\",\"queryDsl\":{\"bool\":{\"filter\":[{"
           "\"query_string\":{\"query\":\"action:(\\\"PERSONAL_ACCESS_TOKEN_USED\\\" OR "
           "\\\"PERSONAL_ACCESS_TOKEN_USE_FAILED\\\")\"}}" +
           isAny + "]}}" + more + "}";
}

const QByteArray sorted = ",\"sort\":[\"+created\",\"+id\"]";

QJsonArray arrayOf(const Answer& answer) {
    return answer.json().toArray();
}

QString textOf(const QJsonValue& value, const char* key, const char* inner = nullptr) {
    const QJsonValue member = value[QLatin1String(key)];
    return (inner ? member[QLatin1String(inner)] : member).toString();
}

int totalOf(const Answer& answer) {
    return answer.header("x-total-count").toInt();
}

void withFewTokens(DemoTenant::Options& options) {
    options.tokens = 100;
}

/// Every event, page by page.
QJsonArray allEvents(const DemoClient& client, int limit = 1'000) {
    QJsonArray all;
    QByteArray after;
    while (true) {
        const QJsonArray page = arrayOf(client.send("POST", "/search/v1?limit=" + QByteArray::number(limit),
                                                    eventSearch(sorted + after)));
        for (const QJsonValue event : page)
            all.append(event);
        if (page.size() < limit)
            return all;
        const QJsonArray last{textOf(page.last(), "created"), textOf(page.last(), "id")};
        after = ",\"searchAfter\":" + QJsonDocument(last).toJson(QJsonDocument::Compact);
    }
}

} // namespace

class TestDemoEvidence : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void everyAnswerIsAsTheSpecificationHasIt() {
        const auto check =
            SchemaCheck::fromFile(QStringLiteral(PATDESK_SOURCE_DIR "/../shared/isc/evidence-v1.json"));
        if (!check)
            QSKIP("The specifications (../shared/isc) are not here.");
        const DemoFixture demo(withFewTokens);
        const auto problems = [&](const char* path, const QByteArray& method = "GET",
                                  const QByteArray& body = {}, QByteArray target = {}) {
            const Answer answer =
                demo.administrator.send(method, target.isEmpty() ? QByteArray(path) : target, body);
            return check
                ->problems(QLatin1String(path), QString::fromLatin1(method.toLower()), answer.status,
                           answer.body)
                .join(QLatin1Char('\n'));
        };
        const QByteArray workflow =
            textOf(arrayOf(demo.administrator.send("GET", "/workflows/v1"))[0], "id").toLatin1();
        QCOMPARE(problems("/public-identities/v1"), QString());
        QCOMPARE(problems("/search/v1/count", "POST", eventSearch()), QString());
        QCOMPARE(problems("/search/v1", "POST", eventSearch(sorted), "/search/v1?limit=3"), QString());
        QCOMPARE(problems("/search/v1", "POST", "{}"), QString());
        QCOMPARE(problems("/workflows/v1"), QString());
        QCOMPARE(problems("/workflows/v1/{id}", "GET", {}, "/workflows/v1/" + workflow), QString());
        QCOMPARE(
            problems("/workflows/v1/{id}/executions", "GET", {}, "/workflows/v1/" + workflow + "/executions"),
            QString());
        QCOMPARE(problems("/sources/v1"), QString());
        QCOMPARE(problems("/trigger-subscriptions/v1"), QString());
        QCOMPARE(problems("/service-desk-integrations/v1"), QString());
        QCOMPARE(problems("/tenant/v1"), QString());
    }

    void eventsComeInOrderEachOnceAndAsManyAsAreCounted() {
        const DemoFixture demo(withFewTokens);
        const QJsonArray all = allEvents(demo.administrator);
        QVERIFY(all.size() > 3'000);
        QCOMPARE(all.size(), totalOf(demo.administrator.send("POST", "/search/v1/count", eventSearch())));
        QSet<QString> ids;
        std::pair<QString, QString> last;
        for (const QJsonValue event : all) {
            const std::pair place(textOf(event, "created"), textOf(event, "id"));
            QVERIFY2(last < place, qPrintable(place.first));
            last = place;
            ids.insert(place.second);
        }
        QCOMPARE(ids.size(), all.size());
    }

    /// Its row and its events tell the same story.
    void aTokensLastUseIsItsLastEvent() {
        const DemoFixture demo(withFewTokens);
        QHash<QString, QString> lastUse;
        for (const QJsonValue event : allEvents(demo.administrator)) {
            if (textOf(event, "status") == QLatin1String("PASSED") &&
                textOf(event, "ipAddress") != QLatin1String("127.0.0.1"))
                lastUse[textOf(event, "attributes", "clientId")] = textOf(event, "created");
        }
        int compared = 0;
        for (const QJsonValue token : arrayOf(demo.administrator.send("GET", "/personal-access-tokens/v1"))) {
            const QString used = lastUse.value(textOf(token, "id"));
            if (used.isEmpty())
                continue;
            ++compared;
            QVERIFY2(used == textOf(token, "lastUsed") ||
                         textOf(token, "id") == demo.tenant.clientId().text() ||
                         textOf(token, "id") == demo.tenant.memberClientId().text(),
                     qPrintable(textOf(token, "name")));
        }
        QVERIFY(compared > 20);
    }

    void aSignInIsAnEventAtOnceAndATryInVainIsOne() {
        DemoFixture demo(withFewTokens);
        const QByteArray before = textOf(allEvents(demo.administrator).last(), "created").toLatin1();
        DemoClient client(demo.tenant.baseUrl());
        QVERIFY(client.signIn(demo.tenant.memberClientId(), demo.tenant.memberClientSecret()));
        const Answer found = demo.administrator.send("POST", "/search/v1",
                                                     eventSearch(sorted, "{\"gte\":\"" + before + "\"}"));
        const QJsonValue last = arrayOf(found).last();
        QCOMPARE(textOf(last, "attributes", "clientId"), demo.tenant.memberClientId().text());
        QCOMPARE(textOf(last, "action"), QStringLiteral("PERSONAL_ACCESS_TOKEN_USED"));
        // Until it has expired.
        const QByteArray end = "[{\"op\":\"replace\",\"path\":\"/expirationDate\",\"value\":\"" +
                               toRfc3339(demo.clock.now() + 1min).toLatin1() + "\"}]";
        QCOMPARE(client
                     .send("PATCH", tokensPath(ApiGeneration::V1, demo.tenant.memberClientId()), end,
                           "application/json-patch+json")
                     .status,
                 200);
        demo.clock.advance(61s);
        QVERIFY(!client.signIn(demo.tenant.memberClientId(), demo.tenant.memberClientSecret()));
        const QJsonValue failed =
            arrayOf(demo.administrator.send("POST", "/search/v1",
                                            eventSearch(sorted, "{\"gte\":\"" + before + "\"}")))
                .last();
        QCOMPARE(textOf(failed, "action"), QStringLiteral("PERSONAL_ACCESS_TOKEN_USE_FAILED"));
    }

    void groupsAddUpToTheCount() {
        const DemoFixture demo(withFewTokens);
        const Answer answer = demo.administrator.send(
            "POST", "/search/v1/aggregate",
            eventSearch(",\"aggregationType\":\"DSL\",\"aggregationsDsl\":{\"k\":{\"terms\":{\"field\":"
                        "\"attributes.clientId.exact\",\"size\":10000},\"aggs\":{\"d\":{\"date_histogram\":"
                        "{\"field\":\"created\",\"interval\":\"day\"}}}}}"));
        QCOMPARE(answer.status, 200);
        qint64 sum = 0;
        for (const QJsonValue key :
             answer.json()[QLatin1String("aggregations")][QLatin1String("k")][QLatin1String("buckets")]
                 .toArray()) {
            qint64 ofKey = 0;
            for (const QJsonValue day : key[QLatin1String("d")][QLatin1String("buckets")].toArray())
                ofKey += day[QLatin1String("doc_count")].toInteger();
            QCOMPARE(ofKey, key[QLatin1String("doc_count")].toInteger());
            sum += ofKey;
        }
        QCOMPARE(sum, totalOf(demo.administrator.send("POST", "/search/v1/count", eventSearch())));
    }

    void eventsNameATokenAsTheTenantIsTold_data() {
        QTest::addColumn<int>("naming");
        QTest::newRow("id") << int(demo::EventNaming::ById);
        QTest::newRow("name") << int(demo::EventNaming::ByName);
        QTest::newRow("owner") << int(demo::EventNaming::ByOwner);
    }

    void eventsNameATokenAsTheTenantIsTold() {
        QFETCH(const int, naming);
        static demo::EventNaming wanted;
        wanted = static_cast<demo::EventNaming>(naming);
        const DemoFixture demo([](DemoTenant::Options& options) {
            withFewTokens(options);
            options.eventNaming = wanted;
        });
        const QJsonValue own = allEvents(demo.administrator).last(); // the sign-in of the fixture's member
        const QString id = demo.tenant.memberClientId().text();
        const bool byId = wanted == demo::EventNaming::ById;
        QCOMPARE(QJsonDocument(own.toObject()).toJson().contains(id.toLatin1()), byId);
        QCOMPARE(textOf(own, "target", "name") == QLatin1String("Patdesk (my tokens)"),
                 wanted != demo::EventNaming::ByOwner);
        QVERIFY(!textOf(own, "actor", "name").isEmpty());
    }

    void aRightThatIsTakenAwayClosesItsSourceAlone() {
        const DemoFixture demo([](DemoTenant::Options& options) {
            options.without = QStringList{QStringLiteral("sp:search:read")};
        });
        QCOMPARE(demo.administrator.send("POST", "/search/v1/count", eventSearch()).status, 403);
        QCOMPARE(demo.administrator.send("GET", "/sources/v1").status, 200);
        QCOMPARE(demo.member.send("GET", "/sources/v1").status, 403);
    }

    void aSearchThatIsNotUnderstoodIsRefusedAndNotAnsweredWithMore() {
        const DemoFixture demo(withFewTokens);
        for (const QByteArray& body :
             QByteArrayList{"{}", "[]", "no json", eventSearch(",\"searchAfter\":[\"x\"]"),
                            eventSearch(sorted + ",\"searchAfter\":[\"x\",\"y\"]"),
                            eventSearch({}, "{\"near\":\"2026-01-01T00:00:00Z\"}"),
                            eventSearch({}, "{\"gte\":\"soon\"}")})
            QVERIFY2(demo.administrator.send("POST", "/search/v1", body).status == 400, body.constData());
        QCOMPARE(demo.administrator.send("GET", "/workflows/v1/none").status, 404);
        QCOMPARE(demo.administrator.send("GET", "/sources/v1?limit=251").status, 400);
    }

    void definitionsHoldClientIdsOfTokens() {
        const DemoFixture demo(withFewTokens);
        QSet<QString> ids;
        for (const QJsonValue token : arrayOf(demo.administrator.send("GET", "/personal-access-tokens/v1")))
            ids.insert(textOf(token, "id"));
        int found = 0;
        const auto count = [&](const QByteArray& text) {
            for (const QString& id : std::as_const(ids))
                found += text.contains(id.toLatin1()) ? 1 : 0;
        };
        const QJsonArray workflows = arrayOf(demo.administrator.send("GET", "/workflows/v1"));
        for (const QJsonValue workflow : workflows)
            count(demo.administrator.send("GET", "/workflows/v1/" + textOf(workflow, "id").toLatin1()).body);
        QCOMPARE(found, workflows.size());
        count(demo.administrator.send("GET", "/sources/v1").body);
        QVERIFY(found > workflows.size());
    }
};

QTEST_GUILESS_MAIN(TestDemoEvidence)
#include "test_demoevidence.moc"
