// SPDX-License-Identifier: MIT
#pragma once

#include "changejournal.h"
#include "dryrun.h"
#include "ownercontacts.h"
#include "planreach.h"
#include "planrun.h"
#include "planstore.h"
#include "planwish.h"
#include "reminders.h"
#include "rotationkeeper.h"
#include "screamkeeper.h"
#include "screamlistener.h"
#include "tokenverdicts.h"
#include "unfinishedplans.h"

#include <QHash>
#include <QLockFile>
#include <QPointer>

namespace patdesk {

class ChosenTokens;
class TokenService;
class Worker;

/// What Patdesk keeps of the changes that it makes, in one folder: the journal, the plans that were applied,
/// the rotations and scream tests under way, the reminders, and what it knows of its tokens' past and use. It
/// records what the token service sends, for as long as it lives; at its end the open tenant is closed. Main
/// thread only.
class Lifecycle : public QObject {
    Q_OBJECT

public:
    Lifecycle(TokenService& tokens, const QString& folder, Clock clock, QObject* parent = nullptr);
    ~Lifecycle() override;

    /// Where all of it lies.
    const QString& folder() const { return m_folder; }

    /// Reads everything, and checks the journal. FileFailed where the journal cannot be opened, Conflict
    /// where another Patdesk has it: nothing can be changed then.
    Result<JournalVerdict> open();

    /// What open() has answered.
    const Result<JournalVerdict>& opened() const { return m_opened; }

    ChangeJournal& journal() { return m_journal; }

    PlanStore& plans() { return m_plans; }

    RotationKeeper& rotations() { return m_rotations; }

    ScreamKeeper& screamTests() { return m_screamTests; }

    Reminders& reminders() { return m_reminders; }

    OwnerContacts& contacts() { return m_contacts; }

    /// What it knows of earlier starts is to be set by whoever opens a tenant.
    UnfinishedPlans& unfinished() { return m_unfinished; }

    TokenVerdicts& verdicts() { return m_verdicts; }

    const Clock& clock() const { return m_clock; }

    /// Makes a plan for the open tenant. Where it changes expiries, the tenant is asked first whether it has
    /// the bulk update, which could carry them. Cancelled where no tenant is open, or another one when it is
    /// done: a plan of more than a few tokens is made on a thread of its own.
    void makePlan(const PlanWish& wish, const ChosenTokens& tokens, Continuation<Plan> then);
    /// What each kind of plan could do with these tokens of the open tenant, which is asked first whether it
    /// has the bulk update. `managed`: managed tokens are included. Cancelled as above.
    void reachOf(const ChosenTokens& tokens, bool managed, Continuation<PlanReach> then);
    /// The plan that takes back what these steps have done.
    void undoOf(const Plan& plan, const QList<int>& applied, Continuation<Plan> then);
    /// Keeps the plan and answers its run, which is still to be started. Conflict where it has one already:
    /// two would send everything twice. FileFailed where the folder is another Patdesk's. What it suspends to
    /// be deleted later is reminded of.
    Result<std::unique_ptr<PlanRun>> run(Plan& plan);
    /// The same, with the plan kept on a thread of its own where it has more than a few steps.
    void prepareRun(const Plan& plan, Continuation<std::unique_ptr<PlanRun>> then);
    /// Keeps a review that is not over, on that thread too. It is gone when the plan is applied.
    void keepDraft(const Plan& plan, Continuation<Done> then);
    /// The suspended tokens of the open tenant that are due to be deleted: those that are listed and have
    /// ended, since one that was restored is missed by somebody.
    QList<Token> dueDeletions() const;
    /// Does not remind again of what is due in the open tenant.
    Result<Done> forgetDueDeletions();
    /// When the open tenant was last seen to record a sign-in with an expired token, by its events or by a
    /// scream test; without that, silence after an expiry proves little.
    std::optional<Instant> refusalSeen() const;
    /// Listens for the scream tests of the open tenant, now and not when it is time.
    void listen();
    /// The open tenant has the bulk update, as far as a plan has asked it.
    bool hasBulkUpdate() const;
    /// Lists the tenant again and reports what applying the plan would do.
    void dryRun(const Plan& plan, Continuation<DryRun> then);

Q_SIGNALS:
    /// A reminder could not be written down.
    void remindingFailed(const patdesk::Error& error);
    /// The undo with this id has restored so many tokens that were to be deleted later.
    void remindersCancelled(const QString& undo, int tokens);

private:
    Result<JournalVerdict> openAll();
    Result<Done> isOurs() const;
    void remindOf(const PlanRun& run);
    void cancelReminders(const PlanRun& undo);
    ScreamSender screamSender();
    QSet<TokenId> suspendedOnPurpose() const;
    std::shared_ptr<const VerdictMarks> marksNow() const;
    QList<Reminder> dueReminders() const;
    /// All but the owners' tokens. `expiry`: nothing but expiries is to be changed.
    void context(bool expiry, Continuation<PlanContext> then);
    /// Calls `work`, at once where there is little of it, and hands on its result.
    template <class Work, class Then>
    void workOut(qsizetype size, Work work, Then then);
    /// `draft`: the id that the plan had as one.
    Result<std::unique_ptr<PlanRun>> runKept(const Plan& plan, const QString& draft);
    TokenService& m_tokens;
    QString m_folder;
    Clock m_clock;
    Result<JournalVerdict> m_opened{JournalVerdict{}};
    QLockFile m_lock;
    ChangeJournal m_journal;
    PlanStore m_plans;
    RotationKeeper m_rotations;
    ScreamListener m_listener;
    ScreamKeeper m_screamTests;
    Reminders m_reminders;
    OwnerContacts m_contacts;
    UnfinishedPlans m_unfinished;
    TokenVerdicts m_verdicts;
    /// By the id of its plan.
    QHash<QString, QPointer<PlanRun>> m_runs;
    /// The host that was asked last whether it has the bulk update, and its answer.
    std::pair<QString, bool> m_bulkUpdate;
    /// Made when there is something for it; last, so that it ends first.
    std::unique_ptr<Worker> m_worker;
};

} // namespace patdesk
