// SPDX-License-Identifier: MIT
#include "tokenapi.h"

#include "apicall.h"
#include "httpclient.h"
#include "httperror.h"
#include "session.h"
#include "tokenjson.h"
#include "tokenlistreader.h"

#include <QUrlQuery>

#include <algorithm>

namespace patdesk {

namespace {

/// Two million tokens. A list is handed on piece by piece and never kept here: what does not look like a list
/// is given up by its reader long before, so that this bounds the time that is spent on one, not memory.
constexpr qint64 listCap = 1024LL * 1024 * 1024;
/// A list of ten thousands of tokens over a slow line.
constexpr std::chrono::milliseconds listTotal{600'000};

/// The newest first: what auto tries where v1 is not there.
constexpr std::array olderGenerations{ApiGeneration::V2026, ApiGeneration::V2025, ApiGeneration::V2024,
                                      ApiGeneration::V3, ApiGeneration::Beta};

std::optional<ApiGeneration> olderThan(ApiGeneration generation) {
    if (generation == ApiGeneration::V1)
        return olderGenerations.front();
    const auto* const found = std::find(olderGenerations.begin(), olderGenerations.end(), generation);
    if (found == olderGenerations.end() || found + 1 == olderGenerations.end())
        return std::nullopt;
    return *(found + 1);
}

/// An id is part of a path: what is none would name something else, an empty one the whole list.
bool isWellFormed(const TokenId& id) {
    const QString& text = id.text();
    return !text.isEmpty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') ||
               c == u'-' || c == u'_';
    });
}

Right rightToList(const ListScope& scope) {
    return scope.whose == ListScope::Whose::Mine ? Right::ListMine : Right::ListAll;
}

Token tokenOf(const TokenFields& fields) {
    const auto text = [](std::string_view view) { return QString::fromUtf8(view.data(), std::ssize(view)); };
    Token token;
    token.id = TokenId(text(fields.id));
    token.name = text(fields.name);
    token.owner = {OwnerId(text(fields.ownerId)), text(fields.ownerName)};
    for (const std::string_view scope : fields.scopes)
        token.scopes.append(text(scope));
    token.created = Moment::fromMs(fields.createdMs);
    token.lastUsed = Moment::fromMs(fields.lastUsedMs);
    token.expiry.at = Moment::fromMs(fields.expiresMs);
    token.managed = fields.managed;
    token.accessTokenLifetime = std::chrono::seconds(fields.accessTokenLifetimeS);
    token.neverExpiresAcknowledged = fields.neverExpiresAcknowledged;
    token.partlyUnreadable = fields.partlyUnreadable;
    return token;
}

} // namespace

struct TokenApi::Impl : QObject {
    Impl(TokenApi& o, HttpClient& h, Tenant t, Secret clientSecret, const ServiceClock& clock)
        : owner(o)
        , http(h)
        , tenant(std::move(t))
        , session(http, tenant, std::move(clientSecret), clock)
        , generation(tenant.generation.value_or(ApiGeneration::V1))
        , settled(tenant.generation.has_value()) {}

    QUrl listUrl(const ListScope& scope) const;
    QUrl tokenUrl(const TokenId& id) const;
    /// PATCH and POST mean the same to the service.
    void bulkUpdate(HttpMethod method, const QList<TokenId>& ids, const TokenPatch& patch,
                    const QString& requestId, const Continuation<HttpAnswer>& then);
    PacedQueue& queue() const;
    void call(ApiRequest request, const Continuation<HttpAnswer>& then);

    void list(const ListScope& scope, const ListReader& reader, const Continuation<ListTransfer>& then);
    /// What a list's answer says about the generation; true = the next older one is to be asked.
    bool learnGeneration(const Result<HttpAnswer>& answer);
    void settle(const Continuation<Done>& then);

    /// A change, once it is known in which generation. `make` is called then.
    template <class Make>
    void change(Make make, const Continuation<HttpAnswer>& then);

    TokenApi& owner;
    HttpClient& http;
    Tenant tenant;
    Session session;
    ApiGeneration generation;
    /// The generation was chosen, or auto has seen it answer.
    bool settled;
    std::optional<bool> hasBulkUpdate;
};

QUrl TokenApi::Impl::listUrl(const ListScope& scope) const {
    QUrl url = tenant.baseUrl;
    url.setPath(traits(generation).tokensPath);
    if (scope.whose == ListScope::Whose::WholeTenant)
        return url;
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("owner-id"),
                       scope.whose == ListScope::Whose::Mine
                           ? QStringLiteral("me")
                           : QString::fromLatin1(QUrl::toPercentEncoding(scope.owner.text())));
    url.setQuery(query);
    return url;
}

QUrl TokenApi::Impl::tokenUrl(const TokenId& id) const {
    QUrl url = tenant.baseUrl;
    url.setPath(traits(generation).tokensPath + QLatin1Char('/') + id.text());
    return url;
}

PacedQueue& TokenApi::Impl::queue() const {
    return http.queueFor(hostOf(tenant.baseUrl) + u' ' + tenant.clientId.text() + u' ' +
                         traits(generation).name);
}

void TokenApi::Impl::call(ApiRequest request, const Continuation<HttpAnswer>& then) {
    request.caFile = tenant.caFile;
    auto* const call = new ApiCall(http, session, queue(), std::move(request), then, this);
    connect(call, &ApiCall::waits, &owner, &TokenApi::rateLimited);
    call->start();
}

void TokenApi::Impl::list(const ListScope& scope, const ListReader& reader,
                          const Continuation<ListTransfer>& then) {
    // The service could take an empty owner for the whole tenant.
    if (scope.whose == ListScope::Whose::OneOwner && scope.owner.isEmpty())
        return then(Error{.kind = ErrorKind::InvalidInput, .detail = QStringLiteral("owner-id")});
    ApiRequest request{.method = HttpMethod::Get, .url = listUrl(scope), .right = rightToList(scope)};
    request.bodyCap = listCap;
    request.deadlines = http.options().deadlines;
    request.deadlines->total = std::max(request.deadlines->total, listTotal);
    request.piece = reader.piece;
    request.restarted = reader.restarted;
    call(std::move(request), {then.context(), [=, this, self = QPointer(this)](Result<HttpAnswer> answer) {
                                  if (!self)
                                      return;
                                  if (learnGeneration(answer))
                                      return list(scope, reader, then);
                                  if (!answer)
                                      return then(answer.error());
                                  then(ListTransfer{answer->bodySize, answer->deprecated});
                              }});
}

bool TokenApi::Impl::learnGeneration(const Result<HttpAnswer>& answer) {
    if (settled)
        return false;
    // A list itself is never missing: 404 means that the whole generation is.
    if (!answer && answer.error().kind == ErrorKind::NotFound) {
        const auto older = olderThan(generation);
        generation = older.value_or(ApiGeneration::V1);
        return older.has_value();
    }
    settled = answer.ok() || answer.error().httpStatus == 401 || answer.error().httpStatus == 403;
    if (settled && generation != ApiGeneration::V1)
        Q_EMIT owner.generationSettled(generation);
    return false;
}

void TokenApi::Impl::settle(const Continuation<Done>& then) {
    if (settled)
        return then(Done{});
    list({.whose = ListScope::Whose::Mine}, {.piece = {this, [](const BodyPiece&) {}}},
         {this, [this, then](const Result<ListTransfer>& probed) {
              // A caller who may not list may still be allowed to change.
              then(settled || probed ? Result<Done>(Done{}) : Result<Done>(probed.error()));
          }});
}

template <class Make>
void TokenApi::Impl::change(Make make, const Continuation<HttpAnswer>& then) {
    settle({this, [this, make = std::move(make), then](const Result<Done>& known) {
                if (!known)
                    return then(known.error());
                call(make(), then);
            }});
}

void TokenApi::Impl::bulkUpdate(HttpMethod method, const QList<TokenId>& ids, const TokenPatch& patch,
                                const QString& requestId, const Continuation<HttpAnswer>& then) {
    change(
        [this, method, ids, patch, requestId] {
            ApiRequest request{.method = method, .url = tenant.baseUrl, .right = std::nullopt};
            request.url.setPath(traits(generation).bulkUpdatePath);
            request.mediaType = "application/json";
            request.body = Secret(encodeBulkUpdate(ids, patch));
            request.urgency = Urgency::Bulk;
            request.requestId = requestId.toLatin1();
            return request;
        },
        then);
}

TokenApi::TokenApi(HttpClient& http, Tenant tenant, Secret clientSecret, const ServiceClock& clock,
                   QObject* parent)
    : QObject(parent)
    , m(std::make_unique<Impl>(*this, http, std::move(tenant), std::move(clientSecret), clock)) {}

TokenApi::~TokenApi() = default;

const Tenant& TokenApi::tenant() const {
    return m->tenant;
}

ApiGeneration TokenApi::generation() const {
    return m->generation;
}

std::optional<Caller> TokenApi::caller() const {
    return m->session.caller();
}

int TokenApi::rateLimit() const {
    return m->queue().limit();
}

const Looks& TokenApi::looks() const {
    return m->http.options().looks;
}

const ServiceClock& TokenApi::clock() const {
    return m->session.clock();
}

void TokenApi::signIn(const Continuation<Caller>& then) {
    Impl& impl = *m;
    impl.session.signIn({&impl, [this, then](const Result<Done>& signedIn) {
                             if (!signedIn)
                                 return then(signedIn.error());
                             then(*m->session.caller());
                         }});
}

void TokenApi::list(const ListScope& scope, const ListReader& reader,
                    const Continuation<ListTransfer>& then) {
    m->list(scope, reader, then);
}

void TokenApi::tokens(const ListScope& scope, const Continuation<QList<Token>>& then) {
    tokenList(scope, {then.context(), [then](Result<TokenList> list) {
                          then(list ? Result<QList<Token>>(std::move(list->tokens))
                                    : Result<QList<Token>>(list.error()));
                      }});
}

void TokenApi::tokenList(const ListScope& scope, const Continuation<TokenList>& then) {
    struct Reading {
        QList<Token> tokens;
        std::unique_ptr<TokenListReader> reader;

        void restart() {
            tokens.clear();
            reader = std::make_unique<TokenListReader>(
                [this](const TokenFields& fields) { tokens.append(tokenOf(fields)); });
        }
    };

    const auto reading = std::make_shared<Reading>();
    reading->restart();
    // A piece's error is kept by the reader and told at the end.
    m->list(scope,
            {.piece = {then.context(),
                       [reading](const BodyPiece& piece) { (void)reading->reader->feed(piece.bytes); }},
             .restarted = {then.context(), [reading] { reading->restart(); }}},
            {then.context(),
             [reading, then, host = hostOf(m->tenant.baseUrl)](const Result<ListTransfer>& transfer) {
                 if (!transfer)
                     return then(transfer.error());
                 const auto summary = reading->reader->finish();
                 if (!summary) {
                     Error error = summary.error();
                     error.host = host;
                     return then(error);
                 }
                 then(TokenList{std::move(reading->tokens), summary->unreadable});
             }});
}

void TokenApi::settleGeneration(const Continuation<Done>& then) {
    m->settle(then);
}

void TokenApi::create(const TokenDraft& draft, const Continuation<CreatedToken>& then,
                      const Sending& sending) {
    Impl& impl = *m;
    impl.change(
        [this, draft, sending] {
            ApiRequest request{.method = HttpMethod::Post, .url = m->listUrl({}), .right = Right::Create};
            request.mediaType = "application/json";
            request.body = Secret(encodeDraft(draft, m->generation));
            request.urgency = sending.urgency;
            request.requestId = sending.requestId.toLatin1();
            return request;
        },
        {&impl, [this, then](Result<HttpAnswer> answer) {
             if (!answer)
                 return then(answer.error());
             Result<CreatedToken> created = decodeCreatedToken(std::move(answer->body));
             // Unreadable is not undone: the token is there, and its secret is lost.
             if (!created)
                 return then(unreadable(created.error(), answer->status));
             then(std::move(created));
         }});
}

void TokenApi::patch(const TokenId& id, const TokenPatch& patch, const Continuation<Token>& then,
                     const Sending& sending) {
    if (!isWellFormed(id))
        return then(Error{.kind = ErrorKind::InvalidInput, .detail = QStringLiteral("id")});
    m->change(
        [this, id, patch, sending] {
            ApiRequest request{.method = HttpMethod::Patch, .url = m->tokenUrl(id), .right = Right::Patch};
            request.mediaType = "application/json-patch+json";
            request.body = Secret(encodePatch(patch));
            request.urgency = sending.urgency;
            request.requestId = sending.requestId.toLatin1();
            return request;
        },
        {m.get(), [this, then](Result<HttpAnswer> answer) {
             if (!answer)
                 return then(answer.error());
             Result<Token> token = decodeToken(answer->body);
             if (!token)
                 return then(unreadable(token.error(), answer->status));
             then(std::move(token));
         }});
}

void TokenApi::remove(const TokenId& id, const Continuation<Done>& then, const Sending& sending) {
    if (!isWellFormed(id))
        return then(Error{.kind = ErrorKind::InvalidInput, .detail = QStringLiteral("id")});
    m->change(
        [this, id, sending] {
            ApiRequest request{
                .method = HttpMethod::Delete, .url = m->tokenUrl(id), .right = Right::DeleteMine};
            request.urgency = sending.urgency;
            request.requestId = sending.requestId.toLatin1();
            return request;
        },
        {m.get(), [then](const Result<HttpAnswer>& answer) {
             if (answer || answer.error().kind == ErrorKind::NotFound)
                 return then(Done{});
             then(answer.error());
         }});
}

void TokenApi::probeBulkUpdate(const Continuation<bool>& then) {
    if (!m->hasBulkUpdate && traits(m->generation).bulkUpdatePath.isEmpty())
        m->hasBulkUpdate = false;
    if (m->hasBulkUpdate)
        return then(*m->hasBulkUpdate);
    // To a tenant without it, a PATCH is one of the token with the id bulk-update, and its 400 says nothing.
    m->bulkUpdate(HttpMethod::Post, {}, {}, {},
                  {m.get(), [this, then](const Result<HttpAnswer>& answer) {
                       const int status = answer ? answer->status : answer.error().httpStatus;
                       const bool has = answer || status == 400;
                       const bool lacks = status == 403 || status == 404 || status == 405 || status == 501;
                       if (!has && !lacks) // a bad moment says nothing for good
                           return then(answer.error());
                       m->hasBulkUpdate = has;
                       then(*m->hasBulkUpdate);
                   }});
}

void TokenApi::patchMany(const QList<TokenId>& ids, const TokenPatch& patch, const Continuation<Done>& then,
                         const QString& requestId) {
    if (ids.isEmpty() || ids.size() > maxBulk || traits(m->generation).bulkUpdatePath.isEmpty())
        return then(Error{.kind = ErrorKind::InvalidInput, .detail = QStringLiteral("bulk update")});
    m->bulkUpdate(HttpMethod::Patch, ids, patch, requestId,
                  {m.get(), [then](const Result<HttpAnswer>& answer) {
                       then(answer ? Result<Done>(Done{}) : Result<Done>(answer.error()));
                   }});
}

Error TokenApi::unreadable(Error error, int status) const {
    error = outcomeUnknown(std::move(error));
    error.httpStatus = status;
    error.host = hostOf(m->tenant.baseUrl);
    return error;
}

} // namespace patdesk
