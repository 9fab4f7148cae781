// SPDX-License-Identifier: MIT
// What a compiled query finds, beside a second implementation that shares no line with it.
#include "naivequery.h"

#include "parallel.h"
#include "querycompiler.h"
#include "queryparser.h"
#include "queryprinter.h"
#include "showntokens.h"

#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

namespace {

const QTimeZone berlin("Europe/Berlin");

Query read(const QString& text) {
    const QueryReading reading = readQuery(text);
    if (reading.error)
        qFatal("%s: %s", qPrintable(text), qPrintable(reading.error->message));
    return reading.query;
}

/// A table of random tokens, some of them removed, judged and somebody's own, and the same as a list.
struct Desk {
    ShownTokens shown{heldNow};
    NaiveQuery naive{.zone = berlin, .myself = OwnerId(QStringLiteral("owner7"))};
    RandomTokens random;

    explicit Desk(quint32 seed, int tokens = 250) : random(seed) {
        auto table = std::make_shared<TokenTable>();
        for (int i = 0; i < tokens; ++i)
            table->put(random.token());
        shown.setTable(std::move(table), heldNow);
        shown.setMyself(naive.myself);
        judge();
        for (int i = 0; i < 20; ++i)
            shown.remove(TokenTable::Row(random.below(tokens)), false);
    }

    void judge() {
        for (TokenTable::Row row = 0; row < shown.table().rowCount(); ++row) {
            static constexpr std::array verdicts{Finding::JudgedSafe, Finding::JudgedInUse,
                                                 Finding::JudgedCannotTell};
            const auto which = static_cast<std::size_t>(random.below(4));
            if (which < verdicts.size())
                naive.verdicts.insert(shown.table().token(row).id.text().toUtf8(),
                                      VerdictMark{verdicts[which], marks()});
        }
        shown.setVerdicts(std::make_shared<const VerdictMarks>(naive.verdicts));
    }

    /// One owner's state, and some gaps.
    Marks marks() {
        static constexpr std::array states{TokenFilter::OwnerActive, TokenFilter::OwnerOnLeave,
                                           TokenFilter::OwnerLeft,   TokenFilter::OwnerMissing,
                                           TokenFilter::NoOwner,     TokenFilter::OwnerUnknown};
        Marks all = bitOf(states[static_cast<std::size_t>(random.below(int{states.size()}))]);
        for (const TokenFilter filter : allFilters) {
            if (isOfGaps(filter) && random.below(4) == 0)
                all |= bitOf(filter);
        }
        return all;
    }

    /// The rows that the naive query finds.
    ShownRows expected(const Query& query) const {
        ShownRows rows;
        for (TokenTable::Row row = 0; row < shown.table().rowCount(); ++row) {
            if (!shown.table().isRemoved(row) && naive.finds(query, shown.table().token(row)))
                rows.push_back(row);
        }
        return rows;
    }
};

} // namespace

class TestCompiledQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void findsWhatANaiveQueryFinds() {
        Desk desk(1);
        RandomQueries queries(2);
        int found = 0;
        for (int i = 0; i < 600; ++i) {
            const Query raw = queries.query();
            const QString text = printQuery(raw);
            const Query query = read(text);
            desk.shown.setQuery(std::make_unique<CompiledQuery>(query, berlin));
            const ShownRows rows = desk.shown.rows();
            QVERIFY2(rows == desk.expected(raw), qPrintable(text));
            for (TokenTable::Row row = 0; row < desk.shown.table().rowCount(); ++row) {
                if (!desk.shown.table().isRemoved(row))
                    QCOMPARE(desk.shown.query()->matches(desk.shown.facts(), row),
                             desk.shown.query()->found()[row] != 0);
            }
            found += rows.empty() || rows.size() == desk.shown.table().liveCount() ? 0 : 1;
        }
        QVERIFY2(found > 300, "the queries tell nothing apart");
    }

    /// A put, a removal, another moment, another caller, other verdicts.
    void findsAgainWhateverChanges() {
        Desk desk(3, 200);
        RandomQueries queries(4);
        for (int i = 0; i < 300; ++i) {
            // Typed on, so that a part has been taken over from the query before.
            const QString base = u'(' + printQuery(queries.query()) + QStringLiteral(") ");
            const Query query = read(base + QStringLiteral("-jenkins"));
            desk.shown.setQuery(std::make_unique<CompiledQuery>(read(base + QStringLiteral("-j")), berlin));
            desk.shown.setQuery(std::make_unique<CompiledQuery>(query, berlin));
            QVERIFY2(desk.shown.rows() == desk.expected(query), qPrintable(base));
            const auto row = TokenTable::Row(desk.random.below(desk.shown.table().rowCount()));
            switch (queries.below(6)) {
            case 0:
                desk.shown.put(desk.random.changed(desk.shown.table().token(row)), false);
                break;
            case 1:
                desk.shown.put(desk.random.token(), false);
                break;
            case 2:
                desk.shown.remove(row, false);
                break;
            case 3:
                desk.naive.now += std::chrono::hours(queries.below(1000) - 500);
                desk.shown.setNow(desk.naive.now);
                break;
            case 4:
                desk.naive.myself = OwnerId(QStringLiteral("owner%1").arg(queries.below(40)));
                desk.shown.setMyself(desk.naive.myself);
                break;
            default:
                desk.judge();
            }
            QVERIFY2(desk.shown.rows() == desk.expected(query), qPrintable(printQuery(query)));
        }
    }

    void aTextWithoutConditionsFindsWhatThePlainSearchFinds() {
        Desk desk(5);
        for (const char* const utf8 : {"jenkins",
                                       "  JENKINS 1 ",
                                       "terraform apply of the whole staging",
                                       "idn:role",
                                       "idn:role:",
                                       "sp:scopes:all",
                                       "do not",
                                       "and",
                                       "or",
                                       "not",
                                       "(1",
                                       "x)",
                                       "n -",
                                       "()",
                                       "*",
                                       "nu\u0301n\u0303ez",
                                       "0a",
                                       "",
                                       "\t",
                                       "a  b"}) {
            const QString text = QString::fromUtf8(utf8);
            desk.shown.setQuery(nullptr);
            desk.shown.setSearch(text);
            const ShownRows searched = desk.shown.rows();
            desk.shown.setSearch({});
            desk.shown.setQuery(std::make_unique<CompiledQuery>(read(text), berlin));
            QVERIFY2(desk.shown.rows() == searched, utf8);
            // And among conditions, in quotation marks.
            if (text.trimmed().isEmpty())
                continue;
            desk.shown.setQuery(std::make_unique<CompiledQuery>(
                read(u'"' + text + QStringLiteral("\" not name:\"no such name\"")), berlin));
            QVERIFY2(desk.shown.rows() == searched, utf8);
        }
    }

    void typingOnFindsWhatAFreshQueryFinds() {
        Desk desk(6, 1000);
        for (const char* const utf8 :
             {"jenkins 1 used<900d scopes>0", "name:(jenkins or nightly) -1 status:stale",
              "idn:role:read -idn:role", "\"terraform\" \"staging cl\" expires:never", "owner7 owner:owner7",
              "-owner:núñez name:núñez*", "a or b or x owner:okafor", "not (jenkins or 1) name:nightly"}) {
            const QString whole = QString::fromUtf8(utf8);
            const auto type = [&](const QString& text) {
                const QueryReading reading = readQuery(text);
                if (reading.error)
                    return; // the one before stays
                desk.shown.setQuery(std::make_unique<CompiledQuery>(reading.query, berlin));
                CompiledQuery fresh(reading.query, berlin);
                fresh.findAgain(desk.shown.facts());
                QVERIFY2(desk.shown.query()->found() == fresh.found(), qPrintable(text));
            };
            for (qsizetype length = 1; length <= whole.size(); ++length)
                type(whole.left(length));
            for (qsizetype length = whole.size(); length > 0; --length)
                type(whole.left(length));
            desk.shown.setQuery(nullptr);
        }
    }

    /// Long enough for several threads.
    void findsInPartsOfALongTable() {
        constexpr TokenTable::Row rows = 2 * rowsWorthAThread + 4321;
        auto table = std::make_shared<TokenTable>();
        for (const char* const name : {"Amelia", "Zara", "Núñez", "Bo"})
            table->appendOwner(name, name);
        const std::array scopes{table->appendScope("sp:scopes:all"), table->appendScope("idn:jobs:read")};
        for (const std::uint32_t scope : scopes)
            table->appendSet(std::span(&scope, 1));
        QRandomGenerator random(5);
        for (TokenTable::Row row = 0; row < rows; ++row) {
            const std::string hex = QByteArray::number(random.generate(), 16).toStdString();
            table->appendRow(row % 1000 == 7 ? "A1" + hex : hex,
                             (row % 5 == 0 ? "Jenkins " : "Nightly ") + hex);
            table->owner[row] = random.bounded(4U);
            table->scopeSet[row] = random.bounded(2U);
            table->lastUsedMs[row] =
                (heldNow - std::chrono::hours(random.bounded(10'000))).time_since_epoch().count();
        }
        ShownTokens shown(heldNow);
        shown.setTable(std::move(table), heldNow);
        const NaiveQuery naive{.zone = berlin};
        for (const char* const text :
             {"owner:zara used<90d -jenkins", "id:a1 or name:*beef or (owner:bo used>1y)",
              "name:jenkins* scope:idn used:this-year", "beef (amelia or zara) used<200d"}) {
            const Query query = read(QString::fromUtf8(text));
            shown.setQuery(std::make_unique<CompiledQuery>(query, berlin));
            for (TokenTable::Row row = 0; row < rows; row += row % 31 + 1) {
                if (naive.finds(query, shown.table().token(row)) != (shown.query()->found()[row] == 1))
                    QFAIL(qPrintable(QStringLiteral("%1 in row %2").arg(QString::fromUtf8(text)).arg(row)));
            }
        }
    }

    void eachPartTellsHowManyItAloneExcludes() {
        Desk desk(7);
        const Query query = read(QStringLiteral("jenkins used<1d -mine:yes (scopes>3 or managed:yes)"));
        const std::vector<std::int64_t> excluded = excludedBy(query, berlin, desk.shown.facts());
        QCOMPARE(excluded.size(), std::size_t(4));
        for (std::size_t i = 0; i < excluded.size(); ++i)
            QCOMPARE(excluded[i], std::int64_t(desk.shown.table().liveCount()) -
                                      std::int64_t(desk.expected(query.parts()[i]).size()));
        QVERIFY(excludedBy(Query(), berlin, desk.shown.facts()).empty());
    }

    void whatCannotBeReadIsFoundByItsWordAlone() {
        ShownTokens shown(heldNow);
        Token token;
        token.id = TokenId(QStringLiteral("a1"));
        token.created = heldNow - std::chrono::days(400);
        token.lastUsed = Moment::unreadable();
        shown.put(token, false);
        const auto finds = [&shown](const char* text) {
            shown.setQuery(std::make_unique<CompiledQuery>(read(QString::fromUtf8(text)), berlin));
            return shown.rows().size() == 1;
        };
        for (const char* const text : {"used<30d", "not used<30d", "used>=30d", "used:never", "-used:never",
                                       "status:stale", "-status:stale", "not (used<30d or mine:yes)",
                                       "-used:unreadable", "verdict:safe", "-verdict:safe"})
            QVERIFY2(!finds(text), text);
        for (const char* const text : {"used:unreadable", "status:unreadable", "used<30d or expires:never",
                                       "verdict:none", "-used:never or a1"})
            QVERIFY2(finds(text), text);
    }

    void aSearchForAScopeSaysSo() {
        const auto says = [](const char* text) {
            return CompiledQuery(read(QString::fromUtf8(text)), berlin).findsAllScopes();
        };
        QVERIFY(says("scope:idn:role"));
        QVERIFY(says("idn:role"));
        QVERIFY(says("used<3d (scope:idn:role or x)"));
        QVERIFY(!says("-scope:idn:role"));
        QVERIFY(!says("scope:sp:scopes:all"));
        QVERIFY(!says("scope:role name:idn:role"));
    }

    void countsAndSearchGoWithIt() {
        Desk desk(8);
        QVERIFY(!desk.shown.foundCounts());
        const Query query = read(QStringLiteral("managed:yes"));
        desk.shown.setQuery(std::make_unique<CompiledQuery>(query, berlin));
        QCOMPARE(countOf(*desk.shown.foundCounts(), TokenFilter::All),
                 std::int64_t(desk.expected(query).size()));
        desk.shown.setSearch(QStringLiteral("jenkins"));
        const auto both = desk.expected(read(QStringLiteral("managed:yes jenkins")));
        QCOMPARE(countOf(*desk.shown.foundCounts(), TokenFilter::All), std::int64_t(both.size()));
        QVERIFY(desk.shown.rows() == both);
    }
};

QTEST_GUILESS_MAIN(TestCompiledQuery)
#include "test_compiledquery.moc"
