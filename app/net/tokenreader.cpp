// SPDX-License-Identifier: MIT
#include "tokenreader.h"

#include "apicall.h"
#include "httpclient.h"
#include "httperror.h"
#include "listrequest.h"
#include "session.h"

#include <QPointer>

namespace patdesk {

TokenReader::TokenReader(HttpClient& http, Tenant tenant, Secret clientSecret, const ServiceClock& clock,
                         QObject* parent)
    : QObject(parent)
    , m_http(http)
    , m_tenant(std::move(tenant))
    , m_session(std::make_unique<Session>(http, m_tenant, std::move(clientSecret), clock))
    , m_generation(m_tenant.generation) {}

TokenReader::~TokenReader() = default;

const Tenant& TokenReader::tenant() const {
    return m_tenant;
}

ApiGeneration TokenReader::generation() const {
    return m_generation.current();
}

std::optional<Caller> TokenReader::caller() const {
    return m_session->caller();
}

int TokenReader::rateLimit() const {
    return queue().limit();
}

std::chrono::milliseconds TokenReader::leastTimeFor(int requests) const {
    if (requests == 0)
        return {};
    const int fullWindows = (requests - 1) / rateLimit();
    return m_http.options().rateLimit.window * fullWindows;
}

const Looks& TokenReader::looks() const {
    return m_http.options().looks;
}

const ServiceClock& TokenReader::clock() const {
    return m_session->clock();
}

void TokenReader::signIn(const Continuation<Caller>& then) {
    m_session->signIn({this, [this, then](const Result<Done>& signedIn) {
                           if (!signedIn)
                               return then(signedIn.error());
                           then(*m_session->caller());
                       }});
}

PacedQueue& TokenReader::queue() const {
    return queue(generation());
}

PacedQueue& TokenReader::queue(ApiGeneration generation) const {
    return m_http.queueFor(hostOf(m_tenant.baseUrl) + u' ' + m_tenant.clientId.text() + u' ' +
                           traits(generation).name);
}

void TokenReader::call(ApiRequest request, const Continuation<HttpAnswer>& then) {
    auto* const call = new ApiCall(m_http, *m_session, queue(), std::move(request), then, this);
    connect(call, &ApiCall::waits, this, &TokenReader::rateLimited);
    call->start();
}

// The list, and the generation that it tells

void TokenReader::list(const ListScope& scope, const ListReader& reader,
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

bool TokenReader::asksOlder(const Result<HttpAnswer>& answer) {
    const GenerationSearch::Finding finding = m_generation.learn(answer);
    if (finding == GenerationSearch::Finding::Settled && generation() != ApiGeneration::V1)
        Q_EMIT generationSettled(generation()); // last: whoever hears it may end this
    return finding == GenerationSearch::Finding::AskOlder;
}

void TokenReader::read(const ReadCall& call, const Continuation<HttpAnswer>& then) {
    auto* const made =
        new ApiCall(m_http, *m_session, queue(ApiGeneration::V1), readRequest(m_tenant, call), then, this);
    connect(made, &ApiCall::waits, this, [this, urgency = call.urgency](std::chrono::milliseconds wait) {
        if (urgency == Urgency::Interactive)
            Q_EMIT rateLimited(wait);
    });
    made->start();
}

void TokenReader::settleGeneration(const Continuation<Done>& then) {
    if (m_generation.isSettled())
        return then(Done{});
    list({.whose = ListScope::Whose::Mine}, {.piece = {this, [](const BodyPiece&) {}}},
         {this, [this, then](const Result<ListTransfer>& probed) {
              // A caller who may not list may still be allowed to change.
              const bool known = m_generation.isSettled() || probed;
              then(known ? Result<Done>(Done{}) : Result<Done>(probed.error()));
          }});
}

} // namespace patdesk
