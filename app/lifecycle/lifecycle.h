// SPDX-License-Identifier: MIT
#pragma once

#include "changejournal.h"
#include "dryrun.h"
#include "planrun.h"
#include "planstore.h"
#include "planwish.h"
#include "reminders.h"
#include "rotationkeeper.h"

#include <QHash>
#include <QLockFile>
#include <QPointer>

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

    /// What open() has answered.
    const Result<JournalVerdict>& opened() const { return m_opened; }

    ChangeJournal& journal() { return m_journal; }

    PlanStore& plans() { return m_plans; }

    RotationKeeper& rotations() { return m_rotations; }

    Reminders& reminders() { return m_reminders; }

    const Clock& clock() const { return m_clock; }

    /// Makes a plan for the open tenant. Where it changes expiries, the tenant is asked first whether it has
    /// the bulk update, which could carry them. Cancelled where no tenant is open.
    void makePlan(const PlanWish& wish, const QList<Token>& tokens, Continuation<Plan> then);
    /// The plan that takes back what these steps have done.
    void undoOf(const Plan& plan, const QList<int>& applied, Continuation<Plan> then);
    /// Keeps the plan and answers its run, which is still to be started. Conflict where it has one already:
    /// two would send everything twice. What it suspends to be deleted later is reminded of.
    Result<std::unique_ptr<PlanRun>> run(Plan& plan);
    /// The suspended tokens of the open tenant that are due to be deleted: those that are listed and have
    /// ended, since one that was restored is missed by somebody.
    QList<Token> dueDeletions() const;
    /// Does not remind again of what is due in the open tenant.
    Result<Done> forgetDueDeletions();
    /// Lists the tenant anew and tells what applying the plan would do.
    void dryRun(const Plan& plan, Continuation<DryRun> then);

Q_SIGNALS:
    /// A reminder could not be written down.
    void remindingFailed(const patdesk::Error& error);

private:
    Result<JournalVerdict> openAll();
    void remindOf(const PlanRun& run);
    QList<Reminder> dueReminders() const;
    /// `expiry`: nothing but expiries is to be changed.
    void context(const QList<Token>& chosen, bool expiry, Continuation<PlanContext> then);
    bool hasBulkUpdate() const;

    TokenService& m_tokens;
    QString m_folder;
    Clock m_clock;
    Result<JournalVerdict> m_opened{JournalVerdict{}};
    QLockFile m_lock;
    ChangeJournal m_journal;
    PlanStore m_plans;
    RotationKeeper m_rotations;
    Reminders m_reminders;
    /// By the id of its plan.
    QHash<QString, QPointer<PlanRun>> m_runs;
    /// The host that was asked last whether it has the bulk update, and its answer.
    std::pair<QString, bool> m_bulkUpdate;
};

} // namespace patdesk
