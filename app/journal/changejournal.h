// SPDX-License-Identifier: MIT
#pragma once

#include "bound.h"
#include "caller.h"
#include "changerecorder.h"
#include "clock.h"
#include "journal.h"
#include "tenant.h"

#include <QObject>

namespace patdesk {

/// Writes every change that Patdesk makes into the journal: an intent before it is sent, an outcome after.
class ChangeJournal : public QObject, public ChangeRecorder {
    Q_OBJECT

public:
    /// Who makes the changes, and where: asked anew for each.
    struct Who {
        std::optional<Tenant> tenant;
        std::optional<Caller> caller;
    };

    ChangeJournal(const QString& path, Bound<Who()> who, Clock clock, QObject* parent = nullptr);

    Result<JournalVerdict> open();

    const Journal& journal() const { return m_journal; }

    Result<Done> intend(const Change& change) override;
    void ended(const Change& change, const std::optional<Error>& error, const TokenId& created) override;

    /// Intents at this host whose outcome was never written: the program ended between them. For a create
    /// this is the note by which a token whose secret was lost is found again.
    QList<JournalEntry> unfinished(const QString& tenantHost) const;

    /// Writes down that an unfinished change was looked into, so that it is not asked about again.
    Result<Done> settle(const JournalEntry& intent, const std::optional<ErrorKind>& outcome);

Q_SIGNALS:
    void added();
    /// An outcome could not be written down: the disk is full, say. The change itself was made or refused.
    void writingFailed(const patdesk::Error& error);

private:
    QList<JournalEntry> entriesOf(const Change& change, JournalEntry::Kind kind) const;
    Result<Done> write(const JournalEntry& entry);

    Journal m_journal;
    Bound<Who()> m_who;
    Clock m_clock;
};

} // namespace patdesk
