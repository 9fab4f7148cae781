// SPDX-License-Identifier: MIT
// What a rotation does when a day has passed and Patdesk was left open: the clock is held, nobody waits.
#include "plandesk.h"
#include "rotationactions.h"

#include <QCheckBox>
#include <QSpinBox>
#include <QTimer>

using namespace patdesk;
using namespace patdesk::test;
using namespace std::chrono_literals;

class TestRotationDay : public QObject {
    Q_OBJECT

    std::unique_ptr<PlanDesk> m_desk;
    TokenId m_old;

    /// A rotation whose successor has been verified: its old token is watched for three quiet days.
    void startWatching(bool retiresByItself) {
        m_desk->select({m_old});
        m_desk->action("Change", QStringLiteral("Rotate…"))->trigger();
        const QDialog* const start = dialogNamed("Rotate token");
        QVERIFY(start);
        byName<QSpinBox>(*start, "Quiet days")->setValue(3);
        byName<QCheckBox>(*start, "Retire by itself")->setChecked(retiresByItself);
        press(*start, "Create successor");
        QTRY_VERIFY(dialogNamed("Token created"));
        const QDialog* const created = dialogNamed("Token created");
        press(*created, "Verify");
        QTRY_COMPARE(stage(), RotationStage::Watching);
        press(*created, "Reveal secret");
        press(*created, "Done");
        QCOMPARE(m_desk->tokens.state(), LoadState::Ready);
    }

    RotationStage stage() const {
        return m_desk->lifecycle.rotations().rotations(m_desk->acme.baseUrl.authority()).constFirst().stage;
    }

    /// The clock goes on, and the timer's turn comes, as the event loop gives it.
    void pass(std::chrono::minutes time) {
        m_desk->demo.clock.advance(time);
        auto* const timer = m_desk->window->findChild<RotationActions*>()->findChild<QTimer*>();
        QVERIFY(timer && timer->isActive() && timer->intervalAsDuration() <= 1h);
        QTimerEvent turn(timer->timerId());
        QCoreApplication::sendEvent(timer, &turn);
    }

private Q_SLOTS:

    void init() {
        m_desk = std::make_unique<PlanDesk>();
        m_old = m_desk->make(QStringLiteral("Nightly"));
        open(*m_desk);
    }

    void cleanup() { m_desk.reset(); }

    void aWatchedTokenIsListedAgainOnceTheDayHasPassed() {
        startWatching(false);
        m_desk->rename(m_old, "Nightly, seen a day later");
        pass(23h);
        QCOMPARE(m_desk->tokens.state(), LoadState::Ready);
        QCOMPARE(m_desk->model().token(m_old)->name, QStringLiteral("Nightly"));
        pass(61min); // a day and a minute after the list
        QTRY_COMPARE(m_desk->model().token(m_old)->name, QStringLiteral("Nightly, seen a day later"));
        QCOMPARE(stage(), RotationStage::Watching);
    }

    void theOldTokenGoesByItselfOnItsDayWithoutARestart() {
        startWatching(true);
        // Three quiet days, and the day by which a use is reported late.
        pass(3 * 24h);
        QTRY_COMPARE(m_desk->tokens.state(), LoadState::Ready);
        QCOMPARE(stage(), RotationStage::Watching);
        pass(24h + 1min); // the list is looked at once a day
        QTRY_COMPARE(stage(), RotationStage::Finished);
        QVERIFY(m_desk->atTenant(m_old).isUndefined());
    }

    void aDayWithoutAWatchedTokenListsNothing() {
        pass(48h);
        QCOMPARE(m_desk->tokens.state(), LoadState::Ready);
    }
};

QTEST_MAIN(TestRotationDay)
#include "test_rotationday.moc"
