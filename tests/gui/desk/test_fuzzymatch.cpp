// SPDX-License-Identifier: MIT
#include "fuzzymatch.h"
#include "glossary.h"

#include <QTest>

using namespace patdesk;

class TestFuzzyMatch : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void whatWasTypedIsThereInItsOrderWhateverTheCase() {
        QVERIFY(fuzzyMatch(u"nt", u"New token"));
        QVERIFY(fuzzyMatch(u"new TOK", u"New token"));
        QVERIFY(fuzzyMatch(u"", u"anything"));
        QVERIFY(!fuzzyMatch(u"tn ew", u"New token"));
        QVERIFY(!fuzzyMatch(u"x", u""));
        QVERIFY(fuzzyMatch(u"übr", u"ÜBERSICHT"));
    }

    void beginningsOfWordsAndLettersThatLieTogetherCountMore() {
        QVERIFY(fuzzyMatch(u"del", u"Delete") > fuzzyMatch(u"del", u"Needless"));
        QVERIFY(fuzzyMatch(u"cs", u"Change scopes") > fuzzyMatch(u"cs", u"Access"));
        QVERIFY(fuzzyMatch(u"plan", u"Open plan") > fuzzyMatch(u"plan", u"Pull an image"));
    }

    void theFirstTwoColumnsOfATableAreReadWithoutItsHeading() {
        const auto rows = tableRows(QStringLiteral("# Words\n\n| word | means | not |\n|---|---|---|\n"
                                                   "| token | a `thing` | PAT |\n| owner | whose | |\n"));
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0], std::pair(QStringLiteral("token"), QStringLiteral("a thing")));
        QCOMPARE(rows[1].first, QStringLiteral("owner"));
    }
};

QTEST_GUILESS_MAIN(TestFuzzyMatch)
#include "test_fuzzymatch.moc"
