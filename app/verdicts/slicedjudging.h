// SPDX-License-Identifier: MIT
#pragma once

#include "bound.h"
#include "judge.h"

#include <QTimer>

namespace patdesk {

/// Judges all tokens of a tenant while the window goes on: learns from each of them, and then says of each
/// whether it may be deleted, in slices of a few milliseconds with a turn of the event loop between them.
/// Main thread only.
class SlicedJudging : public QObject {
    Q_OBJECT

public:
    using Taken = Bound<void(std::size_t number, Verdict verdict)>;

    explicit SlicedJudging(QObject* parent = nullptr);

    /// Begins anew, at the next turn of the event loop. `by` has learned from nothing yet. `tokens` are good
    /// until it has ended or been stopped; more uses may come to them meanwhile, in any order. `taken` gets
    /// the verdicts in the order of the tokens.
    void begin(Judgement by, std::span<const TokenEvidence> tokens, Taken taken);
    /// Neither a verdict nor a signal follows.
    void stop();

    bool isRunning() const { return m_slice.isActive(); }

    /// What they are judged by; before the first verdict it has not learned from all of them.
    const Judgement& by() const { return m_by; }

Q_SIGNALS:
    void progressed();
    void ended();

private:
    void judgeSome();

    Judgement m_by;
    std::span<const TokenEvidence> m_tokens;
    Taken m_taken;
    std::size_t m_learned = 0; ///< from so many tokens
    std::size_t m_judged = 0;
    QTimer m_slice;
};

} // namespace patdesk
