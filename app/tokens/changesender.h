// SPDX-License-Identifier: MIT
#pragma once

#include "changerecorder.h"
#include "clock.h"
#include "continuation.h"
#include "createdtoken.h"
#include "tokenapi.h"
#include "tokenpatch.h"

#include <QObject>

#include <functional>
#include <map>

namespace patdesk {

/// The one way from the program to a changed token: each change is written down before it is sent, and when
/// its outcome is known. FileFailed where it cannot be written down: then nothing is sent.
///
/// Where the answer to a change is lost for which somebody waits, the service is looked at for what became of
/// it: made (a patch, a delete), SecretLost (a create), NotMade; OutcomeUnknown where that cannot be seen.
/// What is under way when this is destroyed is written down as OutcomeUnknown. Main thread only.
class ChangeSender : public QObject {
    Q_OBJECT

public:
    /// Without a recorder nothing is written down.
    ChangeSender(TokenApi& api, ChangeRecorder* recorder, Clock clock, QObject* parent = nullptr);
    ~ChangeSender() override;

    void create(const TokenDraft& draft, Continuation<CreatedToken> then);
    void patch(const Token& before, const TokenPatch& patch, Urgency urgency, Continuation<Token> then);
    void remove(const Token& before, Urgency urgency, Continuation<Done> then);
    void patchMany(const QList<Token>& before, const TokenPatch& patch, Continuation<Done> then);

Q_SIGNALS:
    /// An answer was lost: the service is being looked at.
    void looking();
    /// What such a look has found: a token as it is now, or that it is no longer there.
    void found(const patdesk::Token& token);
    void foundDeleted(const patdesk::TokenId& id);

private:
    template <class T>
    using Look = std::function<void(Continuation<T>)>; // unbound: held by continuations of its own

    /// `make` answers the change once the generation is known, `call` sends it with its id, `look` tells what
    /// became of it where the answer is lost; without it that stays unknown.
    template <class T, class Make, class Call>
    void send(Make make, Call call, Look<T> look, Continuation<T> then);
    template <class T>
    void seek(const QString& id, const Look<T>& look, const Continuation<T>& then);
    void lookForCreated(const TokenDraft& draft, Instant sentAt, Continuation<CreatedToken> then);
    void lookForPatched(const TokenId& id, const TokenPatch& patch, Continuation<Token> then);
    void lookForRemoved(const Token& before, Continuation<Done> then);
    Result<Done> begin(const Change& change);
    void end(const QString& id, const std::optional<Error>& error, const TokenId& created = {});

    TokenApi& m_api;
    ChangeRecorder* m_recorder;
    Clock m_clock;
    std::map<QString, Change> m_underWay;
};

} // namespace patdesk
