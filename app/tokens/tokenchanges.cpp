// SPDX-License-Identifier: MIT
#include "tokenchanges.h"

#include "tokenmodel.h"

#include <algorithm>
#include <utility>

namespace patdesk {

TokenChanges::TokenChanges(TokenApi& api, const TokenModel& model, ChangeRecorder* recorder,
                           const Clock& clock)
    : m_api(api), m_model(model), m_sender(std::make_unique<ChangeSender>(api, recorder, clock)) {
    connect(m_sender.get(), &ChangeSender::looking, this, &TokenChanges::looking);
    connect(m_sender.get(), &ChangeSender::found, this, &TokenChanges::changed);
    connect(m_sender.get(), &ChangeSender::foundDeleted, this, &TokenChanges::removed);
}

TokenChanges::~TokenChanges() {
    m_sender.reset(); // writes down what is under way
    for (const auto& waits : std::exchange(m_waiting, {}))
        waits(true);
}

/// The token as the table has it; one that it does not have is known by its id alone.
Token TokenChanges::before(const TokenId& id) const {
    if (const auto known = m_model.token(id))
        return *known;
    Token unknown;
    unknown.id = id;
    return unknown;
}

bool TokenChanges::isSignedInWith(const TokenId& id) const {
    const auto caller = m_api.caller();
    return id == m_api.tenant().clientId || (caller && id == caller->clientId);
}

void TokenChanges::create(const TokenDraft& draft, Continuation<CreatedToken> then) {
    remember(then);
    m_sender->create(draft, {this, [this, then](Result<CreatedToken> created) {
                                 if (created)
                                     Q_EMIT changed(created->token);
                                 then(std::move(created));
                             }});
}

void TokenChanges::patch(const TokenId& id, const TokenPatch& patch, Urgency urgency,
                         Continuation<Token> then) {
    remember(then);
    m_sender->patch(before(id), patch, urgency, {this, [this, then](Result<Token> patched) {
                                                     if (patched)
                                                         Q_EMIT changed(*patched);
                                                     then(std::move(patched));
                                                 }});
}

void TokenChanges::remove(const TokenId& id, Urgency urgency, Continuation<Done> then) {
    if (isSignedInWith(id))
        return then(Error{.kind = ErrorKind::Rejected}); // it would lock its user out
    remember(then);
    m_sender->remove(before(id), urgency, {this, [this, id, then](Result<Done> gone) {
                                               if (gone)
                                                   Q_EMIT removed(id);
                                               then(std::move(gone));
                                           }});
}

bool TokenChanges::isUnderWay() const {
    return std::any_of(m_waiting.begin(), m_waiting.end(), [](const auto& waits) { return waits(false); });
}

void TokenChanges::patchMany(const QList<TokenId>& ids, const TokenPatch& patch, Continuation<Done> then) {
    QList<Token> before;
    for (const TokenId& id : ids)
        before.append(this->before(id));
    remember(then);
    m_sender->patchMany(before, patch, {this, [this, ids, patch, then](Result<Done> made) {
                                            if (made)
                                                patched(ids, patch);
                                            then(std::move(made));
                                        }});
}

/// After a bulk update, whose answer need not name the tokens.
void TokenChanges::patched(const QList<TokenId>& ids, const TokenPatch& patch) {
    for (const TokenId& id : ids) {
        if (const auto token = m_model.token(id))
            Q_EMIT changed(applied(patch, *token));
    }
}

} // namespace patdesk
