// SPDX-License-Identifier: MIT
#include "tokenservice.h"

#include "heap.h"
#include "httpclient.h"
#include "listloader.h"
#include "log.h"
#include "tokenapi.h"
#include "tokenchanges.h"
#include "tokenmodel.h"
#include "worker.h"

#include <QPointer>

#include <set>
#include <tuple>
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

struct TokenService::Impl {
    Impl(TokenService& s, HttpClient& h, Clock c) : service(s), http(h), clock(std::move(c)), model(clock) {}

    void setState(LoadState next);

    void notice(Notice what) { Q_EMIT service.noticed(what); }

    void noticeOnce(Notice notice);

    void load();
    void list();
    bool fallsBackToMine(const Error& error) const;
    void fallBackToMine(Notice why);
    void listEnded(const Result<ListTransfer>& transfer);
    void listIsWhole(const ListSummary& summary);
    /// True where it is news.
    bool learnMyself();

    void tellProgress() { Q_EMIT service.progressed(received, expected, decoded); }

    void endLoading();
    /// Says something of the loading; false where whoever heard it has ended it, or begun another.
    template <class Say>
    bool goesOnAfter(Say say);
    /// Enters a state in which no list is loaded, then tells those who waited for a whole one.
    void settle(LoadState next, const Result<Done>& result);
    void fail(const Error& error);

    void change(TableChange change);

    TokenService& service;
    HttpClient& http;
    ServiceClock clock;
    TokenModel model;
    ChangeRecorder* recorder = nullptr;
    std::unique_ptr<TokenApi> api;
    std::unique_ptr<TokenChanges> changes; ///< with `api`

    LoadState state = LoadState::Closed;
    ListScope scope;
    std::optional<Instant> refreshedAt;
    UnreadParts unread;
    std::optional<Error> refusal;
    OwnerId learnedMyself; ///< where the sign-in does not say
    std::vector<Continuation<Done>> refreshing;
    /// What has been told of a tenant and its generation: once.
    std::set<std::tuple<TenantId, ApiGeneration, Notice>> told;

    // While a list is loading:
    std::unique_ptr<QObject> listing; ///< the context of its requests
    std::unique_ptr<ListLoader> loader;
    qint64 received = 0;
    qint64 expected = -1;
    qint64 decoded = 0;
    /// What has been changed since: the list may be older than that.
    std::vector<TableChange> changedSince;
};

void TokenService::Impl::setState(LoadState next) {
    if (std::exchange(state, next) != next)
        Q_EMIT service.stateChanged(next);
}

void TokenService::Impl::noticeOnce(Notice what) {
    if (told.emplace(api->tenant().id, api->generation(), what).second)
        notice(what);
}

// Loading

template <class Say>
bool TokenService::Impl::goesOnAfter(Say say) {
    const QPointer<QObject> its(listing.get());
    say();
    return its;
}

void TokenService::Impl::load() {
    endLoading();
    listing = std::make_unique<QObject>();
    if (api->caller())
        return list();
    if (!goesOnAfter([this] { setState(LoadState::SigningIn); }))
        return;
    api->signIn({listing.get(), [this](Result<Caller> caller) {
                     if (!caller)
                         return fail(caller.error());
                     if (!caller->identityId.isEmpty())
                         model.setMyself(caller->identityId);
                     if (goesOnAfter([this] { Q_EMIT service.callerChanged(); }))
                         list();
                 }});
}

void TokenService::Impl::list() {
    if (scope.whose == ListScope::Whose::WholeTenant &&
        api->caller()->permission(Right::ListAll) == Permission::Excluded)
        return fallBackToMine(Notice::FellBackToMine);
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
    if (!goesOnAfter([this] { setState(LoadState::Loading); }))
        return;
    const QObject* const context = listing.get(); // the loader lives as long
    api->list(scope,
              {.piece = {context,
                         [this](BodyPiece piece) {
                             received = piece.received;
                             expected = piece.expected;
                             loader->feed(std::move(piece));
                             tellProgress(); // last: whoever hears it may cancel
                         }},
               .restarted = {context, [this] { loader->restart(); }}},
              {context, [this](Result<ListTransfer> transfer) { listEnded(transfer); }});
}

void TokenService::Impl::listEnded(const Result<ListTransfer>& transfer) {
    if (!transfer) {
        if (!fallsBackToMine(transfer.error()))
            return fail(transfer.error());
        refusal = transfer.error();
        return fallBackToMine(Notice::WholeListRefused);
    }
    loader->finish();
    if (transfer->deprecated || traits(api->generation()).nearItsEnd)
        noticeOnce(Notice::GenerationDeprecated);
}

bool TokenService::Impl::fallsBackToMine(const Error& error) const {
    // Nobody's list of own tokens would only hide what was refused.
    return scope.whose == ListScope::Whose::WholeTenant && isRefusal(error.kind) && api->caller() &&
           !api->caller()->isApiClient();
}

void TokenService::Impl::fallBackToMine(Notice why) {
    scope = {.whose = ListScope::Whose::Mine};
    if (goesOnAfter([this, why] { notice(why); }))
        load();
}

void TokenService::Impl::listIsWhole(const ListSummary& summary) {
    qCDebug(tokensLog) << "list is whole:" << summary.tokens << "tokens," << summary.unreadable
                       << "unreadable," << summary.partly << "partly so";
    const std::vector<TableChange> since = std::exchange(changedSince, {});
    endLoading();
    // Later: what the loading has used is not all freed yet.
    QMetaObject::invokeMethod(
        &service, [this] { model.worker().run(returnFreeMemory); }, Qt::QueuedConnection);
    for (const TableChange& change : since)
        applyChange(change, model);
    refreshedAt = clock.local()();
    unread = {summary.unreadable, summary.partly, summary.samples};
    const bool learned = learnMyself();
    settle(LoadState::Ready, Done{});
    if (learned && api)
        Q_EMIT service.callerChanged();
    if (summary.unreadable + summary.partly > 0)
        notice(Notice::UnreadableTokens);
    if (summary.tokens + summary.unreadable == pageSize)
        notice(Notice::ListMayBeCut);
    if (api && api->caller() && api->caller()->isApiClient())
        noticeOnce(Notice::SignedInAsApiClient);
}

bool TokenService::Impl::learnMyself() {
    const auto caller = api->caller();
    if (!caller || caller->isApiClient() || !caller->identityId.isEmpty())
        return false;
    const auto signedInWith = model.token(caller->clientId);
    if (!signedInWith || signedInWith->owner.id == learnedMyself)
        return false;
    learnedMyself = signedInWith->owner.id;
    model.setMyself(learnedMyself);
    return true;
}

void TokenService::Impl::settle(LoadState next, const Result<Done>& result) {
    // Of this loading alone: whoever hears of the state may begin another.
    const auto waiting = std::exchange(refreshing, {});
    setState(next);
    for (const Continuation<Done>& then : waiting)
        then(result);
}

void TokenService::Impl::endLoading() {
    listing.reset();
    loader.reset();
    changedSince.clear();
}

void TokenService::Impl::fail(const Error& error) {
    endLoading();
    settle(LoadState::Failed, error);
    Q_EMIT service.failed(error);
}

void TokenService::Impl::change(TableChange change) {
    applyChange(change, model);
    if (listing)
        changedSince.push_back(std::move(change));
}

TokenService::TokenService(HttpClient& http, Clock clock, QObject* parent)
    : QObject(parent), m(std::make_unique<Impl>(*this, http, std::move(clock))) {}

TokenService::~TokenService() {
    m->changes.reset(); // tells those who wait while there is still a service to ask
}

TokenModel& TokenService::model() {
    return m->model;
}

void TokenService::setRecorder(ChangeRecorder* recorder) {
    m->recorder = recorder;
}

void TokenService::open(const Tenant& tenant, Secret clientSecret) {
    close();
    m->clock.forget(); // another tenant, another clock
    m->api = std::make_unique<TokenApi>(m->http, tenant, std::move(clientSecret), m->clock);
    m->changes = std::make_unique<TokenChanges>(*m->api, m->model, m->recorder, m->clock.local());
    connect(m->changes.get(), &TokenChanges::changed, this, [this](const Token& token) { m->change(token); });
    connect(m->changes.get(), &TokenChanges::removed, this, [this](const TokenId& id) { m->change(id); });
    connect(m->changes.get(), &TokenChanges::looking, this, &TokenService::lookingForOutcome);
    connect(m->api.get(), &TokenApi::generationSettled, this,
            [this] { m->noticeOnce(Notice::GenerationFellBack); });
    connect(m->api.get(), &TokenApi::rateLimited, this, &TokenService::rateLimited);
    m->load();
}

void TokenService::close() {
    if (!m->api)
        return;
    m->changes.reset();
    m->endLoading();
    const auto waiting = std::exchange(m->refreshing, {});
    m->api.reset();
    m->scope = {};
    m->refreshedAt.reset();
    m->unread = {};
    m->refusal.reset();
    m->learnedMyself = {};
    m->model.clear();
    m->model.setMyself({});
    m->setState(LoadState::Closed);
    Q_EMIT callerChanged();
    for (const Continuation<Done>& then : waiting)
        then(Error{.kind = ErrorKind::Cancelled});
}

std::optional<Tenant> TokenService::tenant() const {
    return m->api ? std::optional(m->api->tenant()) : std::nullopt;
}

LoadState TokenService::state() const {
    return m->state;
}

std::optional<Caller> TokenService::caller() const {
    std::optional<Caller> caller = m->api ? m->api->caller() : std::nullopt;
    if (caller && caller->identityId.isEmpty())
        caller->identityId = m->learnedMyself;
    return caller;
}

ApiGeneration TokenService::generation() const {
    return m->api ? m->api->generation() : ApiGeneration::V1;
}

std::optional<Instant> TokenService::refreshedAt() const {
    return m->refreshedAt;
}

std::optional<std::chrono::milliseconds> TokenService::timeSinceRefresh() const {
    return m->refreshedAt ? std::optional(m->clock.local()() - *m->refreshedAt) : std::nullopt;
}

std::optional<Error> TokenService::refusal() const {
    return m->refusal;
}

UnreadParts TokenService::unread() const {
    return m->unread;
}

Clock TokenService::clock() const {
    return m->clock;
}

ListScope TokenService::listScope() const {
    return m->scope;
}

void TokenService::setListScope(const ListScope& scope) {
    const bool nobodys = scope.whose == ListScope::Whose::OneOwner && scope.owner.isEmpty();
    if (scope == m->scope || nobodys)
        return;
    m->scope = scope;
    refresh();
}

void TokenService::refresh() {
    if (m->changes)
        m->load();
}

void TokenService::refresh(Continuation<Done> then) {
    if (!m->changes)
        return then(Error{.kind = ErrorKind::Cancelled});
    m->refreshing.push_back(std::move(then));
    m->load();
}

void TokenService::cancel() {
    if (!m->listing)
        return;
    m->endLoading();
    m->settle(LoadState::Cancelled, Error{.kind = ErrorKind::Cancelled});
}

void TokenService::create(const TokenDraft& draft, Continuation<CreatedToken> then) {
    if (!m->changes)
        return then(Error{.kind = ErrorKind::Cancelled});
    m->changes->create(draft, std::move(then));
}

void TokenService::patch(const TokenId& id, const TokenPatch& patch, Continuation<Token> then) {
    if (!m->changes)
        return then(Error{.kind = ErrorKind::Cancelled});
    m->changes->patch(id, patch, Urgency::Interactive, std::move(then));
}

void TokenService::patchOneOfMany(const TokenId& id, const TokenPatch& patch, Continuation<Token> then) {
    if (!m->changes)
        return then(Error{.kind = ErrorKind::Cancelled});
    m->changes->patch(id, patch, Urgency::Bulk, std::move(then));
}

void TokenService::remove(const TokenId& id, Continuation<Done> then) {
    if (!m->changes)
        return then(Error{.kind = ErrorKind::Cancelled});
    m->changes->remove(id, Urgency::Interactive, std::move(then));
}

bool TokenService::isChanging() const {
    return m->changes && m->changes->isUnderWay();
}

void TokenService::removeOneOfMany(const TokenId& id, Continuation<Done> then) {
    if (!m->changes)
        return then(Error{.kind = ErrorKind::Cancelled});
    m->changes->remove(id, Urgency::Bulk, std::move(then));
}

void TokenService::probeBulkUpdate(Continuation<bool> then) {
    if (!m->changes)
        return then(Error{.kind = ErrorKind::Cancelled});
    m->changes->remember(then);
    m->api->probeBulkUpdate(std::move(then));
}

void TokenService::patchMany(const QList<TokenId>& ids, const TokenPatch& patch, Continuation<Done> then) {
    if (!m->changes)
        return then(Error{.kind = ErrorKind::Cancelled});
    m->changes->patchMany(ids, patch, std::move(then));
}

std::chrono::milliseconds TokenService::leastTimeFor(int requests) const {
    if (!m->api || requests == 0)
        return {};
    const int fullWindows = (requests - 1) / m->api->rateLimit();
    return m->http.options().rateLimit.window * fullWindows;
}

void TokenService::tryCredential(const TokenId& id, Secret clientSecret, Continuation<Caller> then) {
    if (!m->changes)
        return then(Error{.kind = ErrorKind::Cancelled});
    Tenant tenant = m->api->tenant();
    tenant.clientId = id;
    auto* const trial =
        new TokenApi(m->http, std::move(tenant), std::move(clientSecret), m->clock.local(), m->api.get());
    m->changes->remember(then);
    trial->signIn({trial, [trial, then](Result<Caller> caller) {
                       trial->deleteLater();
                       then(std::move(caller));
                   }});
}

} // namespace patdesk
