// SPDX-License-Identifier: MIT
// From a text to a tree and back: what is a condition and what a plain text, where an error is and what it
// says.
#include "naivequery.h"

#include "queryparser.h"
#include "queryprinter.h"

#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

namespace {

Query phrase(const char* text, bool isPattern = false) {
    return {.kind = Query::Kind::Condition,
            .condition = {QueryField::Text, QuerySign::Is, {QueryText{QString::fromUtf8(text), isPattern}}}};
}

} // namespace

class TestQueryParser : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void aTextWithoutConditionsIsOnePhrase() {
        for (const char* const text : {"payroll feed",
                                       "payroll  feed",
                                       "Do not delete",
                                       "R&D (prod)",
                                       "R&D (pr",
                                       "a)",
                                       "idn:sources:read",
                                       "idn:",
                                       "sp:sc",
                                       "not",
                                       "or",
                                       "jenkins or",
                                       "Research and Development",
                                       "a - b",
                                       "a->b",
                                       "5\" disk",
                                       "-",
                                       "--help",
                                       "*",
                                       "2 * 3",
                                       "https://x",
                                       "a<b",
                                       "10:30",
                                       "o'neil",
                                       "x=1",
                                       "urn:a:b",
                                       "\xe2\x80\xae"
                                       "abc",
                                       "foo(bar baz)",
                                       "a not (b)"}) {
            const QueryReading reading = readQuery(QString::fromUtf8(text));
            QVERIFY2(!reading.error, text);
            QVERIFY2(reading.query == phrase(text), text);
        }
        QVERIFY(readQuery(QStringLiteral("  payroll feed\t")).query == phrase("payroll feed"));
        QVERIFY(readQuery({}).query.isEmpty() && readQuery(QStringLiteral(" \n ")).query.isEmpty());
    }

    /// Beside each text its canonical form.
    void whatIsUnderstood_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("printed");
        const auto row = [](const char* text, const char* printed) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(printed);
        };
        row("owner:chen", "owner:chen");
        row("OWNER: Chen", "owner:Chen");
        row("owner:\"Chen Wei\"", "owner:\"Chen Wei\"");
        row("owner:“Chen Wei”", "owner:\"Chen Wei\"");
        row("owner:(a or b)", "owner:(a or b)");
        row("owner:(amelia okafor OR chen)", "owner:(\"amelia okafor\" or chen)");
        row("owner:(a)", "owner:a");
        row("scope:idn:sources:read", "scope:idn:sources:read");
        row("-owner:svc*", "-owner:svc*");
        row("not owner:svc*", "-owner:svc*");
        row("not not owner:a", "owner:a");
        row("status:Stale verdict:in-use", "status:stale verdict:in-use");
        row("status:(\"never used\" or expired)", "status:(never-used or expired)");
        row("managed:true mine:NO", "managed:yes mine:no");
        row("used < 30d", "used<30d");
        row("used>= 2025-11-1 created<2025-3 expires:2027", "used>=2025-11-01 created<2025-03 expires:2027");
        row("used:never or expires:never", "used:never or expires:never");
        row("expires<14d", "expires<14d");
        row("lifetime>8h lifetime<=30min", "lifetime>8h lifetime<=30min");
        row("scopes>5", "scopes>5");
        row("used:this-quarter created>=Monday", "used:this-quarter created>=monday");
        row("payroll feed used<30d", "payroll feed used<30d");
        row("used<30d payroll feed", "used<30d payroll feed");
        row("payroll \"feed\"", "\"payroll\" \"feed\"");
        row("payroll feed or jenkins", "payroll feed or jenkins");
        row("(payroll or jenkins) used<1d", "(payroll or jenkins) used<1d");
        row("(used<1d (used<2d used<3d))", "used<1d used<2d used<3d");
        row("a or (b or c)", "a or b or c");
        row("a or (b -c)", "a or b -c");
        row("-jenkins feed", "-jenkins feed");
        row("not jenkins feed", "-\"jenkins feed\"");
        row("-(a or b) x", "not (a or b) x");
        row("do not delete used:never", "\"do not delete\" used:never");
        row("jenkins and used<3d", "jenkins used<3d");
        row("jenk*", "jenk*");
        row("a* b", "a* b");
        row("a* and b*", "a* and b*");
        row("\"a*\"", "\"a*\"");
        row("name:*", "name:*");
        row("name:\"*\"", "name:\"*\"");
        row("\"say \\\"hi\\\" c:\\\\x\"", "\"say \\\"hi\\\" c:\\\\x\"");
        row("\"idn:role\" mine:yes", "\"idn:role\" mine:yes");
        row("idn:role mine:yes", "\"idn:role\" mine:yes");
        row("\"payroll feed\"", "payroll feed");
        row("\"owner:chen\"", "\"owner:chen\"");
        row("name:(a(b* or c)", "name:(a(b* or c)");
        row("(foo(bar* ) mine:yes", "foo(bar* mine:yes");
        row("not (a foo(bar* )", "not (a foo(bar* )");
    }

    void whatIsUnderstood() {
        QFETCH(const QString, text);
        QFETCH(const QString, printed);
        const QueryReading reading = readQuery(text);
        QVERIFY2(!reading.error, qPrintable(reading.error ? reading.error->message : QString()));
        QCOMPARE(printQuery(reading.query), printed);
        QVERIFY(readQuery(printed).query == reading.query);
    }

    void partsCanBeTakenAway() {
        const Query query = readQuery(QStringLiteral("payroll feed used<3d (a or b)")).query;
        QStringList parts;
        for (const Query& part : query.parts())
            parts.append(printQuery(part));
        QCOMPARE(parts, QStringList({QStringLiteral("payroll feed"), QStringLiteral("used<3d"),
                                     QStringLiteral("a or b")}));
        QVERIFY(mentions(query, QueryField::Used) && !mentions(query, QueryField::Verdict));
    }

    void anErrorHasItsPlaceAndSaysWhatWouldBeRight_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("suggestion");
        const auto row = [](const char* text, const char* place, const char* says,
                            const char* suggestion = "") {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(place)
                                << QString::fromUtf8(says) << QString::fromUtf8(suggestion);
        };
        row("ownr:chen", "ownr", "There is no field “ownr”. Did you mean owner?", "owner");
        row("mine:yes statsu:stale", "statsu", "Did you mean status?", "status");
        row("scop:idn:role", "scop", "Did you mean scope?", "scope");
        row("lifetme>8h", "lifetme", "Did you mean lifetime?", "lifetime");
        row("colour:red", "colour", "The fields are name, owner, scope, id,");
        row("used:", "used:", "used needs a date or a time span: used<30d, used>=2025-11-01 or used:never.");
        row("used: mine:yes", "used:", "used needs a date");
        row("used:soon", "soon", "“soon” is not understood here. used needs a date");
        row("used:neverr", "neverr", "Did you mean never?", "never");
        row("used:this-quater", "this-quater", "Did you mean this-quarter?", "this-quarter");
        row("used:30d", "30d", "used<30d for more recently than that");
        row("expires:14d", "14d", "expires<14d for sooner than that");
        row("used<never", "never", "“never” cannot be compared. Write used:never.");
        row("used:2025-13-01", "2025-13-01", "There is no month");
        row("used:2025-02-30", "2025-02-30", "There is no day");
        row("used<2000y", "2000y", "more than a thousand years");
        row("created:never", "never", "Every token was created at some time.");
        row("status:stael", "stael", "Did you mean stale?", "stale");
        row("status:x", "x", "status is one of stale, never-used,");
        row("managed:maybe", "maybe", "managed needs yes or no: managed:yes.");
        row("name<x", "name<", "name cannot be compared. Write a colon after it.", "name:");
        row("lifetime>3m", "3m", "Write 3min for minutes.", "3min");
        row("lifetime>3w", "3w", "lifetime needs a time span in h, min or s");
        row("scopes>many", "many", "scopes needs a number: scopes>5 or scopes:1.");
        row("scopes:idn:role", "idn:role", "write scope:idn:role.");
        row("used<(3d or 4d)", "used<(3d or 4d)", "Only one value can be compared.");
        row("owner:(a or )", "(a or )", "A value is missing here.");
        row("owner:(or a)", "or", "A value is missing here.");
        row("owner:(\"a\" \"b\")", "\"", "Put “or” between two values.");
        row("mine:yes or", "or", "“or” needs something on both sides.");
        row("mine:yes (or a)", "or", "“or” needs something on both sides.");
        row("and mine:yes", "and", "“and” needs something on both sides.");
        row("mine:yes not", "not", "“not” needs something after it.");
        row("mine:yes )", ")", "This closing bracket has no opening one.");
        row("mine:yes ()", "(", "There is nothing between these brackets.");
        row("(mine:yes", "(", "This bracket is not closed.");
        row("owner:(a or b", "(", "This bracket is not closed.");
        row("\"payroll", "\"", "This quotation mark is not closed.");
        row("owner:\"payroll", "\"", "This quotation mark is not closed.");
        row("owner:\" \"", "\" \"", "There is nothing between these quotation marks.");
        row("\xe2\x80\xae"
            "owner:chen",
            "\xe2\x80\xae"
            "owner",
            "This word contains an invisible character.", "owner");
    }

    void anErrorHasItsPlaceAndSaysWhatWouldBeRight() {
        QFETCH(const QString, text);
        QFETCH(const QString, place);
        QFETCH(const QString, says);
        QFETCH(const QString, suggestion);
        const QueryReading reading = readQuery(text);
        QVERIFY(reading.error);
        QVERIFY2(reading.error->message.contains(says), qPrintable(reading.error->message));
        QCOMPARE(text.mid(reading.error->position, reading.error->length), place);
        QCOMPARE(reading.error->suggestion, suggestion);
        QVERIFY(reading.query.isEmpty());
        if (suggestion.isEmpty())
            return;
        QString corrected = text;
        corrected.replace(reading.error->position, reading.error->length, suggestion);
        QVERIFY2(!readQuery(corrected).error, qPrintable(corrected));
    }

    void whatIsAboutToBeTypedIsUnfinished() {
        for (const char* const text :
             {"owner:", "used<", "mine:yes or", "(mine:yes", "\"pay", "owner:(a or", "mine:yes not"}) {
            const auto error = readQuery(QString::fromUtf8(text)).error;
            QVERIFY2(error && error->unfinished, text);
        }
        for (const char* const text : {"ownr:x", "used:x mine:yes", "mine:yes ()", "owner: mine:yes"}) {
            const auto error = readQuery(QString::fromUtf8(text)).error;
            QVERIFY2(error && !error->unfinished, text);
        }
    }

    void hostileTextsAreAnswered() {
        const QString brackets(3000, u'(');
        QVERIFY(!readQuery(brackets).error); // plain
        QVERIFY(readQuery(brackets + QStringLiteral("mine:yes"))
                    .error->message.contains(QStringLiteral("32 deep")));
        QVERIFY(readQuery(QStringLiteral("not ").repeated(900) + QStringLiteral("mine:yes"))
                    .error->message.contains(QStringLiteral("32 deep")));
        QVERIFY(readQuery(QStringLiteral("a ").repeated(3000))
                    .error->message.contains(QStringLiteral("4000 characters")));
        QVERIFY(readQuery(QStringLiteral("id:a ").repeated(101))
                    .error->message.contains(QStringLiteral("100 conditions")));
        QVERIFY(
            readQuery(QStringLiteral("id:(") + QStringLiteral("a or ").repeated(101) + QStringLiteral("a)"))
                .error->message.contains(QStringLiteral("100 conditions")));
        const auto odd =
            readQuery(QStringLiteral("used:\u202eab\u0001") + QChar(u'\0') + QChar(0xd800)).error;
        QVERIFY(odd && odd->message.contains(QStringLiteral("\ufffdab\ufffd\ufffd\ufffd")));
        QVERIFY(readQuery(QStringLiteral("used:") + QString(500, u'x')).error->message.size() < 200);
    }

    void whatIsPrintedReadsAsTheSame() {
        RandomQueries queries(11);
        for (int i = 0; i < 5000; ++i) {
            const QString text = printQuery(queries.query());
            const QueryReading reading = readQuery(text);
            QVERIFY2(!reading.error, qPrintable(text));
            const QString again = printQuery(reading.query);
            QVERIFY2(readQuery(again).query == reading.query, qPrintable(text + u'\n' + again));
            QCOMPARE(printQuery(readQuery(again).query), again);
        }
    }

    /// Pieces of the grammar in any order: an answer, a place within the text, and a faithful print.
    void anyTextIsAnswered() {
        static const std::array pieces{
            "owner:", "used<", "used",    " ", " ",      " ",   "(",       ")", "\"", "*",  "-",
            "not ",   " or ",  " and ",   "a", "b*",     "30d", "2025-11", ":", "<",  ">=", "idn:x",
            "\\",     "never", "scopes>", "1", "name:(", "“",   "\u202e",  "é", "\t", "->", "status:stale"};
        QRandomGenerator random(12);
        int understood = 0;
        for (int i = 0; i < 60'000; ++i) {
            QString text;
            for (int piece = random.bounded(12); piece > 0; --piece)
                text +=
                    QString::fromUtf8(pieces[static_cast<std::size_t>(random.bounded(int(pieces.size())))]);
            const QueryReading reading = readQuery(text);
            if (reading.error) {
                const QueryError& error = *reading.error;
                QVERIFY2(error.position >= 0 && error.length >= 0 &&
                             error.position + error.length <= text.size(),
                         qPrintable(text));
                QVERIFY(!error.message.isEmpty());
                continue;
            }
            ++understood;
            const QString printed = printQuery(reading.query);
            const QueryReading again = readQuery(printed);
            QVERIFY2(!again.error && again.query == reading.query, qPrintable(text + u'\n' + printed));
        }
        QVERIFY(understood > 6000);
    }
};

QTEST_GUILESS_MAIN(TestQueryParser)
#include "test_queryparser.moc"
