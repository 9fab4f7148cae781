// SPDX-License-Identifier: MIT
#pragma once

#include "eventreader.h"
#include "tenantfactsjson.h"
#include "usearchive.h"

#include <memory>

namespace patdesk {

/// Gathers what the service knows about a tenant's tokens, all sources side by side, within the rate limit
/// and behind interactive requests. Main thread only. Destroying it ends what runs.
class EvidenceGatherer : public QObject {
    Q_OBJECT

public:
    struct Options {
        EventMeaning meaning = {};
        /// Uses that need not be read again, as far as they are known of every token. Ignored where they were
        /// assigned in another way, where they begin later than what the service keeps, and where they are of
        /// days that are still to come.
        std::optional<UseArchive> archive = {};
        /// From how many events on the service is asked to count them.
        qint64 countFrom = 5000;
        Policy policy = {};
    };

    /// `api` outlives this.
    EvidenceGatherer(EvidenceCollector collector, TokenReader& api, Options options,
                     QObject* parent = nullptr);
    ~EvidenceGatherer() override;

    void start();

    /// Asks no more; ended() does not follow.
    void stop();

    /// What is judged from now on is judged by another one.
    void setPolicy(const Policy& policy) { m_options.policy = policy; }

    /// As the list has it by now; one that was not in it before is ignored.
    void update(const Token& token) { m_collector.update(token); }

    bool hasEnded() const { return m_open == 0 && m_started; }

    /// What is known so far, to judge by.
    const std::vector<TokenEvidence>& tokens();
    Judgement judgement();
    /// The same before it has learned from the tokens, which takes a while where there are many: see
    /// Judgement::learnFrom().
    Judgement unlearnedJudgement();

    /// What need not be read again the next time, and what was kept of tokens that were not listed; nothing
    /// where uses were not seen, or with a hole that what was kept does not have.
    std::optional<UseArchive> archive();

    /// What the tenant says of itself; nothing until it has, or where it does not.
    const std::optional<TenantFacts>& tenantFacts() const { return m_facts; }

    int requests() const;
    /// Events that have been read, and that there are.
    qint64 eventsRead() const;
    std::optional<qint64> eventsExpected() const;

Q_SIGNALS:
    /// More is known than before.
    void changed();
    void ended();

private:
    void run(EvidenceKind kind, SourceReader* reader);
    void readEvents();
    EvidenceSource usesSource();
    void askTenant();
    void close();

    TokenReader& m_api;
    Options m_options;
    EvidenceCollector m_collector;
    EvidenceSources m_sources;
    std::vector<std::pair<EvidenceKind, SourceReader*>> m_readers;
    EventReader* m_events = nullptr;
    std::optional<TenantFacts> m_facts;
    /// To before which day the archive knows the uses of every token.
    Day m_knownUntil = 0;
    /// From when on events are read.
    Instant m_from = {};
    int m_open = 0;
    int m_tenantRequests = 0;
    bool m_started = false;
    bool m_stopped = false;
};

} // namespace patdesk
