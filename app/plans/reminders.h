// SPDX-License-Identifier: MIT
#pragma once

#include "ids.h"
#include "instant.h"
#include "result.h"

#include <QList>
#include <QStringList>

namespace patdesk {

/// Suspended tokens that are to be deleted if nobody has needed them.
struct Reminder {
    /// That of the plan that suspended them.
    QString id;
    QString tenantName;
    QString tenantHost;
    Instant due;
    QList<TokenId> tokens;
    /// Those that an undo has restored: nobody is reminded of them, whatever is put here again.
    QList<TokenId> restored = {};

    friend bool operator==(const Reminder&, const Reminder&) = default;
};

/// "Delete in N days": a small file that is read at every start. Main thread only.
class Reminders {
public:
    explicit Reminders(const QString& path);

    /// A file that cannot be read is InvalidInput or FileFailed, and is left alone: until it could be loaded,
    /// nothing is saved, and every change is answered with that error.
    Result<Done> load();
    /// In the place of the one with this id, if there is one: the tokens are then the new ones, and it is due
    /// when it was.
    Result<Done> put(Reminder reminder);
    Result<Done> remove(const QString& id);
    /// These tokens have been restored. Answers how many of them would have been reminded of.
    Result<int> cancel(const QString& id, const QList<TokenId>& tokens);

    const QList<Reminder>& all() const { return m_reminders; }

    QList<Reminder> due(const QString& tenantHost, Instant now) const;

private:
    Result<Done> read();
    Result<Done> save(const QList<Reminder>& reminders);

    QString m_path;
    Result<Done> m_loaded; ///< what load() has answered
    QList<Reminder> m_reminders;
};

} // namespace patdesk
