// SPDX-License-Identifier: MIT
#include "benches.h"
#include "countingserver.h"
#include "demotenant.h"
#include "httpclient.h"
#include "lifecycle.h"
#include "tokenmodel.h"
#include "tokenservice.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace patdesk::bench {

namespace {

constexpr int deletions = 500;
/// What the service allows: 100 requests in 10 s.
constexpr double allowedMs = deletions * 10'000.0 / 100;

/// The demo tenant with the service's own rate limit, and the program's own way to it.
class Desk {
public:
    Desk() {
        if (!m_demo.start())
            return;
        m_server.emplace(m_demo.baseUrl());
        Tenant tenant;
        tenant.name = QStringLiteral("Demo");
        tenant.baseUrl = m_server->url();
        tenant.generation = ApiGeneration::V1;
        tenant.clientId = m_demo.clientId();
        QSignalSpy states(&m_tokens, &TokenService::stateChanged);
        (void)lifecycle.open();
        m_tokens.open(tenant, m_demo.clientSecret());
        while (m_tokens.state() != LoadState::Ready && states.wait(30'000)) {
        }
    }

    std::optional<Plan> plan() {
        QList<Token> chosen;
        for (int row = 0; row < m_tokens.model().rowCount() && chosen.size() < deletions; ++row) {
            const Token token = m_tokens.model().tokenAt(row);
            if (!token.managed && token.id != m_demo.clientId())
                chosen.append(token);
        }
        std::optional<Plan> made;
        lifecycle.makePlan({.kind = PlanWish::Kind::Delete}, chosen,
                           {&m_tokens, [&made](const Result<Plan>& plan) {
                                if (plan)
                                    made = *plan;
                            }});
        return made;
    }

    const test::CountingServer& server() const { return *m_server; }

private:
    DemoTenant m_demo{{.tokens = 620}};
    std::optional<test::CountingServer> m_server;
    QTemporaryDir m_folder;
    HttpClient m_http;
    TokenService m_tokens{m_http, systemClock()};

public:
    Lifecycle lifecycle{m_tokens, m_folder.path(), systemClock()};
};

} // namespace

void benchPlan(BenchTable& table) {
    Desk desk;
    auto plan = desk.plan();
    auto run = plan ? desk.lifecycle.run(*plan) : Result<std::unique_ptr<PlanRun>>(Error{});
    if (!run)
        return table.add({QStringLiteral("a plan of 500 deletions: none could be made"), 0, {}});
    QSignalSpy states(run->get(), &PlanRun::stateChanged);
    QElapsedTimer timer;
    timer.start();
    (*run)->start();
    while ((*run)->state() != PlanRun::State::Finished && states.wait(120'000)) {
    }
    const auto taken = static_cast<double>(timer.elapsed());
    table.add({QStringLiteral("a plan of 500 deletions, in real time"), taken / 1000, QStringLiteral("s")});
    table.add({QStringLiteral("that, by what 100 requests in 10 s allow"), taken / allowedMs,
               QStringLiteral("x"), 1.05});
    table.add({QStringLiteral("tokens it has deleted"), static_cast<double>((*run)->appliedSteps().size()),
               QStringLiteral("of 500"), deletions, true});
    table.add({QStringLiteral("answers 429 meanwhile"), static_cast<double>(desk.server().answers(429)),
               QStringLiteral("answers"), 0});
}

} // namespace patdesk::bench
