// SPDX-License-Identifier: MIT
#include "screamlistener.h"

#include "evidencestore.h"
#include "meaningprobe.h"
#include "ownerreader.h"
#include "screamkeeper.h"
#include "tokendirectory.h"
#include "tokenmodel.h"
#include "tokenservice.h"
#include "tokentable.h"
#include "worker.h"

#include <utility>

namespace patdesk {

namespace {

using How = TokenDirectory::Found::How;

/// What the list holds.
struct Listed {
    std::shared_ptr<const TokenTable> table;
    /// Each token that there is.
    bool isWhole = false;
    QList<PublicIdentity> owners;
};

/// The tested tokens that the events mean. `until`: of an event whose date cannot be read, the latest it can
/// be.
Heard heardFrom(const ListenedEvents& listened, const Listed& listed, const QList<Token>& tested,
                const EventMeaning& meaning, Instant until) {
    const TokenTable& table = *listed.table;
    TokenDirectory directory;
    QList<TokenId> ids;
    ids.reserve(static_cast<qsizetype>(table.liveCount()) + tested.size());
    QSet<TokenId> known;
    const auto add = [&](const Token& token) {
        if (known.contains(token.id))
            return;
        known.insert(token.id);
        directory.add(token);
        ids.append(token.id);
    };
    for (TokenTable::Row row = 0; row < table.rowCount(); ++row) {
        if (!table.isRemoved(row))
            add(table.token(row));
    }
    QSet<TokenId> isTested;
    for (const Token& token : tested) {
        isTested.insert(token.id);
        add(token);
    }
    for (const PublicIdentity& owner : listed.owners) {
        for (const QString& name : {owner.name, owner.alias, owner.email})
            directory.addOwnersName(owner.id, name);
    }
    Heard heard{{}, until, listened.unreadable > 0};
    for (const ServiceEvent& event : listened.events) {
        const TokenDirectory::Found found = directory.tokenOf(event, meaning);
        heard.unclear = heard.unclear || found.how == How::Nobody;
        // Where not all tokens are listed, a token of the owner's is not the only one.
        const bool isCertain = found.how == How::Exactly || (found.tokens.size() == 1 && listed.isWhole);
        HeardUse use{{},
                     event.kind == ServiceEvent::Kind::UseFailed,
                     event.created.known().value_or(until),
                     event.address,
                     event.id,
                     isCertain};
        // An owner may have thousands of tokens and of uses.
        for (const int number : found.tokens) {
            if (isTested.contains(ids.at(number)))
                use.tokens.append(ids.at(number));
        }
        if (!use.tokens.isEmpty())
            heard.uses.append(std::move(use));
    }
    return heard;
}

bool isWholeTenant(const TokenService& tokens) {
    return tokens.listScope().whose == ListScope::Whose::WholeTenant && tokens.unread().leftOut == 0;
}

} // namespace

ScreamListener::ScreamListener(TokenService& tokens, const QString& folder, QObject* parent)
    : QObject(parent), m_tokens(tokens), m_folder(folder) {
    m_timer.setInterval(ScreamKeeper::interval);
    connect(&m_timer, &QTimer::timeout, this, &ScreamListener::due);
    connect(&tokens, &TokenService::stateChanged, this, &ScreamListener::onState);
    connect(&tokens, &TokenService::closing, this, &ScreamListener::onClosing);
}

ScreamListener::~ScreamListener() = default;

void ScreamListener::onState() {
    const LoadState state = m_tokens.state();
    if (state == LoadState::Loading && !m_signedInAt)
        m_signedInAt = m_tokens.clock()();
    if (state != LoadState::Ready || std::exchange(m_isReady, true))
        return;
    m_timer.start();
    Q_EMIT due();
}

void ScreamListener::onClosing() {
    ++m_hearings;
    m_timer.stop();
    m_isReady = false;
    m_signedInAt.reset();
    m_meaning.reset();
    m_owners.clear();
    m_askedOwners.clear();
    answer(Error{.kind = ErrorKind::Cancelled});
}

void ScreamListener::answer(Result<Heard> heard) {
    if (const auto then = std::exchange(m_waiting, std::nullopt))
        (*then)(std::move(heard));
}

void ScreamListener::hear(Instant from, const QList<Token>& tokens, const Continuation<Heard>& then) {
    if (m_waiting || !m_isReady || !m_tokens.reader())
        return then(Error{.kind = ErrorKind::Cancelled});
    m_from = from;
    m_tested = tokens;
    m_waiting = then;
    ++m_hearings;
    settleMeaning();
}

/// As a gathering of evidence does: what it has learned serves both.
void ScreamListener::settleMeaning() {
    const Tenant tenant = *m_tokens.tenant();
    const bool isDemo = tenant.origin == TenantOrigin::Demo;
    if (!m_meaning && !isDemo)
        m_meaning = EvidenceStore(m_folder, tenant.baseUrl).meaning();
    if (m_meaning && m_meaning->way != EventMeaning::Way::Unknown)
        return askNames();
    const auto own = m_tokens.model().token(tenant.clientId);
    if (!own || !m_signedInAt)
        return askNames();
    askMeaning(*m_tokens.reader(), {*own, *m_signedInAt},
               {this, [this, isDemo, url = tenant.baseUrl](const Result<EventMeaning>& learned) {
                    if (!m_waiting)
                        return;
                    if (learned && learned->way != EventMeaning::Way::Unknown) {
                        m_meaning = *learned;
                        if (!isDemo)
                            (void)EvidenceStore(m_folder, url).keep(*learned);
                    }
                    askNames();
                }});
}

/// Where events name no token, they may call its owner by an alias or an address, which the list does not
/// have. Where that may not be read, what they mean stays unclear.
void ScreamListener::askNames() {
    constexpr qsizetype most = 250;
    QSet<OwnerId> asked;
    QStringList ids;
    for (const Token& token : std::as_const(m_tested)) {
        const OwnerId& owner = token.owner.id;
        if (owner.isEmpty() || m_askedOwners.contains(owner) || asked.contains(owner) || ids.size() == most)
            continue;
        asked.insert(owner);
        ids.append(owner.text());
    }
    if (ids.isEmpty() || (m_meaning && m_meaning->way == EventMeaning::Way::IdInField))
        return readEvents();
    m_tokens.reader()->read(identitiesCall(ids), {this, [this, asked](const Result<HttpAnswer>& answer) {
                                                      if (!m_waiting)
                                                          return;
                                                      const Result<IdentityPage> page =
                                                          answer ? decodeIdentities(answer->body)
                                                                 : answer.error();
                                                      if (!page)
                                                          return readEvents();
                                                      m_askedOwners.unite(asked);
                                                      m_owners += page->identities;
                                                      askNames();
                                                  }});
}

void ScreamListener::readEvents() {
    const Instant until = m_tokens.clock()();
    listenToEvents(*m_tokens.reader(), m_from, {this, [this, until](const Result<ListenedEvents>& events) {
                                                    if (!m_waiting)
                                                        return;
                                                    if (events)
                                                        findTokens(*events, until);
                                                    else
                                                        answer(events.error());
                                                }});
}

void ScreamListener::findTokens(ListenedEvents events, Instant until) {
    if (events.events.isEmpty())
        return answer(Heard{{}, until, events.unreadable > 0});
    if (!m_worker)
        m_worker = std::make_unique<Worker>();
    m_worker->run(
        [this, number = m_hearings, until, events = std::move(events), tested = m_tested,
         meaning = m_meaning.value_or(EventMeaning()),
         lent = Listed{m_tokens.model().shareTable(), isWholeTenant(m_tokens), m_owners}]() mutable {
            auto heard = std::make_shared<Heard>(heardFrom(events, lent, tested, meaning, until));
            m_worker->handBack([this, number, heard, lent = std::move(lent)]() mutable {
                lent = {}; // read no more: changes need no copy
                if (number == m_hearings)
                    answer(std::move(*heard));
            });
        });
}

} // namespace patdesk
