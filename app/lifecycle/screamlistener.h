// SPDX-License-Identifier: MIT
#pragma once

#include "continuation.h"
#include "eventlistener.h"
#include "eventmeaning.h"
#include "identityjson.h"
#include "screamtest.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>
#include <optional>

namespace patdesk {

class TokenService;
class Worker;

/// Hears which of the open tenant's tokens were used: reads its events and finds the tokens that they mean,
/// on a thread of its own where they are many. Main thread only.
class ScreamListener : public QObject {
    Q_OBJECT

public:
    /// `folder` has what is remembered of each tenant, how its events name tokens among it.
    ScreamListener(TokenService& tokens, const QString& folder, QObject* parent = nullptr);
    ~ScreamListener() override;

    /// All since `from`; of the tokens that are listed, and of `tokens`. Cancelled where no tenant is open
    /// with its list, or when it is closed first.
    void hear(Instant from, const QList<Token>& tokens, const Continuation<Heard>& then);

Q_SIGNALS:
    /// It is time to listen: the tenant's list is whole for the first time, or a while has passed.
    void due();

private:
    void onState();
    void onClosing();
    void settleMeaning();
    void askNames();
    void readEvents();
    void findTokens(ListenedEvents events, Instant until);
    void answer(Result<Heard> heard);

    TokenService& m_tokens;
    const QString m_folder;
    /// When Patdesk signed in to the open tenant.
    std::optional<Instant> m_signedInAt;
    /// Of the open tenant; nothing while it was not looked for.
    std::optional<EventMeaning> m_meaning;
    /// The owners of tested tokens, with the names that events may have, and who was asked for.
    QList<PublicIdentity> m_owners;
    QSet<OwnerId> m_askedOwners;
    bool m_isReady = false;
    Instant m_from;
    QList<Token> m_tested;
    std::optional<Continuation<Heard>> m_waiting;
    QTimer m_timer;
    quint64 m_hearings = 0; ///< counts them: what an earlier one has found is void
    /// Made when there is something for it; last, so that it ends first.
    std::unique_ptr<Worker> m_worker;
};

} // namespace patdesk
