// SPDX-License-Identifier: MIT
#pragma once

#include "changejournal.h"
#include "dryrun.h"
#include "planmaker.h"
#include "planrun.h"
#include "planstore.h"
#include "reminders.h"
#include "rotationkeeper.h"

#include <QLockFile>

namespace patdesk {

class TokenService;

/// What Patdesk keeps of the changes that it makes, in one folder: the journal, the plans that were applied,
/// the rotations under way, the reminders. It records what the token service sends, for as long as it lives;
/// at its end the open tenant is closed. Main thread only.
class Lifecycle : public QObject {
    Q_OBJECT

public:
    Lifecycle(TokenService& tokens, const QString& folder, Clock clock, QObject* parent = nullptr);
    ~Lifecycle() override;

    /// Reads everything, and checks the journal. FileFailed where the journal cannot be opened, Conflict
    /// where another Patdesk has it: nothing can be changed then.
    Result<JournalVerdict> open();

    ChangeJournal& journal() { return m_journal; }

    PlanStore& plans() { return m_plans; }

    RotationKeeper& rotations() { return m_rotations; }

    Reminders& reminders() { return m_reminders; }

    const Clock& clock() const { return m_clock; }

    /// What a plan of these tokens is made in. `expiry`: it changes nothing but expiries, so that the bulk
    /// update, which is asked for once, could carry it. Cancelled where no tenant is open.
    void context(const QList<Token>& chosen, bool expiry, Continuation<PlanContext> then);
    /// Keeps the plan and answers its run, which is still to be started.
    Result<std::unique_ptr<PlanRun>> run(Plan& plan);
    /// Lists the tenant anew and tells what applying the plan would do.
    void dryRun(const Plan& plan, Continuation<DryRun> then);

private:
    bool hasBulkUpdate() const;

    TokenService& m_tokens;
    QString m_folder;
    Clock m_clock;
    QLockFile m_lock;
    ChangeJournal m_journal;
    PlanStore m_plans;
    RotationKeeper m_rotations;
    Reminders m_reminders;
    /// The host that was asked last whether it has the bulk update, and its answer.
    std::pair<QString, bool> m_bulkUpdate;
};

} // namespace patdesk
