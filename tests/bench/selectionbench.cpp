// SPDX-License-Identifier: MIT
#include "benches.h"
#include "deletetokensdialog.h"
#include "loading.h"
#include "planmaker.h"
#include "planmodel.h"
#include "shownview.h"
#include "tableupdate.h"
#include "tokendata.h"
#include "tokentablebuilder.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

namespace patdesk::bench {

namespace {

TokenTable tableOf(const QByteArray& body) {
    TokenTableBuilder builder;
    TokenListReader reader([&builder](const TokenFields& fields) { builder.append(fields); });
    if (!reader.feed(body) || !reader.finish())
        return {};
    return builder.take();
}

void take(TokenModel& model, const TokenTable& table) {
    TableUpdate update{.table = std::make_shared<TokenTable>(table), .now = benchNow};
    update.diff = diffBetween(*model.shareTable(), *update.table);
    update.diffFrom = model.tableVersion();
    addOrder(update, TokenColumn::Name, defaultStaleDays);
    model.takeTable(std::move(update));
}

/// Every second row, so that a sort leaves no two of them together.
QList<TokenId> everySecond(const TokenModel& model) {
    QList<TokenId> ids;
    for (int row = 0; row < model.rowCount(); row += 2)
        ids.append(model.idAt(row));
    return ids;
}

/// The whole of `work` is one stay away from the event loop: its time is the stall.
void addStall(BenchTable& table, const QString& what, std::vector<double> times) {
    table.add({what, timingOf(std::move(times)).median, QStringLiteral("ms"), 100});
}

void benchSelecting(BenchTable& table, const QByteArray& body, const QByteArray& refreshed) {
    const TokenTable before = tableOf(body);
    const TokenTable after = tableOf(refreshed);
    TokenModel model([] { return benchNow; });
    const auto view = shownView(model);
    model.sort(0, Qt::AscendingOrder);
    std::vector<double> all;
    std::vector<double> refresh;
    std::vector<double> sort;
    std::vector<double> put;
    std::vector<double> back;
    std::vector<double> scattered;
    const auto sortBy = [&](int column) {
        QSignalSpy sorted(&model, &QAbstractItemModel::layoutChanged);
        model.sort(column, Qt::AscendingOrder);
        if (sorted.isEmpty())
            sorted.wait(60'000);
    };
    for (int run = 0; run < 5; ++run) {
        view->clearSelection();
        take(model, before);
        QApplication::processEvents();
        all.push_back(
            timeToPaint(*view, [&] { QTest::keyClick(view.get(), Qt::Key_A, Qt::ControlModifier); }));
        refresh.push_back(timeToPaint(*view, [&] { take(model, after); }));
        sortBy(3); // made on the worker; then only shown
        sort.push_back(timeToPaint(*view, [&] { sortBy(0); }));
        QList<TokenId> ids;
        put.push_back(timeToPaint(*view, [&] {
            ids = view->selectedTokens();
            view->clearSelection();
        }));
        back.push_back(timeToPaint(*view, [&] { view->select(ids); }));
        view->select(everySecond(model));
        QApplication::processEvents();
        scattered.push_back(timeToPaint(*view, [&] { sortBy(3); }));
        sortBy(0);
    }
    const QString n = rowsText(model.totalCount()) +
                      (QAccessible::isActive() ? QStringLiteral(", listened to") : QString());
    addStall(table, QStringLiteral("Ctrl+A, painted") + n, all);
    addStall(table, QStringLiteral("the refresh after it, 1 % changed, with its diff") + n, refresh);
    addStall(table, QStringLiteral("a known sort of all selected") + n, sort);
    addStall(table, QStringLiteral("lock: all selected are noted") + n, put);
    addStall(table, QStringLiteral("unlock: all are selected again") + n, back);
    addStall(table, QStringLiteral("a known sort with every second row selected") + n, scattered);
}

void benchPlanning(BenchTable& table, const QByteArray& body) {
    TokenModel model([] { return benchNow; });
    const auto view = shownView(model);
    load(model, body);
    view->selectAll();
    std::vector<double> chosen;
    std::vector<double> making;
    std::vector<double> reviewing;
    std::vector<double> asking;
    for (int run = 0; run < 5; ++run) {
        QList<Token> tokens;
        Plan plan;
        chosen.push_back(timeToPaint(*view, [&] { tokens = view->chosen(); }));
        making.push_back(timeToPaint(*view, [&] {
            PlanContext context;
            context.now = benchNow;
            QSet<OwnerId> owners;
            for (const Token& token : tokens)
                owners.insert(token.owner.id);
            context.tokensOfOwner = model.tokensOf(owners);
            plan = planDelete(tokens, context);
        }));
        reviewing.push_back(timeToPaint(*view, [&] { const PlanModel review(plan); }));
        asking.push_back(timeToPaint(*view, [&] {
            DeleteTokensDialog dialog(tokens, {}, [] { return benchNow; });
            dialog.show();
            QApplication::processEvents();
        }));
    }
    const QString n = rowsText(model.totalCount());
    addStall(table, QStringLiteral("reading all that is selected") + n, chosen);
    addStall(table, QStringLiteral("making a plan to delete them") + n, making);
    addStall(table, QStringLiteral("ordering that plan for its review") + n, reviewing);
    addStall(table, QStringLiteral("asking whether to delete them, shown") + n, asking);
}

} // namespace

void benchSelection(BenchTable& table, int tokens) {
    const QByteArray body = tokenListBody(tokens);
    benchSelecting(table, body, refreshedBody(tokens));
    benchPlanning(table, body);
}

} // namespace patdesk::bench
