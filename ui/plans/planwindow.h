// SPDX-License-Identifier: MIT
#pragma once

#include "continuation.h"
#include "lockable.h"
#include "notelabel.h"
#include "plan.h"

#include <QDialog>

#include <memory>

class QPushButton;

namespace patdesk {

class Lifecycle;
class PlanProgress;
class PlanReview;
class PlanRun;
class TokenService;

/// A plan from its review to its end: every step with what will be sent and what speaks against it, then the
/// results as they come. A plan that was applied here before is shown where it stands.
class PlanWindow : public QDialog, public Lockable {
    Q_OBJECT

public:
    PlanWindow(Plan plan, Lifecycle& lifecycle, TokenService& tokens, QWidget* parent = nullptr);
    ~PlanWindow() override;

    const Plan& plan() const;

    /// Pauses a run; a second time it closes.
    void reject() override;
    /// Pauses a run: what was sent is still waited for.
    std::optional<Token> lock() override;

public Q_SLOTS:
    /// Lists the tenant anew and shows what applying would do.
    void dryRun();
    /// Applies what was reviewed elsewhere, where nothing speaks against it: a production tenant's name is
    /// still to be typed.
    void applyReviewed();

Q_SIGNALS:
    /// An undo, or a plan in the place of steps that are not possible.
    void planMade(const patdesk::Plan& plan);
    void messagesToOwnersWanted(const QList<patdesk::Token>& tokens);

private:
    QWidget* buildButtons();
    void wireReview();
    void wireProgress();
    void takeUp();

    void describe();
    void describeButtons();
    void tell(NoteLabel::Kind kind, const QString& words);

    void save();
    void apply();
    void applyPrepared(Result<std::unique_ptr<PlanRun>> run);
    void undo();
    void deleteInstead(const QList<Token>& tokens);
    Continuation<Plan> handOn();

    Lifecycle& m_lifecycle;
    bool m_checking = false; ///< or writing the plan down
    PlanReview* m_review;
    PlanProgress* m_progress;
    NoteLabel* m_closed;
    NoteLabel* m_note;
    QPushButton* m_save;
    QPushButton* m_dryRun;
    QPushButton* m_apply;
    QPushButton* m_close;
};

} // namespace patdesk
