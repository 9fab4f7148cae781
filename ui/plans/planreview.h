// SPDX-License-Identifier: MIT
#pragma once

#include "plan.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;

namespace patdesk {

class FormField;
class NoteLabel;
class PlanModel;
class RecordView;
class TokenService;

/// A plan for its review: what it does as a whole, every step with what will be sent and what speaks against
/// it, what is offered where a step is not possible, and the field for the name of a production tenant.
class PlanReview : public QWidget {
    Q_OBJECT

public:
    /// The service outlives it.
    PlanReview(Plan plan, const TokenService& tokens, QWidget* parent = nullptr);

    const Plan& plan() const;

    /// For what becomes of the steps.
    PlanModel& model() const { return *m_model; }

    /// The plan's tenant is open, and somebody is signed in.
    bool isTenantOpen() const;
    /// A production tenant's name has been typed, if it is one.
    bool isNamed() const;

    /// Shows everything as it is now. `applied`: the plan has been given to a run.
    void describe(bool applied);
    void focusSteps();

Q_SIGNALS:
    /// A step was struck out or taken in again, or a name was typed.
    void changed();
    /// In the place of steps that only their owners could take.
    void deletionWanted(const QList<patdesk::Token>& tokens);
    void messagesToOwnersWanted(const QList<patdesk::Token>& tokens);

private:
    void buildSteps();
    QWidget* buildOffers();
    QTableView* table() const;
    bool isOfProduction() const;
    QList<Token> othersTokens() const;
    void strikeOutSelected();
    void showStep();
    void describePlan();

    const TokenService& m_tokens;
    PlanModel* m_model;
    NoteLabel* m_consequence;
    QLabel* m_counts;
    RecordView* m_steps;
    QWidget* m_offers;
    NoteLabel* m_others;
    QLineEdit* m_typed;
    FormField* m_typedField;
};

} // namespace patdesk
