// SPDX-License-Identifier: MIT
// What is suggested while a query is typed.
#include "naivequery.h"

#include "completions.h"
#include "queryparser.h"
#include "querywords.h"
#include "showntokens.h"

#include <QRandomGenerator>
#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

namespace {

/// The cursor is where the bar is.
std::optional<CompletionPlace> placeIn(QString text) {
    const qsizetype cursor = text.indexOf(u'|');
    return completionPlaceAt(text.remove(cursor, 1), cursor);
}

QStringList wordsOf(const QList<Completion>& completions) {
    QStringList words;
    for (const Completion& completion : completions)
        words.append(completion.words);
    return words;
}

struct Desk {
    ShownTokens shown{heldNow};

    Desk() {
        RandomTokens random(7);
        auto table = std::make_shared<TokenTable>();
        for (int i = 0; i < 300; ++i)
            table->put(random.token());
        shown.setTable(std::move(table), heldNow);
        shown.remove(3, false);
    }

    QList<Completion> values(QueryField field) const {
        return valuesOf(field, QuerySign::Is, shown.facts(), QTimeZone(0));
    }

    template <class Fits>
    std::int64_t count(Fits fits) const {
        std::int64_t tokens = 0;
        forEachToken(shown.table(), [&](const Token& token) { tokens += fits(token) ? 1 : 0; });
        return tokens;
    }
};

} // namespace

class TestCompletions : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void thePlaceIsTheWordOrTheValueAtTheCursor_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("field");
        const auto row = [](const char* text, int from, int to, const char* typed, int field = -1) {
            QTest::newRow(text) << QString::fromUtf8(text) << from << to << QString::fromUtf8(typed) << field;
        };
        const int owner = static_cast<int>(QueryField::Owner);
        row("|", 0, 0, "");
        row("ow|", 0, 2, "ow");
        row("jenkins st|x", 8, 11, "st");
        row("-sc|", 1, 3, "sc");
        row("(us|", 1, 3, "us");
        row("owner:|", 6, 6, "", owner);
        row("owner:ch|en", 6, 10, "ch", owner);
        row("owner:(chen or ok|) x", 15, 17, "ok", owner);
        row("owner:(chen) x|", 13, 14, "x");
        row("owner:\"A. Ok|afor\" x", 6, 17, "A. Ok", owner);
        row("owner:chen |", 11, 11, "");
        row("used<=3|", 6, 7, "3", static_cast<int>(QueryField::Used));
        row("status:|stale", 7, 12, "", static_cast<int>(QueryField::Status));
        row("idn:so|", 0, 6, "idn:so"); // a scope, no field
        row("scope:idn:so|", 6, 12, "idn:so", static_cast<int>(QueryField::Scope));
    }

    void thePlaceIsTheWordOrTheValueAtTheCursor() {
        QFETCH(const QString, text);
        QFETCH(const int, from);
        QFETCH(const int, to);
        QFETCH(const QString, typed);
        QFETCH(const int, field);
        const auto place = placeIn(text);
        QVERIFY(place.has_value());
        QCOMPARE(place->from, from);
        QCOMPARE(place->to, to);
        QCOMPARE(place->typed, typed);
        QCOMPARE(place->field ? static_cast<int>(*place->field) : -1, field);
    }

    void nothingIsSuggestedInAQuotedPhrase() { QVERIFY(!placeIn(QStringLiteral("\"own|")).has_value()); }

    void ownersComeWithTheNumberOfTheirTokensTheMostFirst() {
        const Desk desk;
        const QList<Completion> owners = desk.values(QueryField::Owner);
        QVERIFY(owners.size() > 3);
        for (qsizetype i = 0; i < owners.size(); ++i) {
            const QString name = owners[i].words;
            QCOMPARE(*owners[i].tokens,
                     desk.count([&](const Token& token) { return token.owner.name.trimmed() == name; }));
            QVERIFY(i == 0 || *owners[i - 1].tokens >= *owners[i].tokens);
        }
    }

    void scopesComeWithTheNumberOfTheirTokens() {
        const Desk desk;
        const QList<Completion> scopes = desk.values(QueryField::Scope);
        QVERIFY(scopes.size() > 3);
        for (const Completion& scope : scopes)
            QCOMPARE(*scope.tokens,
                     desk.count([&](const Token& token) { return token.scopes.contains(scope.words); }));
    }

    void wordsComeWithTheNumberOfTokensThatTheyFind() {
        const Desk desk;
        const QList<Completion> statuses = desk.values(QueryField::Status);
        const auto never = std::find_if(statuses.begin(), statuses.end(), [](const Completion& completion) {
            return completion.words == QLatin1String("never-expires");
        });
        QVERIFY(never != statuses.end());
        QCOMPARE(*never->tokens, desk.count([](const Token& token) { return token.expiry.never(); }));
        QVERIFY(*never->tokens > 0);
    }

    void whateverIsSuggestedCanBeRead() {
        const Desk desk;
        for (int field = 1; field < 16; ++field) {
            for (const QuerySign sign : {QuerySign::Is, QuerySign::Less}) {
                const auto asked = static_cast<QueryField>(field);
                if (sign != QuerySign::Is && !takesComparison(asked))
                    continue;
                const QList<Completion> all = valuesOf(asked, sign, desk.shown.facts(), QTimeZone(0));
                for (const Completion& value : completionsOf({}, all, all.size(), asked)) {
                    const QString text = wordFor(asked) + wordFor(sign) + value.text;
                    const QueryReading reading = readQuery(text);
                    QVERIFY2(!reading.error, qPrintable(text));
                    QVERIFY2(reading.query.kind == Query::Kind::Condition &&
                                 reading.query.condition.field == asked,
                             qPrintable(text));
                }
            }
        }
    }

    void whatBeginsWithTheTypedTextComesFirst() {
        QList<Completion> all;
        for (const char* const name : {"Marc Oslo", "Os Mar", "Ösp", "os"}) {
            const QString words = QString::fromUtf8(name);
            all.append({.words = words, .folded = words.toLower().toStdString()});
        }
        QCOMPARE(wordsOf(completionsOf(QStringLiteral("OS"), all, 12)),
                 QStringList({QStringLiteral("Os Mar"), QStringLiteral("Marc Oslo")}));
        QCOMPARE(completionsOf(QStringLiteral("os"), all, 1).size(), 1);
        QCOMPARE(completionsOf({}, all, 12).size(), 4);
    }

    void anyTextAndAnyCursorHasAPlaceInsideTheText() {
        QRandomGenerator random(3);
        static const QString letters = QStringLiteral("ow ne:<>=()\"-or a*\\“used:status");
        for (int i = 0; i < 20'000; ++i) {
            QString text;
            for (int length = random.bounded(24); length > 0; --length)
                text += letters[random.bounded(int(letters.size()))];
            const auto place = completionPlaceAt(text, random.bounded(-2, 30));
            if (place)
                QVERIFY2(0 <= place->from && place->from <= place->to && place->to <= text.size(),
                         qPrintable(text));
        }
    }
};

QTEST_GUILESS_MAIN(TestCompletions)
#include "test_completions.moc"
