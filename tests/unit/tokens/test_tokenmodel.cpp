// SPDX-License-Identifier: MIT
// The token table's model: what it shows and what it tells its views, against a naive implementation.
#include "naivetokens.h"

#include "tableupdate.h"
#include "tokenmodel.h"
#include "tokentext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

namespace {

constexpr std::array searches{"",        "jen",       "jenkins", "JENKINS 1",         "okafor",    "istanbul",
                              "strasse", "田",        "núñez",   "nu\u0301n\u0303ez", "sp:scopes", "idn:role",
                              "idn:",    "idn:role:", "a1",      "nothing like it"};

TableUpdate updateOf(const QList<Token>& tokens) {
    TableUpdate update{.table = std::make_shared<TokenTable>(), .now = heldNow};
    for (const Token& token : tokens)
        update.table->put(token);
    update.diffFrom = ~quint64{0}; // none made: the model makes it
    return update;
}

QStringList idsShown(const TokenModel& model) {
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.index(row, 0).data(TokenModel::TokenIdRole).toString());
    return ids;
}

QStringList idsOf(const QList<Token>& tokens) {
    QStringList ids;
    for (const Token& token : tokens)
        ids.append(token.id.text());
    return ids;
}

// One random step, the same of both.

void refresh(RandomTokens& random, NaiveList& naive, TokenModel& model) {
    naive.tokens = random.refreshed(naive.tokens);
    model.takeTable(updateOf(naive.tokens));
}

void search(RandomTokens& random, NaiveList& naive, TokenModel& model) {
    naive.search = QString::fromUtf8(searches[random.below(searches.size())]);
    model.setSearch(naive.search);
}

void sort(RandomTokens& random, NaiveList& naive, TokenModel& model) {
    naive.column = static_cast<int>(random.below(tokenColumnCount + 1)) - 1;
    naive.descending = random.below(2) == 1;
    model.sort(naive.column, naive.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

/// A new token, or one of them as it is after a change.
Token put(RandomTokens& random, NaiveList& naive, TokenModel& model) {
    Token token = naive.tokens.isEmpty() || random.below(2) == 0
                      ? random.token()
                      : random.changed(naive.tokens[random.below(naive.tokens.size())]);
    naive.put(token);
    model.put(token);
    return token;
}

void remove(RandomTokens& random, NaiveList& naive, TokenModel& model) {
    if (naive.tokens.isEmpty())
        return;
    const TokenId id = naive.tokens[random.below(naive.tokens.size())].id;
    naive.remove(id);
    model.remove(id);
}

} // namespace

class TestTokenModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatANaiveListWouldThroughRandomLoadsSortsFiltersAndChanges();
    void countsEachFilterAsANaiveListWould();
    void countsWhatASearchFindsInALongListToo();
    void saysWhichRowsAreDeletedAndNotWhichAreFiltered();
    void findsANameByItsBeginningFromARowOn();
    void keepsSelectionThroughARefresh();
    void signalsOnlyWhatARefreshHasChanged();
    void announcesAFilterOverManyRangesInFewSignals();
    void ordersALongListOnItsWorker();
    void answersWholeTokens();
    void findsManyByTheirIdsAndWhatChangesMeanwhile();
    void handsOutTheTokensOfItsRowsAsAValue();
    void notesStandBeforeTheStatusOfTheirTokens();
    void groupsWhatANaiveListWouldThroughRandomChangesAndFolds();
    void aSortOfManyRowsKeepsGroupsFoldsAndPlaces();
};

void TestTokenModel::showsWhatANaiveListWouldThroughRandomLoadsSortsFiltersAndChanges() {
    for (quint32 seed = 1; seed <= 4; ++seed) {
        RandomTokens random(seed);
        TokenModel model([] { return heldNow; });
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        NaiveList naive;
        for (int step = 0; step < 120; ++step) {
            switch (random.below(10)) {
            case 0:
                refresh(random, naive, model);
                break;
            case 1:
                naive.filter = allFilters[random.below(allFilters.size())];
                model.setFilter(naive.filter);
                break;
            case 2:
            case 3:
                search(random, naive, model);
                break;
            case 4:
                sort(random, naive, model);
                break;
            case 5:
                naive.staleDays = 1 + static_cast<int>(random.below(400));
                model.setStaleDays(naive.staleDays);
                break;
            case 8:
                naive.verdicts = random.below(4) == 0 ? nullptr : random.verdictsOn(naive.tokens);
                model.setVerdicts(naive.verdicts);
                break;
            case 7:
                naive.expiringDays = 1 + static_cast<int>(random.below(365));
                model.setExpiringDays(naive.expiringDays);
                break;
            case 6:
                put(random, naive, model);
                break;
            default:
                remove(random, naive, model);
            }
            QCOMPARE(idsShown(model), idsOf(naive.shown()));
            QCOMPARE(countOf(model.counts(), naive.filter), naive.countInFilter());
            QCOMPARE(model.totalCount(), static_cast<int>(naive.tokens.size()));
        }
    }
}

/// Headings with their counts, and ids.
static QStringList linesOf(const TokenModel& model) {
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        const QVariant heading = index.data(TokenModel::HeadingRole);
        lines.append(heading.isValid()
                         ? QStringLiteral("# %1 %2").arg(heading.toString(),
                                                         index.data(TokenModel::HeadingCountRole).toString())
                         : index.data(TokenModel::TokenIdRole).toString());
    }
    return lines;
}

/// Where every owner has an ID and one name.
static QStringList naiveLines(const QList<Token>& shown, const QSet<QString>& folded) {
    QList<QList<Token>> groups;
    for (const Token& token : shown) {
        const auto group = std::find_if(groups.begin(), groups.end(), [&](const QList<Token>& others) {
            return others.constFirst().owner == token.owner;
        });
        if (group == groups.end())
            groups.append({token});
        else
            group->append(token);
    }
    std::sort(groups.begin(), groups.end(), [](const QList<Token>& a, const QList<Token>& b) {
        const auto rank = [](const QList<Token>& group) {
            const Owner& owner = group.constFirst().owner;
            return std::make_tuple(-group.size(), naivelyFolded(owner.name).toUtf8(),
                                   owner.id.text().toUtf8());
        };
        return rank(a) < rank(b);
    });
    QStringList lines;
    for (const QList<Token>& group : std::as_const(groups)) {
        const Owner& owner = group.constFirst().owner;
        lines.append(QStringLiteral("# %1 %2").arg(ownerHeading(owner), tokensText(group.size())));
        if (!folded.contains(owner.id.text()))
            lines.append(idsOf(group));
    }
    return lines;
}

void TestTokenModel::groupsWhatANaiveListWouldThroughRandomChangesAndFolds() {
    for (quint32 seed = 1; seed <= 4; ++seed) {
        RandomTokens random(seed);
        TokenModel model([] { return heldNow; });
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        NaiveList naive;
        QSet<QString> folded;
        bool grouped = false;
        QString kept;
        QPersistentModelIndex place;
        for (int step = 0; step < 150; ++step) {
            switch (random.below(9)) {
            case 0:
                refresh(random, naive, model);
                break;
            case 1:
                naive.filter = random.below(2) == 0 ? TokenFilter::All : TokenFilter::Stale;
                model.setFilter(naive.filter);
                break;
            case 2:
                search(random, naive, model);
                break;
            case 3:
                sort(random, naive, model);
                break;
            case 4:
                grouped = random.below(4) > 0;
                model.setGrouped(grouped);
                break;
            case 5: {
                const int heading = model.headingAbove(static_cast<int>(random.below(model.rowCount() + 1)));
                if (heading < 0)
                    break;
                const bool fold = random.below(2) == 0;
                const auto row = *model.tableRowAt(heading);
                const QString owner = model.shareTable()->token(row).owner.id.text();
                if (fold)
                    folded.insert(owner);
                else
                    folded.remove(owner);
                model.setFolded(heading, fold);
                break;
            }
            case 6: {
                const Token token = put(random, naive, model);
                if (grouped && model.rowOf(token.id) < 0 && random.below(2) == 0) {
                    model.unfoldFor(token.id);
                    if (naive.isFound(token) && naive.isInFilter(token))
                        folded.remove(token.owner.id.text());
                }
                break;
            }
            case 7:
                if (naive.tokens.isEmpty() || random.below(10) > 0)
                    break;
                folded.clear();
                if (const bool all = random.below(2) == 0; all) {
                    for (int owner = 0; owner < 40; ++owner)
                        folded.insert(QStringLiteral("owner%1").arg(owner));
                    model.setAllFolded(true);
                } else {
                    model.setAllFolded(false);
                }
                break;
            default:
                remove(random, naive, model);
            }
            const QList<Token> shown = naive.shown();
            QCOMPARE(linesOf(model), grouped ? naiveLines(shown, folded) : idsOf(shown));
            QCOMPARE(model.shownCount(), static_cast<int>(shown.size()));
            QCOMPARE(model.tokensAt({{0, model.rowCount() - 1}}).size(), static_cast<int>(shown.size()));
            QCOMPARE(model.countAt({{0, model.rowCount() - 1}}), static_cast<int>(shown.size()));
            // Who stands on a line stays on it while it is there, a heading as well.
            if (place.isValid())
                QCOMPARE(linesOf(model).at(place.row()).section(u' ', 0, 1), kept);
            if (model.rowCount() > 0) {
                place = model.index(static_cast<int>(random.below(model.rowCount())), 0);
                kept = linesOf(model).at(place.row()).section(u' ', 0, 1);
            }
        }
    }
}

void TestTokenModel::aSortOfManyRowsKeepsGroupsFoldsAndPlaces() {
    constexpr int many = 21'000; // prepared on the worker
    RandomTokens random(3);
    QList<Token> tokens;
    for (int i = 0; i < many; ++i)
        tokens.append(random.token());
    TokenModel model([] { return heldNow; });
    model.takeTable(updateOf(tokens));
    model.setGrouped(true);
    QTRY_VERIFY(model.isHeading(0));
    QCOMPARE(model.shownCount(), many);
    model.setFolded(0, true);
    const int second = 1;
    QVERIFY(model.isHeading(second));
    const QPersistentModelIndex heading = model.index(second, 2);
    const QPersistentModelIndex token = model.index(second + 5, 2);
    const TokenId id = model.idAt(token.row());
    model.sort(static_cast<int>(TokenColumn::LastUsed), Qt::DescendingOrder);
    QTRY_VERIFY(token.row() != second + 5);
    QCOMPARE(heading.row(), second);
    QCOMPARE(model.idAt(token.row()), id);
    QCOMPARE(model.headingAbove(token.row()), second);
    QVERIFY(model.isFolded(0));
    TableUpdate later{.table = std::make_shared<TokenTable>(*model.shareTable()), .now = heldNow};
    const int another = heading.row() + (token.row() == heading.row() + 1 ? 2 : 1);
    later.table->remove(*model.tableRowAt(another));
    later.diffFrom = ~quint64{0};
    model.takeTable(std::move(later));
    QTRY_COMPARE(model.shownCount(), many - 1);
    QCOMPARE(model.idAt(token.row()), id);
    QCOMPARE(model.headingAbove(token.row()), heading.row());
    QVERIFY(model.isFolded(0));
}

void TestTokenModel::countsEachFilterAsANaiveListWould() {
    RandomTokens random(11);
    NaiveList naive;
    TokenModel model([] { return heldNow; });
    naive.tokens = random.refreshed(random.refreshed({}));
    naive.myself = naive.tokens.first().owner.id;
    model.takeTable(updateOf(naive.tokens));
    model.setMyself(naive.myself);
    naive.verdicts = random.verdictsOn(naive.tokens);
    model.setVerdicts(naive.verdicts);
    QVERIFY(!model.foundCounts());
    for (const char* const search : {"", "jen", "idn:role", "nothing like it"}) {
        naive.search = QString::fromUtf8(search);
        model.setSearch(naive.search);
        QCOMPARE(model.foundCounts().has_value(), !naive.search.isEmpty());
        for (const TokenFilter filter : allFilters) {
            naive.filter = filter;
            model.setFilter(filter);
            const FilterCounts counts = model.foundCounts().value_or(model.counts());
            QCOMPARE(countOf(counts, filter), std::int64_t{naive.shown().size()});
            QCOMPARE(idsShown(model), idsOf(naive.shown()));
        }
    }
}

void TestTokenModel::countsWhatASearchFindsInALongListToo() {
    constexpr int rows = 250'000; // more than one thread's
    TableUpdate update{.table = std::make_shared<TokenTable>(), .now = heldNow};
    TokenTable& table = *update.table;
    RandomTokens random(12);
    QList<Token> kinds;
    for (int i = 0; i < 50; ++i)
        kinds.append(random.token());
    for (const Token& kind : std::as_const(kinds))
        table.put(kind);
    for (int row = int(table.rowCount()); row < rows; ++row) {
        const auto like = static_cast<TokenTable::Row>(row % kinds.size());
        const auto added = table.appendRow("id" + std::to_string(row), std::string(table.names.at(like)));
        table.owner[added] = table.owner[like];
        table.scopeSet[added] = table.scopeSet[like];
        table.createdMs[added] = table.createdMs[like];
        table.lastUsedMs[added] = table.lastUsedMs[like];
        table.expiresMs[added] = table.expiresMs[like];
        table.lifetimeS[added] = table.lifetimeS[like];
        table.flags[added] = table.flags[like];
    }
    update.diffFrom = ~quint64{0};
    TokenModel model([] { return heldNow; });
    model.takeTable(std::move(update));
    model.setMyself(kinds.first().owner.id);
    auto verdicts = std::make_shared<VerdictMarks>();
    for (int row = 0; row < rows; row += 3)
        verdicts->insert("id" + QByteArray::number(row),
                         {Finding::JudgedCannotTell,
                          bitOf(TokenFilter::OwnerLeft) | (row % 2 == 0 ? bitOf(TokenFilter::FewUses)
                                                                        : bitOf(TokenFilter::TellingName))});
    model.setVerdicts(verdicts);
    QCOMPARE(model.totalCount(), rows);
    for (const char* const search : {"", "jen", "idn:role"}) {
        model.setSearch(QString::fromUtf8(search));
        const FilterCounts counts = model.foundCounts().value_or(model.counts());
        for (const TokenFilter filter : allFilters) {
            model.setFilter(filter);
            QCOMPARE(countOf(counts, filter), std::int64_t{model.rowCount()});
        }
    }
}

void TestTokenModel::saysWhichRowsAreDeletedAndNotWhichAreFiltered() {
    RandomTokens random(13);
    const QList<Token> tokens = random.refreshed(random.refreshed({}));
    TokenModel model([] { return heldNow; });
    model.takeTable(updateOf(tokens));
    QSignalSpy before(&model, &TokenModel::rowAboutToBeDeleted);
    QSignalSpy after(&model, &TokenModel::rowDeleted);
    model.setSearch(QStringLiteral("no such token at all"));
    model.remove(tokens.at(0).id);
    model.setSearch({});
    QCOMPARE(after.size(), 0);
    model.remove(model.idAt(3));
    QCOMPARE(before.takeFirst(), QVariantList{3});
    QCOMPARE(after.takeFirst(), QVariantList{3});
}

void TestTokenModel::findsANameByItsBeginningFromARowOn() {
    TokenModel model([] { return heldNow; });
    QList<Token> tokens;
    for (const char* const name : {"Ansible", "Jenkins", "Nightly", "jenkins 2", "Old Jenkins"}) {
        tokens.append(RandomTokens(quint32(tokens.size()) + 1).token());
        tokens.last().name = QString::fromUtf8(name);
    }
    model.takeTable(updateOf(tokens));
    QCOMPARE(model.rowNamed(QStringLiteral("JE"), 0), 1);
    QCOMPARE(model.rowNamed(QStringLiteral("je"), 2), 3);
    QCOMPARE(model.rowNamed(QStringLiteral("je"), 4), 1); // round
    QCOMPARE(model.rowNamed(QStringLiteral("old je"), 5), 4);
    QCOMPARE(model.rowNamed(QStringLiteral("x"), 0), -1);
    model.clear();
    QCOMPARE(model.rowNamed(QStringLiteral("je"), 1), -1);
}

void TestTokenModel::keepsSelectionThroughARefresh() {
    RandomTokens random(5);
    QList<Token> tokens = random.refreshed(random.refreshed({}));
    TokenModel model([] { return heldNow; });
    model.sort(static_cast<int>(TokenColumn::Name), Qt::AscendingOrder);
    model.takeTable(updateOf(tokens));
    const QPersistentModelIndex chosen = model.index(model.rowCount() / 2, 2);
    const QString id = chosen.data(TokenModel::TokenIdRole).toString();

    for (int i = 0; i < 30; ++i) {
        QList<Token> next = random.refreshed(tokens);
        const auto isChosen = [&](const Token& token) { return token.id.text() == id; };
        if (std::none_of(next.begin(), next.end(), isChosen))
            next.append(*std::find_if(tokens.begin(), tokens.end(), isChosen));
        tokens = next;
        model.takeTable(updateOf(tokens));
        QVERIFY(chosen.isValid());
        QCOMPARE(chosen.data(TokenModel::TokenIdRole).toString(), id);
        QCOMPARE(model.rowOf(TokenId(id)), chosen.row());
    }
}

void TestTokenModel::signalsOnlyWhatARefreshHasChanged() {
    RandomTokens random(6);
    QList<Token> tokens = random.refreshed(random.refreshed({}));
    TokenModel model([] { return heldNow; });
    model.takeTable(updateOf(tokens));
    tokens[7].lastUsed = heldNow;
    tokens[8].name += QStringLiteral(" 2");
    tokens[20].scopes = {QStringLiteral("idn:something-new:read")};

    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy laidOut(&model, &QAbstractItemModel::layoutChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.takeTable(updateOf(tokens));

    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed[0][0].toModelIndex().row(), 7);
    QCOMPARE(changed[0][1].toModelIndex().row(), 8);
    QCOMPARE(changed[1][0].toModelIndex().row(), 20);
    QCOMPARE(removed.size() + inserted.size() + laidOut.size() + reset.size(), 0);

    tokens.removeAt(3);
    tokens.append(random.token());
    model.takeTable(updateOf(tokens));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed[0][1].toInt(), 3);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted[0][1].toInt(), model.rowCount() - 1);
    QCOMPARE(changed.size() + laidOut.size() + reset.size(), 2);
}

void TestTokenModel::announcesAFilterOverManyRangesInFewSignals() {
    QList<Token> tokens;
    RandomTokens random(8);
    for (int i = 0; i < 5000; ++i) {
        tokens.append(random.token());
        tokens.last().managed = i % 2 == 1;
    }
    TokenModel model([] { return heldNow; });
    model.takeTable(updateOf(tokens));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QPersistentModelIndex kept = model.index(2501, 0);
    const QString id = kept.data(TokenModel::TokenIdRole).toString();

    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy laidOut(&model, &QAbstractItemModel::layoutChanged);
    model.setFilter(TokenFilter::Managed);
    QCOMPARE(model.rowCount(), 2500);
    QCOMPARE(kept.data(TokenModel::TokenIdRole).toString(), id);
    model.setFilter(TokenFilter::All);
    QCOMPARE(model.rowCount(), 5000);
    QCOMPARE(kept.row(), 2501);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(laidOut.size(), 2);
}

void TestTokenModel::ordersALongListOnItsWorker() {
    NaiveList naive;
    RandomTokens random(9);
    for (int i = 0; i < 21'000; ++i)
        naive.tokens.append(random.token());
    TokenModel model([] { return heldNow; });
    model.takeTable(updateOf(naive.tokens));
    for (const TokenColumn each : {TokenColumn::Name, TokenColumn::Scopes, TokenColumn::LastUsed}) {
        const int column = static_cast<int>(each);
        naive.column = column;
        naive.descending = column % 2 == 0;
        model.sort(column, naive.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        const QStringList expected = idsOf(naive.shown());
        QTRY_COMPARE(idsShown(model), expected);
    }
    // A change while the worker sorts: nothing of either is lost.
    naive.column = 0;
    model.sort(0, Qt::AscendingOrder);
    const Token token = random.token();
    naive.put(token);
    model.put(token);
    naive.descending = false;
    const QStringList expected = idsOf(naive.shown());
    QTRY_COMPARE(idsShown(model), expected);
}

void TestTokenModel::answersWholeTokens() {
    RandomTokens random(10);
    const QList<Token> tokens = random.refreshed(random.refreshed({}));
    TokenModel model([] { return heldNow; });
    model.takeTable(updateOf(tokens));
    for (int row = 0; row < model.rowCount(); ++row) {
        QCOMPARE(model.tokenAt(row), tokens[row]);
        QVERIFY(model.token(tokens[row].id) == tokens[row]);
    }
    QVERIFY(!model.token(TokenId(QStringLiteral("nobody's"))));
    const Owner owner = tokens.first().owner;
    const auto theirs = std::count_if(tokens.begin(), tokens.end(),
                                      [&](const Token& token) { return token.owner.id == owner.id; });
    QCOMPARE(model.tokensOf(owner.id).count, static_cast<int>(theirs));
    QSet<QString> ids;
    for (const Owner& each : model.owners())
        ids.insert(each.id.text());
    QSet<QString> expected;
    for (const Token& token : tokens)
        expected.insert(token.owner.id.text());
    QCOMPARE(ids, expected);
    QCOMPARE(model.owners().size(), ids.size());
}

void TestTokenModel::findsManyByTheirIdsAndWhatChangesMeanwhile() {
    RandomTokens random(5);
    QList<Token> tokens;
    for (int i = 0; i < 300; ++i)
        tokens.append(random.token());
    TokenModel model([] { return heldNow; });
    model.takeTable(updateOf(tokens));
    const auto findsAll = [&] {
        for (const Token& token : std::as_const(tokens)) {
            const auto found = model.token(token.id);
            QVERIFY(found);
            QCOMPARE(found->name, token.name);
        }
        QVERIFY(!model.token(TokenId(QStringLiteral("nobody"))));
    };
    findsAll(); // by an index, from the first few on
    const Token gone = tokens.takeAt(100);
    model.remove(gone.id);
    QVERIFY(!model.token(gone.id));
    tokens[7].name = QStringLiteral("renamed");
    model.put(tokens.at(7));
    findsAll();
    QVERIFY(!model.token(gone.id));
    model.clear();
    QVERIFY(!model.token(tokens.constFirst().id));
}

void TestTokenModel::notesStandBeforeTheStatusOfTheirTokens() {
    RandomTokens random(7);
    TokenModel model([] { return heldNow; });
    QList<Token> tokens;
    for (int i = 0; i < 50; ++i)
        tokens.append(random.token());
    model.takeTable(updateOf(tokens));
    constexpr int status = static_cast<int>(TokenColumn::Status);
    const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QStringList before;
    for (int row = 0; row < model.rowCount(); ++row)
        before.append(cell(row, status));
    const QSignalSpy changes(&model, &TokenModel::dataChanged);
    const QHash<TokenId, QString> notes{{model.idAt(3), QStringLiteral("Being rotated")},
                                        {TokenId(QStringLiteral("nobody")), QStringLiteral("Unheard")}};
    model.setNotes(notes);
    QCOMPARE(changes.size(), 1);
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(cell(row, status),
                 row == 3 ? QStringLiteral("Being rotated · ") + before[row] : before[row]);
    QVERIFY(
        model.index(3, status).data(Qt::ToolTipRole).toString().startsWith(QLatin1String("Being rotated")));
    QVERIFY(!cell(3, 0).contains(QLatin1String("Being rotated")));
    model.setNotes(notes);
    QCOMPARE(changes.size(), 1); // nothing new
    model.setNotes({});
    QCOMPARE(cell(3, status), before[3]);
}

void TestTokenModel::handsOutTheTokensOfItsRowsAsAValue() {
    RandomTokens random(6);
    TokenModel model([] { return heldNow; });
    QList<Token> tokens;
    for (int i = 0; i < 200; ++i)
        tokens.append(random.token());
    model.takeTable(updateOf(tokens));
    model.sort(0, Qt::DescendingOrder);
    const ChosenTokens chosen = model.tokensAt({{3, 9}, {50, 50}, {150, 199}});
    QList<Token> expected;
    for (int row = 0; row < 200; ++row) {
        if ((row >= 3 && row <= 9) || row == 50 || row >= 150)
            expected.append(model.tokenAt(row));
    }
    QCOMPARE(chosen.size(), expected.size());
    QCOMPARE(chosen.tokens(), expected);
    QCOMPARE(chosen.tokens(5, 10), expected.mid(5, 10));
    QCOMPARE(idsOf(expected).value(20), chosen.idAt(20).text());
    QCOMPARE(chosen.placesOf(chosen.idAt(20)), std::vector<int>{20});
    for (int place = 0; place < chosen.size(); ++place) {
        QCOMPARE(chosen.at(place), expected.at(place));
        QCOMPARE(chosen.isManaged(place), expected.at(place).managed);
    }
    // As it was: what becomes of the list does not change it.
    model.put([&] {
        Token renamed = expected.constFirst();
        renamed.name = QStringLiteral("renamed");
        return renamed;
    }());
    QCOMPARE(chosen.tokens(), expected);
    model.clear();
    QCOMPARE(chosen.tokens(), expected);
    QCOMPARE(ChosenTokens(expected).tokens(3, 4), expected.mid(3, 4));
}

QTEST_GUILESS_MAIN(TestTokenModel)
#include "test_tokenmodel.moc"
