// SPDX-License-Identifier: MIT
#include "changesender.h"

#include "changejson.h"
#include "outcome.h"

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

/// The token that a create has made, even if its secret is lost.
TokenId createdBy(const Result<CreatedToken>& result) {
    if (result)
        return result->token.id;
    return result.error().kind == ErrorKind::SecretLost ? TokenId(result.error().detail) : TokenId();
}

template <class T>
TokenId createdBy(const Result<T>& /*of another change*/) {
    return {};
}

} // namespace

ChangeSender::ChangeSender(TokenApi& api, ChangeRecorder* recorder, Clock clock, QObject* parent)
    : QObject(parent), m_api(api), m_recorder(recorder), m_clock(std::move(clock)) {}

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
void ChangeSender::send(Make make, Call call, Look<T> look, Continuation<T> then) {
    m_api.settleGeneration(
        {this, [this, make, call, look, then](const Result<Done>& known) {
             if (!known)
                 return then(known.error());
             const Change change = make();
             if (const Result<Done> written = begin(change); !written)
                 return then(written.error());
             call(change.id, Continuation<T>(this, [this, id = change.id, look, then](Result<T> result) {
                      const bool lost = !result && result.error().kind == ErrorKind::OutcomeUnknown;
                      if (lost && look)
                          return seek(id, look, then);
                      end(id, errorOf(result), createdBy(result));
                      then(std::move(result));
                  }));
         }});
}

/// The change stays under way until the look is over: if the program ends meanwhile, its outcome is unknown.
template <class T>
void ChangeSender::seek(const QString& id, const Look<T>& look, const Continuation<T>& then) {
    Q_EMIT looking();
    look(Continuation<T>(this, [this, id, then](Result<T> seen) {
        end(id, errorOf(seen), createdBy(seen));
        then(std::move(seen));
    }));
}

void ChangeSender::lookForCreated(const TokenDraft& draft, Instant sentAt, Continuation<CreatedToken> then) {
    settleCreate(m_api, draft, sentAt,
                 {this, [this, then](const Result<LostCreate>& lost) {
                      if (!lost)
                          return then(outcomeUnknown(lost.error()));
                      if (!lost->orphan)
                          return then(Error{.kind = ErrorKind::NotMade});
                      Q_EMIT found(*lost->orphan);
                      then(Error{.kind = ErrorKind::SecretLost, .detail = lost->orphan->id.text()});
                  }});
}

void ChangeSender::lookForPatched(const TokenId& id, const TokenPatch& patch, Continuation<Token> then) {
    settlePatch(m_api, id, patch, {this, [this, id, then](const Result<LostPatch>& lost) {
                                       if (!lost)
                                           return then(outcomeUnknown(lost.error()));
                                       if (!lost->now) {
                                           Q_EMIT foundDeleted(id);
                                           return then(Error{.kind = ErrorKind::NotFound});
                                       }
                                       Q_EMIT found(*lost->now);
                                       if (!lost->done)
                                           return then(Error{.kind = ErrorKind::NotMade});
                                       then(*lost->now);
                                   }});
}

void ChangeSender::lookForRemoved(const Token& before, Continuation<Done> then) {
    settleRemove(m_api, before, {this, [then](const Result<LostRemove>& lost) {
                                     if (!lost)
                                         return then(outcomeUnknown(lost.error()));
                                     if (!lost->done)
                                         return then(Error{.kind = ErrorKind::NotMade});
                                     then(Done{});
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
        Look<CreatedToken>([this, draft, sentAt = m_clock()](Continuation<CreatedToken> seen) {
            lookForCreated(draft, sentAt, std::move(seen));
        }),
        std::move(then));
}

void ChangeSender::patch(const Token& before, const TokenPatch& patch, Urgency urgency,
                         Continuation<Token> then) {
    const Look<Token> look = [this, id = before.id, patch](Continuation<Token> seen) {
        lookForPatched(id, patch, std::move(seen));
    };
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
        urgency == Urgency::Interactive ? look : Look<Token>(), std::move(then));
}

void ChangeSender::remove(const Token& before, Urgency urgency, Continuation<Done> then) {
    const Look<Done> look = [this, before](Continuation<Done> seen) {
        lookForRemoved(before, std::move(seen));
    };
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
        urgency == Urgency::Interactive ? look : Look<Done>(), std::move(then));
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
        Look<Done>(), std::move(then));
}

} // namespace patdesk
