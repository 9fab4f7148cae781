// SPDX-License-Identifier: MIT
// Which verdicts another policy would change, worked out while the window goes on.
#include "policypreview.h"

#include <QSignalSpy>
#include <QTest>

using namespace patdesk;

namespace {

constexpr Day today = 20'000;

/// So many tokens, silent for different times, and their verdicts by the standard policy.
struct Judged {
    explicit Judged(int count) {
        by.now = startOf(today);
        EvidenceSources::forEachKind([this](EvidenceKind kind) {
            by.sources[kind].state = EvidenceSource::State::Answered;
            by.sources[kind].from = startOf(today - 390);
            by.sources[kind].to = startOf(today);
        });
        for (int i = 0; i < count; ++i) {
            TokenEvidence one;
            one.token.id = TokenId(QStringLiteral("t%1").arg(i));
            one.token.created = startOf(today - 800);
            one.owner.state = OwnerState::Active;
            const Day last = today - 20 - i % 200;
            for (Day day = last - 150; day <= last; ++day)
                one.uses.push_back({day, 0, 1});
            one.token.lastUsed = startOf(last);
            tokens.push_back(one);
        }
        by.addresses = QStringList{QStringLiteral("10.0.0.1")};
        by.learnFrom(tokens);
        for (const TokenEvidence& one : tokens)
            verdicts.push_back(verdictOf(one, by));
    }

    TokenVerdicts::All all() const { return {tokens, verdicts, by}; }

    std::vector<TokenEvidence> tokens;
    std::vector<Verdict> verdicts;
    Judgement by;
};

} // namespace

class TestPolicyPreview : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void itFindsWhatTheEngineCallsFlips() {
        const Judged judged(400);
        for (const Policy& policy : {Policy::careful(), Policy::quick(), Policy()}) {
            Judgement after = judged.by;
            after.policy = policy;
            after.learnFrom(judged.tokens);
            const std::vector<VerdictFlip> flips = flipsBetween(judged.tokens, judged.by, after);
            QCOMPARE(flips.empty(), policy.name == Policy().name);
            PolicyPreview preview;
            QSignalSpy ended(&preview, &PolicyPreview::ended);
            preview.begin(judged.all(), policy);
            QTRY_COMPARE(ended.count(), 1);
            QCOMPARE(preview.flips().size(), flips.size());
            for (std::size_t i = 0; i < flips.size(); ++i) {
                QCOMPARE(preview.flips()[i].token.id, flips[i].token);
                QCOMPARE(preview.flips()[i].before, flips[i].before);
                QCOMPARE(preview.flips()[i].after, flips[i].after);
                QVERIFY(!preview.flips()[i].reason.isEmpty());
            }
        }
    }

    void tenThousandTokensAreLookedAtInManyTurnsOfTheEventLoop() {
        const Judged judged(10'000);
        PolicyPreview preview;
        QSignalSpy ended(&preview, &PolicyPreview::ended);
        QSignalSpy progressed(&preview, &PolicyPreview::progressed);
        preview.begin(judged.all(), Policy::careful());
        QVERIFY2(preview.flips().empty() && !preview.hasEnded(), "it does nothing at once");
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 60'000);
        QVERIFY2(progressed.count() > 5, qPrintable(QString::number(progressed.count())));
        QVERIFY(preview.hasEnded());
    }

    void anotherPolicyVoidsWhatWasBegun() {
        const Judged judged(5'000);
        PolicyPreview preview;
        QSignalSpy ended(&preview, &PolicyPreview::ended);
        QSignalSpy progressed(&preview, &PolicyPreview::progressed);
        preview.begin(judged.all(), Policy::careful());
        QVERIFY(progressed.wait());
        preview.begin(judged.all(), Policy());
        QVERIFY(preview.flips().empty());
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 60'000);
        QVERIFY(preview.flips().empty());
        preview.begin(judged.all(), Policy::careful());
        preview.stop();
        QCoreApplication::processEvents();
        QVERIFY(!preview.hasEnded());
        QVERIFY(preview.flips().empty());
    }
};

QTEST_GUILESS_MAIN(TestPolicyPreview)
#include "test_policypreview.moc"
