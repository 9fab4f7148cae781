// SPDX-License-Identifier: MIT
#pragma once

#include "slicedjudging.h"
#include "tokenverdicts.h"

namespace patdesk {

/// Which verdicts another policy would change, worked out while its user types. Main thread only.
class PolicyPreview : public QObject {
    Q_OBJECT

public:
    explicit PolicyPreview(QObject* parent = nullptr);

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

    bool hasEnded() const { return m_hasEnded; }

Q_SIGNALS:
    void progressed();
    void ended();

private:
    SlicedJudging m_judging;
    std::vector<Flip> m_flips;
    bool m_hasEnded = false;
};

} // namespace patdesk
