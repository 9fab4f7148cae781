// SPDX-License-Identifier: MIT
// The words in the table's cells.
#include "tokencells.h"
#include "tokentext.h"

#include <QTest>

using namespace patdesk;
using namespace std::chrono;

class TestTokenText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysDatesByTheirDistance_data();
    void saysDatesByTheirDistance();
    void saysScopesByNumberOrName();
    void saysEveryFindingAboutAToken();
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
    QTest::newRow("364 days") << -364 * day << "364 d ago";
    QTest::newRow("a year") << -365 * day << "1 y ago";
    QTest::newRow("two years") << 740 * day << "in 2 y";
}

void TestTokenText::saysDatesByTheirDistance() {
    QFETCH(const qint64, secondsAhead);
    QFETCH(const QString, text);
    const Instant now{milliseconds{1'795'000'000'000}};
    QCOMPARE(relativeText(now + seconds(secondsAhead), now), text);
}

void TestTokenText::saysScopesByNumberOrName() {
    QCOMPARE(scopesText({scopeAll}), QStringLiteral("all"));
    QCOMPARE(scopesText({QStringLiteral("a"), scopeAll}), QStringLiteral("all"));
    QCOMPARE(scopesText({QStringLiteral("idn:role:read")}), QStringLiteral("idn:role:read"));
    QCOMPARE(scopesText({QStringLiteral("a"), QStringLiteral("b")}), QStringLiteral("2 scopes"));
    QCOMPARE(scopesText({}), QStringLiteral("none"));
}

void TestTokenText::saysEveryFindingAboutAToken() {
    const auto text = [](std::initializer_list<Finding> findings) {
        unsigned all = 0;
        for (const Finding finding : findings)
            all |= static_cast<unsigned>(finding);
        return statusText(static_cast<Findings>(all));
    };
    QCOMPARE(text({}), QStringLiteral("in use"));
    QCOMPARE(text({Finding::AllScopes}), QStringLiteral("in use, all"));
    QCOMPARE(text({Finding::PartlyUnreadable}), QStringLiteral("partly unreadable"));
    QCOMPARE(text({Finding::PartlyUnreadable, Finding::Expired}),
             QStringLiteral("expired, partly unreadable"));
    QCOMPARE(text({Finding::Stale, Finding::AllScopes}), QStringLiteral("stale, all"));
    QCOMPARE(text({Finding::NeverUsed}), QStringLiteral("never used"));
    QCOMPARE(text({Finding::Expired, Finding::Stale}), QStringLiteral("expired, stale"));
    QCOMPARE(text({Finding::ExpiringSoon}), QStringLiteral("expires soon"));
    QCOMPARE(text({Finding::NeverExpires, Finding::Managed}),
             QStringLiteral("in use")); // columns of their own
}

void TestTokenText::givesEveryColumnATitle() {
    for (int column = 0; column < tokenColumnCount; ++column)
        QVERIFY(!traits(static_cast<TokenColumn>(column)).title.isEmpty());
}

QTEST_GUILESS_MAIN(TestTokenText)
#include "test_tokentext.moc"
