// SPDX-License-Identifier: MIT
// A token's past: a year of uses in a few lines, and each change once, whoever tells of it.
#include "tokenhistory.h"

#include <QTest>

using namespace patdesk;

namespace {

constexpr Day today = 20'000;
const TokenId token(QStringLiteral("8f3c0a2b"));
const QString host = QStringLiteral("acme.api.example:443");

/// What was judged, with uses of a year known.
struct Judged {
    TokenEvidence evidence;
    Verdict verdict;
    Judgement by;

    Judged() {
        by.now = startOf(today);
        by.addresses = QStringList{QStringLiteral("10.0.0.1"), QStringLiteral("10.0.0.2")};
        EvidenceSource& uses = by.sources[EvidenceKind::Uses];
        uses.state = EvidenceSource::State::Answered;
        uses.from = startOf(today - 365);
        uses.to = startOf(today);
    }

    TokenHistory history(const TokenPast& past = {}, std::vector<TokenChange> own = {}) const {
        return historyOf(past, TokenVerdicts::Known{evidence, verdict, by}, std::move(own));
    }
};

std::vector<UseSpan> spansIn(const TokenHistory& history) {
    std::vector<UseSpan> spans;
    for (const PastEvent& event : history.events) {
        if (const auto* const span = std::get_if<UseSpan>(&event.what))
            spans.push_back(*span);
    }
    return spans;
}

std::vector<TokenChange> changesIn(const TokenHistory& history) {
    std::vector<TokenChange> changes;
    for (const PastEvent& event : history.events) {
        if (const auto* const change = std::get_if<TokenChange>(&event.what))
            changes.push_back(*change);
    }
    return changes;
}

JournalEntry entry(JournalEntry::Kind kind, const char* action, Day day, const char* sent = "") {
    JournalEntry entry;
    entry.kind = kind;
    entry.at = startOf(day);
    entry.changeId = QStringLiteral("%1 on %2").arg(QLatin1String(action)).arg(day);
    entry.tenantHost = host;
    entry.token = token;
    entry.action = QLatin1String(action);
    entry.sent = QString::fromUtf8(sent);
    entry.preImage = {{QStringLiteral("name"), QStringLiteral("Nightly")}};
    return entry;
}

} // namespace

class TestTokenHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void aYearOfDailyUsesIsOneSpanForEachAddressAndRun() {
        Judged judged;
        for (Day day = today - 364; day <= today; ++day) {
            addUse(judged.evidence.uses, {day, 0, 3});
            if (day < today - 300 || day > today - 100) // a second program with a long pause
                addUse(judged.evidence.uses, {day, 1, 1});
        }
        addUse(judged.evidence.failedUses, {today - 2, 1, 5});
        const TokenHistory history = judged.history();
        const std::vector<UseSpan> spans = spansIn(history);
        QCOMPARE(spans.size(), std::size_t{4});
        QCOMPARE(history.usesSince, today - 365);
        const auto first = std::find_if(spans.begin(), spans.end(), [](const UseSpan& span) {
            return span.address == QLatin1String("10.0.0.1");
        });
        QCOMPARE(first->count, 3 * 365);
        QCOMPARE(first->days, 365);
        QCOMPARE(first->first, today - 364);
        QCOMPARE(first->last, today);
        QCOMPARE(spans[2].kind, UseSpan::Kind::Failed);
        QCOMPARE(spans[2].count, 5);
        QCOMPARE(spans[3].last, today - 301); // the newest first
        QCOMPARE(spans[3].address, QStringLiteral("10.0.0.2"));
    }

    void manyAddressesAreFewLinesAndNoUseIsLost() {
        Judged judged;
        judged.by.addresses.clear();
        for (int address = 0; address < 300; ++address) {
            judged.by.addresses.append(QStringLiteral("10.0.1.%1").arg(address));
            addUse(judged.evidence.uses, {today - address, address, 2});
            addUse(judged.evidence.uses, {today - address - 60, address, 2});
        }
        addUse(judged.evidence.failedUses, {today - 200, 7, 1});
        addUse(judged.evidence.ownersUses, {today - 250, UseDay::unknownAddress, 4});
        const std::vector<UseSpan> spans = spansIn(judged.history());
        QVERIFY2(spans.size() <= mostSpans, qPrintable(QString::number(spans.size())));
        qint64 uses = 0;
        int addresses = 0;
        for (const UseSpan& span : spans) {
            uses += span.kind == UseSpan::Kind::Used ? span.count : 0;
            addresses += span.kind == UseSpan::Kind::Used ? span.addresses : 0;
        }
        QCOMPARE(uses, 1200);
        QCOMPARE(addresses, 300);
        QCOMPARE(spans.front().address, QStringLiteral("10.0.1.0"));
        const auto has = [&spans](UseSpan::Kind kind, qint64 count) {
            return std::any_of(spans.begin(), spans.end(),
                               [&](const UseSpan& span) { return span.kind == kind && span.count == count; });
        };
        QVERIFY(has(UseSpan::Kind::Failed, 1));
        QVERIFY(has(UseSpan::Kind::ByOwner, 4));
    }

    void usesThatTheServiceHasForgottenAreThoseOfEarlierLists() {
        const Judged judged;
        TokenPast past;
        past.lastUses = {startOf(today - 500), startOf(today - 480), startOf(today - 10)};
        std::vector<UseSpan> spans = spansIn(judged.history(past));
        QCOMPARE(spans.size(), std::size_t{1});
        QCOMPARE(spans.front().kind, UseSpan::Kind::Listed);
        QCOMPARE(spans.front().days, 2);
        // Of a token that was not judged, all of them.
        spans = spansIn(historyOf(past, {}, {}));
        QCOMPARE(spans.size(), std::size_t{2});
    }

    void aChangeOfPatdesksThatAListShowsTooIsOneEvent() {
        const Judged judged;
        using What = TokenPast::What;
        TokenPast past;
        past.firstSeen = startOf(today - 30);
        past.changes = {{startOf(today - 20), What::Name, QStringLiteral("Nightly"), QStringLiteral("Daily")},
                        {startOf(today - 10), What::Name, QStringLiteral("Daily"), QStringLiteral("Hourly")}};
        using Kind = JournalEntry::Kind;
        const char* const rename = R"([{"op":"replace","path":"/name","value":"Daily"}])";
        const auto own = changesOf({entry(Kind::Intent, "patch", today - 21, rename),
                                    entry(Kind::Outcome, "patch", today - 21, rename)},
                                   host, token);
        QCOMPARE(own.size(), std::size_t{1});
        const TokenHistory history = judged.history(past, own);
        QCOMPARE(history.knownSince, Moment(startOf(today - 30)));
        const std::vector<TokenChange> changes = changesIn(history);
        QCOMPARE(changes.size(), std::size_t{2});
        QCOMPARE(changes[0].by, TokenChange::By::Somebody);
        QCOMPARE(changes[0].change.after, QStringLiteral("Hourly"));
        QCOMPARE(changes[1].by, TokenChange::By::Patdesk);
        QCOMPARE(changes[1].change.before, QStringLiteral("Nightly"));
        QCOMPARE(changes[1].change.after, QStringLiteral("Daily"));
        QCOMPARE(history.events.back().at, startOf(today - 21));
    }

    void whatWasRefusedIsNoChangeAndWhatHasNoAnswerPerhapsOne() {
        using Kind = JournalEntry::Kind;
        const char* const scopes = R"([{"op":"test","path":"/name","value":"Nightly"},)"
                                   R"({"op":"replace","path":"/scope","value":["sp:a","sp:b"]},)"
                                   R"({"op":"replace","path":"/expirationDate","value":null}])";
        JournalEntry refused = entry(Kind::Outcome, "patch", today - 3, scopes);
        refused.error = ErrorKind::Forbidden;
        JournalEntry ofAnother = entry(Kind::Outcome, "delete", today - 1);
        ofAnother.tenantHost = QStringLiteral("other.api.example:443");
        const auto own = changesOf({entry(Kind::Intent, "patch", today - 3, scopes), refused,
                                    entry(Kind::Intent, "patch", today - 2, scopes), ofAnother,
                                    entry(Kind::Outcome, "create", today - 9)},
                                   host, token);
        QCOMPARE(own.size(), std::size_t{3});
        QCOMPARE(own[0].by, TokenChange::By::PatdeskPerhaps);
        QCOMPARE(own[0].change.what, TokenPast::What::Scopes);
        QCOMPARE(own[0].change.after, QStringLiteral("sp:a sp:b"));
        QCOMPARE(own[1].change.what, TokenPast::What::Expiry);
        QCOMPARE(own[1].change.after, QString());
        QCOMPARE(own[2].by, TokenChange::By::Patdesk);
        QCOMPARE(own[2].change.what, TokenPast::What::Appeared);
    }

    void anExpiryForSeveralTokensIsAChangeOfEach() {
        const auto own = changesOf({entry(JournalEntry::Kind::Outcome, "bulk-expiry", today,
                                          R"({"ids":["a"],"patch":[{"op":"replace","path":"/expirationDate",)"
                                          R"("value":"2027-01-01T00:00:00Z"}]})")},
                                   host, token);
        QCOMPARE(own.size(), std::size_t{1});
        QCOMPARE(own[0].change.after, QStringLiteral("2027-01-01T00:00:00Z"));
        // The list writes it in its own digits.
        TokenPast past;
        past.changes = {{startOf(today + 1), TokenPast::What::Expiry, QString(),
                         QStringLiteral("2027-01-01T00:00:00.000Z")}};
        QCOMPARE(changesIn(historyOf(past, {}, own)).size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestTokenHistory)
#include "test_tokenhistory.moc"
