// SPDX-License-Identifier: MIT
#pragma once

#include "bound.h"
#include "clock.h"
#include "continuation.h"
#include "createdtoken.h"
#include "rotationstore.h"
#include "tokenpatch.h"

#include <QObject>

namespace patdesk {

/// How the keeper reaches the tenant: given from outside, so that a test can hold it.
struct RotationSender {
    Bound<void(const TokenDraft&, Continuation<CreatedToken>)> create;
    Bound<void(const TokenId&, const TokenPatch&, Continuation<Token>)> patch;
    Bound<void(const TokenId&, Continuation<Done>)> remove;
    /// The caller's own tokens as last listed.
    Bound<QList<Token>()> mine;
    /// Some of the listed tokens could not be read, and are not among them.
    Bound<bool()> someUnread;
    Bound<ApiGeneration()> generation;
};

/// Takes rotations from stage to stage. Each stage is on disk before its request is sent and after its
/// answer, so that a restart finds where it was. What is to be done next, the watch of the old token
/// included, is decided by viewOf() in rotation.h from the tenant's list, not from what was hoped for. Main
/// thread only.
class RotationKeeper : public QObject {
    Q_OBJECT

public:
    RotationKeeper(const QString& folder, RotationSender sender, Clock clock, QObject* parent = nullptr);

    Result<Done> load();

    /// Those of one tenant, by its host, oldest first.
    QList<Rotation> rotations(const QString& tenantHost) const;
    std::optional<Rotation> rotation(const QString& id) const;
    /// What is left to do, according to the current list: viewOf() in rotation.h decides.
    RotationView view(const QString& id) const;

    /// What a form would refuse about the successor. If there is anything, begin() and createAnew() send
    /// nothing and answer InvalidInput ("successor").
    QList<DraftProblem> problemsOf(const Rotation& rotation) const;

    /// Creates the successor; the answer holds its secret, once.
    void begin(const Rotation& rotation, Continuation<CreatedToken> then);
    /// Deletes the token of a create whose answer was lost, if there is one, and creates the successor again.
    void createAnew(const QString& id, Continuation<CreatedToken> then);
    /// The successor got an access token: the old token is watched from now on.
    Result<Done> confirmVerified(const QString& id);
    /// Nothing uses the old token any more: deletes it and gives its name to the successor. Goes on where an
    /// earlier try ended; where the old token is gone already, only the name is left to be given.
    void retire(const QString& id, Continuation<Done> then);
    /// Retires those of a tenant that are to go by themselves and may. To be called when the caller's tokens
    /// have been listed.
    void retireByRule(const QString& tenantHost);
    /// Both tokens stay as they are.
    Result<Done> abandon(const QString& id);

Q_SIGNALS:
    void changed(const QString& id);

private:
    Result<Done> store(Rotation rotation);
    template <class Change>
    Result<Done> change(const QString& id, Change change);
    Result<Done> enter(const QString& id, RotationStage stage);
    void create(const QString& id, Continuation<CreatedToken> then);
    void noteCreated(const QString& id, const TokenId& successor);
    void renameSuccessor(const QString& id, Continuation<Done> then);
    Error recordTrouble(const QString& id, const Error& error);

    RotationStore m_store;
    RotationSender m_sender;
    Clock m_clock;
};

} // namespace patdesk
