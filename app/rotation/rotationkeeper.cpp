// SPDX-License-Identifier: MIT
#include "rotationkeeper.h"

namespace patdesk {

RotationKeeper::RotationKeeper(const QString& folder, RotationSender sender, Clock clock, QObject* parent)
    : QObject(parent), m_store(folder), m_sender(std::move(sender)), m_clock(std::move(clock)) {}

Result<Done> RotationKeeper::load() {
    return m_store.load();
}

QList<Rotation> RotationKeeper::rotations(const QString& tenantHost) const {
    QList<Rotation> ofTenant = m_store.rotations();
    ofTenant.removeIf([&tenantHost](const Rotation& r) { return r.tenantHost != tenantHost; });
    return ofTenant;
}

std::optional<Rotation> RotationKeeper::rotation(const QString& id) const {
    for (const Rotation& rotation : m_store.rotations()) {
        if (rotation.id == id)
            return rotation;
    }
    return std::nullopt;
}

RotationView RotationKeeper::view(const QString& id) const {
    const auto found = rotation(id);
    return found ? viewOf(*found, m_sender.mine(), m_sender.someUnread(), m_clock())
                 : RotationView{RotationView::Next::Nothing, {}, {}};
}

/// Written to disk first, then signalled.
Result<Done> RotationKeeper::store(Rotation rotation) {
    Result<Done> saved = m_store.save(rotation);
    if (saved)
        Q_EMIT changed(rotation.id);
    return saved;
}

/// Changes the current state of a rotation, on disk first. NotFound if there is none with this id.
template <class Change>
Result<Done> RotationKeeper::change(const QString& id, Change change) {
    auto known = rotation(id);
    if (!known)
        return Error{.kind = ErrorKind::NotFound, .detail = id};
    change(*known);
    return store(*std::move(known));
}

/// Notes why a rotation does not go on, and hands the error on.
Error RotationKeeper::recordTrouble(const QString& id, const Error& error) {
    // The disk may be what is in trouble: the error on its way says so.
    (void)change(id, [&error](Rotation& rotation) { rotation.trouble = error.kind; });
    return error;
}

Result<Done> RotationKeeper::enter(const QString& id, RotationStage stage) {
    return change(id, [stage](Rotation& rotation) { rotation.stage = stage; });
}

QList<DraftProblem> RotationKeeper::problemsOf(const Rotation& rotation) const {
    OwnersTokens mine;
    const QList<Token> tokens = m_sender.mine();
    const TokenId orphan = viewOf(rotation, tokens, m_sender.someUnread(), m_clock()).orphan;
    for (const Token& token : tokens) {
        if (token.id == orphan)
            continue; // of a create whose answer was lost: it goes first
        mine.names.append(token.name);
        ++mine.count;
        mine.managed += token.managed ? 1 : 0;
    }
    return successorProblems(rotation, m_sender.generation(), mine, m_clock());
}

void RotationKeeper::begin(const Rotation& rotation, Continuation<CreatedToken> then) {
    if (!problemsOf(rotation).isEmpty())
        return then(Error{.kind = ErrorKind::InvalidInput, .detail = QStringLiteral("successor")});
    if (const Result<Done> saved = store(rotation); !saved)
        return then(saved.error());
    create(rotation.id, std::move(then));
}

void RotationKeeper::create(const QString& id, Continuation<CreatedToken> then) {
    const auto known = rotation(id);
    if (!known)
        return then(Error{.kind = ErrorKind::NotFound, .detail = id});
    if (!problemsOf(*known).isEmpty())
        return then(Error{.kind = ErrorKind::InvalidInput, .detail = QStringLiteral("successor")});
    // Before it is sent: how this one ends is not known yet.
    if (known->trouble) {
        if (const Result<Done> saved = change(id, [](Rotation& next) { next.trouble.reset(); }); !saved)
            return then(saved.error());
    }
    const TokenDraft draft = successorDraft(*known, m_sender.generation(), m_clock());
    m_sender.create(draft, {this, [this, id, then](Result<CreatedToken> created) {
                                if (!created)
                                    return then(recordTrouble(id, created.error()));
                                noteCreated(id, created->token.id);
                                then(std::move(created));
                            }});
}

/// Even if the disk is full: the secret is on its way to its user, and the token must not pass for an orphan.
void RotationKeeper::noteCreated(const QString& id, const TokenId& successor) {
    auto known = rotation(id);
    if (!known)
        return;
    known->successor = successor;
    known->stage = RotationStage::Created;
    known->trouble.reset();
    m_store.hold(*known);
    if (!store(*known))
        Q_EMIT changed(id);
}

void RotationKeeper::createAnew(const QString& id, Continuation<CreatedToken> then) {
    const RotationView now = view(id);
    if (now.next == RotationView::Next::CreateAnew)
        return create(id, std::move(then));
    if (now.next != RotationView::Next::AskForSecret)
        return then(Error{.kind = ErrorKind::Conflict});
    m_sender.remove(now.orphan, {this, [this, id, then](const Result<Done>& removed) {
                                     if (!removed) // the trouble is still how the create has ended
                                         return then(removed.error());
                                     create(id, then);
                                 }});
}

Result<Done> RotationKeeper::confirmVerified(const QString& id) {
    return change(id, [this](Rotation& next) {
        next.stage = RotationStage::Watching;
        next.watchedSince = m_clock();
        next.trouble.reset();
    });
}

void RotationKeeper::retire(const QString& id, Continuation<Done> then) {
    const auto now = rotation(id);
    const RotationView::Next next = view(id).next;
    if (next == RotationView::Next::Rename || (now && now->stage == RotationStage::Renaming))
        return renameSuccessor(id, std::move(then));
    if (!now || (now->stage != RotationStage::Watching && now->stage != RotationStage::Retiring))
        return then(Error{.kind = ErrorKind::Conflict});
    const bool early = now->retiredEarly || next == RotationView::Next::Wait;
    const Result<Done> entered = change(id, [early](Rotation& retiring) {
        retiring.stage = RotationStage::Retiring;
        retiring.retiredEarly = early;
    });
    if (!entered)
        return then(entered.error());
    m_sender.remove(now->old.id, {this, [this, id, then](const Result<Done>& removed) {
                                      if (!removed)
                                          return then(recordTrouble(id, removed.error()));
                                      if (const Result<Done> saved = enter(id, RotationStage::Renaming);
                                          !saved)
                                          return then(saved.error());
                                      renameSuccessor(id, then);
                                  }});
}

void RotationKeeper::renameSuccessor(const QString& id, Continuation<Done> then) {
    const auto now = rotation(id);
    if (!now)
        return then(Error{.kind = ErrorKind::NotFound, .detail = id});
    const TokenPatch patch{{PatchOperation::Kind::Replace, PatchField::Name, now->old.name}};
    m_sender.patch(now->successor, patch, {this, [this, id, then](const Result<Token>& renamed) {
                                               if (!renamed)
                                                   return then(recordTrouble(id, renamed.error()));
                                               then(change(id, [](Rotation& finished) {
                                                   finished.stage = RotationStage::Finished;
                                                   finished.trouble.reset();
                                               }));
                                           }});
}

void RotationKeeper::retireByRule(const QString& tenantHost) {
    for (const Rotation& rotation : rotations(tenantHost)) {
        if (rotation.retiresByItself && view(rotation.id).next == RotationView::Next::MayRetire)
            retire(rotation.id, {this, [](const Result<Done>&) {}}); // the rotation notes what hinders it
    }
}

Result<Done> RotationKeeper::abandon(const QString& id) {
    return enter(id, RotationStage::Abandoned);
}

} // namespace patdesk
