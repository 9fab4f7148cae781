// SPDX-License-Identifier: MIT
#pragma once

#include "bodypiece.h"
#include "bound.h"
#include "caller.h"
#include "continuation.h"
#include "createdtoken.h"
#include "generationsearch.h"
#include "httprequest.h"
#include "listscope.h"
#include "pacedqueue.h"
#include "readcall.h"
#include "retrypolicy.h"
#include "serviceclock.h"
#include "tenant.h"
#include "tokendraft.h"
#include "tokenpatch.h"

#include <QByteArray>
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

/// What a change goes with, beside what it changes.
struct Sending {
    Urgency urgency = Urgency::Interactive;
    /// Goes as X-Request-ID. Empty = one of its own.
    QString requestId = {};
};

/// The token API of one tenant, with one credential, in one generation.
///
/// Signs in by itself when first needed and again when the access token has run out: one request for all that
/// wait. Reads are tried again with backoff within a total budget; a change reaches the service at most once,
/// and a lost answer is OutcomeUnknown. Main thread only. Destroying it ends all that runs and wipes the
/// secrets.
class TokenApi : public QObject {
    Q_OBJECT

public:
    TokenApi(HttpClient& http, Tenant tenant, Secret clientSecret, const ServiceClock& clock,
             QObject* parent = nullptr);
    ~TokenApi() override;

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

    void create(const TokenDraft& draft, const Continuation<CreatedToken>& then, const Sending& sending = {});
    void patch(const TokenId& id, const TokenPatch& patch, const Continuation<Token>& then,
               const Sending& sending = {});
    /// Done as well where the token was gone already (404).
    void remove(const TokenId& id, const Continuation<Done>& then, const Sending& sending = {});

    /// At most this many tokens in one patchMany().
    static constexpr int maxBulk = 25;

    /// Whether this tenant has the bulk update and the caller may use it: asked with an update of no token,
    /// which the service refuses as such where it knows the call. Asked once; later answers come at once.
    void probeBulkUpdate(const Continuation<bool>& then);
    /// The same change of expiry for several tokens in one request; the list tells what they are now.
    void patchMany(const QList<TokenId>& ids, const TokenPatch& patch, const Continuation<Done>& then,
                   const QString& requestId = {});

Q_SIGNALS:
    /// Auto has fallen back from v1 to an older generation that this tenant has.
    void generationSettled(patdesk::ApiGeneration generation);
    /// A request waits for the rate limit (client side or 429) and goes on by itself after `wait`.
    void rateLimited(std::chrono::milliseconds wait);

private:
    PacedQueue& queue() const;
    PacedQueue& queue(ApiGeneration generation) const;
    void call(ApiRequest request, const Continuation<HttpAnswer>& then);
    /// What a list's answer says about the generation; true = the next older one is to be asked.
    bool asksOlder(const Result<HttpAnswer>& answer);
    /// A change, once it is known in which generation. `make` is called then.
    template <class Make>
    void change(Make make, const Continuation<HttpAnswer>& then);
    /// A change was answered with 2xx, and what it says cannot be read.
    Error unreadable(Error error, int status) const;

    HttpClient& m_http;
    Tenant m_tenant;
    std::unique_ptr<Session> m_session;
    GenerationSearch m_generation;
    std::optional<bool> m_hasBulkUpdate;
};

} // namespace patdesk
