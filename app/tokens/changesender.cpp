// SPDX-License-Identifier: MIT
#include "changesender.h"

#include "tokenjson.h"

#include <QUuid>

namespace patdesk {

namespace {

Change newChange(Change::Action action, const char* method, const QString& path) {
    Change change;
    change.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    change.action = action;
    change.method = QLatin1String(method);
    change.path = path;
    return change;
}

QString pathOf(const TokenId& id, ApiGeneration generation) {
    return QString(traits(generation).tokensPath) + QLatin1Char('/') + id.text();
}

template <class T>
std::optional<Error> errorOf(const Result<T>& result) {
    return result ? std::nullopt : std::optional(result.error());
}

TokenId createdBy(const Result<CreatedToken>& result) {
    return result ? result->token.id : TokenId();
}

template <class T>
TokenId createdBy(const Result<T>& /*of another change*/) {
    return {};
}

} // namespace

ChangeSender::ChangeSender(TokenApi& api, ChangeRecorder* recorder) : m_api(api), m_recorder(recorder) {}

ChangeSender::~ChangeSender() {
    while (!m_underWay.empty())
        end(m_underWay.begin()->first, Error{.kind = ErrorKind::OutcomeUnknown});
}

Result<Done> ChangeSender::begin(const Change& change) {
    if (!m_recorder)
        return Done{};
    Result<Done> written = m_recorder->intend(change);
    if (written)
        m_underWay.emplace(change.id, change);
    return written;
}

void ChangeSender::end(const QString& id, const std::optional<Error>& error, const TokenId& created) {
    const auto change = m_underWay.extract(id);
    if (!change.empty())
        m_recorder->ended(change.mapped(), error, created);
}

template <class T, class Make, class Call>
void ChangeSender::send(Make make, Call call, Continuation<T> then) {
    m_api.settleGeneration(
        {&m_context, [this, make, call, then](const Result<Done>& known) {
             if (!known)
                 return then(known.error());
             const Change change = make();
             if (const Result<Done> written = begin(change); !written)
                 return then(written.error());
             call(change.id, Continuation<T>(&m_context, [this, id = change.id, then](Result<T> result) {
                      end(id, errorOf(result), createdBy(result));
                      then(std::move(result));
                  }));
         }});
}

void ChangeSender::create(const TokenDraft& draft, Continuation<CreatedToken> then) {
    send(
        [this, draft] {
            const ApiGeneration generation = m_api.generation();
            Change change = newChange(Change::Action::Create, "POST", traits(generation).tokensPath);
            change.sent = QString::fromUtf8(encodeDraft(draft, generation));
            change.newName = draft.name;
            return change;
        },
        [this, draft](const QString& id, const Continuation<CreatedToken>& ended) {
            m_api.create(draft, ended, {.requestId = id});
        },
        std::move(then));
}

void ChangeSender::patch(const Token& before, const TokenPatch& patch, Urgency urgency,
                         Continuation<Token> then) {
    send(
        [this, before, patch] {
            Change change = newChange(Change::Action::Patch, "PATCH", pathOf(before.id, m_api.generation()));
            change.sent = QString::fromUtf8(encodePatch(patch));
            change.before = {before};
            return change;
        },
        [this, id = before.id, patch, urgency](const QString& changeId, const Continuation<Token>& ended) {
            m_api.patch(id, patch, ended, {urgency, changeId});
        },
        std::move(then));
}

void ChangeSender::remove(const Token& before, Urgency urgency, Continuation<Done> then) {
    send(
        [this, before] {
            Change change =
                newChange(Change::Action::Delete, "DELETE", pathOf(before.id, m_api.generation()));
            change.before = {before};
            return change;
        },
        [this, id = before.id, urgency](const QString& changeId, const Continuation<Done>& ended) {
            m_api.remove(id, ended, {urgency, changeId});
        },
        std::move(then));
}

void ChangeSender::patchMany(const QList<Token>& before, const TokenPatch& patch, Continuation<Done> then) {
    QList<TokenId> ids;
    for (const Token& token : before)
        ids.append(token.id);
    send(
        [this, before, ids, patch] {
            Change change =
                newChange(Change::Action::BulkExpiry, "PATCH", traits(m_api.generation()).bulkUpdatePath);
            change.sent = QString::fromUtf8(encodeBulkUpdate(ids, patch));
            change.before = before;
            return change;
        },
        [this, ids, patch](const QString& changeId, const Continuation<Done>& ended) {
            m_api.patchMany(ids, patch, ended, changeId);
        },
        std::move(then));
}

} // namespace patdesk
