// SPDX-License-Identifier: MIT
#pragma once

#include "caller.h"
#include "clock.h"
#include "continuation.h"
#include "createdtoken.h"
#include "tokendraft.h"
#include "tokenpatch.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace patdesk {

class ChangeRecorder;
class ChangeSender;
class TokenApi;
class TokenModel;
enum class Urgency;

/// The changes to the tokens of the open tenant: whether one may be sent, what the table shows of it, and
/// what whoever waits for it is told when the tenant is closed first, that nobody knows what became of it.
///
/// The table has the new token, the changed one, or no longer the deleted one, when the answer is delivered.
/// Cancelled = not sent, since no tenant is open; FileFailed = not sent, since it could not be written down;
/// Rejected = not sent, since Patdesk is signed in with the token that is to be deleted. Main thread only.
class TokenChanges : public QObject {
    Q_OBJECT

public:
    explicit TokenChanges(TokenModel& model);
    ~TokenChanges() override;

    /// Who writes down every change to the tenants that are opened from now on; outlives this. Without one
    /// nobody does.
    void setRecorder(ChangeRecorder* recorder);

    /// @name Changes for which someone waits: where the service's answer is lost, the list is looked at for
    /// what became of the change (see lookingForOutcome()): it was made after all, or SecretLost, or NotMade;
    /// nothing is sent again.
    /// @{
    void create(const TokenDraft& draft, Continuation<CreatedToken> then);
    void patch(const TokenId& id, const TokenPatch& patch, Continuation<Token> then);
    void remove(const TokenId& id, Continuation<Done> then);
    /// @}

    /// @name Changes that are one of many: they let those go first for which someone waits, and several may
    /// be under way at once.
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

    /// Someone is waiting for the outcome of a change: to close the tenant would leave its outcome unknown.
    bool isUnderWay() const;

    /// @name How TokenService opens and closes the tenant
    /// @{
    /// `api` stays until end().
    void begin(TokenApi& api, const Clock& clock);
    void end();

    bool isOpen() const { return m_api; }
    /// Tells `then` at the end, if it still waits then, that nobody knows what became of what it waits for.
    template <class T>
    void remember(const Continuation<T>& then);
    /// @}

Q_SIGNALS:
    /// The table has it.
    void changed(const patdesk::Token& token);
    /// The table has it no longer.
    void removed(const patdesk::TokenId& id);
    /// The answer to a change was lost: finding out what became of it takes some seconds.
    void lookingForOutcome();

private:
    void patch(const TokenId& id, const TokenPatch& patch, Urgency urgency, Continuation<Token> then);
    void remove(const TokenId& id, Urgency urgency, Continuation<Done> then);
    Token before(const TokenId& id) const;
    bool isSignedInWith(const TokenId& id) const;
    bool locksOut(const TokenId& id, const TokenPatch& patch) const;
    void show(const Token& token);
    void showPatched(const QList<TokenId>& ids, const TokenPatch& patch);
    void showRemoved(const TokenId& id);

    TokenModel& m_model;
    ChangeRecorder* m_recorder = nullptr;
    TokenApi* m_api = nullptr;
    std::unique_ptr<ChangeSender> m_sender; ///< with `m_api`
    /// See remember(): called with true at the end; answers whether it still waits.
    std::vector<std::function<bool(bool ends)>> m_waiting; // unbound: each holds a Continuation
};

template <class T>
void TokenChanges::remember(const Continuation<T>& then) {
    std::erase_if(m_waiting, [](const auto& waits) { return !waits(false); });
    m_waiting.push_back([then](bool ends) {
        if (ends)
            then(Error{.kind = ErrorKind::OutcomeUnknown});
        return !then.isDead();
    });
}

} // namespace patdesk
