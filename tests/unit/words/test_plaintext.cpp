// SPDX-License-Identifier: MIT
#include "plaintext.h"

#include <QTest>

using namespace patdesk;

class TestPlainText : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void theLetterForAltIsNotReadAloud() {
        QCOMPARE(withoutMnemonic(QStringLiteral("&Save")), QStringLiteral("Save"));
        QCOMPARE(withoutMnemonic(QStringLiteral("Save && cl&ose")), QStringLiteral("Save & close"));
        QCOMPARE(withoutMnemonic(QStringLiteral("保存(&S)")), QStringLiteral("保存"));
        QCOMPARE(withoutMnemonic(QStringLiteral("削除 (&D)…")), QStringLiteral("削除…"));
        QCOMPARE(withoutMnemonic(QStringLiteral("R&&D (&&)")), QStringLiteral("R&D (&)"));
        QCOMPARE(withoutMnemonic({}), QString());
    }

    void whatIsNotSeenIsShownAsMarks_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* label, const QString& text, const QString& shown) {
            QTest::newRow(label) << text << shown;
        };
        row("plain", QStringLiteral("Payroll <h1> & “x”"), QStringLiteral("Payroll <h1> & “x”"));
        row("line feed", QStringLiteral("a\nb"), QStringLiteral("a↵b"));
        row("CR LF is one line break", QStringLiteral("a\r\nb\r"), QStringLiteral("a↵b↵"));
        row("line separators", QStringLiteral("a\u2028b\u2029c\u0085d"), QStringLiteral("a↵b↵c↵d"));
        row("tab", QStringLiteral("a\tb"), QStringLiteral("a⇥b"));
        row("NUL, bell, escape, DEL", QStringLiteral("a\0b\a\x1B\x7F"), QStringLiteral("a␀b␇␛␡"));
        row("C1", QStringLiteral("a\u009Bb"), QStringLiteral("a\uFFFDb"));
        row("right-to-left override", QStringLiteral("a\u202Egpj.exe"), QStringLiteral("a\uFFFDgpj.exe"));
        row("embedding, mark, isolate of one direction", QStringLiteral("\u202A\u200F\u2067\u061C"),
            QStringLiteral("\uFFFD\uFFFD\uFFFD\uFFFD"));
        row("isolate that nobody opened", QStringLiteral("a\u2069b"), QStringLiteral("a\uFFFDb"));
        row("isolate that nobody closed", QStringLiteral("a\u2068b"), QStringLiteral("a\uFFFDb"));
        row("isolate that is closed", QStringLiteral("a\u2068b\u2069c"), QStringLiteral("a\u2068b\u2069c"));
        row("no width", QStringLiteral("a\u200Bb\uFEFFc\u00ADd\u2060"),
            QStringLiteral("a\uFFFDb\uFFFDc\uFFFDd\uFFFD"));
        row("half of a pair",
            QString(QStringLiteral("a") + QChar(0xD83D) + QStringLiteral("b") + QChar(0xDE00)),
            QStringLiteral("a\uFFFDb\uFFFD"));
        row("emoji and joiners", QStringLiteral("😀 👩\u200D💻 \u0915\u094D\u200D\u0937"),
            QStringLiteral("😀 👩\u200D💻 \u0915\u094D\u200D\u0937"));
        row("marks on letters", QStringLiteral("Z\u0351\u0343e\u0301"),
            QStringLiteral("Z\u0351\u0343e\u0301"));
        row("right-to-left letters", QStringLiteral("שלום"), QStringLiteral("שלום"));
    }

    void whatIsNotSeenIsShownAsMarks() {
        QFETCH(const QString, text);
        QFETCH(const QString, shown);
        QCOMPARE(marked(text), shown);
        QCOMPARE(oneLine(text), shown);
    }

    void linesAreKeptWhereThereIsRoomForThem() {
        QCOMPARE(manyLines(QStringLiteral("a\r\nb\n\tc")), QStringLiteral("a\nb\n⇥c"));
    }

    void aLongNameIsCutInTheMiddleAndNeverInsideACharacter() {
        const QString shown = oneLine(QString(10'000, u'x') + QStringLiteral("end"));
        QCOMPARE(shown.size(), 400);
        QVERIFY(shown.startsWith(QStringLiteral("xxx")) && shown.contains(u'…') &&
                shown.endsWith(QStringLiteral("end")));
        const QString emoji = QStringLiteral("👩\u200D💻");
        QString rest = oneLine(emoji.repeated(1000), 50);
        rest.remove(emoji);
        QCOMPARE(rest, QStringLiteral("…"));
        const QString marks = u'a' + QString(10'000, QChar(0x0301));
        QVERIFY(oneLine(marks).size() <= 401);
    }

    void aNameFromRightToLeftIsIsolatedInASentence() {
        QCOMPARE(isolated(QStringLiteral("Payroll (2)")), QStringLiteral("Payroll (2)"));
        QCOMPARE(isolated(QStringLiteral("שלום")), QStringLiteral("\u2068שלום\u2069"));
        QCOMPARE(isolated(QStringLiteral("سلام 1")), QStringLiteral("\u2068سلام 1\u2069"));
        QCOMPARE(isolated(QStringLiteral("שלום\u2069b")), QStringLiteral("\u2068שלום\uFFFDb\u2069"));
        // A sentence with such a name in it is shown as it is.
        QCOMPARE(oneLine(QStringLiteral("Delete \u2068שלום\u2069?")),
                 QStringLiteral("Delete \u2068שלום\u2069?"));
    }

    void noLetterOfANameBecomesAShortcut() {
        QCOMPARE(actionText(QStringLiteral("R&D && more")), QStringLiteral("R&&D &&&& more"));
        QVERIFY(actionText(QString(10'000, u'x')).size() <= 60);
    }

    void aTitleKeepsItsBrackets() {
        QCOMPARE(titleText(QStringLiteral("a[*]\nb")), QStringLiteral("a[*][*]↵b"));
    }

    void aToolTipHasLinesOfABearableLength() {
        const QString words =
            toolTipText(QStringLiteral("word ").repeated(100) + u'\n' + QString(10'000, u'x'));
        const QStringList lines = words.split(u'\n');
        QVERIFY(lines.size() > 2 && lines.size() < 50);
        for (const QString& line : lines)
            QVERIFY(line.size() <= 100);
        QVERIFY(words.endsWith(u'…'));
    }

    void whereAWordMayBreakNoCharacterIsTakenApart() {
        const QString emoji = QStringLiteral("👩\u200D💻");
        QString text = breakable(emoji.repeated(24));
        QCOMPARE(text.count(QChar(0x200B)), 2);
        QCOMPARE(text.remove(emoji).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestPlainText)
#include "test_plaintext.moc"
