// SPDX-License-Identifier: MIT
#include "benches.h"
#include "loading.h"
#include "querycompiler.h"
#include "queryparser.h"
#include "showntokens.h"
#include "shownview.h"
#include "tokendata.h"

#include <QApplication>

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
                        QStringLiteral("\"sp:sc\""),
                        QStringLiteral("0f3a"),
                        QString()};

struct Kind {
    QString what;
    /// Stands before what is typed.
    QString conditions;
};

std::unique_ptr<RowFinder> queryOf(const QString& text) {
    return std::make_unique<CompiledQuery>(readQuery(text).query, QTimeZone("Europe/Berlin"));
}

QString plain(QString text) {
    return text.remove(u'"');
}

/// One after the other for each key stroke, so that whatever else the machine does troubles both.
void benchKind(BenchTable& table, TokenModel& model, QTableView& view, const Kind& kind) {
    constexpr int rounds = 9;
    std::vector<double> searches;
    std::vector<double> queries;
    for (int round = -1; round < rounds; ++round) {
        const auto type = [&](std::vector<double>& times, const QString& text, bool isQuery) {
            const double time = timeToPaint(view, [&] {
                if (isQuery)
                    model.setQuery(queryOf(text), text);
                else
                    model.setSearch(text);
            });
            if (round >= 0)
                times.push_back(time);
            QApplication::processEvents();
        };
        for (const QString& text : typed)
            type(searches, plain(text), false);
        model.setSearch({});
        model.setQuery(queryOf(kind.conditions), kind.conditions);
        for (const QString& text : typed)
            type(queries, kind.conditions + u' ' + text, true);
        model.setSearch({});
    }
    const Timing search = timingOf(std::move(searches));
    const Timing query = timingOf(std::move(queries));
    const QString n = rowsText(model.totalCount());
    table.add({QStringLiteral("a key stroke in the plain search, beside ") + kind.what + n, search.median,
               QStringLiteral("ms")});
    table.add({QStringLiteral("a key stroke in ") + kind.what + n, query.median, QStringLiteral("ms")});
    table.add({QStringLiteral("the slowest one") + n, query.most, QStringLiteral("ms")});
    table.add({kind.what + QStringLiteral(", relative to the plain search") + n, query.median / search.median,
               QStringLiteral("x"), 1.5});
}

/// The answer alone, without a row that is shown.
void benchAnswers(BenchTable& table, TokenModel& model, const Kind& kind) {
    ShownTokens shown(benchNow);
    shown.setTable(std::make_shared<TokenTable>(*model.shareTable()), benchNow);
    std::vector<double> searches;
    std::vector<double> queries;
    std::vector<double> firsts;
    const auto time = [](std::vector<double>& times, const std::function<void()>& work) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    };
    for (int round = 0; round < 9; ++round) {
        for (const QString& text : typed)
            time(searches, [&] { shown.setSearch(plain(text)); });
        shown.setSearch({});
        for (const QString& text : typed)
            time(queries, [&] { shown.setQuery(queryOf(kind.conditions + u' ' + text)); });
        for (const QString& text : typed) {
            shown.setQuery(nullptr);
            time(firsts, [&] { shown.setQuery(queryOf(kind.conditions + u' ' + text)); });
        }
        shown.setQuery(nullptr);
    }
    const QString n = rowsText(model.totalCount());
    const double search = timingOf(std::move(searches)).median;
    const double query = timingOf(std::move(queries)).median;
    table.add({QStringLiteral("the plain search alone") + n, search, QStringLiteral("ms")});
    table.add({QStringLiteral("the answer to ") + kind.what + n, query, QStringLiteral("ms")});
    table.add({QStringLiteral("the same, asked for the first time") + n, timingOf(std::move(firsts)).median,
               QStringLiteral("ms")});
}

} // namespace

void benchQuery(BenchTable& table, int tokens) {
    TokenModel model([] { return benchNow; });
    const auto view = shownView(model);
    load(model, tokenListBody(tokens));
    // Conditions that leave nearly every row to the text, and such as people ask.
    const Kind wide{QStringLiteral("four conditions that leave most rows"),
                    QStringLiteral("-owner:smith12 created<5y scopes<8")};
    const Kind usual{QStringLiteral("four conditions"),
                     QStringLiteral("owner:(amelia or bo or chen) used<1y status:never-expires")};
    for (const Kind& kind : {wide, usual}) {
        benchKind(table, model, *view, kind);
        benchAnswers(table, model, kind);
    }
}

} // namespace patdesk::bench
