// SPDX-License-Identifier: MIT
// The search: right for all of Unicode, at every place in the text, and the same when narrowed.
#include "naivetokens.h"

#include "bytefind.h"
#include "foldedtext.h"
#include "parallel.h"
#include "tokensearch.h"

#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

class TestTokenSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsBytesWhereverTheyAre();
    void foldsWhatOnlyCaseAndCompositionTellApart_data();
    void foldsWhatOnlyCaseAndCompositionTellApart();
    void keepsApartWhatDiffersByMore();
    void typingOnFindsWhatAFreshSearchFinds();
    void findsATextInNameOwnerScopeAndId();
    void findsInPartsOfALongTableWhatANaiveSearchFinds();
};

void TestTokenSearch::findsBytesWhereverTheyAre() {
    QRandomGenerator random(3);
    for (int i = 0; i < 20'000; ++i) {
        std::string text(static_cast<std::size_t>(random.bounded(100)), ' ');
        for (char& c : text)
            c = static_cast<char>('a' + random.bounded(3));
        std::string needle(static_cast<std::size_t>(1 + random.bounded(6)), ' ');
        for (char& c : needle)
            c = static_cast<char>('a' + random.bounded(3));
        const auto from = static_cast<std::size_t>(random.bounded(20));
        QCOMPARE(findBytes(text, needle, from), std::string_view(text).find(needle, from));
    }
}

void TestTokenSearch::foldsWhatOnlyCaseAndCompositionTellApart_data() {
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto row = [](const char* one, const char* other) {
        QTest::newRow(one) << QString::fromUtf8(one) << QString::fromUtf8(other);
    };
    row("JENKINS", "jenkins");
    row("İSTANBUL", "istanbul");
    row("I\u0307stanbul", "istanbul");
    row("STRASSE", "Straße");
    row("STRAẞE", "straße");
    row("Nu\u0301n\u0303ez", "NÚÑEZ");
    row("ΟΔΟΣ", "οδος");
    row("οδος", "οδοσ");
    row("ＰＡＴ", "pat");
    row("ﬁle", "FILE");
    row("Å", "Å");
    row("田中", "田中");
    row("ИВАНОВ", "иванов");
}

void TestTokenSearch::foldsWhatOnlyCaseAndCompositionTellApart() {
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QCOMPARE(foldedText(QStringView(one)), foldedText(QStringView(other)));
    QCOMPARE(foldedText(one.toStdString()), foldedText(QStringView(one)));
}

void TestTokenSearch::keepsApartWhatDiffersByMore() {
    QVERIFY(foldedText(std::string_view("Nunez")) != foldedText(std::string_view("Núñez")));
    QVERIFY(foldedText(std::string_view("ısı")) != foldedText(std::string_view("isi")));
    QCOMPARE(foldedText(std::string_view("a\0b", 3)), std::string("ab"));
}

void TestTokenSearch::typingOnFindsWhatAFreshSearchFinds() {
    TokenTable table;
    RandomTokens random(4);
    for (int i = 0; i < 3000; ++i)
        table.put(random.token());
    for (const char* const text : {"terraform apply of the whole staging cl", "núñez 1", "strasse",
                                   "idn:role:m", "okafor", "0a1", "istanbul 4"}) {
        TokenSearch typed;
        const QString whole = QString::fromUtf8(text);
        for (qsizetype length = 1; length <= whole.size(); ++length) {
            typed.find(table, whole.left(length));
            TokenSearch fresh;
            fresh.find(table, whole.left(length));
            QCOMPARE(typed.found(), fresh.found());
        }
        typed.find(table, whole.left(2)); // and back
        TokenSearch fresh;
        fresh.find(table, whole.left(2));
        QCOMPARE(typed.found(), fresh.found());
    }
}

void TestTokenSearch::findsATextInNameOwnerScopeAndId() {
    TokenTable table;
    Token token;
    token.id = TokenId(QStringLiteral("2C91-ABCD"));
    token.name = QStringLiteral("Nightly");
    token.owner = {OwnerId(QStringLiteral("o")), QStringLiteral("Ipek")};
    token.scopes = {QStringLiteral("idn:role:read"), QStringLiteral("sp:search:read")};
    table.put(token);
    const auto finds = [&table](const QString& text) {
        TokenSearch search;
        search.find(table, text);
        return search.found() == std::vector<std::uint8_t>{1};
    };
    for (const auto& text : {"night", "PEK", "search:r", "91-abcd", "  nightly "})
        QVERIFY2(finds(QString::fromUtf8(text)), text);
    QVERIFY(!finds(QStringLiteral("nightlyipek")));
    QVERIFY(!finds(QStringLiteral("readsp")));
    token.name = QStringLiteral("Renamed");
    table.put(token);
    QVERIFY(finds(QStringLiteral("renamed")));
    QVERIFY(!finds(QStringLiteral("nightly")));
}

/// Long enough for several threads; the owners' names make most rows hits of some needles, which takes
/// another way than where few rows are.
void TestTokenSearch::findsInPartsOfALongTableWhatANaiveSearchFinds() {
    constexpr TokenTable::Row rows = 2 * rowsWorthAThread + 4321;
    TokenTable table;
    for (const char* const name : {"Amelia", "Zara", "Núñez", "Bo"})
        table.appendOwner(name, name);
    const std::array scopes{table.appendScope("sp:scopes:all"), table.appendScope("idn:jobs:read")};
    for (const std::uint32_t scope : scopes)
        table.appendSet(std::span(&scope, 1));
    QRandomGenerator random(5);
    std::vector<std::string> texts; // of each row: all that is searched, folded, zero bytes between
    for (TokenTable::Row row = 0; row < rows; ++row) {
        const std::string hex = QByteArray::number(random.generate(), 16).toStdString();
        const char* const use = row % 100 == 0 ? "Ümit " : row % 5 == 0 ? "Jenkins " : "Nightly ";
        table.appendRow(row % 1000 == 7 ? "A1" + hex : hex, use + hex);
        table.owner[row] = random.bounded(16) == 0 ? 3 : random.bounded(3U);
        table.scopeSet[row] = random.bounded(2U);
        texts.push_back(foldedText(table.ids.at(row)) + '\0' + foldedText(table.names.at(row)) + '\0');
        texts.back().append(table.foldedOwnerNames.at(table.owner[row])).append(1, '\0');
        texts.back().append(table.scopes.at(scopes[table.scopeSet[row]]));
    }
    for (const char* const text : {"a", "j", "jen", "ümit", "núñez", "a1", "beef", "nothing like it"}) {
        const std::string needle = foldedText(std::string_view(text));
        TokenSearch search;
        search.find(table, QString::fromUtf8(text));
        for (TokenTable::Row row = 0; row < rows; ++row) {
            const bool naive = texts[row].find(needle) != std::string::npos;
            if (naive != (search.found()[row] == 1))
                QFAIL(qPrintable(QStringLiteral("%1 in row %2").arg(QString::fromUtf8(text)).arg(row)));
        }
    }
}

QTEST_GUILESS_MAIN(TestTokenSearch)
#include "test_tokensearch.moc"
