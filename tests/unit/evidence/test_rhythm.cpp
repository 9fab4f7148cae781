// SPDX-License-Identifier: MIT
#include "rhythm.h"
#include "silence.h"
#include "tenantrecord.h"

#include <QTest>

#include <cmath>

using namespace patdesk;

namespace {

/// 2026-01-01, a Thursday.
constexpr Day newYear = 20454;

std::vector<Day> every(int gap, int count, Day from = newYear) {
    std::vector<Day> days;
    for (int i = 0; i < count; ++i)
        days.push_back(from + i * gap);
    return days;
}

std::vector<Day> workdays(int count, Day from = newYear) {
    std::vector<Day> days;
    for (Day day = from; static_cast<int>(days.size()) < count; ++day) {
        const int weekday = (day + 3) % 7; // 0 is Monday
        if (weekday < 5)
            days.push_back(day);
    }
    return days;
}

UseDays usesOn(const std::vector<Day>& days, int address, int count = 1) {
    UseDays uses;
    for (const Day day : days)
        addUse(uses, {day, address, count});
    return uses;
}

UseStream streamOn(const std::vector<Day>& days) {
    return {UseStream::Kind::All, UseDay::unknownAddress, days, 0};
}

const UseStream* streamOf(const std::vector<UseStream>& streams, UseStream::Kind kind) {
    for (const UseStream& stream : streams) {
        if (stream.kind == kind)
            return &stream;
    }
    return nullptr;
}

} // namespace

class TestRhythm : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void aDayIsTheOneInUtc() {
        QCOMPARE(isoDate(newYear), QStringLiteral("2026-01-01"));
        QCOMPARE(dayOf(*parseRfc3339("2026-01-01T00:30:00+02:00")), newYear - 1);
        QCOMPARE(dayOf(*parseRfc3339("1969-12-31T23:59:59Z")), -1);
    }

    void usesOfOneDayAndAddressAreOne() {
        UseDays uses{{5, 1, 2}, {3, 2, 1}, {5, 1, 1}, {5, 0, 1}};
        normalise(uses);
        QCOMPARE(uses, (UseDays{{3, 2, 1}, {5, 0, 1}, {5, 1, 3}}));
        addUse(uses, {3, 2, 4});
        addUse(uses, {4, 0, 1});
        QCOMPARE(uses, (UseDays{{3, 2, 5}, {4, 0, 1}, {5, 0, 1}, {5, 1, 3}}));
        QCOMPARE(daysOf(uses), (std::vector<Day>{3, 4, 5}));
    }

    void aRhythmHasItsName_data() {
        QTest::addColumn<std::vector<Day>>("days");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << std::vector<Day>() << "never";
        QTest::newRow("once") << every(1, 1) << "on one day";
        QTest::newRow("daily") << every(1, 60) << "daily";
        QTest::newRow("weekdays") << workdays(40) << "on weekdays";
        QTest::newRow("weekly") << every(7, 10) << "weekly, on Thursdays";
        QTest::newRow("monthly") << std::vector<Day>{newYear + 9, newYear + 40, newYear + 68, newYear + 99}
                                 << "monthly";
        QTest::newRow("month's end") << std::vector<Day>{newYear + 30, newYear + 58, newYear + 89,
                                                         newYear + 119}
                                     << "monthly, around the turn of the month";
        QTest::newRow("quarterly") << every(91, 4) << "every 3 months";
        QTest::newRow("half-yearly") << every(182, 4) << "every 6 months";
        QTest::newRow("every ten days") << every(10, 9) << "about every 10 days";
        QTest::newRow("two days are no rhythm")
            << every(1, 2) << "at irregular intervals, at most 1 day apart";
        QTest::newRow("irregular") << std::vector<Day>{newYear, newYear + 1, newYear + 40, newYear + 44,
                                                       newYear + 60}
                                   << "at irregular intervals, at most 39 days apart";
    }

    void aRhythmHasItsName() {
        QFETCH(std::vector<Day>, days);
        QFETCH(QString, words);
        QCOMPARE(wordsFor(rhythmOf(days)), words);
    }

    void missedRunsAreCountedInTheRhythmsOwnTerms() {
        // The last use is on a Friday; two weeks later ten workdays have gone by.
        const std::vector<Day> days = workdays(37);
        QCOMPARE(missedRuns(rhythmOf(days), days.back() + 14), 10);
        const Rhythm monthEnd =
            rhythmOf(std::vector<Day>{newYear + 30, newYear + 58, newYear + 89, newYear + 119});
        QCOMPARE(missedRuns(monthEnd, newYear + 119), 0);
        QCOMPARE(missedRuns(monthEnd, newYear + 154), 1);
        QCOMPARE(missedRuns(rhythmOf(every(91, 4)), newYear + 273 + 200), 2);
        QCOMPARE(missedRuns(rhythmOf(every(1, 1)), newYear + 400), 0);
    }

    void silenceExcludesAThirdOfItself() {
        QCOMPARE(excludedEvery(93), 31);
        QCOMPARE(excludedEvery(2), 0);
        // e^-3: what is promised is 95 %.
        QVERIFY(std::exp(-93.0 / 31.0) < 0.05);
    }

    void theFactorIsTheOneThatRandomGapsAskFor() {
        // n! k! / (n + k)! for whole k: 1 / C(n + k, n).
        QVERIFY(std::abs(gapFactor(1, 1000) - 999) < 1);
        QVERIFY(std::abs(gapFactor(10, 92378) - 9) < 0.01);
        QVERIFY(gapFactor(200, 100'000) < gapFactor(20, 100'000));
        QVERIFY(gapFactor(20, 1'000'000) > gapFactor(20, 100'000));
    }

    void aLoudProgramHidesNoQuietOneElsewhere() {
        UseDays uses = usesOn(every(1, 100), 0);
        for (const Day day : {newYear + 10, newYear + 101, newYear + 192})
            addUse(uses, {day, 1, 1});
        const std::vector<UseStream> streams = streamsOf(uses, newYear);
        const UseStream* const scattered = streamOf(streams, UseStream::Kind::Scattered);
        QVERIFY(scattered);
        QCOMPARE(scattered->days, (std::vector<Day>{newYear + 10, newYear + 101, newYear + 192}));
        // Half a year after the loud one's end, the quiet one may run again any day.
        QVERIFY(!haveEnded(streams, newYear + 280, {}));
        QVERIFY(haveEnded(streams, newYear + 192 + 432, {}));
    }

    void aSecondProgramOnTheSameMachineIsSeenByItsExcess() {
        UseDays uses = usesOn(every(1, 290), 0);
        for (const Day day : {newYear + 8, newYear + 99, newYear + 190, newYear + 281})
            addUse(uses, {day, 0, 1});
        const std::vector<UseStream> streams = streamsOf(uses, newYear);
        const UseStream* const excess = streamOf(streams, UseStream::Kind::Excess);
        QVERIFY(excess);
        QCOMPARE(int(excess->days.size()), 4);
        QVERIFY(!haveEnded(streams, newYear + 290 + 100, {}));
    }

    void anErrorsRepetitionHasNoRhythmButMayBeAYearlyRun() {
        UseDays uses = usesOn(every(1, 290), 0);
        for (const Day day : {newYear + 8, newYear + 57, newYear + 144})
            addUse(uses, {day, 0, 1});
        const std::vector<UseStream> streams = streamsOf(uses, newYear);
        QVERIFY(!streamOf(streams, UseStream::Kind::Excess));
        const UseStream* const hidden = streamOf(streams, UseStream::Kind::Hidden);
        QVERIFY(hidden);
        QCOMPARE(hidden->days, (std::vector<Day>{newYear + 144}));
        QVERIFY(!haveEnded(streams, newYear + 144 + 430, {}));
        QVERIFY(haveEnded(streams, newYear + 144 + 431, {}));
    }

    void usesThatVaryMayHideAYearlyRun() {
        UseDays uses;
        for (int i = 0; i < 250; ++i)
            addUse(uses, {newYear + i, 0, 1 + i % 5});
        const std::vector<UseStream> streams = streamsOf(uses, newYear);
        QVERIFY(streamOf(streams, UseStream::Kind::Hidden));
        QVERIFY(!haveEnded(streams, newYear + 249 + 430, {}));
        QVERIFY(haveEnded(streams, newYear + 249 + 431, {}));
    }

    void aSundayAmongWorkdaysMayBeAYearlyRun() {
        const std::vector<Day> days = workdays(180);
        UseDays uses = usesOn(days, 0);
        QVERIFY(!streamOf(streamsOf(uses, newYear), UseStream::Kind::Hidden));
        const Day sunday = newYear + 3 + 7 * 10;
        addUse(uses, {sunday, 0, 1});
        const std::vector<UseStream> streams = streamsOf(uses, newYear);
        const UseStream* const hidden = streamOf(streams, UseStream::Kind::Hidden);
        QVERIFY(hidden);
        QCOMPARE(hidden->days, (std::vector<Day>{sunday}));
        QVERIFY(!haveEnded(streams, days.back() + 190, {}));
    }

    void whatGoesOnAfterALoudProgramIsSeen() {
        // On the same machine, where nothing tells the two apart but that one has ended.
        UseDays uses = usesOn(every(1, 250), 0);
        for (const Day day : {newYear + 270, newYear + 271})
            addUse(uses, {day, 0, 1});
        const std::vector<UseStream> streams = streamsOf(uses, newYear);
        const UseStream* const tail = streamOf(streams, UseStream::Kind::Tail);
        QVERIFY(tail);
        QCOMPARE(tail->days, (std::vector<Day>{newYear + 270, newYear + 271}));
        QVERIFY(!haveEnded(streams, newYear + 271 + 430, {}));
        QVERIFY(haveEnded(streams, newYear + 271 + 431, {}));
    }

    void whatGoesOnAfterAnOutageIsNoSecondProgram() {
        UseDays uses = usesOn(every(1, 150), 0);
        for (const Day day : every(1, 100, newYear + 160))
            addUse(uses, {day, 0, 1});
        QVERIFY(!streamOf(streamsOf(uses, newYear), UseStream::Kind::Tail));
        // Nor is a weekend a pause.
        QVERIFY(!streamOf(streamsOf(usesOn(workdays(101), 0), newYear), UseStream::Kind::Tail));
    }

    void aCampaignBesideADailyJobIsSeen() {
        UseDays uses = usesOn(every(1, 290), 0);
        for (const Day day : {newYear + 30, newYear + 99, newYear + 100, newYear + 101})
            addUse(uses, {day, 0, 1});
        const std::vector<UseStream> streams = streamsOf(uses, newYear);
        const UseStream* const excess = streamOf(streams, UseStream::Kind::Excess);
        QVERIFY(excess);
        QCOMPARE(excess->days, (std::vector<Day>{newYear + 99, newYear + 100, newYear + 101}));
    }

    void aRunOutsideACampaignIsNotForgotten() {
        UseDays uses = usesOn(every(1, 290), 0);
        for (const Day day : {newYear + 99, newYear + 100, newYear + 101, newYear + 210})
            addUse(uses, {day, 0, 1});
        const std::vector<UseStream> streams = streamsOf(uses, newYear);
        QVERIFY(streamOf(streams, UseStream::Kind::Excess));
        const UseStream* const hidden = streamOf(streams, UseStream::Kind::Hidden);
        QVERIFY(hidden);
        QCOMPARE(hidden->days, (std::vector<Day>{newYear + 210}));
    }

    void addressesThatChangeEachTimeAreOneProgram() {
        UseDays uses;
        for (int i = 0; i < 60; ++i)
            addUse(uses, {newYear + i, i % 45, 1});
        QCOMPARE(int(streamsOf(uses, newYear).size()), 1);
    }

    void aCampaignOfSomeWeeksSaysNothingAboutTheYear() {
        const std::vector<UseStream> streams = streamsOf(usesOn(every(1, 25), 0), newYear);
        const Day end = newYear + 24;
        QVERIFY(!haveEnded(streams, end + 300, {}));
        QVERIFY(haveEnded(streams, end + 431, {}));
        QCOMPARE(silenceNeeded(streamOn(every(1, 25)), {}).because, SilenceNeeded::Because::FewUses);
    }

    void aSeasonComesAgain_data() {
        QTest::addColumn<int>("days");
        QTest::newRow("tax, a quarter") << 90;
        QTest::newRow("snow, five months") << 150;
        QTest::newRow("summer, half a year") << 183;
        QTest::newRow("heating, seven months") << 212;
        QTest::newRow("a school's year") << 290;
    }

    void aSeasonComesAgain() {
        QFETCH(int, days);
        // Until the day before the next one begins, a week late, it has not ended.
        const std::vector<UseStream> streams = streamsOf(usesOn(every(1, days), 0), newYear);
        QVERIFY(!haveEnded(streams, newYear + 365 + 7, {}));
    }

    void aYearlyJobMayBeEarlyOnceAndLateTheNextTime() {
        QVERIFY(!haveEnded(streamsOf(usesOn(every(1, 3), 0), newYear), newYear + 2 + 365 + 60, {}));
    }

    void aFreezeOfFiveMonthsEndsNothing() {
        const std::vector<UseStream> streams = streamsOf(usesOn(every(1, 300), 0), newYear);
        QVERIFY(!haveEnded(streams, newYear + 299 + 153, {}));
        QVERIFY(haveEnded(streams, newYear + 299 + 184, {}));
    }

    void whatWasQuietBeforeMayBeQuietAgain() {
        // Unused for 200 days, used for 70, unused for 170.
        const std::vector<UseStream> streams = streamsOf(usesOn(every(1, 70, newYear + 200), 0), newYear);
        QCOMPARE(streams.front().quietBefore, 200);
        QVERIFY(!haveEnded(streams, newYear + 269 + 171, {}));
    }

    void threeRunsOfAnEvenRhythmMustBeMissed() {
        const SilenceNeeded seldom = silenceNeeded(streamOn(every(70, 6)), {});
        QCOMPARE(seldom.because, SilenceNeeded::Because::Missed);
        QCOMPARE(seldom.days, 211);
        const SilenceNeeded daily = silenceNeeded(streamOn(every(1, 200)), {});
        QCOMPARE(daily.because, SilenceNeeded::Because::Least);
        QCOMPARE(daily.days, SilenceRules().least);
    }

    void withoutARhythmItTakesTwiceTheTime() {
        std::vector<Day> days;
        for (int i = 0; i < 100; ++i)
            days.push_back(newYear + 3 * i + (i % 3 == 0 ? 1 : 0) - (i % 7 == 0 ? 1 : 0));
        QCOMPARE(rhythmOf(days).kind, Rhythm::Kind::Irregular);
        QCOMPARE(silenceNeeded(streamOn(days), {}).days, 2 * SilenceRules().least);
    }

    void theTenantsOwnPastAsksForMore() {
        TenantRecord record;
        record.add(usesOn(every(1, 200), 0), newYear, {});
        QCOMPARE(record.leastSilence(120), 120);
        // Daily for 200 days, silent for 199, daily again.
        UseDays uses = usesOn(every(1, 200), 0);
        for (const Day day : every(1, 50, newYear + 399))
            addUse(uses, {day, 0, 1});
        record.add(uses, newYear, {});
        QCOMPARE(record.returns(), 1);
        QCOMPARE(record.longestReturn(), 199);
        QCOMPARE(record.leastSilence(183), 299);
        QCOMPARE(record.leastSilence(300), 300);
    }

    void aStrangersUseIsNoReturn() {
        UseDays uses = usesOn(every(1, 200), 0);
        addUse(uses, {newYear + 450, 7, 1});
        TenantRecord record;
        record.add(uses, newYear, {});
        QCOMPARE(record.returns(), 0);
    }
};

QTEST_GUILESS_MAIN(TestRhythm)
#include "test_rhythm.moc"
