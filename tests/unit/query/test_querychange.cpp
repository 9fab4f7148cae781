// SPDX-License-Identifier: MIT
// Queries made of others, written out and read again.
#include "naivequery.h"

#include "cellquery.h"
#include "findingscolumn.h"
#include "idquery.h"
#include "querychange.h"
#include "querycompiler.h"
#include "queryparser.h"
#include "queryprinter.h"
#include "showntokens.h"

#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

namespace {

Query read(const char* text) {
    const QueryReading reading = readQuery(QString::fromUtf8(text));
    if (reading.error)
        qFatal("%s: %s", text, qPrintable(reading.error->message));
    return reading.query;
}

} // namespace

class TestQueryChange : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void aConditionJoinsAndLeavesAgain_data() {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("both");
        const auto row = [](const char* query, const char* part, const char* both) {
            QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(part)
                                 << QString::fromUtf8(both);
        };
        row("", "status:stale", "status:stale");
        row("status:stale", "scope:idn:roles", "status:stale scope:idn:roles");
        row("owner:a or owner:b", "mine:no", "(owner:a or owner:b) mine:no");
        row("payroll feed", "used<30d", "payroll feed used<30d");
        row("-owner:svc* used<30d", "verdict:safe", "-owner:svc* used<30d verdict:safe");
    }

    void aConditionJoinsAndLeavesAgain() {
        QFETCH(const QString, query);
        QFETCH(const QString, part);
        QFETCH(const QString, both);
        const Query before = readQuery(query).query;
        const Query more = readQuery(part).query;
        const Query joined = withPart(before, more);
        QCOMPARE(printQuery(joined), both);
        QCOMPARE(readQuery(both).query, joined);
        QVERIFY(hasParts(joined, more));
        QCOMPARE(withPart(joined, more), joined);
        QCOMPARE(withoutParts(joined, more), before);
    }

    void aConditionIsDroppedByItsNumber() {
        const Query query = read("used<30d owner:a mine:no");
        QCOMPARE(printQuery(withoutPart(query, 1)), QStringLiteral("used<30d mine:no"));
        QCOMPARE(withoutPart(withoutPart(query, 1), 0), read("mine:no"));
        QVERIFY(withoutPart(read("mine:no"), 0).isEmpty());
        QCOMPARE(withoutPart(query, 3), query);
    }

    /// What the side list counts and what its query finds are worked out by different code.
    void everyEntryOfTheSideListFindsAsAQueryWhatItHolds() {
        RandomTokens random(20'261);
        auto table = std::make_shared<TokenTable>();
        for (int i = 0; i < 400; ++i)
            table->put(random.token());
        VerdictMarks marks;
        for (TokenTable::Row row = 0; row < table->rowCount(); row += 2) {
            const auto bit = [&](TokenFilter first, int count) {
                return bitOf(static_cast<TokenFilter>(static_cast<int>(first) + random.below(count)));
            };
            const std::array verdicts{Finding::JudgedSafe, Finding::JudgedInUse, Finding::JudgedCannotTell};
            marks.insert(table->token(row).id.text().toUtf8(),
                         VerdictMark{verdicts[static_cast<std::size_t>(random.below(3))],
                                     bit(TokenFilter::OwnerActive, 6) | bit(TokenFilter::UnseenSource, 16)});
        }
        ShownTokens shown(heldNow);
        shown.setTable(std::move(table), heldNow);
        shown.setMyself(OwnerId(QStringLiteral("owner7")));
        shown.setVerdicts(std::make_shared<const VerdictMarks>(marks));
        const FilterCounts counts = shown.counts();
        int asked = 0;
        for (const TokenFilter filter : allFilters) {
            const Query query = queryOf(filter);
            QCOMPARE(query.isEmpty(), filter == TokenFilter::All);
            const QString text = printQuery(query);
            QCOMPARE(readQuery(text).query, query);
            shown.setQuery(std::make_unique<CompiledQuery>(query, QTimeZone(0)));
            QVERIFY2(qint64(shown.rows().size()) == countOf(counts, filter), qPrintable(text));
            asked += countOf(counts, filter) > 0;
        }
        QVERIFY(asked > 25);
    }

    void idsAreFoundInAnyText() {
        const QString one = QStringLiteral("0123456789abcdef0123456789ABCDEF");
        const QString two = QStringLiteral("8f3c1b2a-0000-4abc-9def-0123456789ab");
        QCOMPARE(tokenIdsIn(QStringLiteral("{\"ClientId\": \"%1\"}\n(%2), %1;").arg(one, two)),
                 QStringList({one, two}));
        QVERIFY(tokenIdsIn(one + u'0').isEmpty());
        QVERIFY(tokenIdsIn(one.chopped(1)).isEmpty());
        QVERIFY(tokenIdsIn(u"8f3c1b2a-0000-4abc-9def-0123456789a").isEmpty());
        QVERIFY(isListOfIds(one + QStringLiteral("\r\n") + two));
        QVERIFY(isListOfIds(one + QStringLiteral(", \"") + two + u'"'));
        QVERIFY(!isListOfIds(one)); // a search for one
        QVERIFY(!isListOfIds(one + QStringLiteral(" or ") + two));
        QVERIFY(!isListOfIds(QStringLiteral("id:(%1 %2)").arg(one, two)));
        QCOMPARE(readQuery(printQuery(queryOfIds({one, two}))).query, queryOfIds({one, two}));
    }

    void ofManyIdsThoseOfTokensAreKnown() {
        TokenTable table;
        Token token;
        token.id = TokenId(QStringLiteral("0123456789ABCDEF0123456789ABCDEF"));
        table.put(token);
        token.id = TokenId(QString(32, u'a'));
        const TokenTable::Row gone = table.put(token);
        const QStringList ids{QString(32, u'b'), token.id.text(),
                              QStringLiteral("0123456789abcdef0123456789abcdef")};
        QCOMPARE(idsOfTokens(ids, table), ids.mid(1));
        table.remove(gone);
        QCOMPARE(idsOfTokens(ids, table), ids.mid(2));
    }

    void whatACellAsksForFindsItsRowAndItsOppositeDoesNot() {
        RandomTokens random(20'262);
        auto table = std::make_shared<TokenTable>();
        QList<Token> tokens;
        for (int i = 0; i < 200; ++i)
            table->put(tokens.emplaceBack(random.token()));
        ShownTokens shown(heldNow);
        shown.setTable(std::move(table), heldNow);
        shown.setVerdicts(random.verdictsOn(tokens));
        const QTimeZone zone("Europe/Berlin");
        int asked = 0;
        for (TokenTable::Row row = 0; row < shown.table().rowCount(); ++row) {
            for (int column = 0; column < tokenColumnCount; ++column) {
                const Query query = queryOfCell(shown.facts(), row, static_cast<TokenColumn>(column), zone);
                if (query.isEmpty())
                    continue;
                const QString text = printQuery(query);
                QCOMPARE(readQuery(text).query, query);
                CompiledQuery same(query, zone);
                same.findAgain(shown.facts());
                QVERIFY2(same.found()[row] == 1, qPrintable(text));
                CompiledQuery others({.kind = Query::Kind::Not, .children = {query}}, zone);
                others.findAgain(shown.facts());
                QVERIFY2(others.found()[row] == 0, qPrintable(text));
                // Of an owner nobody else's.
                for (TokenTable::Row other = 0;
                     column == static_cast<int>(TokenColumn::Owner) && other < shown.table().rowCount();
                     ++other) {
                    const bool sameOwner =
                        shown.table().token(other).owner.id == shown.table().token(row).owner.id;
                    QVERIFY2(!same.found()[other] || sameOwner || shown.table().token(row).owner.id.isEmpty(),
                             qPrintable(text));
                }
                ++asked;
            }
        }
        QVERIFY(asked > 1'000);
    }
};

QTEST_GUILESS_MAIN(TestQueryChange)
#include "test_querychange.moc"
