// SPDX-License-Identifier: MIT
// What patdesk-cli says of queries: a caret under the place, the condition that excludes most, and the
// grammar.
#include "clioptions.h"
#include "cliquery.h"
#include "queryhelp.h"
#include "queryparser.h"

#include <QTest>

using namespace patdesk;

namespace {

/// The lines of the fault: the sentence, the query, the carets, where to read on.
QStringList faultOf(const QString& text) {
    const QueryReading reading = readQuery(text);
    return reading.error ? queryFaultLines(text, *reading.error).split(u'\n') : QStringList();
}

} // namespace

class TestCliQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void aCaretStandsUnderThePlace_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("carets");
        const auto row = [](const char* name, const QString& text, const char* shown, const char* carets) {
            QTest::newRow(name) << text << QString::fromUtf8(shown) << QString::fromUtf8(carets);
        };
        row("field", QStringLiteral("mine:yes ownr:chen"), "  mine:yes ownr:chen", "           ^^^^");
        row("value", QStringLiteral("used<soon"), "  used<soon", "       ^^^^");
        row("end", QStringLiteral("(mine:yes"), "  (mine:yes", "  ^");
        row("beyond the first plane", QString::fromUtf8("\"\xF0\x9F\x94\x91\" ownr:x"),
            "  \"\xF0\x9F\x94\x91\" ownr:x", "      ^^^^");
        row("combining", QString::fromUtf8("\"u\u0301\" ownr:x"), "  \"u\u0301\" ownr:x", "      ^^^^");
        row("escape", QStringLiteral("\"\u001b[31m\" ownr:x"), "  \"\uFFFD[31m\" ownr:x", "          ^^^^");
    }

    void aCaretStandsUnderThePlace() {
        QFETCH(const QString, text);
        QFETCH(const QString, shown);
        QFETCH(const QString, carets);
        const QStringList lines = faultOf(text);
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0].startsWith(QLatin1String("patdesk-cli: ")));
        QCOMPARE(lines[1], shown);
        QCOMPARE(lines[2], carets);
        QCOMPARE(lines[3], QStringLiteral("  See --help-query."));
    }

    void ofALongQueryThePartAroundThePlaceIsShown() {
        const QString some = QStringLiteral("name:jenkins ");
        const QStringList lines = faultOf(some.repeated(40) + QStringLiteral("ownr:x ") + some.repeated(40));
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[1].size() < 110 && lines[2].size() < 110);
        QCOMPARE(lines[1].mid(lines[2].indexOf(u'^'), 4), QStringLiteral("ownr"));
        QCOMPARE(lines[2].count(u'^'), 4);
        const QStringList tooLong = faultOf(some.repeated(400));
        QCOMPARE(tooLong.size(), 4);
        QVERIFY(tooLong[1].size() < 110 && tooLong[2].size() < 110);
    }

    void theConditionThatExcludesMostIsNamed() {
        const Query query = readQuery(QStringLiteral("jenkins used<30d -mine:yes")).query;
        QCOMPARE(nothingFoundText(query, {3, 58, 7}, 60),
                 QStringLiteral("No token matches the query. “used<30d” alone excludes 58 of 60."));
        QCOMPARE(nothingFoundText(readQuery(QStringLiteral("name:\"%2\" mine:yes")).query, {60, 1}, 60),
                 QStringLiteral("No token matches the query. “name:\"%2\"” alone excludes 60 of 60."));
        QCOMPARE(nothingFoundText(readQuery(QStringLiteral("jenkins")).query, {60}, 60),
                 QStringLiteral("No token matches the query."));
    }

    void theGrammarHasTenLinesWithExamplesThatCanBeRead() {
        const QStringList lines = queryHelp().split(u'\n');
        QCOMPARE(lines.size(), 10);
        for (const QString& line : lines) {
            QVERIFY2(line.size() <= 110, qPrintable(line));
            const QString example = line.left(23).trimmed();
            QVERIFY2(!readQuery(example).error, qPrintable(example));
        }
    }

    void aQueryBelongsToList() {
        const auto of = [](const QStringList& arguments) {
            return cliOptionsOf(QStringList{QStringLiteral("patdesk-cli")} + arguments);
        };
        const auto list =
            of({QStringLiteral("list"), QStringLiteral("--query"), QStringLiteral("-mine:yes")});
        QVERIFY(list);
        QCOMPARE(list->query, QStringLiteral("-mine:yes"));
        const auto report = of({QStringLiteral("report"), QStringLiteral("--query"), QStringLiteral("x")});
        QVERIFY(!report && report.error().detail.contains(QStringLiteral("--query belongs to list.")));
        QVERIFY(of({QStringLiteral("--help-query")})->command == CliOptions::Command::HelpQuery);
    }
};

QTEST_GUILESS_MAIN(TestCliQuery)
#include "test_cliquery.moc"
