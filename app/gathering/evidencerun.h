// SPDX-License-Identifier: MIT
#pragma once

#include "evidencegatherer.h"
#include "evidencestore.h"

#include <memory>

namespace patdesk {

/// One gathering from its first question to what is kept of it: learns how the tenant's events name tokens,
/// where that is not known, from Patdesk's own sign-in; gathers; keeps what need not be read again. Main
/// thread only. Destroying it ends what runs, and what was kept before stays.
class EvidenceRun : public QObject {
    Q_OBJECT

public:
    struct Options {
        Policy policy = {};
        /// Nothing = nothing is remembered, as of a demo tenant.
        std::optional<EvidenceStore> store = {};
        /// When Patdesk signed in, by the service's clock, and with which of the tokens; nothing = not known.
        std::optional<OwnSignIn> signIn = {};
    };

    /// `api` outlives this.
    EvidenceRun(EvidenceCollector collector, TokenReader& api, Options options, QObject* parent = nullptr);

    void start();

    /// Asks no more. What is known stays, and nothing of it is kept.
    void stop();

    /// What is judged from now on is judged by another one.
    void setPolicy(const Policy& policy);

    /// Null until the meaning of events is settled.
    EvidenceGatherer* gatherer() const { return m_gatherer.get(); }

Q_SIGNALS:
    /// More is known than before.
    void changed();
    /// Last of all.
    void ended();

private:
    void gather(const EventMeaning& meaning);
    bool m_stopped = false;
    void keep();

    /// Until the gatherer has it.
    std::optional<EvidenceCollector> m_collector;
    TokenReader& m_api;
    Options m_options;
    std::unique_ptr<EvidenceGatherer> m_gatherer;
};

} // namespace patdesk
