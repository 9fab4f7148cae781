// SPDX-License-Identifier: MIT
// When a view warns, and of which tokens.
#include "queryprinter.h"
#include "viewwarning.h"

#include <QTest>

using namespace patdesk;

namespace {

SavedView warning(const char* query) {
    return {.name = QStringLiteral("Leavers"), .query = QString::fromLatin1(query), .warnDays = 14};
}

} // namespace

class TestViewWarning : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void ofTheViewsTokensThoseThatExpireSoonAreWarnedOf_data() {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("asked");
        QTest::newRow("every token") << QString() << QStringLiteral("expires<14d");
        QTest::newRow("one condition")
            << QStringLiteral("status:stale") << QStringLiteral("status:stale expires<14d");
        QTest::newRow("either of two") << QStringLiteral("owner:ada or owner:bo")
                                       << QStringLiteral("(owner:ada or owner:bo) expires<14d");
    }

    void ofTheViewsTokensThoseThatExpireSoonAreWarnedOf() {
        QFETCH(const QString, query);
        QFETCH(const QString, asked);
        QCOMPARE(warnedQuery(warning(query.toLatin1().constData())), asked);
        const auto warned = readWarning(warning(query.toLatin1().constData()), false);
        QVERIFY(warned);
        QCOMPARE(printQuery(*warned), asked);
    }

    void waitsForTheVerdictsThatItAsksFor() {
        QVERIFY(!readWarning(warning("verdict:safe"), false));
        QVERIFY(readWarning(warning("verdict:safe"), true));
    }

    void nothingIsAskedForAViewThatWarnsOfNoneOrCannotBeRead() {
        SavedView silent = warning("status:stale");
        silent.warnDays = 0;
        QVERIFY(!readWarning(silent, true));
        QVERIFY(!readWarning(warning("used<"), true));
    }
};

QTEST_APPLESS_MAIN(TestViewWarning)
#include "test_viewwarning.moc"
