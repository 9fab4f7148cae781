// SPDX-License-Identifier: MIT
#include "tokenverdicts.h"

#include "signsoflife.h"
#include "tokenmodel.h"
#include "tokenreader.h"
#include "tokenservice.h"
#include "tokentable.h"
#include "verdictmark.h"
#include "worker.h"

#include <utility>

namespace patdesk {

namespace {

/// While evidence comes in, all that is known is judged again so often.
constexpr std::chrono::seconds meanwhile{3};

} // namespace

TokenVerdicts::TokenVerdicts(TokenService& tokens, const QString& folder, QObject* parent)
    : QObject(parent), m_tokens(tokens), m_folder(folder) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(meanwhile);
    connect(&m_soon, &QTimer::timeout, this, &TokenVerdicts::judge);
    connect(&m_judging, &SlicedJudging::ended, this, &TokenVerdicts::onJudged);
    connect(&tokens, &TokenService::stateChanged, this, &TokenVerdicts::onTokens);
    connect(&tokens, &TokenService::closing, this, &TokenVerdicts::onClosing);
}

TokenVerdicts::~TokenVerdicts() = default;

void TokenVerdicts::setState(State state) {
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

// The open tenant

void TokenVerdicts::onTokens() {
    const LoadState state = m_tokens.state();
    if (state == LoadState::Loading && !m_signedInAt)
        m_signedInAt = m_tokens.clock()();
    if (state == LoadState::Ready)
        onWholeList();
}

void TokenVerdicts::onWholeList() {
    const EvidenceStore store(m_folder, m_tokens.tenant()->baseUrl);
    if (!m_memory)
        m_memory = std::make_unique<TokenMemory>(isDemo() ? QString() : store.snapshotsPath());
    if (isListComplete())
        m_memory->remember(m_tokens.model().shareTable(), m_tokens.clock()());
    if (!m_hasGathered && (isDemo() ? demo().wasJudged : store.isKept()))
        gather();
    else if (m_judged)
        followList();
}

/// What a list says may speak against a verdict that was made before it: a use, above all.
void TokenVerdicts::followList() {
    if (!m_gathering)
        m_gathering = m_judged->of; // the next one was cancelled
    EvidenceGatherer* const gatherer = m_gathering->run->gatherer();
    if (!gatherer)
        return; // it is still looked how events name tokens, and everything is judged after that
    const TokenTable& table = *m_tokens.model().shareTable();
    const std::vector<TokenEvidence>& tokens = m_gathering->tokens();
    bool hasChanged = false;
    for (TokenTable::Row row = 0; row < table.rowCount(); ++row) {
        const auto number = m_gathering->numbers.constFind(TokenId(textOf(table.ids.at(row))));
        if (table.isRemoved(row) || number == m_gathering->numbers.constEnd())
            continue;
        const Token& judged = tokens[*number].token;
        if (judged.lastUsed.ms() == table.lastUsedMs[row] && judged.expiry.at.ms() == table.expiresMs[row] &&
            judged.managed == ((table.flags[row] & TokenTable::Managed) != 0) &&
            judged.name == textOf(table.names.at(row)))
            continue;
        gatherer->update(table.token(row));
        hasChanged = true;
    }
    if (hasChanged)
        judge();
}

bool TokenVerdicts::isListComplete() const {
    return m_tokens.refreshedAt() && m_tokens.listScope().whose == ListScope::Whose::WholeTenant &&
           m_tokens.unread().leftOut == 0;
}

void TokenVerdicts::onClosing() {
    ++m_gatherings;
    m_soon.stop();
    m_judging.stop();
    m_gathering.reset();
    m_judged.reset();
    m_memory.reset();
    m_signedInAt.reset();
    m_hasGathered = false;
    m_tokens.model().setVerdicts(nullptr);
    setState(State::Idle);
    Q_EMIT changed();
}

bool TokenVerdicts::isAwaited() const {
    const auto tenant = m_tokens.tenant();
    if (!tenant || m_judged)
        return false;
    return m_state == State::Gathering ||
           (isDemo() ? demo().wasJudged : EvidenceStore(m_folder, tenant->baseUrl).isKept());
}

// Gathering

TokenVerdicts::Subject TokenVerdicts::subjectOf(const TokenTable& table) {
    std::vector<Token> tokens;
    tokens.reserve(table.liveCount());
    QHash<TokenId, std::size_t> numbers;
    forEachToken(table, [&](Token token) {
        numbers.insert(token.id, tokens.size());
        tokens.push_back(std::move(token));
    });
    return {EvidenceCollector(tokens), std::move(numbers)};
}

void TokenVerdicts::gather() {
    if (!m_tokens.reader() || m_tokens.state() != LoadState::Ready)
        return;
    m_hasGathered = true;
    m_soon.stop();
    m_judging.stop();
    m_gathering.reset();
    setState(State::Gathering);
    if (!m_worker)
        m_worker = std::make_unique<Worker>();
    m_worker->run([this, number = ++m_gatherings, lent = m_tokens.model().shareTable()]() mutable {
        auto subject = std::make_shared<Subject>(subjectOf(*lent));
        m_worker->handBack([this, number, subject, lent = std::move(lent)]() mutable {
            lent.reset(); // read no more: changes need no copy
            if (number == m_gatherings && m_state == State::Gathering)
                begin(std::move(*subject));
        });
    });
}

void TokenVerdicts::begin(Subject subject) {
    const Result<Policy> its = policy();
    m_policyError = its ? std::nullopt : std::optional(its.error());
    EvidenceRun::Options options{.policy = its ? *its : policyInNeed()};
    const Tenant tenant = *m_tokens.tenant();
    if (!isDemo())
        options.store.emplace(m_folder, tenant.baseUrl);
    const auto own = m_tokens.model().token(tenant.clientId);
    if (own && m_signedInAt)
        options.signIn = OwnSignIn{*own, *m_signedInAt};
    const QHash<TokenId, Instant> suspended = m_suspensions();
    for (auto token = suspended.begin(); token != suspended.end(); ++token)
        subject.collector.setSuspended(token.key(), token.value());
    const QHash<TokenId, Instant> missed = m_missed();
    for (auto token = missed.begin(); token != missed.end(); ++token)
        subject.collector.setMissed(token.key(), token.value());
    m_gathering = std::make_shared<Gathering>();
    m_gathering->numbers = std::move(subject.numbers);
    m_gathering->run =
        std::make_unique<EvidenceRun>(std::move(subject.collector), *m_tokens.reader(), std::move(options));
    EvidenceRun* const run = m_gathering->run.get();
    connect(run, &EvidenceRun::changed, this, [this] {
        judgeSoon();
        Q_EMIT progressed();
    });
    connect(run, &EvidenceRun::ended, this, &TokenVerdicts::judge);
    run->start();
}

void TokenVerdicts::cancel() {
    if (m_state != State::Gathering)
        return;
    m_soon.stop();
    m_judging.stop();
    if (m_gathering) {
        m_gathering->run->disconnect(this);
        m_gathering->run->stop();
    }
    m_gathering.reset();
    setState(m_judged ? State::Judged : State::Idle);
}

TokenVerdicts::Progress TokenVerdicts::progress() const {
    const EvidenceGatherer* const gatherer = m_gathering ? m_gathering->run->gatherer() : nullptr;
    if (!gatherer)
        return {};
    return {gatherer->eventsRead(), gatherer->eventsExpected()};
}

// The policy

bool TokenVerdicts::isDemo() const {
    const auto tenant = m_tokens.tenant();
    return tenant && tenant->origin == TenantOrigin::Demo;
}

TokenVerdicts::Demo TokenVerdicts::demo() const {
    return isDemo() ? m_demos.value(m_tokens.tenant()->baseUrl.authority()) : Demo();
}

Result<QByteArray> TokenVerdicts::policyText() const {
    const auto its = demo().policy;
    return its ? Result<QByteArray>(*its) : policyTextIn(m_folder);
}

Result<Policy> TokenVerdicts::policy() const {
    const auto its = demo().policy;
    return its ? Result<Policy>(readPolicy(*its).policy) : policyIn(m_folder);
}

/// A word that cannot be read must not let go of what another line keeps.
Policy TokenVerdicts::policyInNeed() const {
    Policy standard;
    const Result<QByteArray> text = policyText();
    const PolicyReading reading = readPolicy(text ? *text : QByteArray());
    for (const PolicyException& exception : reading.policy.exceptions) {
        if (exception.kind == PolicyException::Kind::Keep)
            standard.exceptions.append(exception);
    }
    return standard;
}

Result<Done> TokenVerdicts::setPolicy(const QByteArray& text) {
    const PolicyReading reading = readPolicy(text);
    if (!reading.faults.isEmpty())
        return Error{.kind = ErrorKind::InvalidInput, .detail = wordsFor(reading.faults.constFirst())};
    if (isDemo()) {
        m_demos[m_tokens.tenant()->baseUrl.authority()].policy = text;
    } else if (const Result<Done> kept = keepPolicy(m_folder, text); !kept) {
        return kept;
    }
    m_policyError.reset();
    if (!m_gathering && m_judged)
        m_gathering = m_judged->of; // the next one was cancelled
    if (m_gathering) {
        m_gathering->run->setPolicy(reading.policy);
        judge();
    }
    return Done{};
}

// Judging

void TokenVerdicts::judgeSoon() {
    if (!m_soon.isActive() && !m_judging.isRunning())
        m_soon.start();
}

void TokenVerdicts::judge() {
    if (!m_gathering || !m_gathering->run->gatherer())
        return;
    m_soon.stop();
    const std::vector<TokenEvidence>& tokens = m_gathering->tokens();
    m_next = Verdicts();
    m_next.each.reserve(tokens.size());
    m_next.marks->reserve(static_cast<qsizetype>(tokens.size()));
    m_judging.begin(m_gathering->run->gatherer()->unlearnedJudgement(), tokens,
                    {this, [this, &tokens](std::size_t number, Verdict verdict) {
                         m_next.counts.add(verdict.kind);
                         m_next.marks->insert(tokens[number].token.id.text().toUtf8(),
                                              markOf(verdict, tokens[number].owner.state));
                         m_next.each.push_back(std::move(verdict));
                     }});
}

void TokenVerdicts::onJudged() {
    auto before = std::exchange(m_judged, Judged{m_gathering, m_judging.by(), std::exchange(m_next, {})});
    if (before) // some texts each, which take their time to be freed
        m_worker->run([gone = std::make_shared<std::vector<Verdict>>(std::move(before->verdicts.each))] {});
    m_tokens.model().setVerdicts(m_judged->verdicts.marks);
    if (m_state == State::Gathering && m_gathering->run->gatherer()->hasEnded()) {
        if (isDemo())
            m_demos[m_tokens.tenant()->baseUrl.authority()].wasJudged = true;
        setState(State::Judged);
    }
    Q_EMIT changed();
}

// What is known

std::optional<Instant> TokenVerdicts::asOf() const {
    return m_judged ? std::optional(m_judged->by.now) : std::nullopt;
}

std::optional<TokenVerdicts::Known> TokenVerdicts::of(const TokenId& token) const {
    if (!m_judged)
        return std::nullopt;
    const auto number = m_judged->of->numbers.constFind(token);
    if (number == m_judged->of->numbers.constEnd())
        return std::nullopt;
    return Known{m_judged->of->tokens()[*number], m_judged->verdicts.each[*number], m_judged->by};
}

std::optional<TokenVerdicts::All> TokenVerdicts::all() const {
    if (!m_judged)
        return std::nullopt;
    return All{m_judged->of->tokens(), m_judged->verdicts.each, m_judged->by};
}

std::optional<EvidenceReport> TokenVerdicts::report() const {
    if (!m_judged)
        return std::nullopt;
    const Judgement& by = m_judged->by;
    EvidenceReport report{m_tokens.tenant()->name, by.now, by.policy, by.sources, {}};
    const std::vector<TokenEvidence>& tokens = m_judged->of->tokens();
    for (std::size_t i = 0; i < tokens.size(); ++i)
        report.tokens.push_back({tokens[i].token, tokens[i].owner, m_judged->verdicts.each[i]});
    return report;
}

std::optional<Instant> TokenVerdicts::refusalSeen() const {
    return m_judged ? patdesk::refusalSeen(m_judged->of->tokens()) : std::nullopt;
}

} // namespace patdesk
