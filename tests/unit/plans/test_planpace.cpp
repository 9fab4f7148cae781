// SPDX-License-Identifier: MIT
// How fast a plan is applied within the rate limit, by a simulated clock.
#include "memoryfolder.h"
#include "pacer.h"
#include "planmaker.h"
#include "planrun.h"
#include "ratelimit.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace patdesk;

namespace {

using std::chrono::milliseconds;

/// A service with the documented limit, at the end of a line of some latency, and the program's own pacer
/// before it: what happens next happens at once, and the clock jumps there.
class SimulatedService {
public:
    SimulatedService(Instant start, milliseconds latency) : m_now(start), m_latency(latency) {}

    Clock clock() const {
        return [this] { return m_now; };
    }

    void request(Continuation<Done> then) { m_waiting.push_back(std::move(then)); }

    /// Does what comes next; false when nothing does.
    bool step() {
        if (!m_waiting.empty() && m_pacer.waitAt(m_now) == milliseconds(0)) {
            send();
            return true;
        }
        if (!m_events.empty() &&
            (m_waiting.empty() || m_events.begin()->first <= m_now + m_pacer.waitAt(m_now))) {
            const auto event = m_events.extract(m_events.begin());
            m_now = event.key();
            event.mapped()();
            return true;
        }
        if (m_waiting.empty())
            return false;
        m_now += m_pacer.waitAt(m_now);
        return true;
    }

    Instant now() const { return m_now; }

    int refused() const { return m_refused; }

private:
    void send() {
        const auto then = m_waiting.front();
        m_waiting.pop_front();
        const quint64 ticket = m_pacer.begin(m_now);
        m_events.emplace(m_now + m_latency / 2, [this] {
            if (m_limit.refuse(TokenId(QStringLiteral("client")), ApiGeneration::V1, m_now))
                ++m_refused;
        });
        m_events.emplace(m_now + m_latency, [this, then, ticket] {
            m_pacer.end(ticket, m_now);
            then(Done{});
        });
    }

    Instant m_now;
    milliseconds m_latency;
    Pacer m_pacer;
    demo::RateLimit m_limit;
    int m_refused = 0;
    std::deque<Continuation<Done>> m_waiting;
    std::multimap<Instant, std::function<void()>> m_events;
};

Plan planOf(int tokens, Instant now) {
    QList<Token> chosen;
    for (int i = 0; i < tokens; ++i) {
        Token token;
        token.id = TokenId(QStringLiteral("t%1").arg(i));
        chosen.append(token);
    }
    PlanContext context;
    context.now = now;
    return planDelete(chosen, context);
}

} // namespace

class TestPlanPace : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void fiveHundredDeletesTakeLittleMoreThanTheLimitAllows_data() {
        QTest::addColumn<int>("latency");
        for (const int latency : {20, 100, 250})
            QTest::addRow("%d ms", latency) << latency;
    }

    void fiveHundredDeletesTakeLittleMoreThanTheLimitAllows() {
        QFETCH(const int, latency);
        const QTemporaryDir folder(test::memoryFolder());
        const Instant start = *parseRfc3339("2026-11-24T12:00:00Z");
        SimulatedService service(start, milliseconds(latency));
        const Plan plan = planOf(500, start);
        PlanSender sender;
        sender.send = {this, [&](const PlanStep&, const Continuation<Done>& then) { service.request(then); }};
        sender.refresh = {this, [&](const Continuation<Done>& then) { service.request(then); }};
        sender.tokenNow = {
            this, [&](const TokenId& id) {
                return plan.steps[QStringView(id.text()).mid(1).toInt()].preImage; // as planned
            }};
        sender.isListed = {this, [] { return true; }};
        PlanRun run(plan, folder.filePath(QStringLiteral("log")), sender, service.clock());
        QVERIFY(run.open());
        run.start();
        while (service.step()) {
        }
        QCOMPARE(run.state(), PlanRun::State::Finished);
        QCOMPARE(run.appliedSteps().size(), 500);
        QCOMPARE(service.refused(), 0);
        const milliseconds allowed = std::chrono::seconds(10) * 500 / 100;
        const milliseconds taken = service.now() - start;
        QVERIFY2(taken <= allowed * 105 / 100, qPrintable(QStringLiteral("%1 ms").arg(taken.count())));
        qInfo("%lld ms", static_cast<long long>(taken.count()));
    }
};

QTEST_GUILESS_MAIN(TestPlanPace)
#include "test_planpace.moc"
