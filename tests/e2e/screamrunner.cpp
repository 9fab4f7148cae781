// SPDX-License-Identifier: MIT
// screamrunner FOLDER BASE-URL CLIENT-ID: suspends all tokens but its own for a scream test, as the program
// does, or goes on where an earlier start was; listens once, restores what is missed, and ends with 0. The
// client secret comes in SCREAMRUNNER_SECRET.
#include "httpclient.h"
#include "lifecycle.h"
#include "tokenmodel.h"
#include "tokenservice.h"

#include <QCoreApplication>

#include <cstdio>

using namespace patdesk;

namespace {

[[noreturn]] void giveUp(const Error& error) {
    std::fprintf(stderr, "%s %s\n", nameOf(error.kind).latin1(), qPrintable(error.detail));
    std::exit(1);
}

class Runner : public QObject {
    Q_OBJECT

public:
    Runner(TokenService& tokens, Lifecycle& lifecycle) : m_tokens(tokens), m_lifecycle(lifecycle) {
        connect(&tokens, &TokenService::failed, this, &giveUp);
        connect(&lifecycle.screamTests(), &ScreamKeeper::failed, this, &giveUp);
        connect(&lifecycle.screamTests(), &ScreamKeeper::changed, this, &Runner::look, Qt::QueuedConnection);
        connect(&tokens, &TokenService::stateChanged, this, [this](LoadState state) {
            if (state == LoadState::Ready && !std::exchange(m_begun, true))
                QMetaObject::invokeMethod(this, &Runner::begin, Qt::QueuedConnection);
        });
    }

private:
    void begin() {
        const QList<KeptPlan> kept = m_lifecycle.plans().kept();
        if (!kept.isEmpty())
            return apply(kept.constFirst().plan);
        QList<Token> chosen;
        for (int row = 0; row < m_tokens.model().rowCount(); ++row) {
            const Token token = m_tokens.model().tokenAt(row);
            if (token.id != m_tokens.tenant()->clientId)
                chosen.append(token);
        }
        m_lifecycle.makePlan(
            {.kind = PlanWish::Kind::SuspendAndListen}, chosen,
            {this, [this](const Result<Plan>& plan) { plan ? apply(*plan) : giveUp(plan.error()); }});
    }

    void apply(Plan plan) {
        auto run = m_lifecycle.run(plan);
        if (!run)
            giveUp(run.error());
        m_run = std::move(run).value();
        m_plan = plan.id;
        connect(m_run.get(), &PlanRun::stopped, this, &giveUp);
        connect(m_run.get(), &PlanRun::stateChanged, this, &Runner::look, Qt::QueuedConnection);
        if (m_run->state() == PlanRun::State::Finished)
            m_lifecycle.listen();
        m_run->start();
        look();
    }

    void look() {
        if (!m_run)
            return;
        if (m_run->state() == PlanRun::State::Paused && m_run->finishedSteps() < m_run->stepsToApply())
            m_run->start();
        if (m_run->state() == PlanRun::State::Finished && countsOf(*m_run).unknown > 0)
            m_run->sendUnknownAgain(); // as its user would
        const ScreamTest* const test = m_lifecycle.screamTests().test(m_plan);
        const bool isOver = m_run->state() == PlanRun::State::Finished && test && test->heardUntil &&
                            !m_lifecycle.screamTests().isListening() && countsOf(*test).screamed == 0;
        if (isOver)
            QCoreApplication::quit();
    }

    TokenService& m_tokens;
    Lifecycle& m_lifecycle;
    std::unique_ptr<PlanRun> m_run;
    QString m_plan;
    bool m_begun = false;
};

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Tenant tenant;
    tenant.id = TenantId(QStringLiteral("acme"));
    tenant.name = QStringLiteral("Acme");
    tenant.baseUrl = QUrl(arguments.at(2));
    tenant.generation = ApiGeneration::V1;
    tenant.clientId = TokenId(arguments.at(3));

    HttpClient::Options options;
    options.systemProxies = false;
    HttpClient http(options);
    TokenService tokens(http, systemClock());
    Lifecycle lifecycle(tokens, arguments.at(1), tokens.clock());
    if (const auto opened = lifecycle.open(); !opened)
        giveUp(opened.error());
    const Runner runner(tokens, lifecycle);
    tokens.open(tenant, Secret(qgetenv("SCREAMRUNNER_SECRET")));
    return QCoreApplication::exec();
}

#include "screamrunner.moc"
