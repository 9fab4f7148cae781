// SPDX-License-Identifier: MIT
#include "tokenapi.h"

#include "apicall.h"
#include "httperror.h"
#include "tokenjson.h"
#include "tokenrequests.h"

namespace patdesk {

namespace {

ApiRequest sentAs(const Sending& sending, ApiRequest request) {
    request.urgency = sending.urgency;
    request.requestId = sending.requestId.toLatin1();
    return request;
}

} // namespace

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
    change([this, draft, sending] { return sentAs(sending, createRequest(tenant(), generation(), draft)); },
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
            sending] { return sentAs(sending, patchRequest(tenant(), generation(), id, patch)); },
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
    change([this, id, sending] { return sentAs(sending, removeRequest(tenant(), generation(), id)); },
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
    change([this] { return bulkRequest(tenant(), generation(), HttpMethod::Post, {}, {}); },
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
                          bulkRequest(tenant(), generation(), HttpMethod::Patch, ids, patch));
        },
        {this, [then](const Result<HttpAnswer>& answer) {
             then(answer ? Result<Done>(Done{}) : Result<Done>(answer.error()));
         }});
}

Error TokenApi::unreadable(Error error, int status) const {
    error = outcomeUnknown(std::move(error));
    error.httpStatus = status;
    error.host = hostOf(tenant().baseUrl);
    return error;
}

} // namespace patdesk
