// SPDX-License-Identifier: MIT
// The words in the table's cells.
#include "datestyle.h"
#include "datestylewatch.h"
#include "tokencells.h"
#include "tokenstatus.h"
#include "tokentext.h"

#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace patdesk;
using namespace std::chrono;

class TestTokenText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysDatesByTheirDistance_data();
    void saysDatesByTheirDistance();
    void saysADateInOneWayWhateverTheLocale_data();
    void saysADateInOneWayWhateverTheLocale();
    void saysDatesInTheStyleThatWasChosen_data();
    void saysDatesInTheStyleThatWasChosen();
    void tellsOnceThatTheStyleIsAnother();
    void saysDatesInOneStyleWhileAnotherThreadAsks();
    void saysADistanceInFullWhereThereIsRoom();
    void saysScopesByNumberOrName();
    void saysTheStateOfATokenAndWhy_data();
    void saysTheStateOfATokenAndWhy();
    void explainsAStatusByItsDateAndItsLimit();
    void givesEveryColumnATitle();
};

void TestTokenText::saysDatesByTheirDistance_data() {
    QTest::addColumn<qint64>("secondsAhead");
    QTest::addColumn<QString>("text");
    constexpr qint64 day = 86'400;
    QTest::newRow("now") << qint64{30} << "now";
    QTest::newRow("a minute ago") << qint64{-60} << "1 min ago";
    QTest::newRow("59 minutes") << qint64{3599} << "in 59 min";
    QTest::newRow("an hour") << qint64{-3600} << "1 h ago";
    QTest::newRow("47 hours") << qint64{-47} * 3600 << "47 h ago";
    QTest::newRow("two days") << -2 * day << "2 d ago";
    QTest::newRow("20 days") << 20 * day << "in 20 d";
    QTest::newRow("90 days") << -90 * day << "90 d ago";
    QTest::newRow("91 days") << -91 * day << "3 months ago";
    QTest::newRow("a year") << -365 * day << "12 months ago";
    QTest::newRow("two years") << 740 * day << "in 24 months";
}

void TestTokenText::saysDatesByTheirDistance() {
    QFETCH(const qint64, secondsAhead);
    QFETCH(const QString, text);
    const Instant now{milliseconds{1'795'000'000'000}};
    QCOMPARE(relativeText(now + seconds(secondsAhead), now), text);
}

void TestTokenText::saysADateInOneWayWhateverTheLocale_data() {
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    // Spaces may be narrow ones.
    QTest::newRow("C") << "C"
                       << "9 Nov 2026 13:03";
    QTest::newRow("British") << "en_GB"
                             << "09/11/2026 13:03";
    QTest::newRow("German") << "de_DE"
                            << "09.11.2026 13:03";
    QTest::newRow("American") << "en_US"
                              << "11/9/2026 1:03 PM";
}

void TestTokenText::saysADateInOneWayWhateverTheLocale() {
    QFETCH(const QString, locale);
    QFETCH(const QString, text);
    const QLocale before;
    QLocale::setDefault(QLocale(locale));
    const QDateTime local(QDate(2026, 11, 9), QTime(13, 3, 17));
    const Instant when = instantOf(local);
    const QString exact = exactText(when).replace(QChar(0x202F), QLatin1Char(' '));
    const QString toolTip = dateToolTip(when);
    QLocale::setDefault(before);
    QCOMPARE(exact, text);
    QVERIFY(toolTip.endsWith(local.toUTC().toString(QStringLiteral("\nyyyy-MM-dd HH:mm:ss")) +
                             QStringLiteral(" UTC")));
}

namespace {

/// A zone and a locale as they are set where Patdesk runs, and the default style again after it.
class Surroundings {
public:
    Surroundings(const char* zone, const char* locale) : m_zone(qgetenv("TZ")) {
        qputenv("TZ", zone);
        tzset();
        QLocale::setDefault(QLocale(QLatin1String(locale)));
    }

    ~Surroundings() {
        setDateStyle({});
        QLocale::setDefault(m_locale);
        if (m_zone.isNull())
            qunsetenv("TZ");
        else
            qputenv("TZ", m_zone);
        tzset();
    }

private:
    QByteArray m_zone;
    QLocale m_locale;
};

} // namespace

void TestTokenText::saysDatesInTheStyleThatWasChosen_data() {
    QTest::addColumn<DateStyle>("style");
    QTest::addColumn<QString>("exact");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("longDay");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("toolTip");
    using Zone = DateStyle::Zone;
    using Form = DateStyle::Form;
    const auto row = [](const char* name, DateStyle style, const char* exact, const char* day,
                        const char* longDay, const char* time, const char* toolTip) {
        QTest::newRow(name) << style << QString::fromUtf8(exact) << QString::fromUtf8(day)
                            << QString::fromUtf8(longDay) << QString::fromUtf8(time)
                            << QString::fromUtf8(toolTip);
    };
    row("of this computer", {Zone::Local, Form::System}, "28/11/2026 03:03", "28/11/2026",
        "Saturday, 28 November 2026", "03:03", "28/11/2026 03:03\n2026-11-27 14:03:17 UTC");
    row("UTC", {Zone::Utc, Form::System}, "27/11/2026 14:03 UTC", "27/11/2026", "Friday, 27 November 2026",
        "14:03 UTC", "27/11/2026 14:03 UTC\n2026-11-27 14:03:17 UTC");
    row("ISO", {Zone::Local, Form::Iso}, "2026-11-28 03:03", "2026-11-28", "Saturday, 2026-11-28", "03:03",
        "2026-11-28 03:03\n2026-11-27 14:03:17 UTC");
    row("both", {Zone::Utc, Form::Iso}, "2026-11-27 14:03 UTC", "2026-11-27", "Friday, 2026-11-27",
        "14:03 UTC", "2026-11-27 14:03:17 UTC");
}

void TestTokenText::saysDatesInTheStyleThatWasChosen() {
    const Surroundings auckland("Pacific/Auckland", "en_GB");
    QFETCH(const DateStyle, style);
    const Instant when = instantOf(QDateTime(QDate(2026, 11, 27), QTime(14, 3, 17), Qt::UTC));
    const QString example = exactText(when, style);
    setDateStyle(style);
    QTEST(exactText(when), "exact");
    QTEST(example, "exact");
    QTEST(dayText(when), "day");
    QTEST(longDayText(shownDateTime(when).date()), "longDay");
    QTEST(timeText(when), "time");
    QTEST(dateToolTip(when), "toolTip");
    QCOMPARE(toRfc3339(when), QStringLiteral("2026-11-27T14:03:17.000Z"));
}

void TestTokenText::tellsOnceThatTheStyleIsAnother() {
    const Surroundings here("UTC", "C");
    QSignalSpy changed(DateStyleWatch::instance(), &DateStyleWatch::changed);
    setDateStyle({});
    QCOMPARE(changed.size(), 0);
    setDateStyle({DateStyle::Zone::Utc, DateStyle::Form::System});
    setDateStyle({DateStyle::Zone::Utc, DateStyle::Form::System});
    QCOMPARE(changed.size(), 1);
}

/// An export on a worker, while the setting is changed.
void TestTokenText::saysDatesInOneStyleWhileAnotherThreadAsks() {
    const Surroundings auckland("Pacific/Auckland", "en_GB");
    const Instant when = instantOf(QDateTime(QDate(2026, 11, 27), QTime(14, 3), Qt::UTC));
    const QStringList whole{QStringLiteral("28/11/2026 03:03"), QStringLiteral("2026-11-27 14:03 UTC")};
    std::atomic<bool> ends = false;
    QString mixed;
    std::thread other([&] {
        while (!ends) {
            if (const QString text = exactText(when); !whole.contains(text))
                mixed = text;
        }
    });
    for (int i = 0; i < 10'000; ++i)
        setDateStyle(i % 2 ? DateStyle{DateStyle::Zone::Utc, DateStyle::Form::Iso} : DateStyle{});
    ends = true;
    other.join();
    QCOMPARE(mixed, QString());
}

void TestTokenText::saysADistanceInFullWhereThereIsRoom() {
    const Instant now{milliseconds{1'795'000'000'000}};
    QCOMPARE(distanceText(now - days(1) - days(10), now), QStringLiteral("11 days ago"));
    QCOMPARE(distanceText(now + minutes(1), now), QStringLiteral("in 1 minute"));
    QVERIFY(distanceAndDateText(now - days(11), now).startsWith(QStringLiteral("11 days ago · ")));
    QCOMPARE(distanceAndDateText({}, now), neverText());
    QCOMPARE(distanceAndDateText(Moment::unreadable(), now), unreadableText());
}

void TestTokenText::saysScopesByNumberOrName() {
    QCOMPARE(scopesText({scopeAll}), QStringLiteral("all"));
    QCOMPARE(scopesText({QStringLiteral("a"), scopeAll}), QStringLiteral("all"));
    QCOMPARE(scopesText({QStringLiteral("idn:role:read")}), QStringLiteral("idn:role:read"));
    QCOMPARE(scopesText({QStringLiteral("a"), QStringLiteral("b")}), QStringLiteral("2 scopes"));
    QCOMPARE(scopesText({}), QStringLiteral("none"));
}

namespace {

const Instant statusNow{milliseconds{1'795'000'000'000}};

/// Of a token that was used so many days ago, and ends in so many.
StatusFacts factsOf(Moment lastUsed, Moment expires, bool allScopes) {
    Token token;
    token.created = statusNow - days(800);
    token.lastUsed = lastUsed;
    token.expiry.at = expires;
    token.scopes = {allScopes ? scopeAll : scopeDefault};
    return {.findings = findingsOf(token, statusNow),
            .created = token.created,
            .lastUsed = token.lastUsed,
            .expires = token.expiry.at,
            .now = statusNow};
}

} // namespace

void TestTokenText::saysTheStateOfATokenAndWhy_data() {
    QTest::addColumn<Moment>("lastUsed");
    QTest::addColumn<Moment>("expires");
    QTest::addColumn<bool>("allScopes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<StatusUrgency>("urgency");
    const auto row = [](const char* name, Moment used, Moment expires, bool all, const char* text,
                        StatusUrgency urgency) {
        QTest::newRow(name) << used << expires << all << QString::fromUtf8(text) << urgency;
    };
    const Moment lately = statusNow - days(3);
    const Moment far = statusNow + days(300);
    row("in use", lately, far, false, "Recently used", StatusUrgency::None);
    row("going quiet", statusNow - days(89), far, false, "Unused 89 d", StatusUrgency::Note);
    row("stale", statusNow - days(295), far, false, "Stale · unused 295 d", StatusUrgency::Soon);
    row("stale and more", statusNow - days(295), {}, true, "Stale · unused 295 d · all scopes · no expiry",
        StatusUrgency::Soon);
    row("never used", {}, far, false, "Stale · never used", StatusUrgency::Soon);
    row("29 days", lately, statusNow + days(29), false, "Expires in 29 d", StatusUrgency::Soon);
    row("6 days", lately, statusNow + days(6), false, "Expires in 6 d", StatusUrgency::Now);
    row("18 hours", lately, statusNow + hours(18), true, "Expires in 18 h · all scopes", StatusUrgency::Now);
    row("expired", lately, statusNow - days(5), false, "Expired 5 d ago", StatusUrgency::Note);
    row("all scopes", lately, far, true, "All scopes", StatusUrgency::Note);
    row("no expiry", lately, {}, false, "No expiry", StatusUrgency::Note);
    row("unreadable", Moment::unreadable(), far, false, "Partly unreadable", StatusUrgency::Soon);
}

void TestTokenText::saysTheStateOfATokenAndWhy() {
    QFETCH(const Moment, lastUsed);
    QFETCH(const Moment, expires);
    QFETCH(const bool, allScopes);
    QFETCH(const QString, text);
    QFETCH(const StatusUrgency, urgency);
    const StatusFacts facts = factsOf(lastUsed, expires, allScopes);
    QCOMPARE(statusText(facts), text);
    QCOMPARE(urgencyOf(facts), urgency);
}

void TestTokenText::explainsAStatusByItsDateAndItsLimit() {
    const QString stale = statusToolTip(factsOf(statusNow - days(295), {}, false));
    QVERIFY(stale.contains(dayText(statusNow - days(295))));
    QVERIFY(stale.contains(QStringLiteral("limit 90 days")));
    QVERIFY(stale.contains(QStringLiteral("No expiry")));
    const QString soon = statusToolTip(factsOf(statusNow - days(1), statusNow + days(6), false));
    QVERIFY(soon.contains(exactText(statusNow + days(6))) && soon.contains(QStringLiteral("within 30 days")));
    QVERIFY(!statusToolTip(factsOf(statusNow - days(1), statusNow + days(300), false)).isEmpty());
}

void TestTokenText::givesEveryColumnATitle() {
    for (int column = 0; column < tokenColumnCount; ++column)
        QVERIFY(!traits(static_cast<TokenColumn>(column)).title.isEmpty());
}

QTEST_GUILESS_MAIN(TestTokenText)
#include "test_tokentext.moc"
