// SPDX-License-Identifier: MIT
// What is said of a selection, beside what somebody finds who looks at each of its tokens.
#include "scope.h"
#include "selectionsummary.h"
#include "tokentable.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace patdesk;

namespace {

constexpr std::uint32_t seed = 20261127;

/// Owners with few and with many tokens, sets of scopes that share one, and every kind of last use.
std::shared_ptr<TokenTable> tableOf(int tokens) {
    QRandomGenerator random(seed);
    auto table = std::make_shared<TokenTable>();
    for (int owner = 0; owner < 40; ++owner)
        table->appendOwner("owner-" + std::to_string(owner), "Owner " + std::to_string(owner));
    const std::uint32_t shared = table->appendScope("idn:shared:read");
    const std::uint32_t all = table->appendScope(scopeAll.toStdString());
    // The first half of the rows has the first six sets: each thread sees scopes that all of its own have.
    const std::array halves{table->appendScope("idn:first:read"), table->appendScope("idn:second:read")};
    for (std::uint32_t set = 0; set < 12; ++set) {
        const std::array<std::uint32_t, 3> scopes{
            set == 7 ? all : table->appendScope("idn:set-" + std::to_string(set)), shared,
            halves.at(set / 6)};
        table->appendSet(scopes);
    }
    for (int number = 0; number < tokens; ++number) {
        const auto row = table->appendRow("id-" + std::to_string(number), "Token " + std::to_string(number));
        table->owner[row] = random.bounded(1 + random.bounded(40U));
        table->scopeSet[row] = random.bounded(6U) + (number < tokens / 2 ? 0 : 6);
        const std::uint32_t use = random.bounded(10U);
        table->lastUsedMs[row] = use == 0   ? TokenTable::noDate
                                 : use == 1 ? TokenTable::unreadableDate
                                            : 1'700'000'000'000 + random.bounded(1'000'000'000);
        table->createdMs[row] = 1'600'000'000'000;
        table->expiresMs[row] = TokenTable::noDate;
        table->lifetimeS[row] = 43'200;
        table->flags[row] = TokenTable::flagsOf(random.bounded(5U) == 0, false, false);
    }
    return table;
}

Caller caller() {
    Caller caller;
    caller.identityId = OwnerId(QStringLiteral("owner-3"));
    caller.clientId = TokenId(QStringLiteral("id-100"));
    return caller;
}

SelectionSummary oneByOne(const ChosenTokens& tokens) {
    SelectionSummary summary;
    QHash<OwnerId, SelectionSummary::Share> shares;
    for (int place = 0; place < tokens.size(); ++place) {
        const Token token = tokens.at(place);
        SelectionSummary::Share& share = shares[token.owner.id];
        share.owner = token.owner;
        ++share.tokens;
        if (place == 0)
            summary.commonScopes = token.scopes;
        summary.commonScopes.removeIf(
            [&token](const QString& scope) { return !token.scopes.contains(scope); });
        summary.allScopes += token.scopes.contains(scopeAll) ? 1 : 0;
        summary.neverUsed += token.lastUsed.isNone() ? 1 : 0;
        summary.useUnreadable += token.lastUsed.isUnreadable() ? 1 : 0;
        if (token.lastUsed.known()) {
            const auto ms = token.lastUsed.ms();
            if (summary.oldestUse.isNone() || ms < summary.oldestUse.ms())
                summary.oldestUse = token.lastUsed;
            if (summary.newestUse.isNone() || ms > summary.newestUse.ms())
                summary.newestUse = token.lastUsed;
        }
        summary.managed += token.managed ? 1 : 0;
        summary.mine += caller().isMyself(token.owner.id) ? 1 : 0;
        summary.holdsSignedIn |= token.id == caller().clientId;
    }
    summary.tokens = tokens.size();
    summary.owners = static_cast<int>(shares.size());
    QList<SelectionSummary::Share> sorted = shares.values();
    std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) {
        return a.tokens != b.tokens ? a.tokens > b.tokens : a.owner.name < b.owner.name;
    });
    summary.topOwners = sorted.first(std::min<qsizetype>(sorted.size(), ownersNamed));
    return summary;
}

} // namespace

class TestSelectionSummary : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void saysOfAFewAndOfManyWhatEachOfThemSays_data() {
        QTest::addColumn<int>("everyNth");
        QTest::newRow("all, on several threads") << 1;
        QTest::newRow("some, in a pass over the table") << 7;
        QTest::newRow("few, row by row") << 100;
        QTest::newRow("two") << 150'000;
    }

    void saysOfAFewAndOfManyWhatEachOfThemSays() {
        QFETCH(const int, everyNth);
        const auto table = tableOf(220'000);
        std::vector<std::uint32_t> rows;
        for (std::uint32_t row = 0; row < table->rowCount(); row += static_cast<std::uint32_t>(everyNth))
            rows.push_back(row);
        std::reverse(rows.begin(), rows.end());
        const ChosenTokens tokens(table, std::move(rows));
        const SelectionSummary summary = summaryOf(tokens, caller());
        const SelectionSummary expected = oneByOne(tokens);
        QCOMPARE(summary.tokens, expected.tokens);
        QCOMPARE(summary.owners, expected.owners);
        QCOMPARE(summary.topOwners, expected.topOwners);
        QCOMPARE(QSet<QString>(summary.commonScopes.begin(), summary.commonScopes.end()),
                 QSet<QString>(expected.commonScopes.begin(), expected.commonScopes.end()));
        QCOMPARE(summary.oldestUse, expected.oldestUse);
        QCOMPARE(summary.newestUse, expected.newestUse);
        QCOMPARE(summary.allScopes, expected.allScopes);
        QCOMPARE(summary.neverUsed, expected.neverUsed);
        QCOMPARE(summary.useUnreadable, expected.useUnreadable);
        QCOMPARE(summary.managed, expected.managed);
        QCOMPARE(summary.mine, expected.mine);
        QCOMPARE(summary.holdsSignedIn, expected.holdsSignedIn);
    }

    void saysItOfTokensThatAreInNoTable() {
        const auto table = tableOf(50);
        const ChosenTokens inTable(table, {3, 4, 5, 30});
        QCOMPARE(summaryOf(ChosenTokens(inTable.tokens()), caller()), summaryOf(inTable, caller()));
    }

    void saysNothingOfNoToken() {
        QCOMPARE(summaryOf({}, caller()), SelectionSummary());
        QCOMPARE(summaryOf(ChosenTokens(tableOf(5), {}), caller()), SelectionSummary());
    }

    void whoIsNobodyOwnsNone() {
        const auto table = tableOf(50);
        const SelectionSummary summary = summaryOf(ChosenTokens(table, {0, 1, 2, 3}), Caller());
        QCOMPARE(summary.mine, 0);
        QVERIFY(!summary.holdsSignedIn);
    }
};

QTEST_MAIN(TestSelectionSummary)
#include "test_selectionsummary.moc"
