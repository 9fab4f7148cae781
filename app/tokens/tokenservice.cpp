// SPDX-License-Identifier: MIT
#include "tokenservice.h"

#include "heap.h"
#include "httpclient.h"
#include "listrefresh.h"
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

void makeAgain(const ListRefresh::Change& change, TokenModel& model) {
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

    /// What was asked for.
    void load();
    void load(const ListScope& scope);
    void follow(const ListRefresh& its);
    void onSignedIn(const Caller& caller);
    void listIsWhole(const ListSummary& summary);
    /// True where it is news.
    bool learnMyself();
    /// Enters a state in which no list is loaded, then tells those who waited for a whole one.
    void settle(LoadState next, const Result<Done>& result);
    void fail(const Error& error);

    TokenService& service;
    HttpClient& http;
    ServiceClock clock;
    TokenModel model;
    TokenChanges changes{model};
    std::unique_ptr<TokenApi> api;
    std::unique_ptr<ListRefresh> refresh; ///< while a list is loading

    LoadState state = LoadState::Closed;
    ListScope asked;
    ListScope listing; ///< what is loading, or was last: the caller's own tokens in the place of all
    ListScope listed;
    std::optional<Instant> refreshedAt;
    UnreadParts unread;
    std::optional<ListRefusal> refusal;
    OwnerId learnedMyself;                   ///< where the sign-in does not say
    std::vector<Continuation<Done>> waiting; ///< for a whole list
    /// What has been told of a tenant and its generation: once.
    std::set<std::tuple<TenantId, ApiGeneration, Notice>> told;
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

void TokenService::Impl::load() {
    load(asked);
}

void TokenService::Impl::load(const ListScope& scope) {
    refresh.reset();
    listing = scope;
    if (model.totalCount() == 0) // its first rows may come before it is whole
        listed = scope;
    refresh = std::make_unique<ListRefresh>(*api, model, scope, clock);
    follow(*refresh);
    refresh->start();
}

void TokenService::Impl::follow(const ListRefresh& its) {
    connect(&its, &ListRefresh::signingIn, &service, [this] { setState(LoadState::SigningIn); });
    connect(&its, &ListRefresh::signedIn, &service, [this](const Caller& caller) { onSignedIn(caller); });
    connect(&its, &ListRefresh::loading, &service, [this] { setState(LoadState::Loading); });
    connect(&its, &ListRefresh::progressed, &service, &TokenService::progressed);
    connect(&its, &ListRefresh::deprecated, &service, [this] { noticeOnce(Notice::GenerationDeprecated); });
    connect(&its, &ListRefresh::mayNotListAll, &service, [this] {
        asked = {.whose = ListScope::Whose::Mine};
        const QPointer<ListRefresh> mine(refresh.get());
        notice(Notice::FellBackToMine);
        if (mine) // whoever heard it may have begun another
            load();
    });
    // The whole list stays what is asked for: the next refresh tries it again.
    connect(&its, &ListRefresh::refused, &service, [this](const Error& error) {
        refusal = {error, clock.local()()};
        load({.whose = ListScope::Whose::Mine});
    });
    connect(&its, &ListRefresh::whole, &service,
            [this](const ListSummary& summary) { listIsWhole(summary); });
    connect(&its, &ListRefresh::failed, &service, [this](const Error& error) { fail(error); });
}

void TokenService::Impl::onSignedIn(const Caller& caller) {
    if (!caller.identityId.isEmpty())
        model.setMyself(caller.identityId);
    Q_EMIT service.callerChanged();
}

void TokenService::Impl::listIsWhole(const ListSummary& summary) {
    qCDebug(tokensLog) << "list is whole:" << summary.tokens << "tokens," << summary.unreadable
                       << "unreadable," << summary.partly << "partly so";
    const std::vector<ListRefresh::Change> since = refresh->takeChanges();
    refresh.reset();
    // Later: what the loading has used is not all freed yet.
    QMetaObject::invokeMethod(
        &service, [this] { model.worker().run(returnFreeMemory); }, Qt::QueuedConnection);
    for (const ListRefresh::Change& change : since)
        makeAgain(change, model);
    refreshedAt = clock.local()();
    listed = listing;
    if (listed.whose != ListScope::Whose::Mine)
        refusal.reset();
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
    const auto its = std::exchange(waiting, {});
    setState(next);
    for (const Continuation<Done>& then : its)
        then(result);
}

void TokenService::Impl::fail(const Error& error) {
    refresh.reset();
    settle(LoadState::Failed, error);
    Q_EMIT service.failed(error);
}

TokenService::TokenService(HttpClient& http, Clock clock, QObject* parent)
    : QObject(parent), m(std::make_unique<Impl>(*this, http, std::move(clock))) {
    const auto note = [this](const ListRefresh::Change& change) {
        if (m->refresh)
            m->refresh->note(change);
    };
    connect(&m->changes, &TokenChanges::changed, this, note);
    connect(&m->changes, &TokenChanges::removed, this, note);
}

TokenService::~TokenService() {
    m->changes.end(); // tells those who wait while there is still a service to ask
}

TokenModel& TokenService::model() {
    return m->model;
}

TokenChanges& TokenService::changes() {
    return m->changes;
}

TokenReader* TokenService::reader() const {
    return m->api.get();
}

void TokenService::open(const Tenant& tenant, Secret clientSecret) {
    close();
    m->clock.forget(); // another tenant, another clock
    m->api = std::make_unique<TokenApi>(m->http, tenant, std::move(clientSecret), m->clock);
    m->changes.begin(*m->api, m->clock.local());
    connect(m->api.get(), &TokenApi::generationSettled, this,
            [this] { m->noticeOnce(Notice::GenerationFellBack); });
    connect(m->api.get(), &TokenApi::rateLimited, this, &TokenService::rateLimited);
    m->load();
}

void TokenService::close() {
    if (!m->api)
        return;
    Q_EMIT closing();
    m->changes.end();
    m->refresh.reset();
    const auto waiting = std::exchange(m->waiting, {});
    m->api.reset();
    m->asked = {};
    m->listing = {};
    m->listed = {};
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

std::optional<ListRefusal> TokenService::refusal() const {
    return m->refusal;
}

UnreadParts TokenService::unread() const {
    return m->unread;
}

Clock TokenService::clock() const {
    return m->clock;
}

ListScope TokenService::listScope() const {
    return m->listed;
}

ListScope TokenService::askedListScope() const {
    return m->asked;
}

void TokenService::setListScope(const ListScope& scope) {
    const bool nobodys = scope.whose == ListScope::Whose::OneOwner && scope.owner.isEmpty();
    const bool isThere = scope == m->asked && (m->refresh || scope == m->listed);
    if (isThere || nobodys)
        return;
    m->asked = scope;
    if (scope.whose != ListScope::Whose::WholeTenant)
        m->refusal.reset();
    refresh();
}

void TokenService::refresh() {
    if (m->changes.isOpen())
        m->load();
}

void TokenService::refresh(Continuation<Done> then) {
    if (!m->changes.isOpen())
        return then(Error{.kind = ErrorKind::Cancelled});
    m->waiting.push_back(std::move(then));
    m->load();
}

void TokenService::cancel() {
    if (!m->refresh)
        return;
    m->refresh.reset();
    m->settle(LoadState::Cancelled, Error{.kind = ErrorKind::Cancelled});
}

void TokenService::tryCredential(const TokenId& id, Secret clientSecret, Continuation<Caller> then) {
    if (!m->changes.isOpen())
        return then(Error{.kind = ErrorKind::Cancelled});
    Tenant tenant = m->api->tenant();
    tenant.clientId = id;
    auto* const trial =
        new TokenApi(m->http, std::move(tenant), std::move(clientSecret), m->clock.local(), m->api.get());
    m->changes.remember(then);
    trial->signIn({trial, [trial, then](Result<Caller> caller) {
                       trial->deleteLater();
                       then(std::move(caller));
                   }});
}

} // namespace patdesk
