// SPDX-License-Identifier: MIT
#include "benches.h"
#include "loading.h"
#include "loopwatch.h"
#include "shownview.h"
#include "tableupdate.h"
#include "tokendata.h"
#include "tokentablebuilder.h"

#include <QScrollBar>
#include <QSignalSpy>

namespace patdesk::bench {

namespace {

TokenTable tableOf(const QByteArray& body) {
    TokenTableBuilder builder;
    TokenListReader reader([&builder](const TokenFields& fields) { builder.append(fields); });
    if (!reader.feed(body) || !reader.finish())
        return {};
    return builder.take();
}

} // namespace

void benchRefresh(BenchTable& table, int few) {
    const TokenTable before = tableOf(tokenListBody(few));
    const TokenTable after = tableOf(refreshedBody(few));
    TokenModel model([] { return benchNow; });
    const auto view = shownView(model);
    model.sort(0, Qt::AscendingOrder);
    int rowsSignalled = 0;
    QObject::connect(&model, &QAbstractItemModel::dataChanged, &model,
                     [&rowsSignalled](const QModelIndex& first, const QModelIndex& last) {
                         rowsSignalled += last.row() - first.row() + 1;
                     });
    bool stays = true;
    std::vector<double> diffs;
    std::vector<double> takes;
    for (int run = 0; run < 7; ++run) {
        TableUpdate first{.table = std::make_shared<TokenTable>(before), .now = benchNow};
        first.diff = diffBetween(*model.shareTable(), *first.table);
        first.diffFrom = model.tableVersion();
        addOrder(first, TokenColumn::Name, defaultStaleDays, defaultExpiringDays);
        model.takeTable(std::move(first));
        QApplication::processEvents();
        view->verticalScrollBar()->setValue(few / 2);
        view->selectRow(few / 2 + 3);
        const QString id = view->currentIndex().data(TokenModel::TokenIdRole).toString();
        const int place = view->verticalScrollBar()->value();
        rowsSignalled = 0;

        TableUpdate update{.table = std::make_shared<TokenTable>(after), .now = benchNow};
        QElapsedTimer timer;
        timer.start();
        update.diff = diffBetween(*model.shareTable(), *update.table);
        update.diffFrom = model.tableVersion();
        diffs.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        addOrder(update, TokenColumn::Name, defaultStaleDays, defaultExpiringDays);
        takes.push_back(timeToPaint(*view, [&] { model.takeTable(std::move(update)); }));
        stays = stays && view->currentIndex().data(TokenModel::TokenIdRole).toString() == id &&
                view->selectionModel()->selectedRows().size() == 1 &&
                view->verticalScrollBar()->value() == place;
    }
    const QString n = rowsText(few);
    table.add({QStringLiteral("refresh when 1 % changed: the diff, on the worker") + n,
               timingOf(diffs).median, QStringLiteral("ms")});
    table.add({QStringLiteral("refresh when 1 % changed: taken over and painted") + n, timingOf(takes).median,
               QStringLiteral("ms")});
    table.add({QStringLiteral("refresh when 1 % changed: both") + n,
               timingOf(diffs).median + timingOf(takes).median, QStringLiteral("ms"), 60});
    table.add({QStringLiteral("rows signalled as changed, of 100 rows"), rowsSignalled * 100.0 / few,
               QStringLiteral("rows"), 1});
    table.add({QStringLiteral("refreshes that kept selection, current row and place"), stays ? 7.0 : 0.0,
               QStringLiteral("of 7"), 7, true});
}

/// Loads, sorts and filters with a shown table while the event loop runs, and watches how long it is away.
void benchBlocking(BenchTable& table, int many) {
    const QByteArray body = tokenListBody(many);
    std::vector<double> longest;
    for (int run = 0; run < 7; ++run) {
        TokenModel model([] { return benchNow; });
        const auto view = shownView(model);
        LoopWatch watch;
        load(model, body);
        for (const int column : {0, 1, 4}) {
            QSignalSpy sorted(&model, &QAbstractItemModel::layoutChanged);
            QMetaObject::invokeMethod(
                &model, [&] { model.sort(column, Qt::AscendingOrder); }, Qt::QueuedConnection);
            sorted.wait(60'000);
        }
        for (const TokenFilter filter : {TokenFilter::Stale, TokenFilter::Managed, TokenFilter::All}) {
            QMetaObject::invokeMethod(
                &model, [&model, filter] { model.setFilter(filter); }, Qt::QueuedConnection);
            watch.turn();
        }
        longest.push_back(watch.longest());
    }
    table.add({QStringLiteral("longest time away from the event loop: load, sort, filter") + rowsText(many),
               timingOf(longest).median, QStringLiteral("ms"), 50});
}

} // namespace patdesk::bench
