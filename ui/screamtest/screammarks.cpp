// SPDX-License-Identifier: MIT
#include "screammarks.h"

#include "datestylewatch.h"
#include "lifecycle.h"
#include "screamtext.h"
#include "tokenservice.h"

#include <utility>

namespace patdesk {

ScreamMarks::ScreamMarks(TokenService& tokens, Lifecycle& lifecycle, QObject* parent)
    : QObject(parent), m_tokens(tokens), m_lifecycle(lifecycle) {
    connect(&tokens, &TokenService::stateChanged, this, &ScreamMarks::updateSoon);
    connect(DateStyleWatch::instance(), &DateStyleWatch::changed, this, &ScreamMarks::updateSoon);
    connect(&lifecycle.screamTests(), &ScreamKeeper::changed, this, &ScreamMarks::updateSoon);
}

/// Once for all that happens in one turn of the event loop: each time asks for each of the tokens.
void ScreamMarks::updateSoon() {
    if (!std::exchange(m_isToBeUpdated, true))
        QMetaObject::invokeMethod(this, &ScreamMarks::update, Qt::QueuedConnection);
}

void ScreamMarks::update() {
    m_isToBeUpdated = false;
    m_words.clear();
    m_tests.clear();
    const auto tenant = m_tokens.tenant();
    const ScreamKeeper& keeper = m_lifecycle.screamTests();
    const QList<const ScreamTest*> tests =
        tenant ? keeper.tests(tenant->baseUrl.authority()) : QList<const ScreamTest*>();
    for (const ScreamTest* const test : tests) {
        const Plan& plan = test->plan;
        const ScreamCounts counts = countsOf(*test);
        if (!test->isRunning() && counts.screamed + counts.notRestored == 0)
            continue; // nothing is under way there
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
