// SPDX-License-Identifier: MIT
#include "snapshotchoices.h"

#include <QTest>

using namespace patdesk;

namespace {

const QTimeZone berlin("Europe/Berlin");

SnapshotLog::Entry entry(const char* local) {
    const QDateTime time(
        QDateTime::fromString(QString::fromLatin1(local), QStringLiteral("yyyy-MM-dd hh:mm")).date(),
        QDateTime::fromString(QString::fromLatin1(local), QStringLiteral("yyyy-MM-dd hh:mm")).time(), berlin);
    return {.asOf = instantOf(time), .at = instantOf(time).time_since_epoch().count()};
}

/// "Last 2026-11-20 09:00", …
QStringList choices(std::initializer_list<const char*> snapshots) {
    std::vector<SnapshotLog::Entry> entries;
    for (const char* const one : snapshots)
        entries.push_back(entry(one));
    static const char* const names[] = {"Last", "Week", "Month", "Date"};
    QStringList texts;
    for (const SnapshotChoice& choice :
         snapshotChoices(entries, entry("2026-11-23 09:30").asOf, berlin)) // a Monday
        texts.append(QLatin1String(names[int(choice.which)]) + u' ' +
                     utcDateTime(choice.snapshot.asOf).toTimeZone(berlin).toString(u"yyyy-MM-dd hh:mm"));
    return texts;
}

QStringList texts(std::initializer_list<const char*> all) {
    QStringList list;
    for (const char* const one : all)
        list.append(QString::fromLatin1(one));
    return list;
}

} // namespace

class TestSnapshotChoices : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void onAMondayTheLastOneIsOfFriday() {
        QCOMPARE(choices({"2026-11-20 08:00", "2026-11-20 17:00", "2026-11-23 09:00"}),
                 texts({"Last 2026-11-20 17:00"}));
        // However often the list was refreshed since.
        QCOMPARE(choices({"2026-11-20 17:00", "2026-11-23 08:00", "2026-11-23 09:00", "2026-11-23 09:20"}),
                 texts({"Last 2026-11-20 17:00", "Date 2026-11-23 09:00", "Date 2026-11-23 08:00",
                        "Date 2026-11-20 17:00"}));
    }

    void aWeekAndAMonthAgoAreTheNearestThatAreOldEnough() {
        QCOMPARE(choices({"2026-09-01 10:00", "2026-10-23 23:59", "2026-10-24 00:01", "2026-11-16 18:00",
                          "2026-11-17 08:00", "2026-11-22 12:00", "2026-11-23 09:00"}),
                 texts({"Last 2026-11-22 12:00", "Week 2026-11-16 18:00", "Month 2026-10-23 23:59",
                        "Date 2026-11-22 12:00", "Date 2026-11-17 08:00", "Date 2026-11-16 18:00",
                        "Date 2026-10-24 00:01", "Date 2026-10-23 23:59", "Date 2026-09-01 10:00"}));
    }

    void theSameOneIsNotOfferedByAnotherName() {
        QCOMPARE(choices({"2026-09-01 10:00", "2026-11-23 09:00"}), texts({"Last 2026-09-01 10:00"}));
        QCOMPARE(choices({"2026-09-01 10:00", "2026-11-20 09:00", "2026-11-23 09:00"}),
                 texts({"Last 2026-11-20 09:00", "Week 2026-09-01 10:00", "Date 2026-11-20 09:00",
                        "Date 2026-09-01 10:00"}));
    }

    void onTheFirstDayItIsTheFirstOfToday() {
        QCOMPARE(choices({"2026-11-23 09:00"}), texts({"Last 2026-11-23 09:00"}));
        QCOMPARE(choices({"2026-11-23 08:00", "2026-11-23 08:30", "2026-11-23 09:00"}),
                 texts({"Last 2026-11-23 08:00", "Date 2026-11-23 08:30", "Date 2026-11-23 08:00"}));
        QCOMPARE(choices({}), QStringList());
    }

    void aListThatHasNotChangedSinceYesterdayIsComparedWithYesterdays() {
        QCOMPARE(choices({"2026-11-20 09:00", "2026-11-22 18:00"}),
                 texts({"Last 2026-11-22 18:00", "Date 2026-11-22 18:00", "Date 2026-11-20 09:00"}));
    }
};

QTEST_APPLESS_MAIN(TestSnapshotChoices)
#include "test_snapshotchoices.moc"
