// SPDX-License-Identifier: MIT
// Verdicts on the tokens of the open tenant, gathered over real HTTP, and what is remembered from one start
// to the next.
#include "await.h"
#include "countingserver.h"
#include "demofixture.h"
#include "files.h"
#include "httpclient.h"
#include "tokenmodel.h"
#include "tokenservice.h"
#include "tokenverdicts.h"
#include "verdictmark.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

namespace {

using State = TokenVerdicts::State;

void withFewTokens(DemoTenant::Options& options) {
    options.tokens = 100;
}

/// Sign-ins and searches.
int asked(const CountingServer& server) {
    return server.requests("POST");
}

/// One start of the program.
struct Start {
    Start(const DemoFixture& demo, const QString& folder, const QUrl& address)
        : tokens(http, demo.clock), verdicts(tokens, folder), m_demo(demo) {
        tenant.id = TenantId(QStringLiteral("acme"));
        tenant.name = QStringLiteral("Acme");
        tenant.baseUrl = address;
        tenant.clientId = demo.tenant.clientId();
    }

    bool open() { return open(tenant, m_demo); }

    /// In the place of the one that is open.
    bool open(const Tenant& one, const DemoFixture& its) {
        tokens.open(one, its.tenant.clientSecret());
        return reaches([this] { return tokens.state() == LoadState::Ready; });
    }

    /// The column, the counts, the evidence and the report tell of the same judging, and of tokens of the
    /// tenant that is open.
    bool isOfOnePiece() {
        const auto report = verdicts.report();
        if (verdicts.asOf().has_value() != tokens.model().hasVerdicts() ||
            report.has_value() != verdicts.asOf().has_value() ||
            (verdicts.marks() != nullptr) != report.has_value())
            return false;
        VerdictCounts counts;
        for (const ReportedToken& one : report ? report->tokens : std::vector<ReportedToken>()) {
            const auto known = verdicts.of(one.token.id);
            if (!tokens.model().token(one.token.id) || !known || known->evidence.token.id != one.token.id)
                return false;
            counts.add(one.verdict.kind);
        }
        return counts.safe == count(TokenFilter::Safe) && counts.inUse == count(TokenFilter::InUse) &&
               counts.cannotTell == count(TokenFilter::CannotTell) && verdicts.counts().safe == counts.safe &&
               (!report || report->tenant == tokens.tenant()->name);
    }

    bool judge() {
        verdicts.gather();
        return isJudged();
    }

    bool isJudged() {
        return reaches([this] { return verdicts.state() == State::Judged; });
    }

    template <class Condition>
    static bool reaches(Condition condition) {
        return QTest::qWaitFor(condition, 60'000);
    }

    std::int64_t count(TokenFilter filter) { return countOf(tokens.model().counts(), filter); }

    Tenant tenant;
    HttpClient http;
    TokenService tokens;
    TokenVerdicts verdicts;

private:
    const DemoFixture& m_demo;
};

} // namespace

class TestTokenVerdicts : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void everyTokenIsJudgedAndItsRowMarked() {
        const DemoFixture demo(withFewTokens);
        const QTemporaryDir folder;
        Start start(demo, folder.path(), demo.tenant.baseUrl());
        QVERIFY(start.open());
        QCOMPARE(start.verdicts.state(), State::Idle);
        QVERIFY(!start.tokens.model().hasVerdicts());
        QVERIFY(start.judge());
        const VerdictCounts counts = start.verdicts.counts();
        QCOMPARE(counts.safe + counts.inUse + counts.cannotTell, start.tokens.model().totalCount());
        QVERIFY(counts.safe > 0 && counts.inUse > 0 && counts.cannotTell > 0);
        QCOMPARE(start.count(TokenFilter::Safe), counts.safe);
        QCOMPARE(start.count(TokenFilter::InUse), counts.inUse);
        QCOMPARE(start.count(TokenFilter::CannotTell), counts.cannotTell);
        const auto own = start.verdicts.of(demo.tenant.clientId());
        QVERIFY(own);
        QCOMPARE(own->verdict.kind, Verdict::Kind::InUse);
        QVERIFY(own->verdict.has(Reason::Kind::SignedIn));
        QCOMPARE(start.verdicts.report()->tokens.size(), std::size_t(start.tokens.model().totalCount()));
        // Each owner's state and each gap can be filtered by.
        FilterCounts expected{};
        const std::optional<EvidenceReport> report = start.verdicts.report();
        for (const ReportedToken& one : report->tokens) {
            QSet<TokenFilter> filters{filterOf(one.owner.state)};
            for (const Gap& gap : one.verdict.gaps)
                filters.insert(filterOf(gap.kind));
            for (const TokenFilter filter : std::as_const(filters))
                ++expected[static_cast<std::size_t>(filter)];
        }
        int held = 0;
        for (const TokenFilter filter : allFilters) {
            if (isOfOwners(filter) || isOfGaps(filter)) {
                QCOMPARE(start.count(filter), countOf(expected, filter));
                held += start.count(filter) > 0 ? 1 : 0;
            }
        }
        QVERIFY2(held > 5, qPrintable(QString::number(held)));
        // A refresh keeps the marks; the safe ones come first.
        start.tokens.refresh();
        QVERIFY(Start::reaches([&] { return start.tokens.state() == LoadState::Ready; }));
        QCOMPARE(start.count(TokenFilter::Safe), counts.safe);
        start.tokens.model().sort(static_cast<int>(TokenColumn::Verdict), Qt::AscendingOrder);
        QTRY_COMPARE(start.tokens.model().index(0, static_cast<int>(TokenColumn::Verdict)).data().toString(),
                     QStringLiteral("Safe"));
    }

    void theNextStartJudgesByItselfAndReadsOnlyWhatIsNew() {
        const DemoFixture demo(withFewTokens);
        const QTemporaryDir folder;
        CountingServer server(demo.tenant.baseUrl());
        VerdictCounts before;
        int requests = 0;
        {
            Start first(demo, folder.path(), server.url());
            QVERIFY(first.open());
            const int listed = asked(server);
            QVERIFY(first.judge());
            requests = asked(server) - listed;
            before = first.verdicts.counts();
        }
        Start second(demo, folder.path(), server.url());
        QVERIFY(second.open());
        const int listed = asked(server);
        QVERIFY(second.isJudged());
        QVERIFY2(asked(server) - listed < requests / 2,
                 qPrintable(QStringLiteral("%1 of %2").arg(asked(server) - listed).arg(requests)));
        QCOMPARE(second.verdicts.counts().safe, before.safe);
        QCOMPARE(second.verdicts.counts().inUse, before.inUse);
    }

    void ofADemoTenantNothingIsKept() {
        const DemoFixture demo(withFewTokens);
        const QTemporaryDir folder;
        Start start(demo, folder.path(), demo.tenant.baseUrl());
        start.tenant.origin = TenantOrigin::Demo;
        QVERIFY(start.open());
        QVERIFY(start.judge());
        QVERIFY(QDir(folder.path()).isEmpty());
        // But for its first list, until it is left.
        using Snapshots = std::vector<SnapshotLog::Entry>;
        const auto known = await<Snapshots>([&](auto then) { start.verdicts.memory()->snapshots(then); });
        QVERIFY(known && known->size() == 1);
        const auto past = await<TokenPast>(
            [&](auto then) { start.verdicts.memory()->pastOf(demo.tenant.clientId(), then); });
        QVERIFY(past && past->changes.empty() && past->firstSeen.isNone());
        QVERIFY(QDir(folder.path()).isEmpty());
        start.tokens.close();
        QVERIFY(!start.verdicts.memory());
    }

    void leavingTheTenantEndsTheGatheringAndForgetsTheVerdicts() {
        const DemoFixture demo(withFewTokens);
        const QTemporaryDir folder;
        Start start(demo, folder.path(), demo.tenant.baseUrl());
        QVERIFY(start.open());
        QVERIFY(start.judge());
        start.verdicts.gather();
        QCOMPARE(start.verdicts.state(), State::Gathering);
        start.tokens.close();
        QCOMPARE(start.verdicts.state(), State::Idle);
        QVERIFY(!start.verdicts.of(demo.tenant.clientId()));
        QVERIFY(!start.tokens.model().hasVerdicts());
        QVERIFY(start.open());
        QCOMPARE(start.count(TokenFilter::Safe), 0);
    }

    void whatIsCancelledCallsNothingSafe() {
        const DemoFixture demo(withFewTokens);
        const QTemporaryDir folder;
        Start start(demo, folder.path(), demo.tenant.baseUrl());
        QVERIFY(start.open());
        start.verdicts.gather();
        start.verdicts.cancel();
        QVERIFY(start.verdicts.state() != State::Gathering);
        QCOMPARE(start.count(TokenFilter::Safe), 0);
        QVERIFY(start.judge());
        QVERIFY(start.verdicts.counts().safe > 0);
    }

    void judgingAgainKeepsWhatWasJudgedUntilThereIsMore() {
        const DemoFixture demo(withFewTokens);
        const QTemporaryDir folder;
        Start start(demo, folder.path(), demo.tenant.baseUrl());
        QVERIFY(start.open());
        QVERIFY(start.judge());
        const auto asOf = start.verdicts.asOf();
        const VerdictCounts counts = start.verdicts.counts();
        start.verdicts.gather();
        QCOMPARE(start.verdicts.state(), State::Gathering);
        QCOMPARE(start.verdicts.asOf(), asOf);
        QVERIFY(start.verdicts.of(demo.tenant.clientId()));
        QVERIFY(start.isOfOnePiece());
        // Before anything of the second gathering was judged.
        QSignalSpy progressed(&start.verdicts, &TokenVerdicts::progressed);
        QVERIFY(progressed.wait());
        start.verdicts.cancel();
        QCOMPARE(start.verdicts.state(), State::Judged);
        QCOMPARE(start.verdicts.asOf(), asOf);
        QCOMPARE(start.verdicts.counts().safe, counts.safe);
        QVERIFY(start.isOfOnePiece());
        QVERIFY(start.judge());
        QVERIFY(start.isOfOnePiece());
    }

    void aGatheringCanEndAtAnyMoment_data() {
        QTest::addColumn<int>("end");
        QTest::newRow("cancelled") << 0;
        QTest::newRow("begun again") << 1;
        QTest::newRow("locked") << 2;
        QTest::newRow("another tenant") << 3;
    }

    /// At its beginning and on its way, as far as two of them stay within the rate limit of ten seconds.
    void aGatheringCanEndAtAnyMoment() {
        QFETCH(const int, end);
        const DemoFixture demo(withFewTokens);
        const DemoFixture other([](DemoTenant::Options& options) {
            options.tokens = 60;
            options.seed = 2;
        });
        const QTemporaryDir folder;
        for (const int step : {0, 1, 7, 10, 14, 18, 22}) {
            Start start(demo, folder.path(), demo.tenant.baseUrl());
            start.tenant.origin = TenantOrigin::Demo; // each time from nothing
            QVERIFY(start.open());
            int steps = 0;
            QObject::connect(&start.verdicts, &TokenVerdicts::progressed, &start.verdicts, [&] { ++steps; });
            start.verdicts.gather();
            QVERIFY(Start::reaches([&] { return steps >= step; }));
            Tenant another = start.tenant;
            another.name = QStringLiteral("Other");
            another.baseUrl = other.tenant.baseUrl();
            another.clientId = other.tenant.clientId();
            switch (end) {
            case 0:
                start.verdicts.cancel();
                break;
            case 1:
                start.verdicts.gather();
                break;
            case 2:
                start.tokens.close();
                QVERIFY(!start.verdicts.asOf());
                QVERIFY(start.open());
                break;
            default:
                QVERIFY(start.open(another, other));
                QVERIFY(!start.verdicts.asOf());
            }
            QVERIFY(start.isOfOnePiece());
            QVERIFY(start.judge());
            QVERIFY(start.isOfOnePiece());
            QCOMPARE(start.verdicts.report()->tokens.size(),
                     static_cast<std::size_t>(start.tokens.model().totalCount()));
        }
    }

    void withoutARightNothingIsSafeAndTheGapNamesIt() {
        const DemoFixture demo([](DemoTenant::Options& options) {
            withFewTokens(options);
            options.without =
                QStringList{QStringLiteral("sp:workflow:read"), QStringLiteral("sp:workflow:manage")};
        });
        const QTemporaryDir folder;
        Start start(demo, folder.path(), demo.tenant.baseUrl());
        QVERIFY(start.open());
        QVERIFY(start.judge());
        QCOMPARE(start.verdicts.counts().safe, 0);
        const auto report = start.verdicts.report();
        const auto named = [](const ReportedToken& token) {
            for (const Gap& gap : token.verdict.gaps) {
                if ((gap.text + gap.closes).contains(QLatin1String("sp:workflow:read")))
                    return true;
            }
            return false;
        };
        QVERIFY(std::any_of(report->tokens.begin(), report->tokens.end(), named));
    }

    void aPolicyThatCannotBeReadIsSaidAndTheStandardOneUsed() {
        const DemoFixture demo(withFewTokens);
        const QTemporaryDir folder;
        QVERIFY(writeFile(folder.filePath(QStringLiteral("verdicts.policy")), "silense at least: 60 days\n"));
        Start start(demo, folder.path(), demo.tenant.baseUrl());
        QVERIFY(start.open());
        QVERIFY(start.judge());
        QVERIFY(start.verdicts.policyError());
        QVERIFY(start.verdicts.policyError()->detail.contains(QLatin1String("line 1")));
        QVERIFY(start.verdicts.counts().safe > 0);
    }

    void whatAPolicyKeepsIsKeptThoughAnotherLineCannotBeRead() {
        const DemoFixture demo(withFewTokens);
        const QTemporaryDir folder;
        QVERIFY(writeFile(
            folder.filePath(QStringLiteral("verdicts.policy")),
            "silense at least: 60 days\nkeep name * until 2099-12-31 because they are looked at\n"));
        Start start(demo, folder.path(), demo.tenant.baseUrl());
        QVERIFY(start.open());
        QVERIFY(start.judge());
        QVERIFY(start.verdicts.policyError());
        QCOMPARE(start.verdicts.counts().safe, 0);
    }

    void aTokenThatWasUsedSinceIsJudgedAgainByTheListAlone() {
        const DemoFixture demo(withFewTokens);
        const QTemporaryDir folder;
        CountingServer server(demo.tenant.baseUrl());
        Start start(demo, folder.path(), server.url());
        QVERIFY(start.open());
        QVERIFY(start.judge());
        const auto all = start.verdicts.all();
        const auto isSafe = [](const Verdict& verdict) { return verdict.kind == Verdict::Kind::Safe; };
        const auto found = std::find_if(all->verdicts.begin(), all->verdicts.end(), isSafe);
        QVERIFY(found != all->verdicts.end());
        Token token = all->tokens[std::size_t(found - all->verdicts.begin())].token;
        const int before = asked(server);
        token.lastUsed = demo.clock.now();
        start.tokens.model().put(token);
        QSignalSpy judged(&start.verdicts, &TokenVerdicts::changed);
        Q_EMIT start.tokens.stateChanged(LoadState::Ready);
        QVERIFY(judged.wait());
        QCOMPARE(start.verdicts.of(token.id)->verdict.kind, Verdict::Kind::InUse);
        QCOMPARE(asked(server), before);
    }

    void anotherPolicyIsWrittenForItsUserAndJudgedByWithoutBeingGatheredFor() {
        const DemoFixture demo(withFewTokens);
        const QTemporaryDir folder;
        CountingServer server(demo.tenant.baseUrl());
        Start start(demo, folder.path(), server.url());
        QVERIFY(start.open());
        QVERIFY(start.judge());
        const int listed = asked(server);
        const VerdictCounts before = start.verdicts.counts();
        QVERIFY(before.safe > 0);
        const QString path = folder.filePath(QStringLiteral("verdicts.policy"));
        // What cannot be read is not written.
        const Result<Done> refused = start.verdicts.setPolicy("silense at least: 60 days\n");
        QVERIFY(!refused);
        QVERIFY(refused.error().detail.contains(QLatin1String("line 1")));
        QVERIFY(!QFile::exists(path));
        QCOMPARE(*start.verdicts.policyText(), writePolicy(Policy()));

        QSignalSpy changed(&start.verdicts, &TokenVerdicts::changed);
        const QByteArray text("version: 2\nkeep name * until 2099-01-01 because we move house\n");
        QVERIFY(start.verdicts.setPolicy(text));
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(start.verdicts.counts().safe, 0);
        QCOMPARE(start.count(TokenFilter::PolicyException), before.safe + before.cannotTell);
        QVERIFY(start.isOfOnePiece());
        QCOMPARE(asked(server), listed);
        QCOMPARE(*start.verdicts.policyText(), text);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), text);
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(file.permissions() & others));
        // Also when the next gathering was cancelled.
        start.verdicts.gather();
        start.verdicts.cancel();
        changed.clear();
        QVERIFY(start.verdicts.setPolicy("version: 3\n"));
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(start.verdicts.counts().safe, before.safe);
    }

    void ofADemoTenantThePolicyIsForgotten() {
        const DemoFixture demo(withFewTokens);
        const QTemporaryDir folder;
        Start start(demo, folder.path(), demo.tenant.baseUrl());
        start.tenant.origin = TenantOrigin::Demo;
        QVERIFY(start.open());
        QVERIFY(start.verdicts.setPolicy("keep name * until 2099-01-01 because we move house\n"));
        QVERIFY(start.judge());
        QCOMPARE(start.verdicts.counts().safe, 0);
        QVERIFY(QDir(folder.path()).isEmpty());
        start.tokens.close();
        QCOMPARE(*start.verdicts.policyText(), writePolicy(Policy()));
    }

    void whatChangedBetweenTwoStartsIsAPartOfATokensPast() {
        const DemoFixture demo(withFewTokens);
        const QTemporaryDir folder;
        const TokenId own = demo.tenant.clientId();
        for (const QByteArray name : {"Patdesk", "Patdesk renamed"}) {
            QCOMPARE(demo.administrator
                         .send("PATCH", tokensPath(ApiGeneration::V1, own),
                               "[{\"op\":\"replace\",\"path\":\"/name\",\"value\":\"" + name + "\"}]",
                               "application/json-patch+json")
                         .status,
                     200);
            Start start(demo, folder.path(), demo.tenant.baseUrl());
            QVERIFY(start.open());
            const Result<TokenPast> past =
                await<TokenPast>([&](auto then) { start.verdicts.memory()->pastOf(own, then); });
            QVERIFY(past);
            QVERIFY(past->firstSeen.known());
            const bool isSecond = name == "Patdesk renamed";
            const auto renamed =
                std::find_if(past->changes.begin(), past->changes.end(),
                             [](const auto& change) { return change.what == TokenPast::What::Name; });
            QCOMPARE(renamed != past->changes.end(), isSecond);
            if (isSecond)
                QCOMPARE(renamed->after, QStringLiteral("Patdesk renamed"));
        }
    }
};

QTEST_GUILESS_MAIN(TestTokenVerdicts)
#include "test_tokenverdicts.moc"
