// SPDX-License-Identifier: MIT
#pragma once

#include "continuation.h"
#include "lockable.h"
#include "notelabel.h"
#include "planrun.h"

#include <QDialog>

#include <memory>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableView;

namespace patdesk {

class FormField;
class Lifecycle;
class PlanModel;
class RecordView;
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
    QWidget* buildOffers();
    QWidget* buildProgress();
    QWidget* buildButtons();

    QTableView* table() const;
    bool isTenantOpen() const;
    bool isOfProduction() const;
    bool isBusy() const;
    QList<Token> othersTokens() const;
    void strikeOutSelected();
    void showStep();
    void describe();
    void describeReview();
    void describeRun();

    void save();
    void apply();
    void applyPrepared(Result<std::unique_ptr<PlanRun>> run);
    void attach(std::unique_ptr<PlanRun> run);
    void goOn();
    void pause();
    void cancelRest();
    void sendUnknownAgain();
    void undo();
    void deleteInstead();
    void writeToOwners();
    Continuation<Plan> handOn();
    void tell(NoteLabel::Kind kind, const QString& words);

    Lifecycle& m_lifecycle;
    TokenService& m_tokens;
    PlanModel* m_model;
    std::unique_ptr<PlanRun> m_run;
    bool m_checking = false; ///< or writing the plan down
    NoteLabel* m_consequence;
    QLabel* m_counts;
    RecordView* m_steps;
    QWidget* m_offers;
    NoteLabel* m_others;
    QLineEdit* m_typed;
    FormField* m_typedField;
    QWidget* m_progressRow;
    QProgressBar* m_progress;
    QLabel* m_timeLeft;
    NoteLabel* m_closed;
    NoteLabel* m_note;
    QPushButton* m_save;
    QPushButton* m_dryRun;
    QPushButton* m_apply;
    QPushButton* m_goOn;
    QPushButton* m_pause;
    QPushButton* m_cancelRest;
    QPushButton* m_sendAgain;
    QPushButton* m_undo;
    QPushButton* m_close;
};

} // namespace patdesk
