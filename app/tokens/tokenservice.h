// SPDX-License-Identifier: MIT
#pragma once

#include "apigeneration.h"
#include "caller.h"
#include "clock.h"
#include "continuation.h"
#include "error.h"
#include "listscope.h"
#include "secret.h"
#include "tenant.h"

#include <QObject>

#include <memory>

namespace patdesk {

class HttpClient;
class TokenChanges;
class TokenModel;
class TokenReader;

enum class LoadState {
    Closed,    ///< no tenant is open
    SigningIn, ///< waits for an access token
    Loading,   ///< the list arrives
    Ready,     ///< the list is whole
    Cancelled, ///< the user ended the loading; the rows of before are still there
    Failed,    ///< see failed(); the rows of before are still there
};

/// Things worth a line that are no errors.
enum class Notice {
    FellBackToMine,       ///< no scope for the whole tenant: the list holds the caller's own tokens
    SignedInAsApiClient,  ///< no user is behind the credential; once for each tenant
    GenerationFellBack,   ///< auto has taken an older generation than v1
    GenerationDeprecated, ///< the service said so, or its end is near; once for each tenant
    ListMayBeCut,         ///< exactly 250 tokens arrived
    UnreadableTokens,     ///< something in the list could not be read: see unread()
};

/// What the last whole list held that could not be read.
struct UnreadParts {
    /// Elements without an id: not in the table.
    qint64 leftOut = 0;
    /// Tokens that are in the table as far as they could be read.
    qint64 partly = 0;
    /// What the first of them looked like: plain text, capped, without secrets.
    QByteArray samples = {};
};

/// The service has refused the whole tenant's list.
struct ListRefusal {
    Error error;
    /// By this machine's clock.
    Instant at;
};

/// The open tenant: who is signed in, and the list of its tokens, which it loads into its model, with how
/// that goes. TokenChanges changes them.
///
/// Everything is asynchronous and on the main thread; decoding runs on a worker. A refresh keeps the rows of
/// before until the new list is there, and a failed one keeps them for good.
class TokenService : public QObject {
    Q_OBJECT

public:
    TokenService(HttpClient& http, Clock clock, QObject* parent = nullptr);
    ~TokenService() override;

    TokenModel& model();
    /// How the tokens of the open tenant are changed.
    TokenChanges& changes();

    /// Leaves the tenant of before (its requests end, its secrets are wiped) and loads this one's list.
    void open(const Tenant& tenant, Secret clientSecret);
    void close();

    std::optional<Tenant> tenant() const;
    LoadState state() const;
    /// Who one is by the sign-in or, where that does not say, by the owner of the token signed in with.
    std::optional<Caller> caller() const;
    ApiGeneration generation() const;
    /// When the list was last whole, by this machine's clock.
    std::optional<Instant> refreshedAt() const;
    std::optional<std::chrono::milliseconds> timeSinceRefresh() const;
    UnreadParts unread() const;
    /// Why the list holds the caller's own tokens only, where the service has refused the whole one; until it
    /// gives it, or another list is asked for.
    std::optional<ListRefusal> refusal() const;
    /// The service's clock, as far as the open tenant's answers have told: for what is compared with dates of
    /// tokens. May outlive this.
    Clock clock() const;

    /// Whose tokens the list holds. Before it is whole, and where it was refused, that may not be what was
    /// asked for.
    ListScope listScope() const;
    /// Whose tokens are asked for.
    ListScope askedListScope() const;
    /// Asks for this list. Nothing changes where it asks for one owner and names none.
    void setListScope(const ListScope& scope);

    void refresh();
    /// Delivers when the list is whole. A later refresh takes the place of this one: its end is told.
    void refresh(Continuation<Done> then);
    /// Ends a loading that runs; the rows of before stay.
    void cancel();

    /// Reads more than the list from the open tenant; null where none is. Good until closing().
    TokenReader* reader() const;

    /// Gets an access token with another credential of the open tenant, to see that it works.
    void tryCredential(const TokenId& id, Secret clientSecret, Continuation<Caller> then);

Q_SIGNALS:
    void stateChanged(patdesk::LoadState state);
    /// `expectedBytes` is -1 where the service does not say.
    void progressed(qint64 receivedBytes, qint64 expectedBytes, qint64 tokens);
    void failed(const patdesk::Error& error);
    void noticed(patdesk::Notice notice);
    /// A request waits and goes on by itself after `wait`.
    void rateLimited(std::chrono::milliseconds wait);
    void callerChanged();
    /// The open tenant is left: whoever reads from it stops now.
    void closing();

private:
    struct Impl;
    std::unique_ptr<Impl> m;
};

} // namespace patdesk
