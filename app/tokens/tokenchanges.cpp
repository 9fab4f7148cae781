// SPDX-License-Identifier: MIT
#include "tokenchanges.h"

#include "changesender.h"
#include "selflockout.h"
#include "tokenmodel.h"

#include <algorithm>
#include <utility>

namespace patdesk {

TokenChanges::TokenChanges(TokenModel& model) : m_model(model) {}

TokenChanges::~TokenChanges() {
    end();
}

void TokenChanges::setRecorder(ChangeRecorder* recorder) {
    m_recorder = recorder;
}

void TokenChanges::begin(TokenApi& api, const Clock& clock) {
    m_api = &api;
    m_sender = std::make_unique<ChangeSender>(api, m_recorder, clock);
    connect(m_sender.get(), &ChangeSender::looking, this, &TokenChanges::lookingForOutcome);
    connect(m_sender.get(), &ChangeSender::found, this, &TokenChanges::show);
    connect(m_sender.get(), &ChangeSender::foundDeleted, this, &TokenChanges::showRemoved);
}

void TokenChanges::end() {
    m_api = nullptr;
    m_sender.reset(); // writes down what is under way
    for (const auto& waits : std::exchange(m_waiting, {}))
        waits(true);
}

bool TokenChanges::isUnderWay() const {
    return std::any_of(m_waiting.begin(), m_waiting.end(), [](const auto& waits) { return waits(false); });
}

// What may be sent

/// The token as the table has it; one that it does not have is known by its id alone.
Token TokenChanges::before(const TokenId& id) const {
    if (const auto known = m_model.token(id))
        return *known;
    Token unknown;
    unknown.id = id;
    return unknown;
}

bool TokenChanges::isSignedInWith(const TokenId& id) const {
    return patdesk::isSignedInWith(id, m_api->tenant(), m_api->caller().value_or(Caller()));
}

/// It would lock its user out of Patdesk.
bool TokenChanges::locksOut(const TokenId& id, const TokenPatch& patch) const {
    const bool scopes = std::any_of(patch.begin(), patch.end(), [](const PatchOperation& operation) {
        return operation.field == PatchField::Scope;
    });
    return scopes && isSignedInWith(id);
}

void TokenChanges::create(const TokenDraft& draft, Continuation<CreatedToken> then) {
    if (!m_api)
        return then(Error{.kind = ErrorKind::Cancelled});
    remember(then);
    m_sender->create(draft, {this, [this, then](Result<CreatedToken> created) {
                                 if (created)
                                     show(created->token);
                                 then(std::move(created));
                             }});
}

void TokenChanges::patch(const TokenId& id, const TokenPatch& patch, Continuation<Token> then) {
    this->patch(id, patch, Urgency::Interactive, std::move(then));
}

void TokenChanges::patchOneOfMany(const TokenId& id, const TokenPatch& patch, Continuation<Token> then) {
    this->patch(id, patch, Urgency::Bulk, std::move(then));
}

void TokenChanges::patch(const TokenId& id, const TokenPatch& patch, Urgency urgency,
                         Continuation<Token> then) {
    if (!m_api)
        return then(Error{.kind = ErrorKind::Cancelled});
    if (locksOut(id, patch))
        return then(Error{.kind = ErrorKind::Rejected});
    remember(then);
    m_sender->patch(before(id), patch, urgency, {this, [this, then](Result<Token> patched) {
                                                     if (patched)
                                                         show(*patched);
                                                     then(std::move(patched));
                                                 }});
}

void TokenChanges::remove(const TokenId& id, Continuation<Done> then) {
    remove(id, Urgency::Interactive, std::move(then));
}

void TokenChanges::removeOneOfMany(const TokenId& id, Continuation<Done> then) {
    remove(id, Urgency::Bulk, std::move(then));
}

void TokenChanges::remove(const TokenId& id, Urgency urgency, Continuation<Done> then) {
    if (!m_api)
        return then(Error{.kind = ErrorKind::Cancelled});
    if (isSignedInWith(id))
        return then(Error{.kind = ErrorKind::Rejected}); // it would lock its user out
    remember(then);
    m_sender->remove(before(id), urgency, {this, [this, id, then](Result<Done> gone) {
                                               if (gone)
                                                   showRemoved(id);
                                               then(std::move(gone));
                                           }});
}

void TokenChanges::probeBulkUpdate(Continuation<bool> then) {
    if (!m_api)
        return then(Error{.kind = ErrorKind::Cancelled});
    remember(then);
    m_api->probeBulkUpdate(then);
}

void TokenChanges::patchMany(const QList<TokenId>& ids, const TokenPatch& patch, Continuation<Done> then) {
    if (!m_api)
        return then(Error{.kind = ErrorKind::Cancelled});
    if (std::any_of(ids.begin(), ids.end(), [&](const TokenId& id) { return locksOut(id, patch); }))
        return then(Error{.kind = ErrorKind::Rejected});
    QList<Token> before;
    for (const TokenId& id : ids)
        before.append(this->before(id));
    remember(then);
    m_sender->patchMany(before, patch, {this, [this, ids, patch, then](Result<Done> made) {
                                            if (made)
                                                showPatched(ids, patch);
                                            then(std::move(made));
                                        }});
}

std::chrono::milliseconds TokenChanges::leastTimeFor(int requests) const {
    return m_api ? m_api->leastTimeFor(requests) : std::chrono::milliseconds(0);
}

// What the table shows of it

void TokenChanges::show(const Token& token) {
    m_model.put(token);
    Q_EMIT changed(token);
}

/// After a bulk update, whose answer need not name the tokens.
void TokenChanges::showPatched(const QList<TokenId>& ids, const TokenPatch& patch) {
    for (const TokenId& id : ids) {
        if (const auto token = m_model.token(id))
            show(applied(patch, *token));
    }
}

void TokenChanges::showRemoved(const TokenId& id) {
    m_model.remove(id);
    Q_EMIT removed(id);
}

} // namespace patdesk
