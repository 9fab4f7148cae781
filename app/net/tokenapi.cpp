// SPDX-License-Identifier: MIT
#include "tokenapi.h"

#include "apicall.h"
#include "httpclient.h"
#include "httperror.h"
#include "session.h"
#include "tokenjson.h"
#include "tokenrequests.h"

#include <QPointer>

namespace patdesk {

namespace {

ApiRequest sentAs(const Sending& sending, ApiRequest request) {
    request.urgency = sending.urgency;
    request.requestId = sending.requestId.toLatin1();
    return request;
}

} // namespace

TokenApi::TokenApi(HttpClient& http, Tenant tenant, Secret clientSecret, const ServiceClock& clock,
                   QObject* parent)
    : QObject(parent)
    , m_http(http)
    , m_tenant(std::move(tenant))
    , m_session(std::make_unique<Session>(http, m_tenant, std::move(clientSecret), clock))
    , m_generation(m_tenant.generation) {}

TokenApi::~TokenApi() = default;

const Tenant& TokenApi::tenant() const {
    return m_tenant;
}

ApiGeneration TokenApi::generation() const {
    return m_generation.current();
}

std::optional<Caller> TokenApi::caller() const {
    return m_session->caller();
}

int TokenApi::rateLimit() const {
    return queue().limit();
}

std::chrono::milliseconds TokenApi::leastTimeFor(int requests) const {
    if (requests == 0)
        return {};
    const int fullWindows = (requests - 1) / rateLimit();
    return m_http.options().rateLimit.window * fullWindows;
}

const Looks& TokenApi::looks() const {
    return m_http.options().looks;
}

const ServiceClock& TokenApi::clock() const {
    return m_session->clock();
}

void TokenApi::signIn(const Continuation<Caller>& then) {
    m_session->signIn({this, [this, then](const Result<Done>& signedIn) {
                           if (!signedIn)
                               return then(signedIn.error());
                           then(*m_session->caller());
                       }});
}

PacedQueue& TokenApi::queue() const {
    return queue(generation());
}

PacedQueue& TokenApi::queue(ApiGeneration generation) const {
    return m_http.queueFor(hostOf(m_tenant.baseUrl) + u' ' + m_tenant.clientId.text() + u' ' +
                           traits(generation).name);
}

void TokenApi::call(ApiRequest request, const Continuation<HttpAnswer>& then) {
    auto* const call = new ApiCall(m_http, *m_session, queue(), std::move(request), then, this);
    connect(call, &ApiCall::waits, this, &TokenApi::rateLimited);
    call->start();
}

// The list, and the generation that it tells

void TokenApi::list(const ListScope& scope, const ListReader& reader,
                    const Continuation<ListTransfer>& then) {
    // The service could take an empty owner for the whole tenant.
    if (scope.whose == ListScope::Whose::OneOwner && scope.owner.isEmpty())
        return then(Error{.kind = ErrorKind::InvalidInput, .detail = QStringLiteral("owner-id")});
    ApiRequest request = listRequest(m_tenant, generation(), scope, m_http.options().deadlines);
    request.piece = reader.piece;
    request.restarted = reader.restarted;
    call(std::move(request), {then.context(), [=, this, self = QPointer(this)](Result<HttpAnswer> answer) {
                                  if (!self)
                                      return;
                                  if (asksOlder(answer))
                                      return list(scope, reader, then);
                                  if (!answer)
                                      return then(answer.error());
                                  then(ListTransfer{answer->bodySize, answer->deprecated});
                              }});
}

bool TokenApi::asksOlder(const Result<HttpAnswer>& answer) {
    const GenerationSearch::Finding finding = m_generation.learn(answer);
    if (finding == GenerationSearch::Finding::Settled && generation() != ApiGeneration::V1)
        Q_EMIT generationSettled(generation()); // last: whoever hears it may end this
    return finding == GenerationSearch::Finding::AskOlder;
}

void TokenApi::read(const ReadCall& call, const Continuation<HttpAnswer>& then) {
    auto* const made =
        new ApiCall(m_http, *m_session, queue(ApiGeneration::V1), readRequest(m_tenant, call), then, this);
    connect(made, &ApiCall::waits, this, [this, urgency = call.urgency](std::chrono::milliseconds wait) {
        if (urgency == Urgency::Interactive)
            Q_EMIT rateLimited(wait);
    });
    made->start();
}

void TokenApi::settleGeneration(const Continuation<Done>& then) {
    if (m_generation.isSettled())
        return then(Done{});
    list({.whose = ListScope::Whose::Mine}, {.piece = {this, [](const BodyPiece&) {}}},
         {this, [this, then](const Result<ListTransfer>& probed) {
              // A caller who may not list may still be allowed to change.
              const bool known = m_generation.isSettled() || probed;
              then(known ? Result<Done>(Done{}) : Result<Done>(probed.error()));
          }});
}

// Changes

template <class Make>
void TokenApi::change(Make make, const Continuation<HttpAnswer>& then) {
    settleGeneration({this, [this, make = std::move(make), then](const Result<Done>& known) {
                          if (!known)
                              return then(known.error());
                          call(make(), then);
                      }});
}

void TokenApi::create(const TokenDraft& draft, const Continuation<CreatedToken>& then,
                      const Sending& sending) {
    change([this, draft, sending] { return sentAs(sending, createRequest(m_tenant, generation(), draft)); },
           {this, [this, then](Result<HttpAnswer> answer) {
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
    change([this, id, patch,
            sending] { return sentAs(sending, patchRequest(m_tenant, generation(), id, patch)); },
           {this, [this, then](Result<HttpAnswer> answer) {
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
    change([this, id, sending] { return sentAs(sending, removeRequest(m_tenant, generation(), id)); },
           {this, [then](const Result<HttpAnswer>& answer) {
                if (answer || answer.error().kind == ErrorKind::NotFound)
                    return then(Done{});
                then(answer.error());
            }});
}

void TokenApi::probeBulkUpdate(const Continuation<bool>& then) {
    if (!m_hasBulkUpdate && traits(generation()).bulkUpdatePath.isEmpty())
        m_hasBulkUpdate = false;
    if (m_hasBulkUpdate)
        return then(*m_hasBulkUpdate);
    // To a tenant without it, a PATCH is one of the token with the id bulk-update, and its 400 says nothing.
    change([this] { return bulkRequest(m_tenant, generation(), HttpMethod::Post, {}, {}); },
           {this, [this, then](const Result<HttpAnswer>& answer) {
                const int status = answer ? answer->status : answer.error().httpStatus;
                const bool has = answer || status == 400;
                const bool lacks = status == 403 || status == 404 || status == 405 || status == 501;
                if (!has && !lacks) // a bad moment says nothing for good
                    return then(answer.error());
                m_hasBulkUpdate = has;
                then(*m_hasBulkUpdate);
            }});
}

void TokenApi::patchMany(const QList<TokenId>& ids, const TokenPatch& patch, const Continuation<Done>& then,
                         const QString& requestId) {
    if (ids.isEmpty() || ids.size() > maxBulk || traits(generation()).bulkUpdatePath.isEmpty())
        return then(Error{.kind = ErrorKind::InvalidInput, .detail = QStringLiteral("bulk update")});
    change(
        [this, ids, patch, requestId] {
            return sentAs({Urgency::Bulk, requestId},
                          bulkRequest(m_tenant, generation(), HttpMethod::Patch, ids, patch));
        },
        {this, [then](const Result<HttpAnswer>& answer) {
             then(answer ? Result<Done>(Done{}) : Result<Done>(answer.error()));
         }});
}

Error TokenApi::unreadable(Error error, int status) const {
    error = outcomeUnknown(std::move(error));
    error.httpStatus = status;
    error.host = hostOf(m_tenant.baseUrl);
    return error;
}

} // namespace patdesk
