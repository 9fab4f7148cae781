// SPDX-License-Identifier: MIT
#include "configjson.h"
#include "eventjson.h"
#include "identityjson.h"
#include "searchjson.h"
#include "tenantfactsjson.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace patdesk;

namespace {

const QByteArray id = "8f3c02aa8f3c02aa8f3c02aa8f3c02aa";

/// An event as the specification describes it, written by hand.
QByteArray useEvent(const char* eventId, const char* members = "") {
    return QByteArray("{\"id\":\"") + eventId +
           "\",\"name\":\"Use Personal Access Token\",\"created\":\"2026-11-01T02:00:03.120Z\","
           "\"synced\":\"2026-11-01T02:03:11.555Z\",\"action\":\"PERSONAL_ACCESS_TOKEN_USED\",\"type\":"
           "\"AUTH\","
           "\"actor\":{\"name\":\"a.okafor\"},\"target\":{\"name\":\"Nightly "
           "export\"},\"stack\":\"oathkeeper\","
           "\"trackingNumber\":\"63f891e0\",\"ipAddress\":\"10.0.0.1\",\"details\":\"0d6c\","
           "\"attributes\":{\"clientId\":\"" +
           id +
           "\"},\"objects\":[\"TOKEN\"],\"operation\":\"USE\",\"status\":\"PASSED\","
           "\"technicalName\":\"TOKEN_USE_PASSED\",\"_type\":\"event\",\"_version\":\"v7\"" +
           members + "}";
}

QByteArray list(std::initializer_list<QByteArray> elements) {
    return '[' + QByteArrayList(elements).join(',') + ']';
}

ClientIds idsIn(std::string_view text) {
    ClientIds ids;
    addClientIds(text, ids);
    putInOrder(ids);
    return ids;
}

} // namespace

class TestEvidenceJson : public QObject {
    Q_OBJECT

private Q_SLOTS:

    // Events

    void anEventIsReadAsTheSpecificationHasIt() {
        const auto page = decodeEventPage(list({useEvent("e1")}));
        QVERIFY(page.ok());
        QCOMPARE(page->events.size(), 1);
        const ServiceEvent& read = page->events[0];
        QCOMPARE(read.id, QStringLiteral("e1"));
        QCOMPARE(read.kind, ServiceEvent::Kind::Used);
        QCOMPARE(read.created, Moment(parseRfc3339("2026-11-01T02:00:03.120Z")));
        QCOMPARE(read.actorName, QStringLiteral("a.okafor"));
        QCOMPARE(read.targetName, QStringLiteral("Nightly export"));
        QCOMPARE(read.address, QStringLiteral("10.0.0.1"));
        QStringList fields;
        for (const ServiceEvent::Field& field : read.fields)
            fields.append(field.path + QLatin1Char('=') + field.text);
        QCOMPARE(fields, (QStringList{QStringLiteral("name=Use Personal Access Token"),
                                      QStringLiteral("details=0d6c"), QStringLiteral("stack=oathkeeper"),
                                      QStringLiteral("objects.0=TOKEN"),
                                      QStringLiteral("attributes.clientId=") + QString::fromLatin1(id)}));
        QCOMPARE(page->after,
                 (QStringList{QStringLiteral("2026-11-01T02:00:03.120Z"), QStringLiteral("e1")}));
    }

    void theKindIsTheActions_data() {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<ServiceEvent::Kind>("kind");
        using Kind = ServiceEvent::Kind;
        QTest::newRow("failed") << QByteArray("\"action\":\"PERSONAL_ACCESS_TOKEN_USE_FAILED\"")
                                << Kind::UseFailed;
        QTest::newRow("a use that failed")
            << QByteArray("\"action\":\"PERSONAL_ACCESS_TOKEN_USED\",\"status\":\"FAILED\"")
            << Kind::UseFailed;
        QTest::newRow("lower case") << QByteArray("\"action\":\"personal_access_token_used\"") << Kind::Used;
        QTest::newRow("technical name")
            << QByteArray("\"action\":\"Delete token\",\"technicalName\":\"PERSONAL_ACCESS_TOKEN_DELETED\"")
            << Kind::Deleted;
        QTest::newRow("created") << QByteArray("\"action\":\"PERSONAL_ACCESS_TOKEN_CREATED\"")
                                 << Kind::Created;
        QTest::newRow("expired") << QByteArray("\"action\":\"PERSONAL_ACCESS_TOKEN_EXPIRED\"")
                                 << Kind::Expired;
        QTest::newRow("another") << QByteArray("\"action\":\"CLIENT_TOKEN_ISSUE\"") << Kind::Other;
        QTest::newRow("none") << QByteArray("\"action\":null") << Kind::Other;
    }

    void theKindIsTheActions() {
        QFETCH(QByteArray, members);
        QFETCH(ServiceEvent::Kind, kind);
        const auto page = decodeEventPage("[{\"id\":\"e\"," + members + "}]");
        QCOMPARE(page->events.value(0).kind, kind);
        if (kind != ServiceEvent::Kind::Other)
            QVERIFY(!QByteArray(actionOf(kind).data()).isEmpty());
    }

    void oneOddEventHidesNoOther_data() {
        QTest::addColumn<QByteArray>("odd");
        QTest::newRow("a number") << QByteArray("7");
        QTest::newRow("null") << QByteArray("null");
        QTest::newRow("no id") << QByteArray("{\"action\":\"PERSONAL_ACCESS_TOKEN_USED\"}");
        QTest::newRow("an id of another type") << QByteArray("{\"id\":{}}");
        QTest::newRow("no number at all") << QByteArray("{\"id\":\"x\",\"n\":1e999}");
        QTest::newRow("half a surrogate pair") << QByteArray("{\"id\":\"\\ud800\"}");
        QTest::newRow("a raw control byte") << QByteArray("{\"id\":\"a\x01b\"}");
        QTest::newRow("no UTF-8") << QByteArray("{\"id\":\"\xff\"}");
        QTest::newRow("too deep") << "{\"id\":\"x\",\"a\":" + QByteArray(100, '[') + QByteArray(100, ']') +
                                         '}';
    }

    void oneOddEventHidesNoOther() {
        QFETCH(QByteArray, odd);
        const auto page = decodeEventPage(list({useEvent("e1"), odd, useEvent("e2")}));
        QVERIFY(page.ok());
        QCOMPARE(page->events.size(), 2);
        QCOMPARE(page->unreadable, 1);
        QVERIFY(!page->cut);
        QCOMPARE(page->after.value(1), QStringLiteral("e2"));
        // Behind a last one that cannot be read there is no place to go on from.
        const auto last = decodeEventPage(list({useEvent("e1"), odd}));
        QCOMPARE(last->events.size(), 1);
        QVERIFY(last->after.isEmpty());
    }

    void aCutAnswerSaysSo() {
        const QByteArray whole = list({useEvent("e1"), useEvent("e2")});
        const auto page = decodeEventPage(whole.chopped(1));
        QVERIFY(page.ok());
        QVERIFY(page->cut);
        QCOMPARE(page->events.size(), 2);
        for (qsizetype size = 1; size < whole.size(); ++size) {
            const auto part = decodeEventPage(whole.first(size));
            QVERIFY2(part.ok() && part->cut, QByteArray::number(size).constData());
        }
    }

    void whatIsNoListIsMalformed() {
        for (const QByteArray& body : {QByteArray(), QByteArray("{}"), QByteArray("<html>"),
                                       QByteArray("null"), QByteArray("\xFF\xFE[\0]\0", 6)})
            QCOMPARE(decodeEventPage(body).error().kind, ErrorKind::Malformed);
        QVERIFY(decodeEventPage("\xEF\xBB\xBF [ ] ").ok());
        QVERIFY(decodeEventPage("[]")->after.isEmpty());
    }

    void odditiesOfAnEventAreTolerated() {
        const auto page =
            decodeEventPage("[{\"id\":\"e\",\"created\":1763942400000,\"actor\":\"bare\",\"target\":null,"
                            "\"ipAddress\":9,\"attributes\":[\"x\"],\"id\":\"second\"}]");
        const ServiceEvent read = page->events.value(0);
        QCOMPARE(read.id, QStringLiteral("e"));
        QCOMPARE(read.created.ms(), 1763942400000);
        QCOMPARE(read.actorName, QStringLiteral("bare"));
        QVERIFY(read.targetName.isEmpty() && read.address.isEmpty());
        QCOMPARE(read.fields.size(), 1);
        const auto dateless = decodeEventPage("[{\"id\":\"e\",\"created\":null}]");
        QVERIFY(dateless->events[0].created.isUnreadable());
    }

    void longTextsAndManyFieldsAreCapped() {
        QByteArray attributes = "{\"id\":\"e\",\"attributes\":{";
        for (int i = 0; i < 1000; ++i)
            attributes += "\"k" + QByteArray::number(i) + "\":\"" + QByteArray("ä").repeated(2000) + "\",";
        attributes.chop(1);
        const auto page = decodeEventPage('[' + attributes + "}}]");
        QCOMPARE(page->events.size(), 1);
        QCOMPARE(page->events[0].fields.size(), 64);
        QCOMPARE(page->events[0].fields[0].text, QString::fromUtf8("ä").repeated(256));
    }

    // Requests

    void aSearchIsWhatTheSpecificationTakes() {
        QFile file(QStringLiteral(PATDESK_SOURCE_DIR "/../shared/isc/evidence-v1.json"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("The specification is not beside the sources.");
        const QJsonObject schemas = QJsonDocument::fromJson(file.readAll())
                                        .object()[QStringLiteral("components")][QStringLiteral("schemas")]
                                        .toObject();
        const QJsonObject properties =
            schemas[QStringLiteral("search")][QStringLiteral("properties")].toObject();
        EventSearch search;
        search.from = parseRfc3339("2026-01-01T00:00:00Z");
        search.after = QStringList{QStringLiteral("2026-01-02T00:00:00Z"), QStringLiteral("e1")};
        for (const QByteArray& body : {encodeEventSearch(search), encodeEventCount(search),
                                       encodeEventAggregate(search, QStringLiteral("actor.name"))}) {
            const QJsonObject object = QJsonDocument::fromJson(body).object();
            QVERIFY(!object.isEmpty());
            for (const QString& key : object.keys())
                QVERIFY2(properties.contains(key), qPrintable(key));
            const auto isOneOf = [&](const char* schema, const QString& value) {
                return schemas[QLatin1String(schema)][QStringLiteral("enum")].toArray().contains(value);
            };
            QVERIFY(isOneOf("querytype", object[QStringLiteral("queryType")].toString()));
            QVERIFY(isOneOf("index", object[QStringLiteral("indices")][0].toString()));
            if (object.contains(QStringLiteral("aggregationType")))
                QVERIFY(isOneOf("aggregationtype", object[QStringLiteral("aggregationType")].toString()));
        }
    }

    void aSearchSaysWhereItGoesOn() {
        EventSearch search;
        search.from = parseRfc3339("2026-01-01T00:00:00Z");
        search.until = parseRfc3339("2026-02-01T00:00:00Z");
        search.after = QStringList{QStringLiteral("2026-01-02T00:00:00Z"), QStringLiteral("e1")};
        const QJsonObject body = QJsonDocument::fromJson(encodeEventSearch(search)).object();
        QCOMPARE(body[QStringLiteral("sort")].toArray(),
                 QJsonArray({QStringLiteral("+created"), QStringLiteral("+id")}));
        QCOMPARE(body[QStringLiteral("searchAfter")].toArray(), QJsonArray::fromStringList(search.after));
        const QJsonArray filter =
            body[QStringLiteral("queryDsl")][QStringLiteral("bool")][QStringLiteral("filter")].toArray();
        QCOMPARE(
            filter[0][QStringLiteral("query_string")][QStringLiteral("query")].toString(),
            QStringLiteral(
                "action:(\"PERSONAL_ACCESS_TOKEN_USED\" OR \"PERSONAL_ACCESS_TOKEN_USE_FAILED\") OR "
                "technicalName:(\"PERSONAL_ACCESS_TOKEN_USED\" OR \"PERSONAL_ACCESS_TOKEN_USE_FAILED\")"));
        const QJsonObject range = filter[1][QStringLiteral("range")][QStringLiteral("created")].toObject();
        QCOMPARE(range[QStringLiteral("gte")].toString(), QStringLiteral("2026-01-01T00:00:00.000Z"));
        QCOMPARE(range[QStringLiteral("lt")].toString(), QStringLiteral("2026-02-01T00:00:00.000Z"));
    }

    void anIdentitiesFilterCannotBeEscapedFrom() {
        QCOMPARE(identityFilter({QStringLiteral("2c91"), QStringLiteral("a\"b\\")}),
                 QStringLiteral("id in (\"2c91\",\"a\\\"b\\\\\")"));
    }

    // Groups

    void groupsAreReadByDayAndAddress() {
        const auto groups = decodeUseGroups(
            R"({"aggregations":{"byKey":{"doc_count_error_upper_bound":0,"sum_other_doc_count":0,"buckets":[
               {"key":"a.okafor","doc_count":7,"byDay":{"buckets":[
                 {"key_as_string":"2025-11-24T00:00:00.000Z","key":1763942400000,"doc_count":5,
                  "byAddress":{"buckets":[{"key":"10.0.0.1","doc_count":3},{"key":"10.0.0.2","doc_count":1}]}},
                 {"key":1764028800000,"doc_count":2}]}}]}},"hits":[]})");
        QVERIFY(groups.ok());
        QVERIFY(!groups->cut);
        QCOMPARE(groups->groups.size(), 4);
        qint64 uses = 0;
        for (const UseGroup& group : groups->groups) {
            QCOMPARE(group.key, QStringLiteral("a.okafor"));
            uses += group.count;
        }
        QCOMPARE(uses, 7);
        QCOMPARE(groups->groups[0].address, QStringLiteral("10.0.0.1"));
        QCOMPARE(groups->groups[2].count, 1); // from an address that was not told
        QVERIFY(groups->groups[2].address.isEmpty());
        QCOMPARE(groups->groups[3].day.ms(), 1764028800000);
    }

    void whatWasNotCountedIsNoAbsence() {
        const auto withOthers =
            decodeUseGroups(R"({"aggregations":{"byKey":{"sum_other_doc_count":9,"buckets":[]}}})");
        QVERIFY(withOthers.ok() && withOthers->cut);
        const auto dayless =
            decodeUseGroups(R"({"aggregations":{"byKey":{"buckets":[{"key":"a","doc_count":4}]}}})");
        QVERIFY(dayless.ok() && dayless->cut);
        const auto odd = decodeUseGroups(
            R"({"aggregations":{"byKey":{"buckets":[7,{"key":"a","doc_count":1,"byDay":{"buckets":[{"key":{},"doc_count":1}]}}]}}})");
        QVERIFY(odd.ok() && odd->cut);
        for (const char* body :
             {"{}", "[]", R"({"aggregations":null})", R"({"aggregations":{"byKey":{}}})", "nonsense"})
            QVERIFY2(!decodeUseGroups(body).ok(), body);
    }

    // Identities

    void anIdentityIsReadAsTheSpecificationHasIt() {
        const auto page = decodeIdentities(
            R"([{"id":"2c91","name":"A. Okafor","alias":"a.okafor","email":null,"status":"Active","identityState":"INACTIVE_SHORT_TERM",
                 "manager":{"type":"IDENTITY","id":"2c92","name":"B. Silva"},"attributes":[{"key":"x","name":"X","value":null}]},
                {"id":"2c93","identityState":null,"manager":null},{"name":"nobody"},{"id":""}])");
        QVERIFY(page.ok());
        QCOMPARE(page->identities.size(), 2);
        QCOMPARE(page->unreadable, 2);
        const PublicIdentity& first = page->identities[0];
        QCOMPARE(first.id, OwnerId(QStringLiteral("2c91")));
        QCOMPARE(first.alias, QStringLiteral("a.okafor"));
        QVERIFY(first.email.isEmpty());
        QCOMPARE(first.state, QStringLiteral("INACTIVE_SHORT_TERM"));
        QCOMPARE(first.managerName, QStringLiteral("B. Silva"));
        QVERIFY(page->identities[1].state.isEmpty());
    }

    // Configurations

    void aClientIdIsFoundInAnyText_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("found");
        const QByteArray dashed = "8F3C02AA-8f3c-02aa-8F3C-02aa8f3c02aa";
        QTest::newRow("alone") << id << 1;
        QTest::newRow("with dashes and capitals") << dashed << 1;
        QTest::newRow("in a query") << "https://x/oauth?client_id=" + id + "&a=b" << 1;
        QTest::newRow("in a sentence") << "(" + id + "), " + dashed + "." << 1;
        QTest::newRow("in JSON in a text") << "{\\\"id\\\":\\\"" + id + "\\\"}" << 1;
        QTest::newRow("in an Authorization header") << "Basic " + (id + ":0123secret").toBase64() << 1;
        QTest::newRow("in base64 for addresses")
            << (id + ":\xFB\xFF").toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
            << 1;
        QTest::newRow("in a URL's query") << "client_id%3D" + id + "%26scope%3Dx" << 1;
        QTest::newRow("in JSON within JSON") << "client_id\\u003d" + id + "\\u0026scope" << 1;
        QTest::newRow("behind an escaped line end") << "first\\n" + id << 1;
        QTest::newRow("in a URL's Authorization header") << "Basic%20" + (id + ":0123secret").toBase64() << 1;
        QTest::newRow("a longer number, as a secret is") << id + id << 0;
        QTest::newRow("a shorter one") << id.chopped(1) << 0;
        QTest::newRow("within a word") << "x" + id << 0;
        QTest::newRow("nothing") << QByteArray() << 0;
    }

    void aClientIdIsFoundInAnyText() {
        QFETCH(QByteArray, text);
        QFETCH(int, found);
        const ClientIds ids = idsIn({text.constData(), std::size_t(text.size())});
        QCOMPARE(int(ids.size()), found);
        if (found == 1)
            QCOMPARE(ids[0], id);
    }

    void aTokensIdHasTheSameForm() {
        QCOMPARE(clientIdOf(TokenId(QString::fromLatin1(id))), id);
        QCOMPARE(clientIdOf(TokenId(QStringLiteral("8F3C02AA-8F3C-02AA-8F3C-02AA8F3C02AA"))), id);
        QVERIFY(clientIdOf(TokenId(QStringLiteral("token-7"))).isEmpty());
    }

    void aSourceIsSearchedThroughAndThrough() {
        const auto page =
            decodeConfigPage(R"([{"id":"s1","name":"Loopback","owner":{"type":"IDENTITY","id":"2c91"},
            "connectorAttributes":{"a":[{"b":{"c":["x",{"d":")" +
                             id + R"("}]}}]},"healthy":true},
            {"id":"s2","name":"Other","enabled":"false","connectorAttributes":{")" +
                             id + R"(":null}},
            {"id":"s3","connectorAttributes":"nothing"}])");
        QVERIFY(page.ok());
        QCOMPARE(page->objects.size(), 3);
        QCOMPARE(page->objects[0].name, QStringLiteral("Loopback"));
        QCOMPARE(page->objects[0].ownerId, OwnerId(QStringLiteral("2c91")));
        QVERIFY(!page->objects[0].enabled);
        QCOMPARE(page->objects[0].clientIds, ClientIds{id});
        QCOMPARE(page->objects[1].clientIds, ClientIds{id});
        QCOMPARE(page->objects[1].enabled, std::optional(false));
        QVERIFY(page->objects[2].clientIds.empty());
    }

    void whatIsNoJsonHidesNoClientId() {
        const auto page =
            decodeConfigPage("[{\"id\":\"s1\",\"n\":1e999,\"a\":\"" + id + "\"},{\"id\":\"s2\"}]");
        QVERIFY(page.ok());
        QCOMPARE(page->unreadable, 1);
        QCOMPARE(page->objects.size(), 2);
        QVERIFY(page->objects[0].id.isEmpty());
        QCOMPARE(page->objects[0].clientIds, ClientIds{id});
    }

    void aWorkflowTellsItsOwnerAndItsRuns() {
        const auto workflow = decodeConfigObject(
            R"({"id":"d201c5e9-d37b-4aff-af14-66414f39d569","name":"Leavers","owner":{"id":"2c91"},"enabled":true,
                "executionCount":12,"definition":{"start":"HTTP","steps":{"HTTP":{"attributes":{"oAuthClientId":")" +
            id + R"("}}}}})");
        QVERIFY(workflow.ok());
        QCOMPARE(workflow->enabled, std::optional(true));
        QCOMPARE(workflow->executions, std::optional<qint64>(12));
        QVERIFY(std::find(workflow->clientIds.begin(), workflow->clientIds.end(), id) !=
                workflow->clientIds.end());
        QVERIFY(!decodeConfigObject("[]").ok());
        const auto run =
            decodeLastRun(R"([{"startTime":"2026-10-01T00:00:00Z"},{"startTime":"2026-11-01T00:00:00Z",
                                           "closeTime":null},{"startTime":7}])");
        QCOMPARE(run.value(), Moment(parseRfc3339("2026-11-01T00:00:00Z")));
        QVERIFY(decodeLastRun("[]")->isNone());
    }

    void aLargeAnswerIsReadInReasonableTime() {
        // 250 sources of 40 KiB: more than the 1 MiB that other answers may have.
        QByteArray body = "[";
        for (int i = 0; i < 250; ++i)
            body += "{\"id\":\"s\",\"connectorAttributes\":{\"x\":\"" + QByteArray(40'000, 'a') + "\"}},";
        body.chop(1);
        QElapsedTimer timer;
        timer.start();
        const auto page = decodeConfigPage(body + ']');
        QVERIFY(page.ok());
        QCOMPARE(page->objects.size(), 250);
        // And one that a parser refuses, element by element.
        const auto odd = decodeConfigPage(body + ",{\"x\":\x01}]");
        QCOMPARE(odd->objects.size(), 251);
        QVERIFY2(timer.elapsed() < 20'000, QByteArray::number(timer.elapsed()).constData());
    }

    // The tenant

    void aTenantInProductionIsKnownByItsProducts() {
        const auto production = decodeTenantFacts(
            R"({"id":"t","name":"acme","fullName":"Acme Inc.","pod":"useast1","region":"us-east-1","products":[
                {"productName":"idn","orgType":"PRODUCTION"},{"productName":"iai","orgType":null},7]})");
        QVERIFY(production.ok());
        QCOMPARE(production->fullName, QStringLiteral("Acme Inc."));
        QCOMPARE(production->isProduction(), std::optional(true));
        const auto sandbox =
            decodeTenantFacts(R"({"products":[{"orgType":"sandbox"},{"orgType":"sandbox"}]})");
        QCOMPARE(sandbox->orgTypes.size(), 1);
        QCOMPARE(sandbox->isProduction(), std::optional(false));
        QCOMPARE(decodeTenantFacts("{}")->isProduction(), std::nullopt);
        QVERIFY(!decodeTenantFacts("[]").ok());
    }
};

QTEST_GUILESS_MAIN(TestEvidenceJson)
#include "test_evidencejson.moc"
