// SPDX-License-Identifier: MIT
#pragma once

#include "credentialend.h"
#include "message.h"
#include "tokenfilter.h"
#include "tokenservice.h"

#include <QList>
#include <QString>

namespace patdesk {

/// The progress of a loading.
struct LoadProgress {
    Instant began;
    qint64 receivedBytes = 0;
    /// -1 where the service does not say.
    qint64 expectedBytes = -1;
    qint64 tokens = 0;
};

/// How far a judging is that is under way.
struct JudgingProgress {
    qint64 usesRead = 0;
    /// Nothing where the service has not said.
    std::optional<qint64> uses;

    friend bool operator==(const JudgingProgress&, const JudgingProgress&) = default;
};

/// Everything that the message bar and the status bar speak about.
struct Situation {
    Instant now;
    QString tenant;
    LoadState state = LoadState::Closed;
    ApiGeneration generation = ApiGeneration::V1;
    /// Of the list; in a failure, of what was asked for.
    ListScope listScope;
    QString userName;
    QString organization;
    /// The tenant that is to be opened, open or not, and what it lacks for that.
    QString wanted = {};
    bool lacksClientId = false;
    bool lacksSecret = false;
    /// Signed in with a credential that has no user behind it.
    bool apiClient = false;
    std::optional<Instant> refreshedAt;
    /// Set once a loading has gone on long enough to be worth a line.
    std::optional<LoadProgress> progress;
    std::optional<Error> error;
    /// A request waits until then, as the service asked.
    std::optional<Instant> pausedUntil;
    /// Messages from other parts of the program, shown one after the other.
    QList<Message> remarks = {};
    QList<Notice> notices;
    UnreadParts unread = {};
    /// Why the list holds the caller's own tokens only.
    std::optional<ListRefusal> refusal = {};
    int total = 0;
    int visible = 0;
    int selected = 0;
    QString search;
    /// Tokens were judged.
    bool judged = false;
    /// Of the search, the condition that alone leaves out the most tokens; empty where there is no choice.
    QString mostExcluding = {};
    TokenFilter filter = TokenFilter::All;
    /// What is filtered by verdicts may still come.
    std::optional<JudgingProgress> judging = {};
    /// When the token that Patdesk is signed in with ends; nothing where nobody needs to be told.
    std::optional<CredentialEnd> credential = {};
    /// Its message was dismissed.
    bool credentialSeen = false;
};

/// The one message that matters most now. In this order: a pause, a failure, a loading, a cancelled loading,
/// a remark of another part of the program, a notice of the service, a credential that is about to expire, a
/// list that is not whole.
std::optional<Message> messageFor(const Situation& situation);

/// "credential expires in 4 d".
QString credentialText(const CredentialEnd& end, Instant now);

/// "96 of 412 tokens · refreshed 10:42 · signed in as admin (acme)"; before it "5 of 96 selected".
QString statusText(const Situation& situation);

/// Shown in the table while it has no rows.
struct Placeholder {
    QString text = {};
    /// At most two.
    QList<MessageAction> actions = {};
};

Placeholder placeholderFor(const Situation& situation);

} // namespace patdesk
