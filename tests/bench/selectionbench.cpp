// SPDX-License-Identifier: MIT
#include "benches.h"
#include "httpclient.h"
#include "lifecycle.h"
#include "listtenant.h"
#include "loading.h"
#include "loopwatch.h"
#include "planmodel.h"
#include "planwindow.h"
#include "selectionsummary.h"
#include "shownview.h"
#include "tableupdate.h"
#include "tokendata.h"
#include "tokenexportjob.h"
#include "tokenservice.h"
#include "tokentablebuilder.h"
#include "worker.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

namespace patdesk::bench {

namespace {

constexpr int runs = 5;

TokenTable tableOf(const QByteArray& body) {
    TokenTableBuilder builder;
    TokenListReader reader([&builder](const TokenFields& fields) { builder.append(fields); });
    if (!reader.feed(body) || !reader.finish())
        return {};
    return builder.take();
}

/// One thing that the user does, each time that it was done.
class Deed {
public:
    using Done = std::function<void()>;

    /// Begins `work` in the event loop and lets the loop run until it says that it is done and all that it
    /// has posted is handled.
    void take(const std::function<void(const Done&)>& work) {
        LoopWatch watch;
        QEventLoop loop;
        QElapsedTimer timer;
        const auto done = [&] {
            m_times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            loop.quit();
        };
        const auto begin = [&] {
            timer.start();
            work(done);
        };
        QMetaObject::invokeMethod(&loop, begin, Qt::QueuedConnection);
        loop.exec();
        watch.turn();
        m_stalls.push_back(watch.longest());
    }

    /// For what is done when `work` returns, and painted.
    void takePainted(QTableView& view, const std::function<void()>& work) {
        take([&](const Done& done) {
            work();
            view.viewport()->repaint();
            done();
        });
    }

    void addTo(BenchTable& table, const QString& what, int tokens) const {
        QString n = rowsText(tokens);
        if (QAccessible::isActive())
            n += QStringLiteral(", listened to");
        Figure time{what + n, timingOf(m_times).median, QStringLiteral("ms")};
        if (tokens <= 100'000)
            time.goal = 1'000;
        table.add(time);
        table.add({what + QStringLiteral(", longest stall") + n, timingOf(m_stalls).median,
                   QStringLiteral("ms"), 100});
    }

private:
    std::vector<double> m_times;
    std::vector<double> m_stalls;
};

/// As TokenService does: the worker compares and orders, the model takes over.
void refresh(TokenModel& model, const TokenTable& table, const std::function<void()>& taken) {
    auto update = std::make_shared<TableUpdate>(
        TableUpdate{.table = std::make_shared<TokenTable>(table), .now = benchNow});
    update->diffFrom = model.tableVersion();
    model.worker().run([&model, update, taken, before = model.shareTable()]() mutable {
        update->diff = diffBetween(*before, *update->table);
        addOrder(*update, TokenColumn::Name, defaultStaleDays, defaultExpiringDays);
        model.worker().handBack([&model, update, taken, lent = std::move(before)]() mutable {
            lent.reset();
            model.takeTable(std::move(*update));
            taken();
        });
    });
}

void sortBy(TokenModel& model, int column, const std::function<void()>& sorted) {
    auto* const once = new QObject;
    QObject::connect(&model, &QAbstractItemModel::layoutChanged, once, [once, sorted] {
        once->deleteLater();
        sorted();
    });
    model.sort(column, Qt::AscendingOrder);
}

/// Every second row, so that a sort leaves no two of them together.
QList<TokenId> everySecond(const TokenModel& model) {
    QList<TokenId> ids;
    for (int row = 0; row < model.rowCount(); row += 2)
        ids.append(model.idAt(row));
    return ids;
}

void benchSelecting(BenchTable& table, const QByteArray& body, const QByteArray& refreshed) {
    const TokenTable before = tableOf(body);
    const TokenTable after = tableOf(refreshed);
    TokenModel model([] { return benchNow; });
    const auto view = shownView(model);
    model.sort(0, Qt::AscendingOrder);
    view->setFocus();
    Deed all;
    Deed summing;
    Deed refreshing;
    Deed sorting;
    Deed sortingAgain;
    Deed locking;
    Deed unlocking;
    Deed scattered;
    const auto painted = [&](const Deed::Done& done) {
        return [&view, done] {
            view->viewport()->repaint();
            done();
        };
    };
    for (int run = 0; run < runs; ++run) {
        view->clearSelection();
        Deed().take([&](const Deed::Done& done) { refresh(model, before, done); });
        all.takePainted(*view, [&] { QTest::keyClick(view.get(), Qt::Key_A, Qt::ControlModifier); });
        summing.take([&](const Deed::Done& done) {
            (void)summaryOf(view->chosen(), Caller());
            done();
        });
        refreshing.take([&](const Deed::Done& done) { refresh(model, after, painted(done)); });
        sorting.take([&](const Deed::Done& done) { sortBy(model, 3, painted(done)); });
        sortingAgain.take([&](const Deed::Done& done) { sortBy(model, 0, painted(done)); });
        QList<TokenId> ids;
        locking.takePainted(*view, [&] {
            ids = view->selectedTokens();
            model.clear();
        });
        Deed().take([&](const Deed::Done& done) { refresh(model, after, done); });
        unlocking.takePainted(*view, [&] { view->select(ids); });
        view->select(everySecond(model));
        QApplication::processEvents();
        scattered.take([&](const Deed::Done& done) { sortBy(model, 3, painted(done)); });
        model.sort(0, Qt::AscendingOrder);
        QApplication::processEvents();
    }
    const int n = model.totalCount();
    all.addTo(table, QStringLiteral("Ctrl+A"), n);
    summing.addTo(table, QStringLiteral("what all selected have in common"), n);
    refreshing.addTo(table, QStringLiteral("a refresh of all selected, 1 % changed"), n);
    sorting.addTo(table, QStringLiteral("a sort of all selected, by another column"), n);
    sortingAgain.addTo(table, QStringLiteral("a sort of all selected, by a column known before"), n);
    locking.addTo(table, QStringLiteral("lock, all selected"), n);
    unlocking.addTo(table, QStringLiteral("unlock, all selected again"), n);
    scattered.addTo(table, QStringLiteral("a sort with every second row selected"), n);
}

/// Plans of everything that a real tenant's list holds.
class PlanBench {
public:
    explicit PlanBench(const QByteArray& body) : m_tenant(body) {
        (void)m_lifecycle.open();
        m_isReady = loadFrom(m_tenant.port(), m_tokens);
        m_view = shownView(m_tokens.model());
        m_view->selectAll();
        QApplication::processEvents();
    }

    void run(BenchTable& table, bool applies) {
        if (!m_isReady)
            return table.add({QStringLiteral("plans: the list was not loaded"), 0, {}});
        for (int i = 0; i < runs; ++i)
            once(applies);
        const int n = m_tokens.model().totalCount();
        m_making.addTo(table, QStringLiteral("a plan to delete all"), n);
        m_reviewing.addTo(table, QStringLiteral("its review, shown in order"), n);
        m_closing.addTo(table, QStringLiteral("its window closed"), n);
        if (applies)
            m_applying.addTo(table, QStringLiteral("it is written down, listed anew and begun"), n);
        m_exporting.addTo(table, QStringLiteral("an export of all as CSV"), n);
    }

private:
    void once(bool applies) {
        Plan plan;
        m_making.take([&](const Deed::Done& done) {
            m_lifecycle.makePlan({.kind = PlanWish::Kind::Delete, .managed = true}, m_view->chosen(),
                                 {&m_tokens, [&plan, done](Result<Plan> made) {
                                      if (made)
                                          plan = std::move(made).value();
                                      done();
                                  }});
        });
        std::unique_ptr<PlanWindow> window;
        m_reviewing.take([&](const Deed::Done& done) {
            window = std::make_unique<PlanWindow>(plan, m_lifecycle, m_tokens);
            window->show();
            auto* const model = window->findChild<PlanModel*>();
            const auto shown = [&window, done] {
                window->repaint();
                done();
            };
            if (model->rowCount() > 0)
                return shown();
            QObject::connect(model, &PlanModel::ordered, window.get(), shown);
        });
        if (applies)
            m_applying.take([&](const Deed::Done& done) { apply(plan, done); });
        m_run.reset();
        plan = {};
        m_closing.take([&](const Deed::Done& done) {
            window.reset();
            done();
        });
        m_exporting.take([&](const Deed::Done& done) {
            auto* const job = new TokenExportJob(m_view->shown(), ExportFormat::Csv,
                                                 ExportRules{benchNow, defaultStaleDays}, &m_tokens);
            job->writeTo(m_folder.filePath(QStringLiteral("tokens.csv")), {},
                         {&m_tokens, [job, done](const Result<QString>&) {
                              job->deleteLater();
                              done();
                          }});
        });
    }

    /// Until the first requests are sent.
    void apply(const Plan& plan, const Deed::Done& done) {
        m_lifecycle.prepareRun(plan, {&m_tokens, [this, done](Result<std::unique_ptr<PlanRun>> run) {
                                          if (!run)
                                              return done();
                                          m_run = std::move(run).value();
                                          QObject::connect(m_run.get(), &PlanRun::stateChanged, m_run.get(),
                                                           [this, done](PlanRun::State state) {
                                                               if (state != PlanRun::State::Checking) {
                                                                   m_run->disconnect();
                                                                   done();
                                                               }
                                                           });
                                          m_run->start();
                                      }});
    }

    ListTenant m_tenant;
    QTemporaryDir m_folder;
    HttpClient m_http;
    TokenService m_tokens{m_http, systemClock()};
    Lifecycle m_lifecycle{m_tokens, m_folder.filePath(QStringLiteral("data")), systemClock()};
    bool m_isReady = false;
    std::unique_ptr<TokenView> m_view;
    std::unique_ptr<PlanRun> m_run;
    Deed m_making;
    Deed m_reviewing;
    Deed m_applying;
    Deed m_closing;
    Deed m_exporting;
};

} // namespace

void benchSelection(BenchTable& table, int tokens) {
    const QByteArray body = tokenListBody(tokens);
    benchSelecting(table, body, refreshedBody(tokens));
    // A plan of a million is a gigabyte of JSON, and would be applied for more than a day.
    PlanBench(body).run(table, tokens <= 100'000);
}

} // namespace patdesk::bench
