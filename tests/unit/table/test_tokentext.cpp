// SPDX-License-Identifier: MIT
// The words in the table's cells.
#include "tokencells.h"
#include "tokenstatus.h"
#include "tokentext.h"

#include <QTest>

using namespace patdesk;
using namespace std::chrono;

class TestTokenText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysDatesByTheirDistance_data();
    void saysDatesByTheirDistance();
    void saysADateInOneWayWhateverTheLocale_data();
    void saysADateInOneWayWhateverTheLocale();
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
