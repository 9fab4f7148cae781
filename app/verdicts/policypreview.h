// SPDX-License-Identifier: MIT
#pragma once

#include "tokenverdicts.h"

namespace patdesk {

/// Which verdicts another policy would change, worked out in slices of a few milliseconds. Main thread only.
class PolicyPreview : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// A token whose verdict changes.
    struct Flip {
        Token token;
        Verdict::Kind before = Verdict::Kind::CannotTell;
        Verdict::Kind after = Verdict::Kind::CannotTell;
        /// The sentence that says most of the verdict after.
        QString reason;
    };

    /// Begins anew. `all` is good until stop(), or until this is called again.
    void begin(const TokenVerdicts::All& all, const Policy& policy);
    void stop();

    /// In the order of the list, as far as they are known.
    const std::vector<Flip>& flips() const { return m_flips; }

    bool hasEnded() const { return m_all.has_value() && m_next == m_all->tokens.size(); }

Q_SIGNALS:
    void progressed();
    void ended();

private:
    void goOn();

    std::optional<TokenVerdicts::All> m_all;
    std::optional<Judgement> m_by;
    std::size_t m_learned = 0; ///< tokens of whose past the other policy has made its record
    std::size_t m_next = 0;
    std::vector<Flip> m_flips;
    quint64 m_begun = 0; ///< what an earlier one has still in the event loop is void
};

} // namespace patdesk
