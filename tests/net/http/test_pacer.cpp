// SPDX-License-Identifier: MIT
#include "await.h"
#include "heldclock.h"
#include "pacedqueue.h"

#include <QTest>

#include <map>
#include <random>

using namespace patdesk;
using namespace patdesk::test;
using std::chrono::milliseconds;

namespace {

const Instant start = *parseRfc3339("2026-11-24T10:00:00Z");

/// The service as it counts: a request that arrives when 100 others have within the last ten seconds gets
/// 429.
class Service {
public:
    bool accepts(Instant arrival) {
        std::erase_if(m_arrivals, [&](Instant earlier) { return earlier <= arrival - milliseconds(10'000); });
        if (m_arrivals.size() >= 100)
            return false;
        m_arrivals.push_back(arrival);
        return true;
    }

private:
    std::vector<Instant> m_arrivals;
};

} // namespace

class TestPacer : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void letsTheWholeBudgetGoAtOnce() {
        Pacer pacer;
        for (int i = 0; i < 100; ++i) {
            QCOMPARE(pacer.waitAt(start), milliseconds(0));
            pacer.end(pacer.begin(start), start);
        }
        QCOMPARE(pacer.waitAt(start), milliseconds(10'000));
        QCOMPARE(pacer.waitAt(start + milliseconds(9'999)), milliseconds(1));
        QCOMPARE(pacer.waitAt(start + milliseconds(10'000)), milliseconds(0));
    }

    void countsARequestUntilAWindowAfterItsAnswer() {
        Pacer pacer({.requests = 1, .window = milliseconds(10'000)});
        const quint64 ticket = pacer.begin(start);
        // Without an answer nobody knows when the service counted it.
        QVERIFY(pacer.waitAt(start + milliseconds(60'000)) > milliseconds(0));
        pacer.end(ticket, start + milliseconds(60'000));
        QCOMPARE(pacer.waitAt(start + milliseconds(60'001)), milliseconds(9'999));
    }

    void bulkWorkUsesTheBudgetAndGetsNo429() {
        // 1,000 requests, eight at a time, with latencies from 1 to 3,000 ms that the service splits at
        // random.
        Pacer pacer;
        Service service;
        std::mt19937 random(1);
        const auto upTo = [&](int bound) {
            return milliseconds(std::uniform_int_distribution(1, bound)(random));
        };
        std::multimap<Instant, quint64> answers;
        std::multimap<Instant, bool> arrivals;
        Instant now = start;
        int begun = 0;
        while (begun < 1000) {
            const auto wait = pacer.waitAt(now);
            if (wait == milliseconds(0) && answers.size() < 8) {
                const Instant arrival = now + upTo(1500);
                arrivals.emplace(arrival, true);
                answers.emplace(arrival + upTo(1500), pacer.begin(now));
                ++begun;
                continue;
            }
            if (!answers.empty() && (wait == milliseconds(0) || answers.begin()->first < now + wait)) {
                now = std::max(now, answers.begin()->first);
                pacer.end(answers.begin()->second, now);
                answers.erase(answers.begin());
            } else {
                now += wait;
            }
        }
        for (const auto& [arrival, sent] : arrivals)
            QVERIFY2(service.accepts(arrival), "the service would have answered 429");
        // Eight at a time with 1.5 s each on average is 5 a second: below the limit of 10, which is not in
        // the way.
        QVERIFY(now - start < std::chrono::seconds(240));
    }

    void learnsFrom429AndGrowsBack() {
        Pacer pacer;
        for (int i = 0; i < 31; ++i)
            pacer.end(pacer.begin(start), start);
        pacer.refused(start, milliseconds(4'000));
        QCOMPARE(pacer.limit(), 30);
        QCOMPARE(pacer.waitAt(start), milliseconds(4'000));
        // A second refusal of a request that was on its way already tells nothing new.
        pacer.refused(start + milliseconds(100), milliseconds(3'900));
        QCOMPARE(pacer.limit(), 30);
        QCOMPARE(pacer.waitAt(start + milliseconds(4'000)), milliseconds(0)); // as the service said
        (void)pacer.waitAt(start + milliseconds(14'000));
        QCOMPARE(pacer.limit(), 40);
        (void)pacer.waitAt(start + std::chrono::minutes(10));
        QCOMPARE(pacer.limit(), 100);
    }

    void alwaysLetsOneGoInTheEnd() {
        Pacer pacer;
        pacer.refused(start, milliseconds(1'000));
        QCOMPARE(pacer.limit(), 1);
        QCOMPARE(pacer.waitAt(start + milliseconds(1'000)), milliseconds(0));
    }

    void interactiveGoesAheadOfBulk() {
        HeldClock clock(start);
        PacedQueue queue(clock, {.requests = 1, .window = milliseconds(1)});
        QObject context;
        QStringList order;
        quint64 first = 0;
        const auto enter = [&](Urgency urgency, const QString& name) {
            queue.enter(urgency, {&context, [&, name](Result<quint64> ticket) {
                                      order.append(name);
                                      if (!first)
                                          first = *ticket;
                                      else
                                          queue.leave(*ticket);
                                  }});
        };
        enter(Urgency::Bulk, QStringLiteral("bulk 1"));
        enter(Urgency::Bulk, QStringLiteral("bulk 2"));
        enter(Urgency::Interactive, QStringLiteral("interactive"));
        QCOMPARE(order, QStringList{QStringLiteral("bulk 1")});
        clock.advance(milliseconds(1));
        queue.leave(first);
        while (order.size() < 3) {
            clock.advance(milliseconds(1));
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        QCOMPARE(order, QStringList({QStringLiteral("bulk 1"), QStringLiteral("interactive"),
                                     QStringLiteral("bulk 2")}));
    }

    void whoIsGoneLosesItsPlace() {
        HeldClock clock(start);
        PacedQueue queue(clock, {.requests = 1, .window = milliseconds(1)});
        QObject context;
        const auto first = await<quint64>([&](auto then) { queue.enter(Urgency::Bulk, then); });
        auto gone = std::make_unique<QObject>();
        bool goneWent = false;
        bool laterWent = false;
        queue.enter(Urgency::Bulk, {gone.get(), [&](const Result<quint64>&) { goneWent = true; }});
        queue.enter(Urgency::Bulk, {&context, [&](const Result<quint64>&) { laterWent = true; }});
        gone.reset();
        queue.leave(*first);
        clock.advance(milliseconds(1));
        QTRY_VERIFY(laterWent);
        QVERIFY(!goneWent);
    }
};

QTEST_GUILESS_MAIN(TestPacer)
#include "test_pacer.moc"
