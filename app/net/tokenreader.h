// SPDX-License-Identifier: MIT
#pragma once

#include "bodypiece.h"
#include "bound.h"
#include "caller.h"
#include "continuation.h"
#include "generationsearch.h"
#include "httprequest.h"
#include "listscope.h"
#include "pacedqueue.h"
#include "readcall.h"
#include "retrypolicy.h"
#include "serviceclock.h"
#include "tenant.h"

#include <QObject>

#include <memory>

namespace patdesk {

class HttpClient;
class Session;
struct ApiRequest;

/// What came with a list, beside its bytes.
struct ListTransfer {
    qint64 bytes = 0;
    /// The service said X-Deprecated: true.
    bool deprecated = false;
};

/// What can be read from the token API of one tenant, with one credential, in one generation: it has no
/// request that changes anything, and a program that links no more than its room cannot send one.
///
/// Signs in by itself when first needed and again when the access token has run out: one request for all that
/// wait. Reads are tried again with backoff within a total budget. Main thread only. Destroying it ends all
/// that runs and wipes the secrets.
class TokenReader : public QObject {
    Q_OBJECT

public:
    TokenReader(HttpClient& http, Tenant tenant, Secret clientSecret, const ServiceClock& clock,
                QObject* parent = nullptr);
    ~TokenReader() override;

    const Tenant& tenant() const;
    /// The tenant's, or what auto has settled on (v1 until something else is found).
    ApiGeneration generation() const;
    /// Who is signed in, once somebody is.
    std::optional<Caller> caller() const;
    /// Requests in any 10 s, as far as it is known: 100, or what a 429 has taught.
    int rateLimit() const;
    /// How long so many requests take at least, by that.
    std::chrono::milliseconds leastTimeFor(int requests) const;
    /// How a change whose answer was lost is looked for.
    const Looks& looks() const;

    /// The service's, as far as its answers have told.
    const ServiceClock& clock() const;

    void signIn(const Continuation<Caller>& then);

    /// Who reads a list's body. Give both the context of the continuation that ends them.
    struct ListReader {
        Bound<void(BodyPiece)> piece = {};
        /// Before a try that is repeated: what came before is void.
        Bound<void()> restarted = {};
    };

    /// Cancelled when `then`'s context dies.
    void list(const ListScope& scope, const ListReader& reader, const Continuation<ListTransfer>& then);

    /// Another call of the API that changes nothing, in its current version: sources of evidence. Waits
    /// behind interactive requests unless told otherwise. Cancelled when `then`'s context dies.
    void read(const ReadCall& call, const Continuation<HttpAnswer>& then);

    /// A change needs to know the generation: where auto has not settled on one yet, this does.
    void settleGeneration(const Continuation<Done>& then);

Q_SIGNALS:
    /// Auto has fallen back from v1 to an older generation that this tenant has.
    void generationSettled(patdesk::ApiGeneration generation);
    /// A request waits for the rate limit (client side or 429) and goes on by itself after `wait`.
    void rateLimited(std::chrono::milliseconds wait);

protected:
    void call(ApiRequest request, const Continuation<HttpAnswer>& then);

private:
    PacedQueue& queue() const;
    PacedQueue& queue(ApiGeneration generation) const;
    /// What a list's answer says about the generation; true = the next older one is to be asked.
    bool asksOlder(const Result<HttpAnswer>& answer);

    HttpClient& m_http;
    Tenant m_tenant;
    std::unique_ptr<Session> m_session;
    GenerationSearch m_generation;
};

} // namespace patdesk
