// SPDX-License-Identifier: MIT
#include "policypreview.h"

namespace patdesk {

PolicyPreview::PolicyPreview(QObject* parent) : QObject(parent) {
    connect(&m_judging, &SlicedJudging::progressed, this, &PolicyPreview::progressed);
    connect(&m_judging, &SlicedJudging::ended, this, [this] {
        m_hasEnded = true;
        Q_EMIT ended();
    });
}

void PolicyPreview::begin(const TokenVerdicts::All& all, const Policy& policy) {
    stop();
    Judgement by = all.by;
    by.policy = policy;
    by.record = TenantRecord();
    m_judging.begin(
        std::move(by), all.tokens,
        {this, [this, all](std::size_t number, const Verdict& after) {
             const Verdict::Kind before = all.verdicts[number].kind;
             if (after.kind != before)
                 m_flips.push_back({all.tokens[number].token, before, after.kind, decisive(after)});
         }});
}

void PolicyPreview::stop() {
    m_judging.stop();
    m_flips.clear();
    m_hasEnded = false;
}

} // namespace patdesk
