// SPDX-License-Identifier: MIT
#include "slicedjudging.h"

#include <QElapsedTimer>

#include <utility>

namespace patdesk {

namespace {

/// A frame has 16 ms, and the window needs some of it.
constexpr std::chrono::milliseconds slice{5};

/// Calls `use` with the token. What came in between two slices stands behind its other uses, whatever its
/// day.
template <class Use>
void withItsUsesInOrder(const TokenEvidence& token, Use use) {
    if (isInOrder(token.uses) && isInOrder(token.failedUses) && isInOrder(token.ownersUses))
        return use(token);
    TokenEvidence inOrder = token;
    normalise(inOrder.uses);
    normalise(inOrder.failedUses);
    normalise(inOrder.ownersUses);
    use(inOrder);
}

} // namespace

SlicedJudging::SlicedJudging(QObject* parent) : QObject(parent) {
    connect(&m_slice, &QTimer::timeout, this, &SlicedJudging::judgeSome);
}

void SlicedJudging::begin(Judgement by, std::span<const TokenEvidence> tokens, Taken taken) {
    m_by = std::move(by);
    m_tokens = tokens;
    m_taken = std::move(taken);
    m_learned = 0;
    m_judged = 0;
    m_slice.start(0);
}

void SlicedJudging::stop() {
    m_slice.stop();
}

void SlicedJudging::judgeSome() {
    QElapsedTimer timer;
    timer.start();
    const auto hasTime = [&timer] { return timer.elapsed() < slice.count(); };
    while (m_learned < m_tokens.size() && hasTime())
        withItsUsesInOrder(m_tokens[m_learned++],
                           [this](const TokenEvidence& token) { m_by.learnFrom(token); });
    while (m_learned == m_tokens.size() && m_judged < m_tokens.size() && hasTime()) {
        withItsUsesInOrder(m_tokens[m_judged],
                           [this](const TokenEvidence& token) { m_taken(m_judged, verdictOf(token, m_by)); });
        ++m_judged;
    }
    if (m_judged < m_tokens.size()) {
        Q_EMIT progressed();
        return;
    }
    m_slice.stop();
    Q_EMIT ended();
}

} // namespace patdesk
