// SPDX-License-Identifier: MIT
#include "evidencecollector.h"
#include "signsoflife.h"

#include <QTest>

using namespace patdesk;

namespace {

using Way = EventMeaning::Way;
using How = TokenDirectory::Found::How;

const Instant now = *parseRfc3339("2026-11-27T12:00:00Z");

Token token(int number, const char* name, const char* owner = "2c91", const char* ownerName = "A. Okafor") {
    Token token;
    token.id = TokenId(QStringLiteral("%1").arg(number, 32, 16, QLatin1Char('0')));
    token.name = QString::fromUtf8(name);
    token.owner = {OwnerId(QString::fromUtf8(owner)), QString::fromUtf8(ownerName)};
    token.created = now - std::chrono::hours(24 * 900);
    return token;
}

ServiceEvent use(const char* id, const char* actor, const char* target = "", const Token* inField = nullptr) {
    ServiceEvent event;
    event.id = QString::fromUtf8(id);
    event.kind = ServiceEvent::Kind::Used;
    event.created = now - std::chrono::minutes(1);
    event.actorName = QString::fromUtf8(actor);
    event.targetName = QString::fromUtf8(target);
    event.address = QStringLiteral("10.0.0.1");
    event.fields = {{QStringLiteral("name"), QStringLiteral("Use Personal Access Token")}};
    if (inField)
        event.fields.append({QStringLiteral("attributes.clientId"), inField->id.text().toUpper()});
    return event;
}

const Token own = token(1, "Patdesk");
const Token other = token(2, "Nightly export");
const Token strangers = token(3, "Nightly export", "2c92", "B. Silva");
const std::vector<Token> all{own, other, strangers};

std::vector<int> tokensOf(const ServiceEvent& event, const EventMeaning& meaning, How how) {
    TokenDirectory directory;
    for (const Token& one : all)
        directory.add(one);
    const TokenDirectory::Found found = directory.tokenOf(event, meaning);
    return found.how == how ? found.tokens : std::vector<int>{-1};
}

} // namespace

class TestCollector : public QObject {
    Q_OBJECT

private Q_SLOTS:

    // What an event means

    void theOwnSignInShowsHowEventsNameATenantsTokens_data() {
        QTest::addColumn<std::vector<ServiceEvent>>("events");
        QTest::addColumn<EventMeaning::Way>("way");
        QTest::addColumn<QString>("path");
        QTest::newRow("by its ID") << std::vector{use("e", "A. Okafor", "x", &own)} << Way::IdInField
                                   << "attributes.clientId";
        QTest::newRow("by its ID as the target")
            << std::vector{use("e", "A. Okafor", "00000000-0000-0000-0000-000000000001")} << Way::IdInField
            << "target.name";
        QTest::newRow("by its name") << std::vector{use("e", "A. Okafor", "patdesk ")} << Way::NameInTarget
                                     << "";
        QTest::newRow("by its owner's name")
            << std::vector{use("e", "a. okafor", "something")} << Way::OnlyOwner << "";
        QTest::newRow("by its owner's ID") << std::vector{use("e", "2c91")} << Way::OnlyOwner << "";
        QTest::newRow("by the most telling of several")
            << std::vector{use("e1", "2c91", "Nightly export"), use("e2", "2c91", "Patdesk")}
            << Way::NameInTarget << "";
        QTest::newRow("somebody else's")
            << std::vector{use("e", "B. Silva", "Nightly export")} << Way::Unknown << "";
        QTest::newRow("none yet") << std::vector<ServiceEvent>{} << Way::Unknown << "";
        ServiceEvent early = use("e", "A. Okafor", "Patdesk");
        early.created = now - std::chrono::hours(2);
        QTest::newRow("another time's") << std::vector{early} << Way::Unknown << "";
        ServiceEvent dateless = early;
        dateless.created = Moment::unreadable();
        QTest::newRow("no time's") << std::vector{dateless} << Way::Unknown << "";
        ServiceEvent created = use("e", "A. Okafor", "Patdesk");
        created.kind = ServiceEvent::Kind::Created;
        QTest::newRow("not a use") << std::vector{created} << Way::Unknown << "";
    }

    void theOwnSignInShowsHowEventsNameATenantsTokens() {
        QFETCH(std::vector<ServiceEvent>, events);
        QFETCH(EventMeaning::Way, way);
        QFETCH(QString, path);
        const EventMeaning meaning = learnMeaning(events, {own, now});
        QCOMPARE(meaning.way, way);
        QCOMPARE(meaning.path, path);
        QCOMPARE(readMeaning(writeMeaning(meaning)), meaning);
    }

    void anOddSettingIsNothingLearned() {
        QCOMPARE(readMeaning({}).way, Way::Unknown);
        QCOMPARE(readMeaning({{QStringLiteral("way"), QStringLiteral("id")}}).way, Way::Unknown);
        QCOMPARE(readMeaning({{QStringLiteral("way"), QStringLiteral("telepathy")}}).way, Way::Unknown);
    }

    void anIdIsAProofWhateverWasLearned() {
        for (const Way way : {Way::Unknown, Way::IdInField, Way::NameInTarget, Way::OnlyOwner})
            QCOMPARE(
                tokensOf(use("e", "B. Silva", "x", &other), {way, QStringLiteral("details")}, How::Exactly),
                std::vector<int>{1});
    }

    void anIdThatTheListDoesNotHaveIsADeletedTokens() {
        const Token gone = token(99, "gone");
        QCOMPARE(tokensOf(use("e", "A. Okafor", "x", &gone),
                          {Way::IdInField, QStringLiteral("attributes.clientId")}, How::Deleted),
                 std::vector<int>{});
        // Another field's ID may be anything's.
        QCOMPARE(tokensOf(use("e", "A. Okafor", "x", &gone), {Way::IdInField, QStringLiteral("details")},
                          How::Owner),
                 (std::vector<int>{0, 1}));
    }

    void aNameIsItsOwnersToken() {
        const EventMeaning byName{Way::NameInTarget};
        QCOMPARE(tokensOf(use("e", "B. Silva", "nightly export"), byName, How::Exactly), std::vector<int>{2});
        QCOMPARE(tokensOf(use("e", "2c91", "Nightly export"), byName, How::Exactly), std::vector<int>{1});
        // Renamed since: any of the owner's.
        QCOMPARE(tokensOf(use("e", "2c91", "Old name"), byName, How::Owner), (std::vector<int>{0, 1}));
        // By somebody whom the list does not know: any token of that name.
        QCOMPARE(tokensOf(use("e", "svc", "Nightly export"), byName, How::Owner), (std::vector<int>{1, 2}));
        QCOMPARE(tokensOf(use("e", "svc", "Old name"), byName, How::Nobody), std::vector<int>{});
    }

    void aTokensNameBeforeItWasCreatedWasAnother() {
        const EventMeaning byName{Way::NameInTarget};
        Token again = token(4, "payroll-sync");
        again.created = now - std::chrono::hours(24 * 199);
        const std::vector<Token> tokens{own, again, strangers};
        const auto usedDaysAgo = [](int days) {
            ServiceEvent event = use("", "A. Okafor", "payroll-sync");
            event.id = QString::number(days);
            event.created = now - std::chrono::hours(24 * days) - std::chrono::minutes(1);
            return event;
        };
        // Nobody knows what became of the one before: it may be any of the owner's, which was renamed.
        EvidenceCollector collector(tokens, byName);
        for (int day = 199; day < 391; ++day)
            (void)collector.add(usedDaysAgo(day));
        QVERIFY(collector.tokens()[1].uses.empty());
        QCOMPARE(int(collector.tokens()[0].ownersUses.size()), 192);
        QVERIFY(collector.tokens()[2].ownersUses.empty());
        Judgement by{.now = now};
        EvidenceSources::forEachKind([&](EvidenceKind kind) {
            by.sources[kind] = {.state = EvidenceSource::State::Answered,
                                .from = now - std::chrono::hours(24 * 391),
                                .to = now};
        });
        const Verdict verdict = verdictOf(collector.tokens()[1], by);
        QCOMPARE(verdict.kind, Verdict::Kind::CannotTell);
        QCOMPARE(verdict.uses, 0);
        QVERIFY(verdict.has(Gap::Kind::Young));
        // Its own are its own.
        (void)collector.add(usedDaysAgo(198));
        QCOMPARE(int(collector.tokens()[1].uses.size()), 1);
        // Of one that is known to be deleted it is nobody's.
        EvidenceCollector knowing(tokens, byName);
        ServiceEvent deleted = usedDaysAgo(199);
        deleted.kind = ServiceEvent::Kind::Deleted;
        (void)knowing.add(deleted);
        (void)knowing.add(usedDaysAgo(200));
        (void)knowing.add(usedDaysAgo(198));
        QCOMPARE(int(knowing.tokens()[1].uses.size()), 1);
        QVERIFY(knowing.tokens()[0].ownersUses.empty());
        QVERIFY(knowing.tokens()[1].ownersUses.empty());
    }

    void anOwnerAloneIsEachOfTheOwnersTokens() {
        for (const Way way : {Way::Unknown, Way::OnlyOwner}) {
            QCOMPARE(tokensOf(use("e", "A. Okafor", "Nightly export"), {way}, How::Owner),
                     (std::vector<int>{0, 1}));
            QCOMPARE(tokensOf(use("e", "nobody", "Nightly export"), {way}, How::Nobody), std::vector<int>{});
        }
    }

    void anOwnerIsKnownByOtherNamesToo() {
        TokenDirectory directory;
        for (const Token& one : all)
            directory.add(one);
        QCOMPARE(directory.tokenOf(use("e", "a.okafor"), {}).how, How::Nobody);
        directory.addOwnersName(own.owner.id, QStringLiteral("A.Okafor"));
        QCOMPARE(directory.tokenOf(use("e", "a.okafor"), {}).tokens, (std::vector<int>{0, 1}));
        QCOMPARE(directory.tokenOf(use("e", "a.okafor", "Patdesk"), {Way::NameInTarget}).how, How::Exactly);
        directory.addDeleted(QStringLiteral("a.okafor"), QStringLiteral("Old name"));
        QCOMPARE(directory.tokenOf(use("e", "a.okafor", "Old name"), {Way::NameInTarget}).how, How::Deleted);
    }

    // What is put together

    void eachEventCountsOnce() {
        EvidenceCollector collector(all, {Way::NameInTarget});
        QVERIFY(collector.add(use("e1", "A. Okafor", "Nightly export")));
        QVERIFY(!collector.add(use("e1", "A. Okafor", "Nightly export")));
        QVERIFY(collector.add(use("e2", "A. Okafor", "Nightly export")));
        ServiceEvent created = use("e3", "A. Okafor", "Nightly export");
        created.kind = ServiceEvent::Kind::Created;
        QVERIFY(!collector.add(created));
        const UseDays uses = collector.tokens()[1].uses;
        QCOMPARE(uses, (UseDays{{dayOf(now), 0, 2}}));
        QVERIFY(collector.tokens()[2].uses.empty());
    }

    void eventsMayComeInAnyOrder() {
        EvidenceCollector collector(all, {Way::NameInTarget});
        int number = 0;
        for (const int day : {5, 2, 9, 2}) {
            ServiceEvent event = use("", "A. Okafor", "Patdesk");
            event.id = QString::number(++number);
            event.created = now - std::chrono::hours(24 * day);
            QVERIFY(collector.add(event));
        }
        const UseDays& uses = collector.tokens()[0].uses;
        QCOMPARE(uses.front().day, dayOf(now) - 9);
        QCOMPARE(uses.back().day, dayOf(now) - 2);
        QVERIFY(std::is_sorted(uses.begin(), uses.end(),
                               [](const UseDay& a, const UseDay& b) { return a.day < b.day; }));
    }

    void countedUsesAreTheSameAsReadOnes() {
        EvidenceCollector read(all, {Way::OnlyOwner});
        EvidenceCollector counted(all, {Way::OnlyOwner});
        for (int i = 0; i < 3; ++i) {
            ServiceEvent event = use("", "A. Okafor");
            event.id = QString::number(i);
            (void)read.add(event);
        }
        counted.add({QStringLiteral("A. Okafor"), Moment(startOf(dayOf(now))), QStringLiteral("10.0.0.1"), 3},
                    false);
        QCOMPARE(counted.tokens()[0].ownersUses, read.tokens()[0].ownersUses);
        QCOMPARE(counted.tokens()[1].ownersUses, (UseDays{{dayOf(now), 0, 3}}));
        QVERIFY(counted.tokens()[2].ownersUses.empty());
    }

    void whatNobodyCanAssignIsCounted() {
        EvidenceCollector collector(all, {});
        (void)collector.add(use("e1", "svc-unknown"));
        Judgement judgement;
        collector.complete(judgement);
        QCOMPARE(judgement.unassignedUses, 1);
        QCOMPARE(judgement.lastUnassigned, dayOf(now));
        QCOMPARE(judgement.addresses, QStringList{QStringLiteral("10.0.0.1")});
        ServiceEvent dateless = use("e2", "A. Okafor");
        dateless.created = Moment::unreadable();
        (void)collector.add(dateless);
        collector.complete(judgement);
        QCOMPARE(judgement.unassignedUses, 2);
        QVERIFY(judgement.lastUnassigned > dayOf(now) + 1000);
    }

    void anOwnerWhoIsNotAnsweredIsMissing() {
        EvidenceCollector collector(all, {});
        PublicIdentity okafor;
        okafor.id = own.owner.id;
        okafor.state = QStringLiteral("INACTIVE_LONG_TERM");
        okafor.email = QStringLiteral("a@example.com");
        collector.add({okafor}, {own.owner.id, strangers.owner.id});
        QCOMPARE(collector.tokens()[1].owner.state, OwnerState::Left);
        QCOMPARE(collector.tokens()[1].owner.email, QStringLiteral("a@example.com"));
        QCOMPARE(collector.tokens()[2].owner.state, OwnerState::Missing);
        // Null is no state that says anything.
        okafor.state.clear();
        collector.add({okafor}, {own.owner.id});
        QCOMPARE(collector.tokens()[1].owner.state, OwnerState::Unknown);
    }

    void aTokenWithoutAnOwnerHasNone() {
        EvidenceCollector collector(std::vector{token(5, "x", "", "")}, {});
        QCOMPARE(collector.tokens()[0].owner.state, OwnerState::None);
    }

    void aConfigurationPointsAtItsTokensOnce() {
        EvidenceCollector collector(all, {});
        ConfigObject workflow;
        workflow.id = QStringLiteral("w1");
        workflow.name = QStringLiteral("Leavers");
        workflow.enabled = true;
        workflow.clientIds = {clientIdOf(other.id), "ffffffffffffffffffffffffffffffff"};
        collector.add(EvidenceKind::Workflows, workflow);
        collector.add(EvidenceKind::Workflows, workflow, Moment(now));
        QCOMPARE(collector.tokens()[1].references.size(), 1);
        QCOMPARE(collector.tokens()[1].references[0].lastRun, Moment(now));
        // What cannot be told apart is not taken for the same.
        ConfigObject odd;
        odd.clientIds = {clientIdOf(other.id)};
        collector.add(EvidenceKind::Sources, odd);
        collector.add(EvidenceKind::Sources, odd);
        QCOMPARE(collector.tokens()[1].references.size(), 3);
        QVERIFY(collector.tokens()[0].references.isEmpty());
    }

    void marksReachTheirToken() {
        EvidenceCollector collector(all, {});
        collector.setSignedInWith(own.id);
        collector.setSuspended(other.id, now);
        collector.setSuspended(TokenId(QStringLiteral("unknown")), now);
        collector.setMissed(own.id, now);
        collector.setMissed(TokenId(QStringLiteral("unknown")), now);
        QVERIFY(collector.tokens()[0].signedInWith);
        QCOMPARE(collector.tokens()[1].suspended, Moment(now));
        QCOMPARE(collector.tokens()[0].missed, Moment(now));
        QVERIFY(collector.tokens()[1].missed.isNone());
    }

    void aTryAfterTheExpiryShowsThatTheTenantRecordsSuch() {
        const Day expired = dayOf(now) - 40;
        TokenEvidence evidence{own};
        evidence.token.expiry.at = startOf(expired) + std::chrono::hours(9);
        evidence.failedUses = {{.day = expired - 1}, {.day = expired}}; // it may have been the hour before
        QVERIFY(!refusalSeen({{evidence}}));
        evidence.failedUses.push_back({.day = expired + 3});
        QCOMPARE(refusalSeen({{evidence}}), startOf(expired + 3));
        evidence.token.expiry = {};
        QVERIFY(!refusalSeen({{evidence}})); // it never expires: a wrong secret
    }
};

QTEST_GUILESS_MAIN(TestCollector)
#include "test_collector.moc"
