// SPDX-License-Identifier: MIT
// planrunner FOLDER BASE-URL CLIENT-ID UNDER-WAY [STEP POINT | again]: applies a plan that deletes fifty
// tokens, as the program does, or goes on with it, UNDER-WAY requests at a time. It kills itself at a point
// of a step: "planned" (nothing sent yet at all; step 0), "intended" (written down, not sent yet),
// "answered" (not written down yet) or "recorded". With "again" it sends what is unknown once more. The
// client secret comes in PLANRUNNER_SECRET. Ends with 0 when the plan is finished.
#include "httpclient.h"
#include "lifecycle.h"
#include "servicesender.h"
#include "tokenmodel.h"
#include "tokenservice.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

using namespace patdesk;

namespace {

/// Where this program ends in the middle of its work, as a crash would end it.
struct Death {
    int step = -1;
    QString point;

    void meet(int now, const char* here) const {
        if (now == step && point == QLatin1String(here))
            (void)std::raise(SIGKILL);
    }
};

Plan planOfFifty(TokenService& tokens) {
    QList<Token> chosen;
    for (int row = 0; row < tokens.model().rowCount() && chosen.size() < 50; ++row) {
        const Token token = tokens.model().tokenAt(row);
        if (!token.managed && token.id != tokens.caller()->clientId)
            chosen.append(token);
    }
    return planDelete(chosen, planContext(tokens, chosen, systemClock()()));
}

[[noreturn]] void giveUp(const Error& error) {
    std::fprintf(stderr, "%s %s\n", nameOf(error.kind).latin1(), qPrintable(error.detail));
    std::exit(1);
}

class Runner : public QObject {
    Q_OBJECT

public:
    Runner(TokenService& tokens, Lifecycle& lifecycle, int underWay, Death death)
        : m_tokens(tokens), m_lifecycle(lifecycle), m_underWay(underWay), m_death(std::move(death)) {
        connect(&tokens, &TokenService::failed, this, &giveUp);
        connect(&tokens, &TokenService::stateChanged, this, [this](LoadState state) {
            if (state == LoadState::Ready && !m_run)
                start();
        });
    }

private:
    void start() {
        const QList<KeptPlan> kept = m_lifecycle.plans().kept();
        Plan plan = kept.isEmpty() ? planOfFifty(m_tokens) : kept.constFirst().plan;
        if (const Result<Done> written = m_lifecycle.plans().keep(plan); !written)
            giveUp(written.error());
        m_run =
            std::make_unique<PlanRun>(plan, m_lifecycle.plans().logPath(plan), deadly(plan), systemClock());
        if (const Result<Done> opened = m_run->open(); !opened)
            giveUp(opened.error());
        m_run->setUnderWay(m_underWay);
        m_death.meet(0, "planned");
        connect(m_run.get(), &PlanRun::stepChanged, this, [this](int step) {
            if (m_run->record(step).state == StepState::Done)
                m_death.meet(step, "recorded");
        });
        connect(m_run.get(), &PlanRun::stopped, this, &giveUp);
        connect(m_run.get(), &PlanRun::stateChanged, this, [](PlanRun::State state) {
            if (state == PlanRun::State::Finished)
                QCoreApplication::quit();
        });
        if (m_death.point == QLatin1String("again"))
            return m_run->sendUnknownAgain();
        if (m_run->state() == PlanRun::State::Finished)
            QCoreApplication::quit();
        m_run->start();
    }

    /// The program's own way to the tenant, with the points to die at.
    PlanSender deadly(const Plan& plan) {
        PlanSender sender = planSender(m_tokens, plan, false);
        sender.send = {
            this, [this, plan, send = sender.send](const PlanStep& step, const Continuation<Done>& then) {
                const auto number = static_cast<int>(plan.steps.indexOf(step));
                m_death.meet(number, "intended");
                send(step, {this, [this, number, then](const Result<Done>& answer) {
                                m_death.meet(number, "answered");
                                then(answer);
                            }});
            }};
        return sender;
    }

    TokenService& m_tokens;
    Lifecycle& m_lifecycle;
    int m_underWay;
    Death m_death;
    std::unique_ptr<PlanRun> m_run;
};

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Tenant tenant;
    tenant.id = TenantId(QStringLiteral("demo"));
    tenant.name = QStringLiteral("Demo");
    tenant.baseUrl = QUrl(arguments.at(2));
    tenant.generation = ApiGeneration::V1;
    tenant.clientId = TokenId(arguments.at(3));

    HttpClient::Options options;
    options.systemProxies = false;
    HttpClient http(options);
    TokenService tokens(http, systemClock());
    Lifecycle lifecycle(tokens, arguments.at(1), systemClock());
    if (const auto opened = lifecycle.open(); !opened)
        giveUp(opened.error());
    const bool again = arguments.value(5) == QLatin1String("again");
    const Death death = again ? Death{-1, arguments.value(5)}
                              : Death{arguments.value(5, QStringLiteral("-1")).toInt(), arguments.value(6)};
    const Runner runner(tokens, lifecycle, arguments.at(4).toInt(), death);
    tokens.open(tenant, Secret(qgetenv("PLANRUNNER_SECRET")));
    return QCoreApplication::exec();
}

#include "planrunner.moc"
