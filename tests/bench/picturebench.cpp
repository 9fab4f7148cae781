// SPDX-License-Identifier: MIT
#include "benches.h"
#include "distributions.h"
#include "loading.h"
#include "picturestrip.h"
#include "shownview.h"
#include "tokendata.h"
#include "tokenmodel.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

namespace patdesk::bench {

void benchPictures(BenchTable& table, int tokens) {
    TokenModel model([] { return benchNow; });
    const auto view = shownView(model);
    load(model, tokenListBody(tokens));
    const QString n = rowsText(model.totalCount());
    const QTimeZone zone("Europe/Berlin");
    Distributions distributions;
    PictureStrip strip;
    strip.resize(1200, strip.sizeHint().height());
    const Timing all = measured([&] { distributions = {model.facts(), zone, true}; });
    strip.showDistributions(distributions.all());
    strip.resize(1200, strip.sizeHint().height());
    strip.show();
    if (!QTest::qWaitForWindowExposed(&strip))
        qFatal("The strip was not shown.");

    // In the order of a column, so that the rows lie all over the table.
    QSignalSpy sorted(&model, &QAbstractItemModel::layoutChanged);
    model.sort(static_cast<int>(TokenColumn::Name), Qt::AscendingOrder);
    if (sorted.isEmpty() && !sorted.wait(60'000))
        qFatal("The table was not sorted.");
    const Timing count = measured([&] { distributions.countShown(model.shownRows()); });
    bool other = false;
    const auto change = [&] {
        other = !other;
        distributions.countShown(other ? std::span<const TokenTable::Row>() : model.shownRows());
    };
    const Timing drawn = measured(
        [&] {
            strip.showDistributions(distributions.all());
            strip.repaint();
        },
        change);
    table.add(
        {QStringLiteral("the pictures of another list, counted") + n, all.median, QStringLiteral("ms")});
    table.add({QStringLiteral("the pictures counted after a key stroke") + n, count.median,
               QStringLiteral("ms"), 16});
    table.add({QStringLiteral("the pictures drawn") + n, drawn.median, QStringLiteral("ms"), 16});
    table.add({QStringLiteral("the pictures, counted and drawn after a key stroke") + n,
               count.median + drawn.median, QStringLiteral("ms"), 16});
}

} // namespace patdesk::bench
