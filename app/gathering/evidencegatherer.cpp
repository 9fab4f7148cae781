// SPDX-License-Identifier: MIT
#include "evidencegatherer.h"

#include "configreader.h"
#include "ownerreader.h"
#include "signsoflife.h"

#include <algorithm>

namespace patdesk {

namespace {

/// The service keeps events for a year and the running month: what is not found before that was not looked
/// at.
Instant keptSince(Instant now) {
    const QDate today = utcDateTime(now).date();
    const QDate first = QDate(today.year(), today.month(), 1).addYears(-1);
    return instantOf(QDateTime(first, QTime(0, 0), Qt::UTC));
}

} // namespace

EvidenceGatherer::EvidenceGatherer(EvidenceCollector collector, TokenReader& api, Options options,
                                   QObject* parent)
    : QObject(parent), m_api(api), m_options(std::move(options)), m_collector(std::move(collector)) {
    m_collector.setMeaning(m_options.meaning);
    m_collector.setSignedInWith(api.tenant().clientId);
    const Instant now = m_api.clock()();
    m_from = keptSince(now);
    const auto isOfUse = [&](const UseArchive& archive) {
        // One that begins later has a hole, which the service may fill now; days that are still to come would
        // be taken for read.
        return archive.meaning == m_options.meaning && startOf(archive.from) <= m_from &&
               archive.until <= dayOf(now);
    };
    if (m_options.archive && !isOfUse(*m_options.archive))
        m_options.archive.reset();
    if (m_options.archive) {
        m_knownUntil = knownUntil(*m_options.archive, m_collector.tokens());
        m_from = std::max(m_from, startOf(m_knownUntil));
        m_collector.add(*m_options.archive, dayOf(m_from));
    }
}

EvidenceGatherer::~EvidenceGatherer() = default;

void EvidenceGatherer::start() {
    m_started = true;
    m_open = 1; // until all have been started
    auto* const owners = new OwnerReader(m_collector.owners(), m_api, m_collector, this);
    // They tell by which names events call them, and take few requests.
    connect(owners, &SourceReader::ended, this, &EvidenceGatherer::readEvents);
    run(EvidenceKind::Owners, owners);
    for (const EvidenceKind kind : {EvidenceKind::Workflows, EvidenceKind::Sources,
                                    EvidenceKind::Subscriptions, EvidenceKind::ServiceDesks})
        run(kind, new ConfigReader(kind, m_api, m_collector, this));
    askTenant();
    close();
}

void EvidenceGatherer::stop() {
    m_stopped = true;
    for (const auto& [kind, reader] : m_readers) {
        reader->disconnect(this);
        reader->stop();
    }
}

void EvidenceGatherer::readEvents() {
    if (m_stopped)
        return;
    const Instant now = m_api.clock()();
    m_events =
        new EventReader({m_from, now, m_options.meaning, m_options.countFrom}, m_api, m_collector, this);
    run(EvidenceKind::Uses, m_events);
}

void EvidenceGatherer::run(EvidenceKind kind, SourceReader* reader) {
    ++m_open;
    m_readers.emplace_back(kind, reader);
    connect(reader, &SourceReader::changed, this, &EvidenceGatherer::changed);
    connect(reader, &SourceReader::ended, this, [this] {
        Q_EMIT changed();
        close();
    });
    reader->start();
}

void EvidenceGatherer::askTenant() {
    ++m_open;
    ++m_tenantRequests;
    EvidenceSource& source = m_sources[EvidenceKind::Tenant];
    source.state = EvidenceSource::State::Asked;
    m_api.read({QStringLiteral("/tenant/v1")},
               {this, [this, &source](const Result<HttpAnswer>& answer) {
                    const Result<TenantFacts> facts =
                        answer ? decodeTenantFacts(answer->body) : answer.error();
                    using State = EvidenceSource::State;
                    source.asOf = m_api.clock()();
                    source.state = facts                           ? State::Answered
                                   : isRefusal(facts.error().kind) ? State::Refused
                                                                   : State::Failed;
                    if (facts)
                        m_facts = *facts;
                    else
                        source.detail = facts.error().detail;
                    if (m_stopped)
                        return;
                    Q_EMIT changed();
                    close();
                }});
}

void EvidenceGatherer::close() {
    if (--m_open == 0)
        Q_EMIT ended(); // last: whoever hears it may end this
}

const std::vector<TokenEvidence>& EvidenceGatherer::tokens() {
    return m_collector.tokens();
}

Judgement EvidenceGatherer::judgement() {
    Judgement judgement = unlearnedJudgement();
    judgement.learnFrom(m_collector.tokens());
    return judgement;
}

Judgement EvidenceGatherer::unlearnedJudgement() {
    Judgement judgement;
    judgement.policy = m_options.policy;
    judgement.now = m_api.clock()();
    judgement.sources = m_sources;
    for (const auto& [kind, reader] : m_readers)
        judgement.sources[kind] = reader->source();
    judgement.sources[EvidenceKind::Uses] = usesSource();
    // Both come with the same answers.
    judgement.sources[EvidenceKind::FailedUses] = judgement.sources[EvidenceKind::Uses];
    m_collector.complete(judgement);
    return judgement;
}

/// The time that was looked at now, and before, and what was seen in it. An empty answer of a search that
/// shows nothing to this credential has seen nothing.
EvidenceSource EvidenceGatherer::usesSource() {
    EvidenceSource source = m_events ? m_events->source() : EvidenceSource();
    const auto from = source.from.known();
    if (m_options.archive && from && *from <= startOf(m_knownUntil)) {
        source.from = startOf(m_options.archive->from);
        source.count = m_collector.knownUses();
    }
    const auto since = source.from.known();
    const auto to = source.to.known();
    if (since && to && areEventsHidden(m_collector.tokens(), dayOf(*since), dayOf(*to))) {
        source.state = EvidenceSource::State::Cut;
        source.from = source.to; // of no time at all
    }
    return source;
}

std::optional<UseArchive> EvidenceGatherer::archive() {
    std::optional<UseArchive> archive = archiveOf(m_collector, usesSource(), m_options.meaning);
    if (!archive || !m_options.archive)
        return archive;
    const Day since = dayOf(keptSince(m_api.clock()()));
    if (archive->from > since)
        return std::nullopt; // with a hole it is worth less than what is kept
    carryOver(*archive, *m_options.archive, since);
    return archive;
}

int EvidenceGatherer::requests() const {
    int requests = m_tenantRequests;
    for (const auto& [kind, reader] : m_readers)
        requests += reader->requests();
    return requests;
}

qint64 EvidenceGatherer::eventsRead() const {
    return m_events ? m_events->source().count : 0;
}

std::optional<qint64> EvidenceGatherer::eventsExpected() const {
    return m_events ? m_events->expected() : std::nullopt;
}

} // namespace patdesk
