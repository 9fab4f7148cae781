// SPDX-License-Identifier: MIT
#include "retrypolicy.h"

#include <QTest>

using namespace patdesk;
using std::chrono::milliseconds;

namespace {

const Instant start = *parseRfc3339("2026-11-24T10:00:00Z");

Error lost() {
    return {.kind = ErrorKind::ConnectionLost};
}

std::function<double()> always(double number) {
    return [number] { return number; };
}

} // namespace

class TestRetry : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void doublesUpToTheCeiling() {
        RetrySchedule schedule({.maxTries = 6, .base = milliseconds(100), .ceiling = milliseconds(500)},
                               start, always(1.0));
        QList<qint64> waits;
        while (const auto wait = schedule.next(lost(), start))
            waits.append(wait->count());
        QCOMPARE(waits, (QList<qint64>{100, 200, 400, 500, 500}));
    }

    void spreadsByChance() {
        RetrySchedule early({.base = milliseconds(100)}, start, always(0.0));
        QCOMPARE(early.next(lost(), start), milliseconds(0));
        RetrySchedule half({.base = milliseconds(100)}, start, always(0.5));
        QCOMPARE(half.next(lost(), start), milliseconds(50));
    }

    void waitsAsLongAsTheServiceAsks() {
        RetrySchedule schedule({.base = milliseconds(100)}, start, always(0.5));
        QCOMPARE(schedule.next({.kind = ErrorKind::RateLimited, .retryAfter = milliseconds(7'000)}, start),
                 milliseconds(7'050));
    }

    void beginsNoWaitBeyondTheBudget() {
        const RetryPolicy policy{.maxTries = 9, .base = milliseconds(0), .budget = milliseconds(60'000)};
        RetrySchedule schedule(policy, start, always(0.0));
        const Error later{
            .kind = ErrorKind::ServerFault, .httpStatus = 503, .retryAfter = milliseconds(30'000)};
        QVERIFY(schedule.next(later, start + milliseconds(20'000)));
        QVERIFY(!schedule.next(later, start + milliseconds(40'000)));
    }

    void triesAgainOnlyWhatMayPass() {
        for (const int status : {500, 502, 503, 504})
            QVERIFY(isTransient({.kind = ErrorKind::ServerFault, .httpStatus = status}));
        for (const ErrorKind kind : {ErrorKind::TimedOut, ErrorKind::ConnectionLost, ErrorKind::RateLimited})
            QVERIFY(isTransient({.kind = kind}));
        QVERIFY(!isTransient({.kind = ErrorKind::ServerFault, .httpStatus = 501}));
        for (const ErrorKind kind :
             {ErrorKind::Tls, ErrorKind::HostNotFound, ErrorKind::Forbidden, ErrorKind::Malformed,
              ErrorKind::OutcomeUnknown, ErrorKind::TooLarge, ErrorKind::Redirected})
            QVERIFY(!isTransient({.kind = kind}));
    }

    void readsRetryAfter_data() {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<qint64>("expectedMs"); // -1 = nothing
        const qint64 day = 86'400'000;
        QTest::newRow("seconds") << QByteArray("7") << qint64(7'000);
        QTest::newRow("none") << QByteArray("0") << qint64(0);
        QTest::newRow("spaces") << QByteArray(" 12 ") << qint64(12'000);
        QTest::newRow("date") << QByteArray("Tue, 24 Nov 2026 10:00:30 GMT") << qint64(30'000);
        QTest::newRow("past date") << QByteArray("Tue, 24 Nov 2026 09:00:00 GMT") << qint64(0);
        QTest::newRow("far date") << QByteArray("Thu, 24 Dec 2026 10:00:00 GMT") << day;
        QTest::newRow("many seconds") << QByteArray("99999999999999999999999") << day;
        QTest::newRow("empty") << QByteArray() << qint64(-1);
        QTest::newRow("negative") << QByteArray("-5") << qint64(-1);
        QTest::newRow("fraction") << QByteArray("1.5") << qint64(-1);
        QTest::newRow("words") << QByteArray("soon") << qint64(-1);
    }

    void readsRetryAfter() {
        QFETCH(const QByteArray, header);
        QFETCH(const qint64, expectedMs);
        const auto wait = retryAfter(header, start);
        QCOMPARE(wait ? wait->count() : -1, expectedMs);
    }
};

QTEST_GUILESS_MAIN(TestRetry)
#include "test_retry.moc"
