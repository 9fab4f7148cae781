// SPDX-License-Identifier: MIT
#pragma once

#include "changerecorder.h"
#include "continuation.h"
#include "createdtoken.h"
#include "tokenapi.h"
#include "tokenpatch.h"

#include <QObject>

#include <map>

namespace patdesk {

/// The one way from the program to a changed token: each change is written down before it is sent, and when
/// its outcome is known. FileFailed where it cannot be written down: then nothing is sent. What is under way
/// when this is destroyed is written down as OutcomeUnknown. Main thread only.
class ChangeSender {
public:
    /// Without a recorder nothing is written down.
    ChangeSender(TokenApi& api, ChangeRecorder* recorder);
    ~ChangeSender();

    ChangeSender(const ChangeSender&) = delete;
    ChangeSender& operator=(const ChangeSender&) = delete;

    void create(const TokenDraft& draft, Continuation<CreatedToken> then);
    void patch(const Token& before, const TokenPatch& patch, Urgency urgency, Continuation<Token> then);
    void remove(const Token& before, Urgency urgency, Continuation<Done> then);
    void patchMany(const QList<Token>& before, const TokenPatch& patch, Continuation<Done> then);

private:
    /// `make` answers the change once the generation is known, `call` sends it with its id.
    template <class T, class Make, class Call>
    void send(Make make, Call call, Continuation<T> then);
    Result<Done> begin(const Change& change);
    void end(const QString& id, const std::optional<Error>& error, const TokenId& created = {});

    TokenApi& m_api;
    ChangeRecorder* m_recorder;
    std::map<QString, Change> m_underWay;
    QObject m_context;
};

} // namespace patdesk
