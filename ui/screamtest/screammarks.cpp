// SPDX-License-Identifier: MIT
#include "screammarks.h"

#include "lifecycle.h"
#include "screamtext.h"
#include "tokenservice.h"

namespace patdesk {

ScreamMarks::ScreamMarks(TokenService& tokens, Lifecycle& lifecycle, QObject* parent)
    : QObject(parent), m_tokens(tokens), m_lifecycle(lifecycle) {
    connect(&tokens, &TokenService::stateChanged, this, &ScreamMarks::update);
    connect(&lifecycle.screamTests(), &ScreamKeeper::changed, this, &ScreamMarks::update);
}

void ScreamMarks::update() {
    m_words.clear();
    m_tests.clear();
    const auto tenant = m_tokens.tenant();
    const ScreamKeeper& keeper = m_lifecycle.screamTests();
    const QList<const ScreamTest*> tests =
        tenant ? keeper.tests(tenant->baseUrl.authority()) : QList<const ScreamTest*>();
    for (const ScreamTest* const test : tests) {
        const Plan& plan = test->plan;
        const QList<StepStanding> standings = keeper.standings(plan.id);
        for (int step = 0; step < plan.steps.size(); ++step) {
            if (!plan.steps[step].isToBeApplied())
                continue;
            const QString words = markOf(*test, step, standings[step]);
            // The newest test comes first.
            if (words.isEmpty() || m_words.contains(plan.steps[step].preImage.id))
                continue;
            m_words.insert(plan.steps[step].preImage.id, words);
            m_tests.insert(plan.steps[step].preImage.id, plan.id);
        }
    }
    Q_EMIT changed();
}

} // namespace patdesk
