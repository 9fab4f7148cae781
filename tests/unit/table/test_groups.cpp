// SPDX-License-Identifier: MIT
// Tokens under their owners: compared with what one would write without a thought of speed.
#include "naivetokens.h"
#include "shownentries.h"
#include "showntokens.h"
#include "tokentext.h"

#include <QTest>

#include <map>
#include <set>

using namespace patdesk;
using namespace patdesk::test;

namespace {

/// A heading with its count, or a token's id.
using Lines = QStringList;

QString keyOf(const Owner& owner) {
    return owner.id.isEmpty() ? QStringLiteral("name ") + owner.name
                              : QStringLiteral("id ") + owner.id.text();
}

struct NaiveGroups {
    /// In the order of the table.
    QList<Token> tokens;
    std::set<QString> folded;

    Lines lines() const {
        std::map<QString, QList<Token>> groups;
        for (const Token& token : tokens)
            groups[keyOf(token.owner)].append(token);
        std::vector<QString> order;
        for (const auto& [key, group] : groups)
            order.push_back(key);
        std::sort(order.begin(), order.end(), [&](const QString& a, const QString& b) {
            const auto rank = [&](const QString& key) {
                const auto first = std::find_if(listed.begin(), listed.end(), [&](const Token& token) {
                    return keyOf(token.owner) == key;
                });
                return std::make_tuple(-groups[key].size(), naivelyFolded(first->owner.name).toUtf8(),
                                       first->owner.id.text().toUtf8(), first - listed.begin());
            };
            return rank(a) < rank(b);
        });
        Lines all;
        for (const QString& key : order) {
            all.append(QStringLiteral("# %1 %2").arg(key).arg(groups[key].size()));
            for (const Token& token : std::as_const(groups[key])) {
                if (folded.count(key) == 0)
                    all.append(token.id.text());
            }
        }
        return all;
    }

    /// An owner has the name that the list gives first, and of two alike the first comes first.
    QList<Token> listed;
};

/// A table and its entries.
struct Grouped {
    explicit Grouped(quint32 seed, int count = 150) : random(seed), shown(heldNow) {
        auto table = std::make_shared<TokenTable>();
        for (int i = 0; i < count; ++i) {
            Token token = random.token();
            if (random.below(6) == 0)
                token.owner = {};
            else if (random.below(6) == 0)
                token.owner.name = QStringLiteral("Another name %1").arg(random.below(3));
            else if (random.below(6) == 0)
                token.owner.id = {};
            table->put(token);
            naive.listed.append(token);
        }
        shown.setTable(std::move(table), heldNow);
        shown.setGrouped(true);
        shown.setOwners(OwnerIndex(shown.table()));
    }

    void arrange() {
        const ShownRows rows = shown.rows();
        naive.tokens.clear();
        for (const auto row : rows)
            naive.tokens.append(shown.table().token(row));
        auto groups = shown.groups(rows);
        entries.replace(entriesOf(*groups));
        entries.setGroups(std::move(groups));
    }

    QString keyAt(int heading) const { return keyOf(shown.table().ownerOf(entries.ownerAt(heading))); }

    Lines lines() const {
        Lines all;
        for (int place = 0; place < entries.size(); ++place) {
            if (entries.isHeading(place))
                all.append(QStringLiteral("# %1 %2").arg(keyAt(place)).arg(entries.countAt(place)));
            else
                all.append(shown.table().token(entries.rowAt(place)).id.text());
        }
        return all;
    }

    std::vector<int> headings() const {
        std::vector<int> all;
        for (int place = 0; place < entries.size(); ++place) {
            if (entries.isHeading(place))
                all.push_back(place);
        }
        return all;
    }

    void fold(int heading, bool folded) {
        shown.folding().fold(ownerKeyOf(shown.table(), entries.ownerAt(heading)), folded);
        if (folded)
            naive.folded.insert(keyAt(heading));
        else
            naive.folded.erase(keyAt(heading));
    }

    /// The rows that a range stands for, one after the other.
    ShownRows rowsIn(ShownRange range) const {
        ShownRows rows;
        for (int place = range.first; place <= range.last; ++place) {
            if (!entries.isHeading(place)) {
                rows.push_back(entries.rowAt(place));
                continue;
            }
            const auto groupOf = [&](TokenTable::Row row) {
                return shown.owners()->groupOf(shown.table().owner[row]);
            };
            const auto& tokens = entries.tokens();
            for (const auto row : tokens) {
                if (naive.folded.count(keyAt(place)) > 0 && groupOf(row) == entries.ownerAt(place))
                    rows.push_back(row);
            }
        }
        return rows;
    }

    ShownRange anyRange() {
        const auto first = static_cast<int>(random.below(entries.size()));
        return {first, first + static_cast<int>(random.below(entries.size() - first))};
    }

    RandomTokens random;
    NaiveGroups naive;
    ShownTokens shown;
    ShownEntries entries;
};

} // namespace

class TestGroups : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void thoseWithTheMostTokensComeFirstAndTheOrderStaysWithinAGroup() {
        for (quint32 seed = 1; seed <= 20; ++seed) {
            Grouped table(seed);
            for (int step = 0; step < 12; ++step) {
                const auto column = static_cast<TokenColumn>(table.random.below(tokenColumnCount));
                table.shown.setColumn(column, table.random.below(2) == 1);
                table.shown.setOrder(column, orderBy(column, table.shown.table(), table.shown.findings()));
                table.shown.setSearch(table.random.below(2) == 0 ? QString() : QStringLiteral("jen"));
                table.arrange();
                QCOMPARE(table.lines(), table.naive.lines());
                QCOMPARE(table.entries.tokens().size(), std::size_t(table.naive.tokens.size()));
                const auto headings = table.headings();
                if (!headings.empty())
                    table.fold(headings[std::size_t(table.random.below(qsizetype(headings.size())))],
                               table.random.below(3) > 0);
            }
        }
    }

    void anEntryKnowsItsHeadingAndAHeadingItsEntries() {
        Grouped table(5);
        table.arrange();
        table.fold(0, true);
        table.arrange();
        int heading = -1;
        for (int place = 0; place < table.entries.size(); ++place) {
            heading = table.entries.isHeading(place) ? place : heading;
            QCOMPARE(table.entries.headingAbove(place), heading);
            const ShownRange group = table.entries.groupAt(heading);
            QVERIFY(group.first == heading && group.last >= place);
            QVERIFY(group.last + 1 == table.entries.size() || table.entries.isHeading(group.last + 1));
            if (place == heading)
                QCOMPARE(table.entries.placeOfHeading(table.entries.ownerAt(heading)), place);
            else
                QCOMPARE(table.entries.placeOf(table.entries.rowAt(place)), place);
        }
        QVERIFY(table.entries.isFolded(0) && !table.entries.isFolded(table.entries.size() - 1));
        QCOMPARE(table.entries.rowAt(0), TokenTable::noRow);
        QCOMPARE(table.entries.firstUnder(0), table.entries.tokens().front());
    }

    void aRangeStandsForItsTokensAndForThoseOfFoldedGroups() {
        for (quint32 seed = 1; seed <= 20; ++seed) {
            Grouped table(seed);
            table.arrange();
            for (int folds = 0; folds < 8; ++folds) {
                const auto headings = table.headings();
                table.fold(headings[std::size_t(table.random.below(qsizetype(headings.size())))], true);
                table.arrange();
            }
            for (int tries = 0; tries < 20; ++tries) {
                const ShownRange range = table.anyRange();
                ShownRows rows;
                table.entries.appendTokens(range, rows);
                QCOMPARE(rows, table.rowsIn(range));
                QCOMPARE(std::size_t(table.entries.tokensIn(range)), rows.size());
                // As marks and back they are the same tokens, and no range is needed for a heading.
                const auto marks = table.entries.marksOf({range}, table.shown.table().rowCount());
                QCOMPARE(std::count(marks.begin(), marks.end(), 1), std::ptrdiff_t(rows.size()));
                ShownRows back;
                const auto ranges = table.entries.rangesOf(marks);
                for (const ShownRange& one : ranges)
                    table.entries.appendTokens(one, back);
                QCOMPARE(back, rows);
                QVERIFY(ranges.size() <= 1);
            }
        }
    }

    void aFoldedGroupIsMarkedOnlyWithAllOfItsTokens() {
        Grouped table(9);
        table.arrange();
        const ShownRange group = table.entries.groupAt(0);
        auto marks = table.entries.marksOf({group}, table.shown.table().rowCount());
        table.fold(0, true);
        table.arrange();
        const auto whole = table.entries.rangesOf(marks);
        QVERIFY(whole.size() == 1 && whole[0].first == 0 && whole[0].last == 0);
        marks[table.entries.firstUnder(0)] = 0;
        QVERIFY(table.entries.rangesOf(marks).empty());
    }

    void anOwnerIsTheSameUnderAnotherNameAndStaysFoldedInTheNextTable() {
        TokenTable before;
        for (const auto& [id, name] : {std::pair("a", "Ada"), std::pair("", "Ada"), std::pair("a", "Ada O."),
                                       std::pair("b", "a"), std::pair("", "a"), std::pair("", "")})
            before.appendOwner(id, name);
        const OwnerIndex owners(before);
        QCOMPARE(owners.groupOf(2), owners.groupOf(0));
        for (const std::uint32_t owner : {1U, 3U, 4U, 5U})
            QCOMPARE(owners.groupOf(owner), owner);

        OwnerFolding folding;
        folding.fold(ownerKeyOf(before, 2), true);
        folding.fold(ownerKeyOf(before, 4), true);
        TokenTable after;
        after.appendOwner("", "a");
        OwnerIndex next(after);
        after.appendOwner("a", "Ada Okafor");
        after.appendOwner("c", "Aaron");
        next.note(after);
        QCOMPARE(folding.in(after, next), (std::vector<std::uint8_t>{1, 1, 0}));
        QVERIFY(next.rankOf(0) < next.rankOf(2) && next.rankOf(2) < next.rankOf(1));
        folding.foldAll(true);
        folding.fold(ownerKeyOf(before, 0), false);
        QCOMPARE(folding.in(after, next), (std::vector<std::uint8_t>{1, 0, 1}));
        folding.foldAll(false);
        QCOMPARE(folding.in(after, next), (std::vector<std::uint8_t>{0, 0, 0}));
    }

    void ownersThatComeLaterAreRankedAsIfAllHadComeAtOnce() {
        for (quint32 seed = 1; seed <= 10; ++seed) {
            RandomTokens random(seed);
            TokenTable table;
            const auto add = [&] {
                const Owner owner = random.token().owner;
                table.appendOwner(random.below(4) == 0 ? "" : owner.id.text().toStdString(),
                                  owner.name.toStdString());
            };
            for (int i = 0; i < 30; ++i)
                add();
            OwnerIndex grown(table);
            for (int i = 0; i < 20; ++i) {
                add();
                grown.note(table);
            }
            const OwnerIndex whole(table);
            for (std::uint32_t owner = 0; owner < whole.size(); ++owner) {
                QCOMPARE(grown.groupOf(owner), whole.groupOf(owner));
                QCOMPARE(grown.rankOf(owner), whole.rankOf(owner));
            }
        }
    }

    void aHeadingHasWordsForEveryOwner() {
        QCOMPARE(ownerHeading({OwnerId(QStringLiteral("1")), QStringLiteral("Ada Okafor")}),
                 QStringLiteral("Ada Okafor"));
        QCOMPARE(ownerHeading({OwnerId(QStringLiteral("2c91")), QString()}), QStringLiteral("Owner 2c91"));
        QCOMPARE(ownerHeading({OwnerId(QStringLiteral("2c91")), QStringLiteral(" ")}),
                 QStringLiteral("Owner 2c91"));
        QCOMPARE(ownerHeading({}), QStringLiteral("No owner"));
        QCOMPARE(tokensText(1), QStringLiteral("1 token"));
        QCOMPARE(tokensText(12), QStringLiteral("12 tokens"));
    }
};

QTEST_GUILESS_MAIN(TestGroups)
#include "test_groups.moc"
