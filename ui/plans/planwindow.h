// SPDX-License-Identifier: MIT
#pragma once

#include "continuation.h"
#include "lockable.h"
#include "notelabel.h"
#include "ownermessages.h"
#include "plan.h"

#include <QDialog>
#include <QPointer>

#include <memory>
#include <vector>

class QMessageBox;
class QPushButton;

namespace patdesk {

class DialogButtons;
class Lifecycle;
class PlanProgress;
class PlanReportFile;
class PlanReview;
class PlanRun;
class TokenLinks;
class TokenService;

/// A plan from its review to its end: every step with what will be sent and what speaks against it, then the
/// results as they come. A plan that was applied here before is shown where it stands.
///
/// A review that somebody has worked on is not thrown away without a word: it can be kept as a draft, and is
/// when Patdesk ends meanwhile.
class PlanWindow : public QDialog, public Lockable {
    Q_OBJECT

public:
    PlanWindow(Plan plan, Lifecycle& lifecycle, TokenService& tokens, QWidget* parent = nullptr);
    ~PlanWindow() override;

    const Plan& plan() const;

    /// For the menu of its rows: the way to their tokens. They outlive this.
    void setLinks(TokenLinks* links);

    /// The plan as it stands is in a file already: only what is skipped from now on would be lost.
    void setStored();

    /// Pauses a run; a second time it closes. Asks what to do with a review that somebody has worked on.
    void reject() override;
    void done(int result) override;
    /// Pauses a run: what was sent is still waited for.
    std::optional<Token> lock() override;

public Q_SLOTS:
    /// Lists the tenant anew and shows what applying would do.
    void dryRun();

Q_SIGNALS:
    /// An undo, or a plan in the place of steps that are not possible.
    void planMade(const patdesk::Plan& plan);
    /// In the place of a deletion: with these tokens.
    void suspensionWanted(const QList<patdesk::Token>& tokens);
    void draftKept();
    void messagesToOwnersWanted(const QList<patdesk::Token>& tokens, patdesk::MessageReason reason);

private:
    QWidget* buildButtons();
    void wireReview();
    void wireProgress();
    void takeUp();

    void describe();
    void describeButtons(const PlanCounts& counts);
    void tellOfReminders(const QString& undo, int tokens);
    void tell(NoteLabel::Kind kind, const QString& words);

    bool isWorkedOn() const;
    void askWhetherToKeep();
    void keepDraft();

    void save();
    void apply();
    void applyPrepared(Result<std::unique_ptr<PlanRun>> run);
    void saveReport();
    void writeToOwners();
    bool isTellable() const;
    void undo();
    /// The same for some of its steps.
    void undoSome(const QList<int>& steps);
    void suspendFirst();
    void deleteInstead(const QList<Token>& tokens);
    Continuation<Plan> handOn();

    Lifecycle& m_lifecycle;
    TokenService& m_tokens;
    bool m_busy = false;   ///< with a dry run, or writing the plan down
    bool m_saving = false; ///< the latter
    PlanReview* m_review;
    PlanProgress* m_progress;
    PlanReportFile* m_reports;
    NoteLabel* m_closed;
    NoteLabel* m_note;
    /// What has become of the reminder of the tokens that an undo restores.
    NoteLabel* m_reminded;
    DialogButtons* m_buttons;
    QPushButton* m_save;
    QPushButton* m_dryRun;
    QPushButton* m_apply;
    QPushButton* m_suspend;
    QPushButton* m_close;
    QPointer<QMessageBox> m_question;
    /// What was skipped when the plan was opened, or stored last; by step.
    std::vector<bool> m_skippedBefore;
    bool m_stored = false;
    const bool m_deletes; ///< whatever is skipped
    bool m_over = false;  ///< closed, with a decision
};

} // namespace patdesk
