// SPDX-License-Identifier: MIT
#pragma once

#include "plan.h"
#include "result.h"

#include <QString>

namespace patdesk {

/// A plan that was applied here, completely or in part, or the draft of one.
struct KeptPlan {
    Plan plan;
    /// Nothing of it was sent yet, and it is not applied before somebody has reviewed it again.
    bool draft = false;
    int stepsToApply = 0;
    int finishedSteps = 0;
    int appliedSteps = 0;
    int failedSteps = 0;
    /// Steps whose answer was lost and whose outcome is unknown.
    int unknownSteps = 0;

    bool isFinished() const { return !draft && finishedSteps == stepsToApply; }
};

/// The plans that were applied, each beside the log of its run, in one folder: what an unfinished run goes on
/// from, and an undo goes back to. Beside them the drafts, which have a name of their own, so that one is
/// never taken for a plan that was begun.
class PlanStore {
public:
    explicit PlanStore(const QString& folder);

    /// Writes the plan down before it is applied. Gives it an id of its own where the one that it has is
    /// none, or belongs to another plan that was applied here. FileFailed.
    Result<Done> keep(Plan& plan) const;
    /// Where the log of a kept plan's run is or will be.
    QString logPath(const Plan& plan) const;
    /// Where the log of its scream test is or will be.
    QString screamPath(const QString& id) const;
    /// The ids of plans that have one.
    QStringList screamTests() const;

    /// Newest first. What cannot be read is left out and stays where it is.
    QList<KeptPlan> kept() const;
    /// The plan as it was applied here; nothing if it was not.
    std::optional<KeptPlan> kept(const QString& id) const;

    /// Writes a review down that is not over, with what was skipped, in the place of the draft with this id.
    /// Gives it an id of its own where the one that it has is none. FileFailed.
    Result<Done> keepDraft(Plan& plan) const;
    /// Newest first.
    QList<KeptPlan> drafts() const;
    bool hasDraft(const QString& id) const;
    /// Where there is none, that is all right. FileFailed.
    Result<Done> discardDraft(const QString& id) const;

private:
    QString path(const QString& id) const;

    QString draftPath(const QString& id) const;

    QString m_folder;
};

} // namespace patdesk
