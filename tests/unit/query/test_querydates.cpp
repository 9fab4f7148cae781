// SPDX-License-Identifier: MIT
// Which moments a date of a query means: by hand, at the edges, and where the clocks change.
#include "querydates.h"

#include "moment.h"
#include "queryparser.h"

#include <QTest>

using namespace patdesk;

namespace {

const QTimeZone berlin("Europe/Berlin");
const QTimeZone utc(0);

Instant at(const char* text) {
    return instantOf(QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs));
}

/// A Wednesday.
const Instant now = at("2026-11-25T12:00:00.000Z");

bool holds(const char* query, Moment moment, const QTimeZone& zone = utc, bool negated = false) {
    const QueryReading reading = readQuery(QString::fromLatin1(query));
    if (reading.error)
        qFatal("%s: %s", query, qPrintable(reading.error->message));
    return datesOf(reading.query.condition, negated, now, zone).contains(moment.ms());
}

} // namespace

class TestQueryDates : public QObject {
    Q_OBJECT

private Q_SLOTS:

    /// The query finds both moments, and neither the one before nor the one behind.
    void aPeriodIsAllOfIt_data() {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("last");
        const auto row = [](const char* query, const char* first, const char* last) {
            QTest::newRow(query) << QByteArray(query) << QByteArray(first) << QByteArray(last);
        };
        row("used:2025-11-01", "2025-11-01T00:00:00.000Z", "2025-11-01T23:59:59.999Z");
        row("used:2025-11-1", "2025-11-01T00:00:00.000Z", "2025-11-01T23:59:59.999Z");
        row("used:2024-02", "2024-02-01T00:00:00.000Z", "2024-02-29T23:59:59.999Z");
        row("created:2025", "2025-01-01T00:00:00.000Z", "2025-12-31T23:59:59.999Z");
        row("used:today", "2026-11-25T00:00:00.000Z", "2026-11-25T23:59:59.999Z");
        row("used:yesterday", "2026-11-24T00:00:00.000Z", "2026-11-24T23:59:59.999Z");
        row("expires:tomorrow", "2026-11-26T00:00:00.000Z", "2026-11-26T23:59:59.999Z");
        row("used:monday", "2026-11-23T00:00:00.000Z", "2026-11-23T23:59:59.999Z");
        row("used:wednesday", "2026-11-25T00:00:00.000Z", "2026-11-25T23:59:59.999Z");
        row("created:thursday", "2026-11-19T00:00:00.000Z", "2026-11-19T23:59:59.999Z");
        row("expires:monday", "2026-11-30T00:00:00.000Z", "2026-11-30T23:59:59.999Z");
        row("expires:wednesday", "2026-11-25T00:00:00.000Z", "2026-11-25T23:59:59.999Z");
        row("used:this-week", "2026-11-23T00:00:00.000Z", "2026-11-29T23:59:59.999Z");
        row("used:last-week", "2026-11-16T00:00:00.000Z", "2026-11-22T23:59:59.999Z");
        row("used:this-month", "2026-11-01T00:00:00.000Z", "2026-11-30T23:59:59.999Z");
        row("expires:next-month", "2026-12-01T00:00:00.000Z", "2026-12-31T23:59:59.999Z");
        row("used:this-quarter", "2026-10-01T00:00:00.000Z", "2026-12-31T23:59:59.999Z");
        row("used:last-quarter", "2026-07-01T00:00:00.000Z", "2026-09-30T23:59:59.999Z");
        row("expires:next-quarter", "2027-01-01T00:00:00.000Z", "2027-03-31T23:59:59.999Z");
        row("used:this-year", "2026-01-01T00:00:00.000Z", "2026-12-31T23:59:59.999Z");
        row("expires<14d", "2026-11-25T12:00:00.001Z", "2026-12-09T11:59:59.999Z");
        row("expires<=14d", "2026-11-25T12:00:00.001Z", "2026-12-09T12:00:00.000Z");
        row("expires<3m", "2026-11-25T12:00:00.001Z", "2027-02-25T11:59:59.999Z");
    }

    void aPeriodIsAllOfIt() {
        QFETCH(const QByteArray, query);
        QFETCH(const QByteArray, first);
        QFETCH(const QByteArray, last);
        const std::chrono::milliseconds ms(1);
        QVERIFY(holds(query, at(first)) && holds(query, at(last)));
        QVERIFY(!holds(query, at(first) - ms) && !holds(query, at(last) + ms));
        QVERIFY(!holds(query, Moment()) && !holds(query, Moment::unreadable()));
        QVERIFY(!holds(query, at(first), utc, true) && holds(query, at(last) + ms, utc, true));
        QVERIFY(holds(query, Moment(), utc, true) && !holds(query, Moment::unreadable(), utc, true));
    }

    /// The first moment that the query finds, and all after it; or the last one, and all before it.
    void aComparisonHasOneEdge_data() {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("edge");
        QTest::addColumn<bool>("isFirst");
        const auto row = [](const char* query, const char* edge, bool isFirst) {
            QTest::newRow(query) << QByteArray(query) << QByteArray(edge) << isFirst;
        };
        row("used<30d", "2026-10-26T12:00:00.001Z", true);
        row("used<=30d", "2026-10-26T12:00:00.000Z", true);
        row("used>30d", "2026-10-26T11:59:59.999Z", false);
        row("used>=30d", "2026-10-26T12:00:00.000Z", false);
        row("used<8h", "2026-11-25T04:00:00.001Z", true);
        row("used>2w", "2026-11-11T11:59:59.999Z", false);
        row("created<9m", "2026-02-25T12:00:00.001Z", true);
        row("created>1y", "2025-11-25T11:59:59.999Z", false);
        row("expires>14d", "2026-12-09T12:00:00.001Z", true);
        row("expires>=1y", "2027-11-25T12:00:00.000Z", true);
        row("used>=2025-11-01", "2025-11-01T00:00:00.000Z", true);
        row("used>2025-11-01", "2025-11-02T00:00:00.000Z", true);
        row("used<2025-11-01", "2025-10-31T23:59:59.999Z", false);
        row("used<=2025-11-01", "2025-11-01T23:59:59.999Z", false);
        row("expires<=this-week", "2026-11-29T23:59:59.999Z", false);
        row("used>=monday", "2026-11-23T00:00:00.000Z", true);
    }

    void aComparisonHasOneEdge() {
        QFETCH(const QByteArray, query);
        QFETCH(const QByteArray, edge);
        QFETCH(const bool, isFirst);
        const std::chrono::milliseconds within(isFirst ? 1 : -1);
        const std::chrono::days far(isFirst ? 4000 : -4000);
        QVERIFY(holds(query, at(edge)) && holds(query, at(edge) + within) && holds(query, at(edge) + far));
        QVERIFY(!holds(query, at(edge) - within) && !holds(query, at(edge) - far));
        QVERIFY(!holds(query, Moment()) && !holds(query, Moment::unreadable()));
    }

    void aDayIsThatOfTheZone() {
        QVERIFY(holds("used:2025-11-01", at("2025-10-31T23:30:00.000Z"), berlin));
        QVERIFY(!holds("used:2025-11-01", at("2025-11-01T23:30:00.000Z"), berlin));
        QVERIFY(holds("used:2025-11-01", at("2025-11-01T23:30:00.000Z"), QTimeZone(-5 * 3600)));
        // Summer time began on this day, which has 23 hours.
        QVERIFY(holds("used:2026-03-29", at("2026-03-28T23:00:00.000Z"), berlin));
        QVERIFY(holds("used:2026-03-29", at("2026-03-29T21:59:59.999Z"), berlin));
        QVERIFY(!holds("used:2026-03-29", at("2026-03-29T22:00:00.000Z"), berlin));
    }

    void neverAndUnreadableAreWordsOfTheirOwn() {
        QVERIFY(holds("used:never", Moment()) && !holds("used:never", Moment::unreadable()));
        QVERIFY(holds("used:unreadable", Moment::unreadable()) && !holds("used:unreadable", Moment()));
        QVERIFY(!holds("used:never", now) && holds("used:never", now, utc, true));
        QVERIFY(!holds("used:never", Moment::unreadable(), utc, true));
        QVERIFY(holds("used:unreadable", Moment(), utc, true));
        QVERIFY(holds("used:(today or never)", Moment()) && holds("used:(today or never)", now));
    }

    void theFarEndsOfTheCalendarAreNoFault() {
        for (const char* const query :
             {"used<1000y", "used>365000d", "used>999999s", "expires>1000y", "used:0001", "used:9999",
              "expires>9999-12-31", "expires<0d", "used<12000m"})
            (void)holds(query, now);
        QVERIFY(!holds("expires<0d", now) && !holds("expires<0d", now + std::chrono::milliseconds(1)));
    }
};

QTEST_GUILESS_MAIN(TestQueryDates)
#include "test_querydates.moc"
