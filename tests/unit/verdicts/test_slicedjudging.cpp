// SPDX-License-Identifier: MIT
// Judging in slices, while the evidence goes on coming in.
#include "slicedjudging.h"

#include <QSignalSpy>
#include <QTest>

using namespace patdesk;

namespace {

constexpr Day today = 20'784;

TokenEvidence usedOn(const std::vector<Day>& days) {
    TokenEvidence evidence;
    evidence.token.id = TokenId(QStringLiteral("8f3c02aa8f3c02aa8f3c02aa8f3c02aa"));
    evidence.token.created = startOf(today - 900);
    for (const Day day : days)
        evidence.uses.push_back({day, 0, 1});
    return evidence;
}

Judgement judgement() {
    Judgement by;
    by.now = startOf(today);
    EvidenceSources::forEachKind([&](EvidenceKind kind) {
        by.sources[kind].state = EvidenceSource::State::Answered;
        by.sources[kind].from = startOf(today - 391);
        by.sources[kind].to = by.now;
    });
    return by;
}

} // namespace

class TestSlicedJudging : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void usesThatComeInMeanwhileAreJudgedInTheOrderOfTheirDays() {
        // The older month is read after the newer one.
        std::vector<TokenEvidence> tokens{usedOn({today - 20})};
        QStringList reasons;
        SlicedJudging judging;
        QSignalSpy ended(&judging, &SlicedJudging::ended);
        judging.begin(judgement(), tokens, {this, [&](std::size_t, const Verdict& verdict) {
                                                for (const Reason& reason : verdict.reasons)
                                                    reasons.append(reason.text);
                                            }});
        tokens[0].uses.push_back({today - 21, 0, 1});
        QVERIFY(ended.wait());
        QStringList expected;
        const Verdict verdict = verdictOf(usedOn({today - 21, today - 20}), judgement());
        for (const Reason& reason : verdict.reasons)
            expected.append(reason.text);
        QCOMPARE(reasons, expected);
    }

    void whatWasStoppedHandsOutNothingMore() {
        const std::vector<TokenEvidence> tokens(3, usedOn({today - 20}));
        int taken = 0;
        SlicedJudging judging;
        QSignalSpy ended(&judging, &SlicedJudging::ended);
        judging.begin(judgement(), tokens, {this, [&](std::size_t, const Verdict&) { ++taken; }});
        judging.stop();
        QVERIFY(!judging.isRunning());
        QCoreApplication::processEvents();
        QCOMPARE(taken, 0);
        judging.begin(judgement(), tokens, {this, [&](std::size_t, const Verdict&) { ++taken; }});
        QVERIFY(ended.wait());
        QCOMPARE(taken, 3);
        QCOMPARE(ended.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSlicedJudging)
#include "test_slicedjudging.moc"
