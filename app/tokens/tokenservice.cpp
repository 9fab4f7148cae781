// SPDX-License-Identifier: MIT
#include "tokenservice.h"

#include "changesender.h"
#include "httpclient.h"
#include "listloader.h"
#include "log.h"
#include "tokenapi.h"
#include "tokenmodel.h"

#include <set>
#include <utility>
#include <variant>
#include <vector>

namespace patdesk {

namespace {

/// As many as the service's paged lists hold: a list of exactly so many may be a page.
constexpr std::int64_t pageSize = 250;

/// A token that was made or changed, or one that was deleted.
using TableChange = std::variant<Token, TokenId>;

void applyChange(const TableChange& change, TokenModel& model) {
    if (const auto* const token = std::get_if<Token>(&change))
        model.put(*token);
    else
        model.remove(std::get<TokenId>(change));
}

} // namespace

/// Deletes that run, one after the other.
struct TokenService::Removing {
    QList<TokenId> ids;
    std::function<void(const Removal&)> each;
    Continuation<QList<Removal>> then;
    QList<Removal> done;
    bool stopped = false;
};

struct TokenService::Impl {
    Impl(TokenService& s, HttpClient& h, Clock c) : service(s), http(h), clock(c), model(std::move(c)) {}

    void setState(LoadState next);

    void notice(Notice what) { Q_EMIT service.noticed(what); }

    void noticeOnce(Notice notice);

    void load();
    void list();
    bool fallsBackToMine(const Error& error) const;
    void fallBackToMine();
    void listEnded(const Result<ListTransfer>& transfer);
    void listIsWhole(const ListSummary& summary);

    void tellProgress() { Q_EMIT service.progressed(received, expected, decoded); }

    void endLoading();
    /// Tells those who wait for a whole list.
    void tellRefreshed(const Result<Done>& result);
    void fail(const Error& error);

    void change(TableChange change);
    Token before(const TokenId& id) const;
    bool isSignedInWith(const TokenId& id) const;
    void patch(const TokenId& id, const TokenPatch& patch, Urgency urgency, Continuation<Token> then);
    void patched(const QList<TokenId>& ids, const TokenPatch& patch);
    void removeNext();
    void noteRemoval(const Removal& removal);

    /// Tells `then` at the tenant's end, if it still waits then, that nobody knows what became of its change.
    template <class T>
    void remember(const Continuation<T>& then);
    void abandonAll();

    TokenService& service;
    HttpClient& http;
    Clock clock;
    TokenModel model;
    ChangeRecorder* recorder = nullptr;
    std::unique_ptr<TokenApi> api;
    std::unique_ptr<ChangeSender> sender;
    /// See remember(): called with true at the tenant's end; answers whether it still waits.
    std::vector<std::function<bool(bool ends)>> waiting;
    std::shared_ptr<Removing> removing;

    LoadState state = LoadState::Closed;
    ListScope scope;
    std::optional<Instant> refreshedAt;
    std::vector<Continuation<Done>> refreshing;
    std::set<std::pair<TenantId, Notice>> told; ///< tenants, and what they have been told once

    // While a list is loading:
    std::unique_ptr<QObject> listing; ///< the context of its requests
    std::unique_ptr<ListLoader> loader;
    qint64 received = 0;
    qint64 expected = -1;
    qint64 decoded = 0;
    /// What has been changed since: the list may be older than that.
    std::vector<TableChange> changes;
};

void TokenService::Impl::setState(LoadState next) {
    if (std::exchange(state, next) != next)
        Q_EMIT service.stateChanged(next);
}

void TokenService::Impl::noticeOnce(Notice what) {
    if (told.emplace(api->tenant().id, what).second)
        notice(what);
}

// Loading

void TokenService::Impl::load() {
    endLoading();
    listing = std::make_unique<QObject>();
    if (api->caller())
        return list();
    setState(LoadState::SigningIn);
    api->signIn({listing.get(), [this](Result<Caller> caller) {
                     if (!caller)
                         return fail(caller.error());
                     model.setMyself(caller->identityId);
                     Q_EMIT service.callerChanged();
                     list();
                 }});
}

void TokenService::Impl::list() {
    if (scope.whose == ListScope::Whose::WholeTenant && !api->caller()->scopeAllows(Right::ListAll))
        return fallBackToMine();
    received = 0;
    expected = -1;
    decoded = 0;
    loader = std::make_unique<ListLoader>(model, clock);
    QObject::connect(loader.get(), &ListLoader::progressed, &service, [this](qint64 tokens) {
        decoded = tokens;
        tellProgress();
    });
    QObject::connect(loader.get(), &ListLoader::whole, &service,
                     [this](const ListSummary& summary) { listIsWhole(summary); });
    QObject::connect(loader.get(), &ListLoader::failed, &service,
                     [this](const Error& error) { fail(error); });
    setState(LoadState::Loading);
    api->list(
        scope,
        [this](QByteArray piece, qint64 receivedBytes, qint64 expectedBytes) {
            received = receivedBytes;
            expected = expectedBytes;
            loader->feed(std::move(piece));
            tellProgress(); // last: whoever hears it may cancel
        },
        [this] { loader->restart(); },
        {listing.get(), [this](Result<ListTransfer> transfer) { listEnded(transfer); }});
}

void TokenService::Impl::listEnded(const Result<ListTransfer>& transfer) {
    if (!transfer)
        return fallsBackToMine(transfer.error()) ? fallBackToMine() : fail(transfer.error());
    if (transfer->deprecated || traits(api->generation()).nearItsEnd)
        noticeOnce(Notice::GenerationDeprecated);
    loader->finish();
}

bool TokenService::Impl::fallsBackToMine(const Error& error) const {
    return scope.whose == ListScope::Whose::WholeTenant &&
           (error.kind == ErrorKind::MissingRight || error.kind == ErrorKind::Forbidden);
}

void TokenService::Impl::fallBackToMine() {
    scope = {.whose = ListScope::Whose::Mine};
    notice(Notice::FellBackToMine);
    load();
}

void TokenService::Impl::listIsWhole(const ListSummary& summary) {
    qCDebug(tokensLog) << "list is whole:" << summary.tokens << "tokens," << summary.unreadable
                       << "unreadable";
    const std::vector<TableChange> since = std::exchange(changes, {});
    endLoading();
    for (const TableChange& change : since)
        applyChange(change, model);
    refreshedAt = clock();
    setState(LoadState::Ready);
    if (summary.unreadable > 0)
        notice(Notice::UnreadableTokens);
    if (summary.tokens + summary.unreadable == pageSize)
        notice(Notice::ListMayBeCut);
    tellRefreshed(Done{});
}

void TokenService::Impl::tellRefreshed(const Result<Done>& result) {
    for (const Continuation<Done>& then : std::exchange(refreshing, {}))
        then(result);
}

void TokenService::Impl::endLoading() {
    listing.reset();
    loader.reset();
    changes.clear();
}

void TokenService::Impl::fail(const Error& error) {
    endLoading();
    setState(LoadState::Failed);
    Q_EMIT service.failed(error);
    tellRefreshed(error);
}

// Changing

void TokenService::Impl::change(TableChange change) {
    applyChange(change, model);
    if (listing)
        changes.push_back(std::move(change));
}

template <class T>
void TokenService::Impl::remember(const Continuation<T>& then) {
    std::erase_if(waiting, [](const auto& waits) { return !waits(false); });
    waiting.push_back([then](bool ends) {
        if (ends)
            then(Error{.kind = ErrorKind::OutcomeUnknown});
        return !then.isDead();
    });
}

void TokenService::Impl::abandonAll() {
    sender.reset(); // writes down what is under way
    for (const auto& waits : std::exchange(waiting, {}))
        waits(true);
    const std::shared_ptr<Removing> unfinished = std::exchange(removing, nullptr);
    if (!unfinished)
        return;
    // The first of the rest was on its way.
    for (const TokenId& id : std::as_const(unfinished->ids)) {
        const bool sent = unfinished->ids.constFirst() == id;
        unfinished->done.append({id, Error{.kind = sent ? ErrorKind::OutcomeUnknown : ErrorKind::Cancelled}});
    }
    unfinished->then(unfinished->done);
}

/// The token as the table has it; one that it does not have is known by its id alone.
Token TokenService::Impl::before(const TokenId& id) const {
    if (const auto known = model.token(id))
        return *known;
    Token unknown;
    unknown.id = id;
    return unknown;
}

bool TokenService::Impl::isSignedInWith(const TokenId& id) const {
    const auto caller = api->caller();
    return id == api->tenant().clientId || (caller && id == caller->clientId);
}

void TokenService::Impl::patch(const TokenId& id, const TokenPatch& patch, Urgency urgency,
                               Continuation<Token> then) {
    if (!sender)
        return then(Error{.kind = ErrorKind::Cancelled});
    remember(then);
    sender->patch(before(id), patch, urgency, {api.get(), [this, then](Result<Token> changed) {
                                                   if (changed)
                                                       change(*changed);
                                                   then(std::move(changed));
                                               }});
}

/// After a bulk update, whose answer need not name the tokens.
void TokenService::Impl::patched(const QList<TokenId>& ids, const TokenPatch& patch) {
    for (const TokenId& id : ids) {
        if (const auto token = model.token(id))
            change(applied(patch, *token));
    }
}

void TokenService::Impl::removeNext() {
    if (removing->ids.isEmpty()) {
        const std::shared_ptr<Removing> finished = std::exchange(removing, nullptr);
        finished->then(std::move(finished->done));
        return;
    }
    const TokenId id = removing->ids.constFirst();
    if (removing->stopped)
        return noteRemoval({id, Error{.kind = ErrorKind::Cancelled}});
    if (isSignedInWith(id))
        return noteRemoval({id, Error{.kind = ErrorKind::Rejected}}); // it would lock its user out
    sender->remove(before(id), Urgency::Interactive,
                   {api.get(), [this, id](Result<Done> removed) {
                        if (removed)
                            change(id);
                        noteRemoval({id, removed ? std::nullopt : std::optional(removed.error())});
                    }});
}

void TokenService::Impl::noteRemoval(const Removal& removal) {
    removing->ids.removeFirst();
    removing->done.append(removal);
    const std::shared_ptr<Removing> running = removing;
    if (running->each)
        running->each(removal);
    if (removing == running) // `each` may have closed the tenant
        QMetaObject::invokeMethod(
            api.get(), [this] { removeNext(); }, Qt::QueuedConnection);
}

// What the house sees

TokenService::TokenService(HttpClient& http, Clock clock, QObject* parent)
    : QObject(parent), m(std::make_unique<Impl>(*this, http, std::move(clock))) {}

TokenService::~TokenService() {
    m->abandonAll();
}

TokenModel& TokenService::model() {
    return m->model;
}

void TokenService::setRecorder(ChangeRecorder* recorder) {
    m->recorder = recorder;
}

void TokenService::open(const Tenant& tenant, Secret clientSecret) {
    close();
    m->api = std::make_unique<TokenApi>(m->http, tenant, std::move(clientSecret), m->clock);
    m->sender = std::make_unique<ChangeSender>(*m->api, m->recorder);
    connect(m->api.get(), &TokenApi::generationSettled, this,
            [this] { m->noticeOnce(Notice::GenerationFellBack); });
    connect(m->api.get(), &TokenApi::rateLimited, this, &TokenService::rateLimited);
    m->load();
}

void TokenService::close() {
    if (!m->api)
        return;
    m->abandonAll();
    m->endLoading();
    m->tellRefreshed(Error{.kind = ErrorKind::Cancelled});
    m->api.reset();
    m->scope = {};
    m->refreshedAt.reset();
    m->model.clear();
    m->model.setMyself({});
    m->setState(LoadState::Closed);
    Q_EMIT callerChanged();
}

std::optional<Tenant> TokenService::tenant() const {
    return m->api ? std::optional(m->api->tenant()) : std::nullopt;
}

LoadState TokenService::state() const {
    return m->state;
}

std::optional<Caller> TokenService::caller() const {
    return m->api ? m->api->caller() : std::nullopt;
}

ApiGeneration TokenService::generation() const {
    return m->api ? m->api->generation() : ApiGeneration::V1;
}

std::optional<Instant> TokenService::refreshedAt() const {
    return m->refreshedAt;
}

ListScope TokenService::listScope() const {
    return m->scope;
}

void TokenService::setListScope(const ListScope& scope) {
    if (scope == m->scope)
        return;
    m->scope = scope;
    refresh();
}

void TokenService::refresh() {
    if (m->sender)
        m->load();
}

void TokenService::refresh(Continuation<Done> then) {
    if (!m->sender)
        return then(Error{.kind = ErrorKind::Cancelled});
    m->refreshing.push_back(std::move(then));
    m->load();
}

void TokenService::cancel() {
    if (!m->listing)
        return;
    m->endLoading();
    m->setState(LoadState::Cancelled);
    m->tellRefreshed(Error{.kind = ErrorKind::Cancelled});
}

void TokenService::create(const TokenDraft& draft, Continuation<CreatedToken> then) {
    if (!m->sender)
        return then(Error{.kind = ErrorKind::Cancelled});
    m->remember(then);
    m->sender->create(draft, {m->api.get(), [this, then](Result<CreatedToken> created) {
                                  if (created)
                                      m->change(created->token);
                                  then(std::move(created));
                              }});
}

void TokenService::patch(const TokenId& id, const TokenPatch& patch, Continuation<Token> then) {
    m->patch(id, patch, Urgency::Interactive, std::move(then));
}

void TokenService::patchOneOfMany(const TokenId& id, const TokenPatch& patch, Continuation<Token> then) {
    m->patch(id, patch, Urgency::Bulk, std::move(then));
}

void TokenService::remove(const QList<TokenId>& ids, std::function<void(const Removal&)> each,
                          Continuation<QList<Removal>> then) {
    if (!m->sender || m->removing)
        return then(Error{.kind = ErrorKind::Cancelled});
    m->removing = std::make_shared<Removing>();
    m->removing->ids = ids;
    m->removing->each = std::move(each);
    m->removing->then = std::move(then);
    m->removeNext();
}

void TokenService::stopRemoving() {
    if (m->removing)
        m->removing->stopped = true;
}

void TokenService::removeOneOfMany(const TokenId& id, Continuation<Done> then) {
    if (!m->sender)
        return then(Error{.kind = ErrorKind::Cancelled});
    if (m->isSignedInWith(id))
        return then(Error{.kind = ErrorKind::Rejected});
    m->remember(then);
    m->sender->remove(m->before(id), Urgency::Bulk, {m->api.get(), [this, id, then](Result<Done> removed) {
                                                         if (removed)
                                                             m->change(id);
                                                         then(std::move(removed));
                                                     }});
}

void TokenService::probeBulkUpdate(Continuation<bool> then) {
    if (!m->sender)
        return then(Error{.kind = ErrorKind::Cancelled});
    m->remember(then);
    m->api->probeBulkUpdate(std::move(then));
}

void TokenService::patchMany(const QList<TokenId>& ids, const TokenPatch& patch, Continuation<Done> then) {
    if (!m->sender)
        return then(Error{.kind = ErrorKind::Cancelled});
    QList<Token> before;
    for (const TokenId& id : ids)
        before.append(m->before(id));
    m->remember(then);
    m->sender->patchMany(before, patch, {m->api.get(), [this, ids, patch, then](Result<Done> patched) {
                                             if (patched)
                                                 m->patched(ids, patch);
                                             then(std::move(patched));
                                         }});
}

void TokenService::tryCredential(const TokenId& id, Secret clientSecret, Continuation<Caller> then) {
    if (!m->sender)
        return then(Error{.kind = ErrorKind::Cancelled});
    Tenant tenant = m->api->tenant();
    tenant.clientId = id;
    auto* const trial =
        new TokenApi(m->http, std::move(tenant), std::move(clientSecret), m->clock, m->api.get());
    m->remember(then);
    trial->signIn({trial, [trial, then](Result<Caller> caller) {
                       trial->deleteLater();
                       then(std::move(caller));
                   }});
}

} // namespace patdesk
