// SPDX-License-Identifier: MIT
#include "benches.h"
#include "demotenant.h"
#include "httpclient.h"
#include "lifecycle.h"
#include "loopwatch.h"
#include "shownview.h"
#include "tokenservice.h"
#include "tokenverdicts.h"

#include <QSignalSpy>
#include <QTemporaryDir>

namespace patdesk::bench {

namespace {

/// Milliseconds, at 60 a second.
constexpr double frame = 1000.0 / 60;
/// As large as a tenant is at most, in practice.
constexpr int manyTokens = 20'000;

/// The demo tenant with its past, as fast as the program asks, and the program's own way to it.
struct JudgingDesk {
    explicit JudgingDesk(int tokens) : demo({.tokens = tokens, .rateLimit = false}) {
        if (!demo.start())
            return;
        Tenant tenant;
        tenant.name = QStringLiteral("Demo");
        tenant.baseUrl = demo.baseUrl();
        tenant.generation = ApiGeneration::V1;
        tenant.clientId = demo.clientId();
        QSignalSpy states(&service, &TokenService::stateChanged);
        (void)lifecycle.open();
        service.open(tenant, demo.clientSecret());
        while (service.state() != LoadState::Ready && states.wait(120'000)) {
        }
    }

    DemoTenant demo;
    QTemporaryDir folder;
    HttpClient http;
    TokenService service{http, systemClock()};
    Lifecycle lifecycle{service, folder.path(), systemClock()};
};

} // namespace

void benchJudging(BenchTable& table, int tokens) {
    JudgingDesk desk(tokens);
    const auto view = shownView(desk.service.model());
    TokenVerdicts& verdicts = desk.lifecycle.verdicts();
    QSignalSpy judged(&verdicts, &TokenVerdicts::changed);
    const QString n = rowsText(desk.service.model().totalCount());
    QElapsedTimer timer;
    timer.start();
    {
        const LoopWatch watch;
        verdicts.gather();
        while (judged.isEmpty() && judged.wait(60'000)) {
        }
        table.add({QStringLiteral("the first verdict of every token") + n,
                   static_cast<double>(timer.elapsed()) / 1000, QStringLiteral("s"), 10});
        table.add(
            {QStringLiteral("the longest stall until then") + n, watch.longest(), QStringLiteral("ms")});
    }
    verdicts.cancel(); // the rest takes as long as the service's rate limit wants it to
    std::vector<double> stalls;
    const auto policy = verdicts.policyText();
    for (int run = 0; run < 7 && policy; ++run) {
        LoopWatch watch;
        judged.clear();
        (void)verdicts.setPolicy(*policy + QByteArray(run + 1, '\n'));
        while (judged.isEmpty() && judged.wait(60'000)) {
        }
        watch.turn();
        stalls.push_back(watch.longest());
    }
    table.add({QStringLiteral("judging all anew by another policy, longest stall") + n,
               timingOf(stalls).median, QStringLiteral("ms"),
               tokens > manyTokens ? std::nullopt : std::optional(frame)});
}

} // namespace patdesk::bench
