// SPDX-License-Identifier: MIT
#include "evidencerun.h"

#include "meaningprobe.h"

#include <utility>

namespace patdesk {

EvidenceRun::EvidenceRun(EvidenceCollector collector, TokenReader& api, Options options, QObject* parent)
    : QObject(parent), m_collector(std::move(collector)), m_api(api), m_options(std::move(options)) {}

void EvidenceRun::start() {
    const EventMeaning known = m_options.store ? m_options.store->meaning() : EventMeaning();
    if (known.way != EventMeaning::Way::Unknown || !m_options.signIn)
        return gather(known);
    // Where the sign-in is not indexed yet, or events may not be read, uses count for all of their owner's.
    askMeaning(m_api, *m_options.signIn,
               {this, [this](const Result<EventMeaning>& learned) {
                    if (learned && m_options.store && learned->way != EventMeaning::Way::Unknown)
                        (void)m_options.store->keep(*learned);
                    gather(learned ? *learned : EventMeaning());
                }});
}

void EvidenceRun::stop() {
    m_stopped = true;
    if (m_gatherer)
        m_gatherer->stop();
}

void EvidenceRun::setPolicy(const Policy& policy) {
    m_options.policy = policy;
    if (m_gatherer)
        m_gatherer->setPolicy(policy);
}

void EvidenceRun::gather(const EventMeaning& meaning) {
    if (m_stopped)
        return;
    EvidenceGatherer::Options options{.meaning = meaning, .policy = m_options.policy};
    if (m_options.store)
        options.archive = m_options.store->archive();
    m_gatherer = std::make_unique<EvidenceGatherer>(*std::exchange(m_collector, std::nullopt), m_api,
                                                    std::move(options));
    connect(m_gatherer.get(), &EvidenceGatherer::changed, this, &EvidenceRun::changed);
    connect(m_gatherer.get(), &EvidenceGatherer::ended, this, [this] {
        keep();
        Q_EMIT ended();
    });
    m_gatherer->start();
}

/// What cannot be kept is read again the next time.
void EvidenceRun::keep() {
    if (!m_options.store)
        return;
    if (const auto archive = m_gatherer->archive())
        (void)m_options.store->keep(*archive);
}

} // namespace patdesk
