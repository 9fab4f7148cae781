// SPDX-License-Identifier: MIT
// When a view warns, and of which tokens.
#include "queryprinter.h"
#include "viewwarning.h"

#include <QTest>

using namespace patdesk;

namespace {

const QString today = QStringLiteral("2026-11-28");

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
        const auto due = dueWarning(warning(query.toLatin1().constData()), {}, today, false);
        QVERIFY(due);
        QCOMPARE(printQuery(*due), asked);
    }

    void isDueOnceADay() {
        QVERIFY(dueWarning(warning("status:stale"), QStringLiteral("2026-11-27"), today, false));
        QVERIFY(!dueWarning(warning("status:stale"), today, today, false));
    }

    void waitsForTheVerdictsThatItAsksFor() {
        QVERIFY(!dueWarning(warning("verdict:safe"), {}, today, false));
        QVERIFY(dueWarning(warning("verdict:safe"), {}, today, true));
    }

    void nothingIsDueOfAViewThatWarnsOfNoneOrCannotBeRead() {
        SavedView silent = warning("status:stale");
        silent.warnDays = 0;
        QVERIFY(!dueWarning(silent, {}, today, true));
        QVERIFY(!dueWarning(warning("used<"), {}, today, true));
    }
};

QTEST_APPLESS_MAIN(TestViewWarning)
#include "test_viewwarning.moc"
