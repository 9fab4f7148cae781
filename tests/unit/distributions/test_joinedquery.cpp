// SPDX-License-Identifier: MIT
// What becomes of what is typed when a bar is taken.
#include "query/naivequery.h"

#include "bucketquery.h"
#include "distributions.h"
#include "joinedquery.h"
#include "queryparser.h"
#include "queryprinter.h"
#include "showntokens.h"

#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

namespace {

Query read(const QString& text) {
    const QueryReading reading = readQuery(text);
    if (reading.error)
        qFatal("%s: %s", qPrintable(text), qPrintable(reading.error->message));
    return reading.query;
}

QString joined(const char* typed, PictureKind kind, const char* wanted) {
    return printQuery(joinedQuery(read(QString::fromUtf8(typed)), kind, read(QString::fromUtf8(wanted))));
}

std::vector<Distribution> someDistributions() {
    RandomTokens random(1);
    ShownTokens shown(heldNow);
    for (int i = 0; i < 120; ++i)
        shown.put(random.token(), false);
    return Distributions(shown.facts(), QTimeZone::utc(), true).all();
}

} // namespace

class TestJoinedQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void aConditionTakesThePlaceOfThoseThatAskTheSame_data() {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<PictureKind>("kind");
        QTest::addColumn<QByteArray>("wanted");
        QTest::addColumn<QString>("becomes");
        const auto row = [](const char* typed, PictureKind kind, const char* wanted, const char* becomes) {
            QTest::newRow(typed) << QByteArray(typed) << kind << QByteArray(wanted)
                                 << QString::fromUtf8(becomes);
        };
        row("", PictureKind::LastUsed, "used>90d", "used>90d");
        row("jenkins used<30d", PictureKind::LastUsed, "used>90d", "jenkins used>90d");
        row("used>1d used<=7d mine:yes", PictureKind::LastUsed, "used:never", "mine:yes used:never");
        row("used>1y or used:never", PictureKind::LastUsed, "used<=7d", "used<=7d");
        row("-used:never expires:never", PictureKind::LastUsed, "used>1y or used:never",
            "expires:never (used>1y or used:never)");
        row("(used:never or owner:chen) x", PictureKind::LastUsed, "used<=7d",
            "(used:never or owner:chen) x used<=7d");
        row("jenkins or nightly", PictureKind::LastUsed, "used<=7d used>1d",
            "(jenkins or nightly) used<=7d used>1d");
        row("status:stale status:expired", PictureKind::Expires, "expires<=7d", "status:stale expires<=7d");
        row("status:(stale or expired)", PictureKind::Expires, "expires<=7d",
            "status:(stale or expired) expires<=7d");
        row("-status:all-scopes scopes>3 scope:idn:role", PictureKind::Scopes, "scopes:0",
            "scope:idn:role scopes:0");
        row("owner:chen name:chen", PictureKind::Owners, "-owner:bo", "name:chen -owner:bo");
        row("verdict:safe", PictureKind::Verdicts, "verdict:none", "verdict:none");
        row("used<30d created<30d", PictureKind::Created, "", "used<30d");
        row("used<30d x", PictureKind::LastUsed, "", "x");
    }

    void aConditionTakesThePlaceOfThoseThatAskTheSame() {
        QFETCH(QByteArray, typed);
        QFETCH(PictureKind, kind);
        QFETCH(QByteArray, wanted);
        QTEST(joined(typed, kind, wanted), "becomes");
    }

    void theBarsOfAQueryAreFoundAgainInWhateverItIsJoinedTo() {
        RandomQueries queries(2);
        for (const Distribution& distribution : someDistributions()) {
            for (int first = 0; first < distribution.size(); ++first) {
                for (int last = first; last < distribution.size(); ++last) {
                    if (first == 0 && last == distribution.size() - 1)
                        continue; // all of them is no condition
                    const Query typed = read(printQuery(queries.query()));
                    const Query both =
                        joinedQuery(typed, distribution.kind, queryFor(distribution, {first, last}));
                    const QString text = printQuery(both);
                    QVERIFY2(read(text) == both, qPrintable(text));
                    const auto asked = bucketsAskedFor(both, distribution);
                    QVERIFY2(asked == BucketRange(first, last), qPrintable(text));
                    // And taken away again.
                    const Query without = joinedQuery(both, distribution.kind, {});
                    QVERIFY2(!bucketsAskedFor(without, distribution), qPrintable(text));
                    QVERIFY(joinedQuery(typed, distribution.kind, {}) == without);
                }
            }
        }
    }

    void somethingElseAboutTheSameIsNoBar() {
        const Distribution used = someDistributions().front();
        QVERIFY(!bucketsAskedFor(read(QStringLiteral("used<31d")), used));
        QVERIFY(!bucketsAskedFor(read(QStringLiteral("used>90d status:never-used")), used));
        QVERIFY(!bucketsAskedFor(read(QStringLiteral("used>90d or mine:yes")), used));
        QVERIFY(!bucketsAskedFor({}, used));
        QVERIFY(bucketsAskedFor(read(QStringLiteral("used<=1y expires:never used>90d")), used) ==
                BucketRange(4, 5));
    }
};

QTEST_GUILESS_MAIN(TestJoinedQuery)
#include "test_joinedquery.moc"
