// SPDX-License-Identifier: MIT
#pragma once

#include "changesender.h"

#include <functional>
#include <memory>
#include <vector>

namespace patdesk {

class TokenModel;

/// The changes to the tokens of one open tenant, for as long as it is open: never to the token that Patdesk
/// is signed in with. Says what is to change in the table before it answers. At its end, whoever still waits
/// for a change is told that nobody knows what became of it. Main thread only.
class TokenChanges : public QObject {
    Q_OBJECT

public:
    /// All outlive it. `model`: the tokens as they were before.
    TokenChanges(TokenApi& api, const TokenModel& model, ChangeRecorder* recorder, const Clock& clock);
    ~TokenChanges() override;

    void create(const TokenDraft& draft, Continuation<CreatedToken> then);
    void patch(const TokenId& id, const TokenPatch& patch, Urgency urgency, Continuation<Token> then);
    void remove(const TokenId& id, Urgency urgency, Continuation<Done> then);
    void patchMany(const QList<TokenId>& ids, const TokenPatch& patch, Continuation<Done> then);

    /// Someone is waiting for the outcome of a change.
    bool isUnderWay() const;

    /// Tells `then` at the end, if it still waits then, that nobody knows what became of its change.
    template <class T>
    void remember(const Continuation<T>& then);

Q_SIGNALS:
    void changed(const patdesk::Token& token);
    void removed(const patdesk::TokenId& id);
    void looking();

private:
    Token before(const TokenId& id) const;
    bool isSignedInWith(const TokenId& id) const;
    void patched(const QList<TokenId>& ids, const TokenPatch& patch);

    TokenApi& m_api;
    const TokenModel& m_model;
    std::unique_ptr<ChangeSender> m_sender;
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
