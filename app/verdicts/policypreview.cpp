// SPDX-License-Identifier: MIT
#include "policypreview.h"

#include <QElapsedTimer>

namespace patdesk {

namespace {

/// A frame has 16 ms, and somebody is typing.
constexpr std::chrono::milliseconds slice{5};

} // namespace

void PolicyPreview::begin(const TokenVerdicts::All& all, const Policy& policy) {
    stop();
    m_all.emplace(all);
    m_by = all.by;
    m_by->policy = policy;
    m_by->record = TenantRecord();
    QMetaObject::invokeMethod(
        this,
        [this, number = m_begun] {
            if (number == m_begun)
                goOn();
        },
        Qt::QueuedConnection);
}

void PolicyPreview::stop() {
    ++m_begun;
    m_all.reset();
    m_by.reset();
    m_learned = 0;
    m_next = 0;
    m_flips.clear();
}

void PolicyPreview::goOn() {
    QElapsedTimer timer;
    timer.start();
    const auto hasTime = [&timer] { return timer.elapsed() < slice.count(); };
    const std::span<const TokenEvidence> tokens = m_all->tokens;
    while (m_learned < tokens.size() && hasTime())
        m_by->learnFrom(tokens[m_learned++]);
    while (m_learned == tokens.size() && m_next < tokens.size() && hasTime()) {
        const Verdict after = verdictOf(tokens[m_next], *m_by);
        const Verdict::Kind before = m_all->verdicts[m_next].kind;
        if (after.kind != before)
            m_flips.push_back({tokens[m_next].token, before, after.kind, decisive(after)});
        ++m_next;
    }
    if (hasEnded()) {
        Q_EMIT ended();
        return;
    }
    QMetaObject::invokeMethod(
        this,
        [this, number = m_begun] {
            if (number == m_begun)
                goOn();
        },
        Qt::QueuedConnection);
    Q_EMIT progressed();
}

} // namespace patdesk
