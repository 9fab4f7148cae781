// SPDX-License-Identifier: MIT
#include "baselines.h"
#include "benches.h"
#include "loading.h"
#include "shownview.h"
#include "tableupdate.h"
#include "tokendata.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTableView>

#include <memory>

namespace patdesk::bench {

namespace {

const QStringList typed{QStringLiteral("j"),
                        QStringLiteral("je"),
                        QStringLiteral("jen"),
                        QStringLiteral("jenkins"),
                        QStringLiteral("jenkins 9"),
                        QStringLiteral("jenkins 99"),
                        QStringLiteral("núñez"),
                        QStringLiteral("a"),
                        QStringLiteral("sp:sc"),
                        QStringLiteral("0f3a"),
                        QString()};

Timing timeEach(QTableView& view, const std::vector<std::function<void()>>& changes, int rounds = 7) {
    std::vector<double> times;
    for (int round = -1; round < rounds; ++round) {
        for (const auto& change : changes) {
            const double time = timeToPaint(view, change);
            if (round >= 0)
                times.push_back(time);
            QApplication::processEvents();
        }
    }
    return timingOf(std::move(times));
}

void benchProxy(int few, double& keyStroke, double& sort) {
    const auto items = standardItemModel(tokenListBody(few));
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(items.get());
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    auto table = std::make_unique<QTableView>();
    table->setModel(&proxy);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->setWordWrap(false);
    const auto view = shown(std::move(table));
    std::vector<std::function<void()>> keys;
    for (const QString& text : typed)
        keys.emplace_back([&proxy, text] { proxy.setFilterFixedString(text); });
    keyStroke = timeEach(*view, keys, 1).median;
    sort =
        timeEach(*view, {[&] { proxy.sort(3); }, [&] { proxy.sort(4); }, [&] { proxy.sort(0); }}, 3).median;
}

void benchSearchAndFilters(BenchTable& table, TokenModel& model, QTableView& view, double proxyPerRow) {
    const QString n = rowsText(model.totalCount());
    std::vector<std::function<void()>> keys;
    for (const QString& text : typed)
        keys.emplace_back([&model, text] { model.setSearch(text); });
    const Timing key = timeEach(view, keys);
    table.add(
        {QStringLiteral("a key stroke in the search, painted") + n, key.median, QStringLiteral("ms"), 16});
    table.add({QStringLiteral("the slowest key stroke") + n, key.most, QStringLiteral("ms")});
    table.add({QStringLiteral("key stroke by row, faster than the proxy model"),
               proxyPerRow / (key.median / model.totalCount()), QStringLiteral("x"), 100, true});

    std::vector<std::function<void()>> filters;
    for (const TokenFilter filter : allFilters)
        filters.emplace_back([&model, filter] { model.setFilter(filter); });
    const Timing filter = timeEach(view, filters);
    table.add({QStringLiteral("switching a filter, painted") + n, filter.median, QStringLiteral("ms"), 10});
    table.add({QStringLiteral("the slowest switch") + n, filter.most, QStringLiteral("ms")});
    model.setFilter(TokenFilter::All);
    const Timing counts = measured([&model] { model.counts(); });
    table.add({QStringLiteral("counts of all filters") + n, counts.median, QStringLiteral("ms"), 15});
}

/// As a table that has just come: it has no orders yet, and its owners are not known.
void takeAnew(TokenModel& model, QTableView& view) {
    model.sort(-1, Qt::AscendingOrder);
    const auto table = model.shareTable();
    TableUpdate update{.table = std::make_shared<TokenTable>(*table), .now = benchNow};
    update.diff = appendedTo(*table, *update.table);
    update.diffFrom = model.tableVersion();
    model.takeTable(std::move(update));
    view.viewport()->repaint();
}

/// Sorts by a column for the first time.
double timeSort(TokenModel& model, QTableView& view, int column, Qt::SortOrder order) {
    takeAnew(model, view);
    QSignalSpy sorted(&model, &QAbstractItemModel::layoutChanged);
    return timeToPaint(view, [&] {
        model.sort(column, order);
        if (sorted.isEmpty())
            sorted.wait(60'000);
    });
}

void benchSort(BenchTable& table, TokenModel& model, QTableView& view, double goal) {
    std::vector<double> all;
    double slowest = 0;
    int slowestColumn = 0;
    for (int column = 0; column < tokenColumnCount; ++column) {
        std::vector<double> times;
        for (int run = 0; run < 7; ++run)
            times.push_back(
                timeSort(model, view, column, run % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder));
        const double median = timingOf(times).median;
        all.push_back(median);
        if (median > slowest) {
            slowest = median;
            slowestColumn = column;
        }
    }
    const QString n = rowsText(model.totalCount());
    table.add({QStringLiteral("a sort, painted, median of the columns") + n, timingOf(all).median,
               QStringLiteral("ms")});
    table.add({QStringLiteral("a sort by the slowest column (%1)")
                       .arg(model.headerData(slowestColumn, Qt::Horizontal, Qt::DisplayRole).toString()) +
                   n,
               slowest, QStringLiteral("ms"), goal});
    const Timing again = timeEach(
        view, {[&] { model.sort(0, Qt::AscendingOrder); }, [&] { model.sort(3, Qt::DescendingOrder); }});
    table.add({QStringLiteral("a sort that was asked for before") + n, again.median, QStringLiteral("ms")});
    model.sort(-1, Qt::AscendingOrder);
}

/// Until the table is painted in groups, when its owners are not known yet.
double timeGroup(TokenModel& model, QTableView& view) {
    model.setGrouped(false);
    takeAnew(model, view);
    QSignalSpy grouped(&model, &TokenModel::groupsChanged);
    return timeToPaint(view, [&] {
        model.setGrouped(true);
        if (grouped.isEmpty())
            grouped.wait(60'000);
    });
}

/// Everything about groups, beside a sort by the owner.
void benchGroups(BenchTable& table, TokenModel& model, QTableView& view) {
    std::vector<double> sorts;
    std::vector<double> groupings;
    for (int run = 0; run < 7; ++run) {
        sorts.push_back(timeSort(model, view, static_cast<int>(TokenColumn::Owner), Qt::AscendingOrder));
        groupings.push_back(timeGroup(model, view));
    }
    const double sort = timingOf(sorts).median;
    const QString n = rowsText(model.totalCount());
    const auto add = [&](const QString& what, double time, double goal) {
        table.add({what + n, time, QStringLiteral("ms")});
        table.add({QStringLiteral("the same, relative to a sort by owner") + n, time / sort,
                   QStringLiteral("x"), goal});
    };
    table.add({QStringLiteral("a sort by owner, painted") + n, sort, QStringLiteral("ms")});
    add(QStringLiteral("group by owner, painted"), timingOf(groupings).median, 1.5);
    const Timing fold =
        timeEach(view, {[&] { model.setFolded(0, true); }, [&] { model.setFolded(0, false); }});
    add(QStringLiteral("fold or unfold the largest group, painted"), fold.median, 0.25);
    view.selectAll();
    const Timing selected =
        timeEach(view, {[&] { model.setFolded(0, true); }, [&] { model.setFolded(0, false); }});
    add(QStringLiteral("the same while everything is selected"), selected.median, 0.5);
    view.clearSelection();
    const Timing all =
        timeEach(view, {[&] { model.setAllFolded(true); }, [&] { model.setAllFolded(false); }});
    add(QStringLiteral("fold or unfold all groups, painted"), all.median, 1);
    std::vector<std::function<void()>> keys;
    for (const QString& text : typed)
        keys.emplace_back([&model, text] { model.setSearch(text); });
    add(QStringLiteral("a key stroke in the search, in groups, painted"), timeEach(view, keys).median, 1);
    model.setSearch({});
    model.setGrouped(false);
    model.sort(-1, Qt::AscendingOrder);
}

void benchScrolling(BenchTable& table, TokenModel& model, QTableView& view) {
    std::vector<std::function<void()>> frames;
    for (int i = 0; i < 20; ++i) {
        const int place = static_cast<int>(qint64{model.rowCount()} * ((i * 7) % 20) / 20);
        frames.emplace_back([&view, place] { view.verticalScrollBar()->setValue(place); });
    }
    const Timing frame = timeEach(view, frames);
    table.add({QStringLiteral("scrolling and painting a frame") + rowsText(model.totalCount()), frame.median,
               QStringLiteral("ms"), 8});
}

} // namespace

void benchView(BenchTable& table, int few, int many) {
    double proxyKey = 0;
    double proxySort = 0;
    benchProxy(few, proxyKey, proxySort);
    table.add({QStringLiteral("proxy over an item model: a key stroke") + rowsText(few), proxyKey,
               QStringLiteral("ms")});
    table.add({QStringLiteral("proxy over an item model: a sort") + rowsText(few), proxySort,
               QStringLiteral("ms")});
    {
        TokenModel model([] { return benchNow; });
        const auto view = shownView(model);
        load(model, tokenListBody(few));
        benchSort(table, model, *view, 25);
        benchGroups(table, model, *view);
    }
    {
        TokenModel model([] { return benchNow; });
        const auto view = shownView(model);
        load(model, tokenListBody(many));
        benchSearchAndFilters(table, model, *view, proxyKey / few);
        benchSort(table, model, *view, 250);
        benchGroups(table, model, *view);
        benchScrolling(table, model, *view);
    }
}

} // namespace patdesk::bench
