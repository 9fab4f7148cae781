// SPDX-License-Identifier: MIT
#pragma once

#include "apigeneration.h"
#include "caller.h"
#include "clock.h"
#include "continuation.h"
#include "createdtoken.h"
#include "listscope.h"
#include "tenant.h"
#include "tokenpatch.h"

#include <QObject>

#include <memory>

namespace patdesk {

class ChangeRecorder;
class HttpClient;
class TokenModel;

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
    WholeListRefused,     ///< the same, since the service has refused it: see refusal()
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

/// The tokens of the open tenant: loads them into its model, changes them, tells how it goes.
///
/// Everything is asynchronous and on the main thread; decoding runs on a worker. A refresh keeps the rows of
/// before until the new list is there, and a failed one keeps them for good.
class TokenService : public QObject {
    Q_OBJECT

public:
    TokenService(HttpClient& http, Clock clock, QObject* parent = nullptr);
    ~TokenService() override;

    TokenModel& model();

    /// Who writes down every change from the next open() on; outlives this. Without one nobody does.
    void setRecorder(ChangeRecorder* recorder);

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
    /// Why the list holds the caller's own tokens only, where the service has refused the whole one.
    std::optional<Error> refusal() const;
    /// The service's clock, as far as the open tenant's answers have told: for what is compared with dates of
    /// tokens. May outlive this.
    Clock clock() const;

    ListScope listScope() const;
    /// Nothing changes where it asks for one owner and names none.
    void setListScope(const ListScope& scope);

    void refresh();
    /// Delivers when the list is whole. A later refresh takes the place of this one: its end is told.
    void refresh(Continuation<Done> then);
    /// Ends a loading that runs; the rows of before stay.
    void cancel();

    /// The table has the new token, the changed one, or no longer the deleted one, when the answer is
    /// delivered. Rejected = not sent, since Patdesk is signed in with the token that is to be deleted. Where
    /// the service's answer is lost, the list is looked at for what became of the change (see
    /// lookingForOutcome()): it was made after all, or SecretLost, or NotMade; nothing is sent again.
    void create(const TokenDraft& draft, Continuation<CreatedToken> then);
    void patch(const TokenId& id, const TokenPatch& patch, Continuation<Token> then);
    void remove(const TokenId& id, Continuation<Done> then);

    /// Somebody waits for the end of a change: close() would leave its outcome unknown.
    bool isChanging() const;

    /// @name Changes that are one of many: they let those go first for which somebody waits, and several may
    /// be under way at once. Cancelled = not sent, since no tenant is open; FileFailed = not sent, since it
    /// could not be written down; Rejected = not sent, since Patdesk is signed in with this token.
    /// @{
    void patchOneOfMany(const TokenId& id, const TokenPatch& patch, Continuation<Token> then);
    void removeOneOfMany(const TokenId& id, Continuation<Done> then);
    /// Whether patchMany() can be used in this tenant, by this caller.
    void probeBulkUpdate(Continuation<bool> then);
    /// The same change of expiry for at most 25 tokens, of any owner, in one request.
    void patchMany(const QList<TokenId>& ids, const TokenPatch& patch, Continuation<Done> then);
    /// How long so many take at least, by the rate limit as far as it is known; 0 where no tenant is open.
    std::chrono::milliseconds leastTimeFor(int requests) const;
    /// @}

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
    /// The answer to a change was lost: finding out what became of it takes some seconds.
    void lookingForOutcome();

private:
    struct Impl;
    std::unique_ptr<Impl> m;
};

} // namespace patdesk
