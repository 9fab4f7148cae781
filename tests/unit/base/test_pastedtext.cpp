// SPDX-License-Identifier: MIT
#include "pastedtext.h"

#include <QTest>

using namespace patdesk;

/// What a copied client id or secret brings along.
class TestPastedText : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void whatAPasteBringsAlongIsTakenOff_data() {
        QTest::addColumn<QByteArray>("pasted");
        QTest::addColumn<QByteArray>("meant");
        const auto row = [](const char* name, const QByteArray& pasted, const char* meant = "abc-123") {
            QTest::newRow(name) << pasted << QByteArray(meant);
        };
        row("nothing", "abc-123");
        row("line feed", "abc-123\n");
        row("carriage return", "abc-123\r");
        row("both, and a tab", "\t abc-123 \r\n");
        row("NUL", QByteArray("abc-123\0", 8));
        row("double quotes", "\"abc-123\"");
        row("single quotes, line end outside", "'abc-123'\r\n");
        row("quotes, line end inside", "\"abc-123\n\"");
        row("typographic quotes", "\xE2\x80\x9C"
                                  "abc-123\xE2\x80\x9D");
        row("back quotes", "`abc-123`");
        row("bracketed paste", "\x1B[200~abc-123\x1B[201~");
        row("bracketed paste, line end inside", "\x1B[200~abc-123\n\x1B[201~");
        row("bracketed paste without the escape", "[200~abc-123[201~");
        row("bracketed paste, escape written out", "^[[200~abc-123^[[201~");
        row("bracketed paste, one end", "abc-123\x1B[201~");
        row("bracketed paste, what a shell leaves of it", "200~abc-123201~");
        row("bracketed paste, and less", "0~abc-1231~");
        row("bracketed paste of quotes", "\x1B[200~'abc-123'\x1B[201~\r");
        row("byte order mark", "\xEF\xBB\xBF"
                               "abc-123");
        row("byte order mark and quotes", "\xEF\xBB\xBF\"abc-123\"\r\n");
        row("no-break space", "\xC2\xA0"
                              "abc-123\xC2\xA0");
        row("zero-width space", "\xE2\x80\x8B"
                                "abc-123\xE2\x80\x8B");
        row("word joiner", "abc-123\xE2\x81\xA0");
        row("direction marks", "\xE2\x80\x8E"
                               "abc-123\xE2\x80\xAC");
        row("ideographic space", "\xE3\x80\x80"
                                 "abc-123");
        row("only that", "\xEF\xBB\xBF \"\" \r\n", "");
        // What belongs to it stays.
        row("one quote", "\"abc-123", "\"abc-123");
        row("inside", "abc 123", "abc 123");
        row("other scripts", "\xC3\xBC\xE2\x88\x85\xF0\x9F\x94\x91", "\xC3\xBC\xE2\x88\x85\xF0\x9F\x94\x91");
        row("not UTF-8", "\xFF\xC3", "\xFF\xC3");
        row("half of a mark", "[200", "[200");
        row("ends like a mark", "abc1~", "abc1~");
    }

    void whatAPasteBringsAlongIsTakenOff() {
        QFETCH(QByteArray, pasted);
        QFETCH(QByteArray, meant);
        QCOMPARE(withoutPasteMarks(QByteArrayView(pasted)).toByteArray(), meant);
        QCOMPARE(withoutPasteMarks(Secret(pasted)).reveal().toByteArray(), meant);
        if (QString::fromUtf8(pasted).toUtf8() == pasted)
            QCOMPARE(withoutPasteMarks(QString::fromUtf8(pasted)), QString::fromUtf8(meant));
    }

    void noCopyIsMadeOfASecret() {
        const QByteArray pasted("\xEF\xBB\xBF'abc-123'\r\n");
        const QByteArrayView meant = withoutPasteMarks(QByteArrayView(pasted));
        QCOMPARE(static_cast<const void*>(meant.data()), static_cast<const void*>(pasted.constData() + 4));
        Secret clean("abc-123");
        const char* const bytes = clean.reveal().data();
        const Secret same = withoutPasteMarks(std::move(clean));
        QCOMPARE(static_cast<const void*>(same.reveal().data()), static_cast<const void*>(bytes));
    }

    void whatIsLeftInsideIsNoticed() {
        for (const char* const odd : {"abc 123", "abc\n123", "\"abc",
                                      "abc\xE2\x80\x8B"
                                      "123",
                                      "abc\xC2\xA0"
                                      "123",
                                      "abc\xE2\x80\x99"})
            QVERIFY2(holdsPasteMarks(odd), odd);
        for (const char* const usual : {"", "abc-123", "2c9180867f2c4d6e017f2c4d6e000001",
                                        "gr\xC3\xBC\xC3\x9F"
                                        "e",
                                        "\xFF"})
            QVERIFY2(!holdsPasteMarks(usual), usual);
    }
};

QTEST_GUILESS_MAIN(TestPastedText)
#include "test_pastedtext.moc"
