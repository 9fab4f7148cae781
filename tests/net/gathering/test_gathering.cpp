// SPDX-License-Identifier: MIT
#include "await.h"
#include "evidencegatherer.h"
#include "meaningprobe.h"
#include "servicescript.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace patdesk;
using namespace patdesk::test;

namespace {

QString id(int number) {
    return QStringLiteral("%1").arg(number, 32, 16, QLatin1Char('0'));
}

/// With ' for ".
QByteArray json(QByteArray text) {
    return text.replace('\'', '"');
}

std::vector<Token> tokensOf(int count) {
    std::vector<Token> tokens;
    for (int i = 0; i < count; ++i) {
        Token token;
        token.id = TokenId(id(i + 1));
        token.name = QStringLiteral("token %1").arg(i + 1);
        token.owner = {OwnerId(QStringLiteral("owner%1").arg(i / 4)), QStringLiteral("Owner %1").arg(i / 4)};
        token.created = instantOf(QDateTime::currentDateTimeUtc().addDays(-900));
        tokens.push_back(token);
    }
    return tokens;
}

/// A service of which only the sources of evidence are there, written from the specification.
class Sources {
public:
    Sources() {
        server.setAnswer([this](const SeenRequest& request) { return answer(request); });
    }

    Script answer(const SeenRequest& request) {
        if (isSignIn(request))
            return goodScript(request);
        const QByteArray path = request.path();
        if (refused.contains(path))
            return {send(response(403, R"({"detailCode":"403 Forbidden","messages":[]})"))};
        if (--failuresLeft[path] >= 0)
            return {send(response(503, "{}"))};
        const QUrlQuery query(QString::fromLatin1(request.target.mid(path.size() + 1)));
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        if (path == "/search/v1")
            return page(body, query);
        if (path == "/search/v1/count")
            return {send(response(204, {}, "application/json",
                                  {"X-Total-Count: " + QByteArray::number(within(body).size())}))};
        if (path == "/search/v1/aggregate")
            return {send(canCount ? response(200, groups(body)) : response(400, R"({"messages":[]})"))};
        if (path == "/public-identities/v1")
            return {send(response(200, identities))};
        if (path == "/tenant/v1")
            return {send(response(200, R"({"name":"acme","products":[{"orgType":"production"}]})"))};
        if (whole.contains(path))
            return {send(response(200, whole.value(path)))};
        if (path.startsWith("/workflows/v1/"))
            return {send(response(
                200, json("[{'id':'r','startTime':'" + toRfc3339(systemClock()()).toLatin1() + "'}]")))};
        const int offset = query.queryItemValue(QStringLiteral("offset")).toInt();
        return {send(response(200, arrayOf(configs.value(path).mid(offset, 250))))};
    }

    /// One of a token, so many days ago.
    void addUse(int token, int daysAgo, bool failed = false) {
        const QDateTime at = QDateTime::currentDateTimeUtc().addDays(-daysAgo).addSecs(-3600);
        const int number = int(events.size()) + 1;
        events.append(QJsonObject{
            {QStringLiteral("id"), QStringLiteral("e%1").arg(number, 7, 10, QLatin1Char('0'))},
            {QStringLiteral("created"), toRfc3339(instantOf(at))},
            {QStringLiteral("action"), failed ? QStringLiteral("PERSONAL_ACCESS_TOKEN_USE_FAILED")
                                              : QStringLiteral("PERSONAL_ACCESS_TOKEN_USED")},
            {QStringLiteral("actor"),
             QJsonObject{{QStringLiteral("name"), QStringLiteral("alias%1").arg((token - 1) / 4)}}},
            {QStringLiteral("target"),
             QJsonObject{{QStringLiteral("name"), QStringLiteral("token %1").arg(token)}}},
            {QStringLiteral("ipAddress"), QStringLiteral("10.0.0.1")},
            {QStringLiteral("attributes"), QJsonObject{{QStringLiteral("clientId"), id(token)}}}});
    }

    int count(const QByteArray& path) const {
        int requests = 0;
        for (const SeenRequest& request : server.seen())
            requests += request.path() == path ? 1 : 0;
        return requests;
    }

    FaultServer server;
    QList<QJsonObject> events;
    QHash<QByteArray, QByteArrayList> configs;
    /// A workflow by itself, by its path.
    QHash<QByteArray, QByteArray> whole;
    QByteArray identities = "[]";
    QByteArrayList refused;
    QHash<QByteArray, int> failuresLeft;
    bool canCount = false;
    /// Left out of the answers of aggregate.
    int uncounted = 0;
    /// No search finds more than so many (10,000 of some services), and does not say so.
    int mostFound = std::numeric_limits<int>::max();
    /// The page of that number is no JSON.
    int brokenPage = 0;

private:
    static QByteArray arrayOf(const QByteArrayList& elements) { return '[' + elements.join(',') + ']'; }

    QList<QJsonObject> within(const QJsonObject& body) const {
        const QJsonArray filter =
            body[QStringLiteral("queryDsl")][QStringLiteral("bool")][QStringLiteral("filter")].toArray();
        const QString query = filter[0][QStringLiteral("query_string")][QStringLiteral("query")].toString();
        const QJsonObject range = filter[1][QStringLiteral("range")][QStringLiteral("created")].toObject();
        QList<QJsonObject> found;
        for (const QJsonObject& event : events) {
            const QString created = event[QStringLiteral("created")].toString();
            const bool fits = query.contains(QLatin1Char('"') + event[QStringLiteral("action")].toString() +
                                             QLatin1Char('"'));
            if (fits && created >= range[QStringLiteral("gte")].toString() &&
                created < range[QStringLiteral("lt")].toString())
                found.append(event);
        }
        std::sort(found.begin(), found.end(),
                  [](const QJsonObject& a, const QJsonObject& b) { return key(a) < key(b); });
        return found;
    }

    static std::pair<QString, QString> key(const QJsonObject& event) {
        return {event[QStringLiteral("created")].toString(), event[QStringLiteral("id")].toString()};
    }

    Script page(const QJsonObject& body, const QUrlQuery& query) {
        if (++m_pages == brokenPage)
            return {send(response(200, "[{\"id\":\"e1\",\"crea"))};
        const int limit = query.queryItemValue(QStringLiteral("limit")).toInt();
        const QJsonArray after = body[QStringLiteral("searchAfter")].toArray();
        QByteArrayList page;
        for (const QJsonObject& event : within(body)) {
            const bool isAfter =
                after.isEmpty() || key(event) > std::pair(after[0].toString(), after[1].toString());
            if (isAfter && page.size() < limit && m_given++ < mostFound)
                page.append(QJsonDocument(event).toJson(QJsonDocument::Compact));
        }
        return {send(response(200, arrayOf(page)))};
    }

    /// One bucket a token, each use on a day of its own.
    QByteArray groups(const QJsonObject& body) const {
        const QString field = body[QStringLiteral("aggregationsDsl")][QStringLiteral("byKey")]
                                  [QStringLiteral("terms")][QStringLiteral("field")]
                                      .toString();
        if (field != QLatin1String("attributes.clientId"))
            return R"({"aggregations":{"byKey":{"buckets":[]}}})";
        QMap<QString, QJsonArray> days;
        int left = uncounted;
        for (const QJsonObject& event : within(body)) {
            if (left-- > 0)
                continue;
            const QString created = event[QStringLiteral("created")].toString();
            days[event[QStringLiteral("attributes")][QStringLiteral("clientId")].toString()].append(
                QJsonObject{
                    {QStringLiteral("key_as_string"), created.left(10) + QStringLiteral("T00:00:00.000Z")},
                    {QStringLiteral("doc_count"), 1}});
        }
        QJsonArray buckets;
        for (auto it = days.cbegin(); it != days.cend(); ++it)
            buckets.append(
                QJsonObject{{QStringLiteral("key"), it.key()},
                            {QStringLiteral("doc_count"), it.value().size()},
                            {QStringLiteral("byDay"), QJsonObject{{QStringLiteral("buckets"), it.value()}}}});
        const QJsonObject answer{
            {QStringLiteral("aggregations"),
             QJsonObject{{QStringLiteral("byKey"), QJsonObject{{QStringLiteral("buckets"), buckets}}}}}};
        return QJsonDocument(answer).toJson(QJsonDocument::Compact);
    }

    int m_pages = 0;
    int m_given = 0;
};

const EventMeaning byId{EventMeaning::Way::IdInField, QStringLiteral("attributes.clientId"),
                        *parseRfc3339("2026-01-01T00:00:00Z"), QStringLiteral("e1")};

} // namespace

class TestGathering : public QObject {
    Q_OBJECT

    /// A tenant, signed in to, and what is gathered of it.
    struct Gathering {
        Sources sources;
        HttpClient http{testOptions()};
        TokenReader api{http, tenantAt(sources.server), clientSecret(), ServiceClock(systemClock())};
        std::unique_ptr<EvidenceGatherer> gatherer;

        void run(std::vector<Token> tokens, EvidenceGatherer::Options options = {}) {
            gatherer = std::make_unique<EvidenceGatherer>(EvidenceCollector(tokens), api, std::move(options));
            QSignalSpy ended(gatherer.get(), &EvidenceGatherer::ended);
            gatherer->start();
            QVERIFY(gatherer->hasEnded() || ended.wait(60'000));
        }

        EvidenceSource::State stateOf(EvidenceKind kind) { return gatherer->judgement().sources[kind].state; }

        Verdict verdict(int token) {
            return verdictOf(gatherer->tokens()[std::size_t(token - 1)], gatherer->judgement());
        }
    };

    using State = EvidenceSource::State;

private Q_SLOTS:

    void everySourceIsReadAndTheVerdictFollows() {
        Gathering g;
        g.sources.identities = R"([{"id":"owner0","name":"Owner 0","alias":"alias0","identityState":"ACTIVE"},
                                   {"id":"owner1","name":"Owner 1","alias":"alias1","identityState":"INACTIVE_LONG_TERM"}])";
        for (int day = 0; day < 100; ++day)
            g.sources.addUse(1, day);
        g.sources.addUse(3, 90, true);
        g.sources.configs["/sources/v1"] = {
            json("{'id':'s','name':'Loopback','connectorAttributes':{'x':'" + id(5).toLatin1() + "'}}")};
        g.sources.configs["/workflows/v1"] = {
            json("{'id':'w','name':'Leavers','enabled':true,'definition':{'steps':{'x':'" + id(6).toLatin1() +
                 "'}}}")};
        g.run(tokensOf(9), {.meaning = byId});
        EvidenceSources::forEachKind([&g](EvidenceKind kind) {
            if (couldSpeakAgainst(kind))
                QCOMPARE(g.stateOf(kind), State::Answered);
        });
        QCOMPARE(g.verdict(1).kind, Verdict::Kind::InUse);
        QCOMPARE(g.verdict(2).kind, Verdict::Kind::Safe);
        QVERIFY(g.verdict(3).has(Reason::Kind::Failed));
        QVERIFY(g.verdict(5).has(Gap::Kind::Referenced));
        QCOMPARE(g.verdict(6).kind, Verdict::Kind::InUse);
        QCOMPARE(g.gatherer->tokens()[4].owner.state, OwnerState::Left);
        QCOMPARE(g.gatherer->tokens()[8].owner.state, OwnerState::Missing);
        QCOMPARE(g.gatherer->tenantFacts()->isProduction(), std::optional(true));
        QCOMPARE(g.gatherer->eventsExpected(), std::optional<qint64>(101));
        QCOMPARE(g.gatherer->eventsRead(), 101);
    }

    void aMissingRightIsAGapAndNothingElse_data() {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<EvidenceKind>("kind");
        QTest::newRow("owners") << QByteArray("/public-identities/v1") << EvidenceKind::Owners;
        QTest::newRow("workflows") << QByteArray("/workflows/v1") << EvidenceKind::Workflows;
        QTest::newRow("sources") << QByteArray("/sources/v1") << EvidenceKind::Sources;
        QTest::newRow("subscriptions")
            << QByteArray("/trigger-subscriptions/v1") << EvidenceKind::Subscriptions;
        QTest::newRow("service desks")
            << QByteArray("/service-desk-integrations/v1") << EvidenceKind::ServiceDesks;
        QTest::newRow("counts") << QByteArray("/search/v1/count") << EvidenceKind::Uses;
        QTest::newRow("events") << QByteArray("/search/v1") << EvidenceKind::Uses;
    }

    void aMissingRightIsAGapAndNothingElse() {
        QFETCH(QByteArray, path);
        QFETCH(EvidenceKind, kind);
        Gathering g;
        g.sources.refused = {path};
        g.run(tokensOf(2), {.meaning = byId});
        EvidenceSources::forEachKind([&](EvidenceKind other) {
            const bool isOfTheSame =
                other == kind || (kind == EvidenceKind::Uses && other == EvidenceKind::FailedUses);
            if (couldSpeakAgainst(other))
                QCOMPARE(g.stateOf(other), isOfTheSame ? State::Refused : State::Answered);
        });
        QCOMPARE(g.verdict(2).kind, Verdict::Kind::CannotTell);
        QVERIFY(g.verdict(2).has(Gap::Kind::Unseen));
    }

    void aWorkflowThatIsListedWithoutItsStepsIsAskedForByItself() {
        Gathering g;
        g.sources.configs["/workflows/v1"] = {json("{'id':'w','name':'Leavers','enabled':true}"),
                                              json("{'id':'n','name':'Null','definition':null}"),
                                              json("{'id':'e','name':'Empty'}")};
        g.sources.whole["/workflows/v1/w"] =
            json("{'id':'w','name':'Leavers','enabled':true,'definition':{'steps':{'x':'" + id(3).toLatin1() +
                 "'}}}");
        g.sources.whole["/workflows/v1/n"] =
            json("{'id':'n','definition':{'steps':{'x':'" + id(1).toLatin1() + "'}}}");
        g.sources.whole["/workflows/v1/e"] = json("{'id':'e','name':'Empty','definition':null}");
        g.run(tokensOf(3), {.meaning = byId});
        QVERIFY(!g.gatherer->tokens()[0].references.empty());
        QCOMPARE(g.stateOf(EvidenceKind::Workflows), State::Answered);
        QCOMPARE(g.sources.count("/workflows/v1/w/executions"), 1);
        QCOMPARE(g.verdict(2).kind, Verdict::Kind::Safe);
        QCOMPARE(g.verdict(3).kind, Verdict::Kind::InUse);
    }

    void noTokenIsSafeWhileTheStepsOfAWorkflowAreUnseen_data() {
        QTest::addColumn<QByteArray>("listed");
        QTest::addColumn<QByteArray>("whole");
        const QByteArray bare = json("{'id':'w','name':'Leavers'}");
        QTest::newRow("left out of both answers") << bare << bare;
        QTest::newRow("no JSON") << bare << QByteArray("<html>");
        QTest::newRow("refused") << bare << QByteArray();
        QTest::newRow("nothing to ask by") << json("{'name':'Leavers'}") << QByteArray();
    }

    void noTokenIsSafeWhileTheStepsOfAWorkflowAreUnseen() {
        QFETCH(QByteArray, listed);
        QFETCH(QByteArray, whole);
        Gathering g;
        g.sources.configs["/workflows/v1"] = {listed, json("{'id':'v','name':'Other'}")};
        if (whole.isEmpty())
            g.sources.refused = {"/workflows/v1/w", "/workflows/v1/v"};
        g.sources.whole["/workflows/v1/w"] = whole;
        g.sources.whole["/workflows/v1/v"] = json("{'id':'v','name':'Other','definition':{}}");
        g.run(tokensOf(2), {.meaning = byId});
        QCOMPARE(g.stateOf(EvidenceKind::Workflows), State::Cut);
        QCOMPARE(g.verdict(2).kind, Verdict::Kind::CannotTell);
        QVERIFY(g.verdict(2).has(Gap::Kind::Unseen));
    }

    void allPagesAreReadAndNoEventTwice() {
        Gathering g;
        for (int i = 0; i < 1700; ++i)
            g.sources.addUse(1 + i % 8, i % 50);
        g.run(tokensOf(8), {.meaning = byId});
        QCOMPARE(g.gatherer->eventsRead(), 1700);
        qint64 uses = 0;
        for (const TokenEvidence& evidence : g.gatherer->tokens()) {
            for (const UseDay& use : evidence.uses)
                uses += use.count;
        }
        QCOMPARE(uses, 1700);
        // Seven pages, and one for the end of each month that has none or some.
        QVERIFY(g.sources.count("/search/v1") <= 7 + 13);
    }

    void whereTheServiceCountsATenthOfTheRequestsIsEnough() {
        for (const bool canCount : {false, true}) {
            Gathering g;
            g.sources.canCount = canCount;
            for (int i = 0; i < 6000; ++i)
                g.sources.addUse(1 + i % 8, i % 300, i % 50 == 0);
            g.run(tokensOf(8), {.meaning = byId, .countFrom = 1000});
            QCOMPARE(g.stateOf(EvidenceKind::Uses), State::Answered);
            qint64 uses = 0;
            for (const TokenEvidence& evidence : g.gatherer->tokens()) {
                for (const UseDay& use : evidence.uses)
                    uses += use.count;
                for (const UseDay& use : evidence.failedUses)
                    uses += use.count;
            }
            QCOMPARE(uses, 6000);
            QCOMPARE(g.sources.count("/search/v1") == 0, canCount);
        }
    }

    void aCountThatDoesNotAddUpIsNotBelieved() {
        Gathering g;
        g.sources.canCount = true;
        g.sources.uncounted = 1;
        for (int i = 0; i < 600; ++i)
            g.sources.addUse(1, i % 60);
        g.run(tokensOf(4), {.meaning = byId, .countFrom = 100});
        QCOMPARE(g.stateOf(EvidenceKind::Uses), State::Answered);
        QVERIFY(g.sources.count("/search/v1") > 0);
        QCOMPARE(g.verdict(1).uses, 600);
    }

    void fewerEventsThanWereCountedAreNoEvidence() {
        Gathering g;
        for (int i = 0; i < 600; ++i)
            g.sources.addUse(3, i % 60);
        g.sources.mostFound = 550;
        g.run(tokensOf(4), {.meaning = byId});
        QCOMPARE(g.stateOf(EvidenceKind::Uses), State::Cut);
        QVERIFY(g.verdict(2).has(Gap::Kind::Unseen));
        QVERIFY(!g.gatherer->archive());
        // What was found is still a use.
        QCOMPARE(g.verdict(3).kind, Verdict::Kind::InUse);
    }

    void aPageThatCannotBeReadEndsTheTimeThatWasSeen() {
        Gathering g;
        for (int day = 0; day < 300; ++day)
            g.sources.addUse(1, day);
        g.sources.brokenPage = 4;
        g.run(tokensOf(4), {.meaning = byId});
        const EvidenceSource uses = g.gatherer->judgement().sources[EvidenceKind::Uses];
        QCOMPARE(uses.state, State::Cut);
        QVERIFY(*uses.from.known() > systemClock()() - std::chrono::hours(24 * 130));
        QVERIFY(g.verdict(2).has(Gap::Kind::Window));
    }

    void aSearchIsTriedAgainAfterABadMoment() {
        Gathering g;
        g.sources.addUse(1, 3);
        g.sources.failuresLeft["/search/v1"] = 2;
        g.sources.failuresLeft["/sources/v1"] = 1;
        g.run(tokensOf(2), {.meaning = byId});
        QCOMPARE(g.stateOf(EvidenceKind::Uses), State::Answered);
        QCOMPARE(g.stateOf(EvidenceKind::Sources), State::Answered);
        QCOMPARE(g.gatherer->eventsRead(), 1);
    }

    void anObjectWithTooManyIdsLeavesTheSourceUnseen() {
        Gathering g;
        QByteArray many;
        for (int i = 0; i < 5'000; ++i)
            many += QByteArray::number(i).rightJustified(32, 'a') + ' ';
        g.sources.configs["/sources/v1"] = {json("{'id':'s','connectorAttributes':{'x':'" + many + "'}}")};
        g.run(tokensOf(2), {.meaning = byId});
        QCOMPARE(g.stateOf(EvidenceKind::Sources), State::Cut);
    }

    void aSearchThatShowsNoneOfTheUsesThatRowsTellOfSeesNothing() {
        const auto daysAgo = [](int days) {
            return instantOf(QDateTime::currentDateTimeUtc().addDays(-days));
        };
        std::vector<Token> tokens = tokensOf(8);
        tokens[0].lastUsed = daysAgo(20);
        tokens[1].lastUsed = daysAgo(90);
        tokens[2].lastUsed = daysAgo(500); // and ended by itself
        tokens[2].expiry.at = daysAgo(60);
        Gathering blind;
        blind.run(tokens, {.meaning = byId});
        QCOMPARE(blind.stateOf(EvidenceKind::Uses), State::Cut);
        QCOMPARE(blind.stateOf(EvidenceKind::FailedUses), State::Cut);
        QVERIFY(!blind.gatherer->judgement().sources.isSeen(EvidenceKind::Uses));
        for (int token = 1; token <= 8; ++token) {
            QVERIFY(blind.verdict(token).kind != Verdict::Kind::Safe);
            QVERIFY(blind.verdict(token).has(Gap::Kind::Unseen) ||
                    blind.verdict(token).kind == Verdict::Kind::InUse);
        }
        QVERIFY(!blind.gatherer->archive());
        // One of them is enough to see by.
        Gathering seeing;
        seeing.sources.addUse(2, 91);
        seeing.run(tokens, {.meaning = byId});
        QCOMPARE(seeing.stateOf(EvidenceKind::Uses), State::Answered);
        QVERIFY(!seeing.verdict(1).has(Gap::Kind::Unseen));
        QCOMPARE(seeing.verdict(3).kind, Verdict::Kind::Safe);
        QCOMPARE(seeing.verdict(4).kind, Verdict::Kind::Safe);
        // Where no row tells of a use in that time there is nothing to see.
        Gathering quiet;
        quiet.run({tokens.begin() + 2, tokens.end()}, {.meaning = byId});
        QCOMPARE(quiet.stateOf(EvidenceKind::Uses), State::Answered);
        QCOMPARE(quiet.verdict(1).kind, Verdict::Kind::Safe);
    }

    void listsAreReadToTheirEnd() {
        Gathering g;
        for (int i = 0; i < 600; ++i)
            g.sources.configs["/sources/v1"].append(
                "{\"id\":\"s" + QByteArray::number(i) + "\",\"connectorAttributes\":" +
                (i == 599 ? '"' + id(2).toLatin1() + '"' : QByteArray("null")) + '}');
        g.run(tokensOf(4), {.meaning = byId});
        QCOMPARE(g.gatherer->judgement().sources[EvidenceKind::Sources].count, 600);
        QCOMPARE(g.sources.count("/sources/v1"), 3);
        QVERIFY(g.verdict(2).has(Gap::Kind::Referenced));
    }

    void anElementThatCannotBeReadLeavesTheSourceUnseen() {
        Gathering g;
        g.sources.configs["/trigger-subscriptions/v1"] = {"{\"id\":\"s\"}", "7"};
        g.run(tokensOf(2), {.meaning = byId});
        QCOMPARE(g.stateOf(EvidenceKind::Subscriptions), State::Cut);
        QVERIFY(g.verdict(2).has(Gap::Kind::Unseen));
    }

    void ownersAreAskedFor250AtATime() {
        Gathering g;
        g.run(tokensOf(4 * 600), {.meaning = byId});
        QCOMPARE(g.sources.count("/public-identities/v1"), 3);
        for (const SeenRequest& request : g.sources.server.seen()) {
            if (request.path() == "/public-identities/v1")
                QVERIFY(QUrl::fromPercentEncoding(request.target)
                            .contains(QStringLiteral("filters=id in (\"owner")));
        }
    }

    void untilItIsKnownHowEventsNameTokensTheyCountForAllOfAnOwner() {
        Gathering g;
        g.sources.identities =
            R"([{"id":"owner0","name":"Owner 0","alias":"alias0","identityState":"ACTIVE"}])";
        for (QJsonObject& event : g.sources.events)
            event.remove(QStringLiteral("attributes"));
        g.sources.addUse(1, 3);
        g.sources.events.last().remove(QStringLiteral("attributes"));
        g.run(tokensOf(8));
        QCOMPARE(int(g.gatherer->tokens()[0].ownersUses.size()), 1);
        QCOMPARE(int(g.gatherer->tokens()[3].ownersUses.size()), 1);
        QVERIFY(g.gatherer->tokens()[4].ownersUses.empty());
        QCOMPARE(g.verdict(2).kind, Verdict::Kind::CannotTell);
        QCOMPARE(g.gatherer->judgement().unassignedUses, 0);
    }

    void theOwnSignInIsLookedForAmongTheEvents() {
        Gathering g;
        g.sources.addUse(1, 0);
        const Token own = tokensOf(1).front();
        const auto learn = [&](Instant at) {
            return await<EventMeaning>([&](auto then) { askMeaning(g.api, {own, at}, then); });
        };
        const Result<EventMeaning> found = learn(systemClock()() - std::chrono::hours(1));
        QVERIFY(found.ok());
        QCOMPARE(found->way, EventMeaning::Way::IdInField);
        QCOMPARE(found->path, byId.path);
        // Not indexed yet, or not at that time.
        QCOMPARE(learn(systemClock()() - std::chrono::hours(5))->way, EventMeaning::Way::Unknown);
        g.sources.refused = {"/search/v1"};
        QVERIFY(isRefusal(learn(systemClock()()).error().kind));
    }

    void whatWasReadBeforeIsNotReadAgain() {
        Gathering first;
        for (int i = 0; i < 900; ++i)
            first.sources.addUse(1 + i % 3, i % 90, i % 100 == 0);
        first.run(tokensOf(4), {.meaning = byId});
        const std::optional<UseArchive> archive = first.gatherer->archive();
        QVERIFY(archive);
        QCOMPARE(decodeArchive(encodeArchive(*archive)), archive);
        Gathering second;
        second.sources.events = first.sources.events;
        second.run(tokensOf(4), {.meaning = byId, .archive = archive});
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(second.gatherer->tokens()[std::size_t(i)].uses,
                     first.gatherer->tokens()[std::size_t(i)].uses);
            QCOMPARE(second.gatherer->tokens()[std::size_t(i)].failedUses,
                     first.gatherer->tokens()[std::size_t(i)].failedUses);
        }
        QVERIFY(second.gatherer->eventsRead() < 50);
        QCOMPARE(second.sources.count("/search/v1"), 1);
        QCOMPARE(second.gatherer->judgement().seenFrom(), first.gatherer->judgement().seenFrom());
        QCOMPARE(second.gatherer->archive(), archive);
        // Assigned in another way it is of no use.
        Gathering third;
        third.sources.events = first.sources.events;
        third.run(tokensOf(4), {.archive = archive});
        QCOMPARE(third.gatherer->eventsRead(), 900);
    }

    void aNarrowerListTakesNothingFromWhatIsKeptOfTheOthers() {
        Gathering whole;
        for (int day = 20; day < 200; ++day)
            whole.sources.addUse(5, day);
        whole.sources.addUse(5, 9, true);
        whole.run(tokensOf(8), {.meaning = byId});
        Gathering mine;
        mine.sources.events = whole.sources.events;
        mine.run(tokensOf(4), {.meaning = byId, .archive = whole.gatherer->archive()});
        Gathering again;
        again.sources.events = whole.sources.events;
        again.run(tokensOf(8), {.meaning = byId, .archive = mine.gatherer->archive()});
        for (int i = 0; i < 8; ++i) {
            QCOMPARE(again.gatherer->tokens()[std::size_t(i)].uses,
                     whole.gatherer->tokens()[std::size_t(i)].uses);
            QCOMPARE(again.gatherer->tokens()[std::size_t(i)].failedUses,
                     whole.gatherer->tokens()[std::size_t(i)].failedUses);
        }
        QCOMPARE(again.gatherer->eventsRead(), 0);
    }

    void whatATokenDidWhileItWasNotListedIsReadWhenItIsListedAgain() {
        Gathering whole;
        whole.sources.addUse(1, 30);
        whole.sources.addUse(5, 30);
        whole.run(tokensOf(8), {.meaning = byId});
        // As if it had been gathered ten days ago.
        std::optional<UseArchive> tenDaysOld = whole.gatherer->archive();
        tenDaysOld->until -= 10;
        for (UseArchive::OfToken& token : tenDaysOld->tokens)
            token.until -= 10;
        Gathering mine;
        mine.sources.events = whole.sources.events;
        mine.sources.addUse(1, 6);
        mine.sources.addUse(5, 6, true);
        mine.run(tokensOf(4), {.meaning = byId, .archive = tenDaysOld});
        Gathering again;
        again.sources.events = mine.sources.events;
        again.run(tokensOf(8), {.meaning = byId, .archive = mine.gatherer->archive()});
        QCOMPARE(int(again.gatherer->tokens()[4].failedUses.size()), 1);
        QCOMPARE(int(again.gatherer->tokens()[4].uses.size()), 1);
        QCOMPARE(int(again.gatherer->tokens()[0].uses.size()), 2);
        QCOMPARE(again.gatherer->judgement().sources[EvidenceKind::Uses].count, 4);
        QCOMPARE(again.gatherer->eventsRead(), 2);
    }

    void tokensThatWereNotListedBeforeAreReadWhole() {
        Gathering mine;
        mine.sources.addUse(1, 30);
        mine.sources.addUse(5, 90, true);
        mine.run(tokensOf(4), {.meaning = byId});
        Gathering whole;
        whole.sources.events = mine.sources.events;
        whole.run(tokensOf(8), {.meaning = byId, .archive = mine.gatherer->archive()});
        QCOMPARE(int(whole.gatherer->tokens()[4].failedUses.size()), 1);
        QCOMPARE(whole.gatherer->tokens()[0].uses, mine.gatherer->tokens()[0].uses);
        QCOMPARE(whole.gatherer->judgement().seenFrom(), mine.gatherer->judgement().seenFrom());
        // One that was created since needs no more than what came since.
        std::vector<Token> oneMore = tokensOf(9);
        oneMore.back().created = instantOf(QDateTime::currentDateTimeUtc().addSecs(-3600));
        Gathering later;
        later.sources.events = mine.sources.events;
        later.run(oneMore, {.meaning = byId, .archive = whole.gatherer->archive()});
        QCOMPARE(later.gatherer->eventsRead(), 0);
    }

    void aHoleIsReadAgainTheNextTime() {
        Gathering first;
        first.sources.addUse(1, 5);
        first.sources.addUse(2, 350, true);
        first.sources.brokenPage = 9;
        first.run(tokensOf(4), {.meaning = byId});
        QCOMPARE(first.stateOf(EvidenceKind::Uses), State::Cut);
        const std::optional<UseArchive> archive = first.gatherer->archive();
        QVERIFY(archive);
        Gathering second;
        second.sources.events = first.sources.events;
        second.run(tokensOf(4), {.meaning = byId, .archive = archive});
        QCOMPARE(second.stateOf(EvidenceKind::Uses), State::Answered);
        QVERIFY(second.gatherer->judgement().seenFrom() <= archive->from - 60);
        QCOMPARE(int(second.gatherer->tokens()[1].failedUses.size()), 1);
        QCOMPARE(second.gatherer->tokens()[0].uses, first.gatherer->tokens()[0].uses);
    }

    void aHoleTakesNothingFromWhatIsKept() {
        Gathering first;
        first.sources.addUse(1, 350);
        first.run(tokensOf(4), {.meaning = byId});
        // As if it had been gathered three hundred days ago.
        std::optional<UseArchive> old = first.gatherer->archive();
        old->until -= 300;
        for (UseArchive::OfToken& token : old->tokens)
            token.until -= 300;
        Gathering second;
        second.sources.events = first.sources.events;
        second.sources.brokenPage = 7;
        second.run(tokensOf(4), {.meaning = byId, .archive = old});
        QCOMPARE(second.stateOf(EvidenceKind::Uses), State::Cut);
        QVERIFY(second.gatherer->judgement().seenFrom() > old->until);
        QVERIFY(!second.gatherer->archive());
    }

    void anArchiveOfDaysThatAreStillToComeIsNone() {
        Gathering first;
        first.sources.addUse(1, 30);
        first.run(tokensOf(4), {.meaning = byId});
        // The clock was wrong then.
        std::optional<UseArchive> ahead = first.gatherer->archive();
        ahead->until += 400;
        for (UseArchive::OfToken& token : ahead->tokens)
            token.until += 400;
        Gathering second;
        second.sources.addUse(2, 1);
        second.run(tokensOf(4), {.meaning = byId, .archive = ahead});
        QCOMPARE(second.stateOf(EvidenceKind::Uses), State::Answered);
        QCOMPARE(int(second.gatherer->tokens()[1].uses.size()), 1);
        QVERIFY(second.gatherer->archive());
        QVERIFY(second.gatherer->archive()->until < ahead->until);
    }

    void anArchiveThatIsDamagedIsNone() {
        UseArchive archive;
        archive.from = 1;
        archive.until = 9;
        archive.addresses = {QStringLiteral("10.0.0.1")};
        archive.tokens = {{"id", 9, {{2, 0, 1}, {3, -1, 2}}, {}, {}}};
        const QByteArray whole = encodeArchive(archive);
        QCOMPARE(decodeArchive(whole), std::optional(archive));
        const QByteArray inner = qUncompress(whole);
        for (qsizetype i = 0; i < inner.size(); ++i) {
            (void)decodeArchive(qCompress(inner.left(i)));
            QByteArray changed = inner;
            changed[i] = char(changed[i] ^ 0x81);
            if (const auto read = decodeArchive(qCompress(changed))) {
                for (const UseArchive::OfToken& token : read->tokens) {
                    for (const UseDay& use : token.uses)
                        QVERIFY(use.address < read->addresses.size() && use.count > 0);
                }
            }
        }
        QVERIFY(!decodeArchive("nonsense"));
        QVERIFY(!loadArchive(QStringLiteral("/nowhere/at/all")));
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a/b.uses"));
        QVERIFY(saveArchive(path, archive).ok());
        QCOMPARE(loadArchive(path), std::optional(archive));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void itCanEndAtAnyMoment() {
        for (int turns = 0; turns < 40; ++turns) {
            Gathering g;
            for (int i = 0; i < 600; ++i)
                g.sources.addUse(1, i % 60);
            g.gatherer = std::make_unique<EvidenceGatherer>(EvidenceCollector(tokensOf(8)), g.api,
                                                            EvidenceGatherer::Options{byId});
            int changes = 0;
            connect(g.gatherer.get(), &EvidenceGatherer::changed, this, [&] { ++changes; });
            g.gatherer->start();
            for (int i = 0; i < turns; ++i)
                QCoreApplication::processEvents(QEventLoop::AllEvents, 2);
            g.gatherer.reset();
            const int before = changes;
            QCoreApplication::processEvents();
            QCOMPARE(changes, before);
        }
    }
};

QTEST_GUILESS_MAIN(TestGathering)
#include "test_gathering.moc"
