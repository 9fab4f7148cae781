// SPDX-License-Identifier: MIT
// Every call of every API generation against the demo tenant, every answer held against the generation's
// specification.
#include "demofixture.h"
#include "schemacheck.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace patdesk;
using namespace patdesk::test;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(patdesk::ApiGeneration)

namespace {

const QString sharedFolder = QStringLiteral(PATDESK_SOURCE_DIR "/../shared/isc");

QByteArray json(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray replace(const char* member, const QJsonValue& value) {
    return QJsonDocument(
               QJsonArray{QJsonObject{{QStringLiteral("op"), QStringLiteral("replace")},
                                      {QStringLiteral("path"), QLatin1Char('/') + QLatin1String(member)},
                                      {QStringLiteral("value"), value}}})
        .toJson(QJsonDocument::Compact);
}

/// Calls one generation's token API and notes where an answer differs from the specification.
class CheckedApi {
public:
    CheckedApi(ApiGeneration generation, const DemoClient& client, const SchemaCheck& check,
               QStringList& problems)
        : m_generation(generation), m_client(client), m_check(check), m_problems(problems) {}

    Answer list(const QByteArray& query = {}) const { return send("GET", {}, query, {}, "application/json"); }

    Answer create(const QJsonObject& token) const {
        return send("POST", {}, {}, json(token), "application/json");
    }

    Answer patch(const TokenId& id, const QByteArray& patch,
                 const QByteArray& type = "application/json-patch+json") const {
        return send("PATCH", id, {}, patch, type);
    }

    Answer remove(const TokenId& id) const { return send("DELETE", id, {}, {}, {}); }

private:
    Answer send(const QByteArray& method, const TokenId& id, const QByteArray& query, const QByteArray& body,
                const QByteArray& type) const {
        Answer answer = m_client.send(method, tokensPath(m_generation, id) + query, body, type);
        // The texts of the older generations count their paths from the generation's root.
        QString path = m_generation == ApiGeneration::V1 ? QStringLiteral("/personal-access-tokens/v1")
                                                         : QStringLiteral("/personal-access-tokens");
        if (!id.isEmpty())
            path += QStringLiteral("/{id}");
        m_problems +=
            m_check.problems(path, QString::fromLatin1(method).toLower(), answer.status, answer.body);
        return answer;
    }

    ApiGeneration m_generation;
    const DemoClient& m_client;
    const SchemaCheck& m_check;
    QStringList& m_problems;
};

TokenId idOf(const Answer& answer) {
    return TokenId(answer.json()[QLatin1String("id")].toString());
}

/// An expiry that every generation allows.
QString inThirtyDays(const DemoFixture& demo) {
    return toRfc3339(demo.clock.now() + std::chrono::days(30));
}

} // namespace

class TestDemoTenant : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void everyGenerationListsCreatesPatchesAndDeletes_data() { generations(); }

    void everyGenerationListsCreatesPatchesAndDeletes() {
        QFETCH(ApiGeneration, generation);
        DemoFixture demo;
        QVERIFY(demo.isReady());
        const CheckedApi api = checked(generation, demo.administrator);

        const Answer all = api.list();
        QCOMPARE(all.status, 200);
        QCOMPARE(all.json().toArray().size(), 412);

        const Answer created =
            api.create({{QStringLiteral("name"), QStringLiteral("Terraform 田中")},
                        {QStringLiteral("scope"), QJsonArray{QStringLiteral("idn:roles:read")}},
                        {QStringLiteral("accessTokenValiditySeconds"), 3600},
                        {QStringLiteral("expirationDate"), inThirtyDays(demo)}});
        QCOMPARE(created.status, 200); // not 201
        QCOMPARE(created.json()[QLatin1String("expirationDate")].toString(), inThirtyDays(demo));
        QVERIFY(!created.json()[QLatin1String("secret")].toString().isEmpty());

        const Answer patched = api.patch(idOf(created), replace("name", QStringLiteral("Ansible")));
        QCOMPARE(patched.status, 200);
        QCOMPARE(patched.json()[QLatin1String("name")].toString(), QStringLiteral("Ansible"));
        QVERIFY(!patched.json().toObject().contains(QLatin1String("secret")));

        QCOMPARE(api.list().json().toArray().size(), 413);
        QCOMPARE(api.remove(idOf(created)).status, 204);
        QCOMPARE(api.remove(idOf(created)).status, 404);
        QCOMPARE(api.list().json().toArray().size(), 412);
        QCOMPARE(m_problems, QStringList());
    }

    void everyErrorHasTheShapeThatItsSpecificationNames_data() { generations(); }

    void everyErrorHasTheShapeThatItsSpecificationNames() {
        QFETCH(ApiGeneration, generation);
        DemoFixture demo([](DemoTenant::Options& options) { options.rateLimit = true; });
        QVERIFY(demo.isReady());
        const CheckedApi api = checked(generation, demo.administrator);
        const CheckedApi member = checked(generation, demo.member);
        DemoClient stranger(demo.tenant.baseUrl());
        const CheckedApi outside = checked(generation, stranger);

        QCOMPARE(api.list("?filters=name%20eq%20x").status, 400);
        QCOMPARE(api.create({}).status, 400);
        QCOMPARE(outside.list().status, 401);
        QCOMPARE(outside.create({{QStringLiteral("name"), QStringLiteral("x")}}).status, 401);
        QCOMPARE(outside.remove(demo.tenant.clientId()).status, 401);
        QCOMPARE(member.list().status, 403);
        QCOMPARE(member.remove(demo.tenant.clientId()).status, 403);
        QCOMPARE(api.patch(demo.tenant.memberClientId(), replace("name", QStringLiteral("x"))).status, 403);
        QCOMPARE(api.patch(TokenId(QStringLiteral("nobody")), replace("name", QStringLiteral("x"))).status,
                 404);
        const Answer fault = api.remove(TokenId(QStringLiteral("nobody")));
        QCOMPARE(fault.status, 404);
        QCOMPARE(fault.json()[QLatin1String("trackingId")].toString().size(), 32);

        Answer last;
        for (int i = 0; i < 100 && last.status != 429; ++i)
            last = api.list("?filters=lastUsed%20le%202000-01-01T00:00:00Z");
        QCOMPARE(last.status, 429);
        QCOMPARE(last.header("retry-after"), "10");
        QCOMPARE(m_problems, QStringList());
    }

    void generationsThatNearTheirEndSaySo_data() { generations(); }

    void generationsThatNearTheirEndSaySo() {
        QFETCH(ApiGeneration, generation);
        DemoFixture demo;
        const Answer answer = demo.administrator.send("GET", tokensPath(generation) + "?owner-id=me");
        QCOMPARE(answer.header("x-deprecated"), generation == ApiGeneration::V1 ? "" : "true");
    }

    void aTokenWithoutExpiryIsListedAsEachSpecificationAllows_data() { generations(); }

    void aTokenWithoutExpiryIsListedAsEachSpecificationAllows() {
        QFETCH(ApiGeneration, generation);
        DemoFixture demo;
        const CheckedApi v1 = checked(ApiGeneration::V1, demo.administrator);
        const Answer created = v1.create({{QStringLiteral("name"), QStringLiteral("Never")},
                                          {QStringLiteral("userAwareTokenNeverExpires"), true}});
        QCOMPARE(created.status, 200);
        // The one point in which the specification contradicts itself: it allows a token without expiry, and
        // asks for one in the answer to its creation.
        QCOMPARE(m_problems, QStringList{QStringLiteral("answer.expirationDate must not be null")});
        m_problems.clear();

        const Answer mine = checked(generation, demo.administrator).list("?owner-id=me");
        bool found = false;
        for (const QJsonValue token : mine.json().toArray()) {
            if (token[QLatin1String("id")].toString() != idOf(created).text())
                continue;
            found = true;
            QVERIFY(!token[QLatin1String("expirationDate")].isString());
            QCOMPARE(token.toObject().contains(QLatin1String("userAwareTokenNeverExpires")),
                     traits(generation).neverExpiresWithAcknowledgement);
        }
        QVERIFY(found);
        QCOMPARE(m_problems, QStringList());
    }

    void bulkUpdateSetsTheExpiryOfOtherPeoplesTokensToo() {
        DemoFixture demo;
        const QJsonArray ids{demo.tenant.clientId().text(), demo.tenant.memberClientId().text()};
        const QJsonObject request{
            {QStringLiteral("ids"), ids},
            {QStringLiteral("patch"),
             QJsonDocument::fromJson(replace("expirationDate", inThirtyDays(demo))).array()}};
        for (const QByteArray method : {"PATCH", "POST"}) {
            const Answer answer = demo.administrator.send(method, bulkPath, json(request));
            QCOMPARE(answer.status, 200);
            const QJsonArray tokens = answer.json().toArray();
            QCOMPARE(tokens.size(), 2);
            QVERIFY(tokens[0][QLatin1String("id")].toString() < tokens[1][QLatin1String("id")].toString());
            for (const QJsonValue token : tokens)
                QCOMPARE(token[QLatin1String("expirationDate")].toString(), inThirtyDays(demo));
        }
        QCOMPARE(demo.member.send("PATCH", bulkPath, json(request)).status, 403);
    }

    void bulkUpdateTakesNothingButExpiryAndUpToTwentyFiveKnownIds_data() {
        QTest::addColumn<QStringList>("ids");
        QTest::addColumn<QByteArray>("patch");
        const QByteArray never = R"([{"op":"remove","path":"/expirationDate"}])";
        QTest::newRow("no ids") << QStringList() << never;
        QTest::newRow("an unknown id") << QStringList{QStringLiteral("nobody")} << never;
        QTest::newRow("an id twice") << QStringList{QStringLiteral("me"), QStringLiteral("me")} << never;
        QTest::newRow("no operation") << QStringList{QStringLiteral("me")} << QByteArray("[]");
        QTest::newRow("the name") << QStringList{QStringLiteral("me")}
                                  << replace("name", QStringLiteral("x"));
        QTest::newRow("never without acknowledgement") << QStringList{QStringLiteral("me")} << never;
        QTest::newRow("twenty-six ids") << QStringList(26, QStringLiteral("any")) << never;
    }

    void bulkUpdateTakesNothingButExpiryAndUpToTwentyFiveKnownIds() {
        QFETCH(QStringList, ids);
        QFETCH(QByteArray, patch);
        DemoFixture demo;
        const QJsonArray tokens =
            demo.administrator.send("GET", tokensPath(ApiGeneration::V1)).json().toArray();
        for (qsizetype i = 0; i < ids.size(); ++i) {
            if (ids[i] == QLatin1String("me"))
                ids[i] = demo.tenant.clientId().text();
            else if (ids[i] == QLatin1String("any"))
                ids[i] = tokens[i][QLatin1String("id")].toString();
        }
        const QJsonObject request{{QStringLiteral("ids"), QJsonArray::fromStringList(ids)},
                                  {QStringLiteral("patch"), QJsonDocument::fromJson(patch).array()}};
        QCOMPARE(demo.administrator.send("PATCH", bulkPath, json(request)).status, 400);
        QCOMPARE(demo.administrator.send("GET", tokensPath(ApiGeneration::V1)).json().toArray(), tokens);
    }

    void aTenantMayLackBulkUpdate() {
        DemoFixture demo([](DemoTenant::Options& options) { options.bulkUpdate = false; });
        QCOMPARE(demo.administrator.send("POST", bulkPath, "{}").status, 404);
    }

    void identitiesAreFoundByIdAndTellTheirState() {
        DemoFixture demo;
        for (const QByteArray path : {"/public-identities/v1", "/v3/public-identities"}) {
            const Answer all = demo.member.send("GET", path + "?limit=250&count=true");
            QCOMPARE(all.status, 200);
            const qsizetype count = all.json().toArray().size(); // of sixty, without those who were deleted
            QVERIFY(count > 50 && count < 60);
            QCOMPARE(all.header("x-total-count"), QByteArray::number(count));
            const QString first = all.json()[0][QLatin1String("id")].toString();
            const QString last = all.json()[count - 1][QLatin1String("id")].toString();
            const QByteArray filter =
                QUrl::toPercentEncoding(QStringLiteral("id in (\"%1\",\"%2\",\"nobody\")").arg(first, last));
            const QJsonArray found = demo.member.send("GET", path + "?filters=" + filter).json().toArray();
            QCOMPARE(found.size(), 2);
            QCOMPARE(found[0][QLatin1String("identityState")].toString(), QStringLiteral("ACTIVE"));
            QCOMPARE(demo.member.send("GET", path + "?filters=name").status, 400);
            QCOMPARE(demo.member.send("GET", path + "?limit=251").status, 400);
            QCOMPARE(demo.member.send("GET", path + "?offset=" + QByteArray::number(count - 2))
                         .json()
                         .toArray()
                         .size(),
                     2);
        }
    }

private:
    static constexpr auto bulkPath = "/personal-access-tokens/v1/bulk-update";

    static void generations() {
        QTest::addColumn<ApiGeneration>("generation");
        for (const ApiGeneration generation : allGenerations)
            QTest::newRow(traits(generation).name.data()) << generation;
    }

    CheckedApi checked(ApiGeneration generation, const DemoClient& client) {
        return {generation, client, m_checks.at(generation), m_problems};
    }

private Q_SLOTS:

    void initTestCase() {
        if (!QFileInfo::exists(sharedFolder))
            QSKIP("The specifications (../shared/isc) are not here.");
        for (const ApiGeneration generation : allGenerations) {
            const auto check = SchemaCheck::fromFile(
                QStringLiteral("%1/pat-%2.json").arg(sharedFolder, traits(generation).name));
            QVERIFY(check);
            m_checks.emplace(generation, *check);
        }
    }

    void init() { m_problems.clear(); }

private:
    std::map<ApiGeneration, SchemaCheck> m_checks;
    QStringList m_problems;
};

QTEST_GUILESS_MAIN(TestDemoTenant)
#include "test_demotenant.moc"
