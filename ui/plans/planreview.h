// SPDX-License-Identifier: MIT
#pragma once

#include "planconfirmation.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace patdesk {

class FormField;
class NoteLabel;
class PlanModel;
class PlanSteps;
class TokenLinks;
class TokenService;

/// A plan for its review: what it does as a whole, every step with what will be sent and what speaks against
/// it, what is offered where a step is not possible, and the fields for what has to be typed before it may be
/// applied.
class PlanReview : public QWidget {
    Q_OBJECT

public:
    /// The service outlives it.
    PlanReview(Plan plan, const TokenService& tokens, QWidget* parent = nullptr);

    const Plan& plan() const;

    /// For what becomes of the steps.
    PlanModel& model() const { return *m_model; }

    /// How its steps would be sent: what the service offers, and who is signed in.
    void setRoute(const PlanRoute& route);

    /// The plan's tenant is open, and somebody is signed in.
    bool isTenantOpen() const;
    /// What confirmationOf() asked for when it was described has been typed.
    bool isConfirmed() const;

    /// Shows everything as it is now. `applied`: the plan has been given to a run.
    void describe(const PlanCounts& counts, bool applied);
    void focusSteps();
    /// In the place of what is to be sent: what has become of it.
    void showHeadline(const QString& words);
    /// See PlanSteps.
    void followRun();
    void offerUndo(bool offered);
    void offerReport(bool offered);
    void setLinks(TokenLinks* links);

Q_SIGNALS:
    /// A change was skipped or included again, or a name was typed.
    void changed();
    /// In the place of steps that only their owners could take.
    void deletionWanted(const QList<patdesk::Token>& tokens);
    void messagesToOwnersWanted(const QList<patdesk::Token>& tokens);
    /// What was applied to these steps is to be taken back.
    void undoWanted(const QList<int>& steps);
    void reportWanted();

private:
    QWidget* buildOffers();
    QList<Token> othersTokens() const;
    void describePlan(const PlanCounts& counts, bool applied);
    void describeConfirmation(const PlanCounts& counts, bool applied);

    const TokenService& m_tokens;
    PlanConfirmation m_wanted;
    PlanModel* m_model;
    NoteLabel* m_consequence;
    QLabel* m_counts;
    PlanSteps* m_steps;
    QWidget* m_offers;
    NoteLabel* m_others;
    QLineEdit* m_name;
    FormField* m_nameField;
    QLineEdit* m_number;
    FormField* m_numberField;
    QLineEdit* m_reason;
    FormField* m_reasonField;
};

} // namespace patdesk
