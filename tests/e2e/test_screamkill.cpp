// SPDX-License-Identifier: MIT
// A program that suspends tokens and restores those that are missed is killed at each of its requests.
#include "listeningtenant.h"
#include "planstore.h"
#include "screamlog.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace patdesk;
using namespace patdesk::test;
using foreign::ListeningTenant;

namespace {

constexpr int suspended = 6;
constexpr int missed = 2;

/// A tenant, and the lives of the program that makes a scream test there.
class Lives {
public:
    Lives() { tenant.fill(suspended, suspended / 2, missed); }

    /// Lives once, and dies at its nth request, before the tenant has done it or after; 0 = it does not. True
    /// = it came to its end.
    bool live(int request = 0, ListeningTenant::Moment moment = ListeningTenant::Moment::Before) {
        seen = 0;
        tenant.instead = [this, request, moment](const SeenRequest&,
                                                 ListeningTenant::Moment now) -> std::optional<Script> {
            if (now == ListeningTenant::Moment::Before)
                ++seen;
            if (seen != request || now != moment)
                return std::nullopt;
            program.kill();
            return Script{silence()};
        };
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("SCREAMRUNNER_SECRET"),
                           QString::fromLatin1(ListeningTenant::clientSecret()));
        program.setProcessEnvironment(environment);
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(
            QStringLiteral(PATDESK_SCREAMRUNNER),
            {folder.path(), tenant.url().toString(), QString::fromLatin1(ListeningTenant::clientId())});
        if (!QTest::qWaitFor([this] { return program.state() == QProcess::NotRunning; }, 60'000)) {
            program.kill();
            program.waitForFinished();
            return false;
        }
        return program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0;
    }

    PlanStore plans() const { return PlanStore(folder.path() + QStringLiteral("/plans")); }

    QTemporaryDir folder;
    ListeningTenant tenant;
    QProcess program;
    int seen = 0;
};

} // namespace

class TestScreamKill : public QObject {
    Q_OBJECT

    /// Every pre-image is there, and the tenant is what the test says of it.
    static void nothingIsLost(const Lives& lives, const QList<ListeningTenant::Row>& before) {
        const QList<KeptPlan> kept = lives.plans().kept();
        QCOMPARE(kept.size(), 1);
        const Plan& plan = kept.constFirst().plan;
        QCOMPARE(plan.steps.size(), suspended);
        ScreamLog log(lives.plans().screamPath(plan.id), plan);
        QVERIFY(log.open());
        for (int i = 0; i < suspended; ++i) {
            const ListeningTenant::Row& row = before[i + 1];
            const auto expires = plan.steps[i].preImage.expiry.at.known();
            QCOMPARE(expires.has_value(), row.expires.isValid());
            if (expires)
                QCOMPARE(utcDateTime(*expires), row.expires.toUTC());
            const bool isAsBefore = lives.tenant.rows()[i + 1].expires == row.expires;
            QCOMPARE(isAsBefore, row.isLive);
            QCOMPARE(log.test().subjects[i].state,
                     row.isLive ? ScreamSubject::State::Restored : ScreamSubject::State::Listening);
        }
    }

private Q_SLOTS:

    void killedAtAnyRequestTheLiveTokensAreRestoredAndNoPreImageIsLost_data() {
        QTest::addColumn<bool>("whileSuspending");
        QTest::addColumn<ListeningTenant::Moment>("moment");
        for (const bool suspending : {true, false}) {
            const char* const when = suspending ? "suspending" : "listening";
            QTest::addRow("%s, before the tenant has done it", when)
                << suspending << ListeningTenant::Moment::Before;
            QTest::addRow("%s, after the tenant has done it", when)
                << suspending << ListeningTenant::Moment::After;
        }
    }

    void killedAtAnyRequestTheLiveTokensAreRestoredAndNoPreImageIsLost() {
        QFETCH(const bool, whileSuspending);
        QFETCH(const ListeningTenant::Moment, moment);
        int points = 0;
        for (int request = 1;; ++request) {
            Lives lives;
            const QList<ListeningTenant::Row> before = lives.tenant.rows();
            bool isKilled = whileSuspending && !lives.live(request, moment);
            QVERIFY(lives.live());
            // What was suspended has expired, and the programs have tried.
            lives.tenant.advance(25 * 3600);
            if (!whileSuspending)
                isKilled = !lives.live(request, moment);
            QVERIFY(lives.live());
            nothingIsLost(lives, before);
            if (QTest::currentTestFailed())
                qWarning("at request %d", request);
            if (!isKilled || QTest::currentTestFailed())
                break;
            ++points;
        }
        QVERIFY2(points >= 5, qPrintable(QString::number(points)));
    }
};

QTEST_GUILESS_MAIN(TestScreamKill)
#include "test_screamkill.moc"
