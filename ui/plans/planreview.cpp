// SPDX-License-Identifier: MIT
#include "planreview.h"

#include "formfield.h"
#include "notelabel.h"
#include "plainbutton.h"
#include "plaintext.h"
#include "planmodel.h"
#include "plansteps.h"
#include "plantext.h"
#include "tokenservice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace patdesk {

PlanReview::PlanReview(Plan plan, const TokenService& tokens, QWidget* parent)
    : QWidget(parent)
    , m_tokens(tokens)
    , m_model(new PlanModel(std::move(plan), this))
    , m_consequence(new NoteLabel)
    , m_counts(new QLabel)
    , m_steps(new PlanSteps(m_model))
    , m_name(new QLineEdit)
    , m_number(new QLineEdit)
    , m_reason(new QLineEdit(m_model->plan().reason)) {
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    m_name->setAccessibleName(tr("Name of the tenant"));
    m_nameField = new FormField(m_name, tr("%1 is a production tenant. Type its name to apply the plan.")
                                            .arg(isolated(m_model->plan().tenantName)));
    m_number->setAccessibleName(tr("Number of tokens to delete"));
    m_numberField = new FormField(m_number, QString());
    m_reason->setAccessibleName(tr("Reason"));
    m_reasonField = new FormField(m_reason, QString());
    auto* const typed = new QHBoxLayout;
    typed->addWidget(m_nameField, 1);
    typed->addWidget(m_numberField, 1);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_consequence);
    column->addWidget(m_counts);
    column->addWidget(m_steps, 1);
    column->addWidget(buildOffers());
    column->addWidget(m_reasonField);
    column->addLayout(typed);
    connect(m_model, &PlanModel::skippedChanged, this, &PlanReview::changed);
    connect(m_steps, &PlanSteps::undoWanted, this, &PlanReview::undoWanted);
    connect(m_steps, &PlanSteps::reportWanted, this, &PlanReview::reportWanted);
    connect(m_name, &QLineEdit::textChanged, this, &PlanReview::changed);
    connect(m_number, &QLineEdit::textChanged, this, &PlanReview::changed);
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString& reason) {
        m_model->setReason(reason.trimmed());
        Q_EMIT changed();
    });
}

QWidget* PlanReview::buildOffers() {
    m_offers = new QWidget;
    m_others = new NoteLabel;
    auto* const row = new QHBoxLayout(m_offers);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_others, 1);
    row->addWidget(
        newButton(tr("Plan to delete these"), this, [this] { Q_EMIT deletionWanted(othersTokens()); }));
    row->addWidget(newButton(tr("Write to their owners"), this,
                             [this] { Q_EMIT messagesToOwnersWanted(othersTokens()); }));
    return m_offers;
}

const Plan& PlanReview::plan() const {
    return m_model->plan();
}

void PlanReview::focusSteps() {
    m_steps->focusTable();
}

QList<Token> PlanReview::othersTokens() const {
    QList<Token> others;
    for (const PlanStep& step : plan().steps) {
        if (step.obstacle == PlanObstacle::SomebodyElses)
            others.append(step.preImage);
    }
    return others;
}

void PlanReview::showHeadline(const QString& words) {
    m_counts->setText(words);
    m_counts->setAccessibleName(words);
}

void PlanReview::followRun() {
    m_steps->followRun();
}

void PlanReview::setRoute(const PlanRoute& route) {
    m_steps->setRoute(route);
}

void PlanReview::offerUndo(bool offered) {
    m_steps->offerUndo(offered);
}

void PlanReview::offerReport(bool offered) {
    m_steps->offerReport(offered);
}

void PlanReview::setLinks(TokenLinks* links) {
    m_steps->setLinks(links);
}

// The tenant

bool PlanReview::isTenantOpen() const {
    const auto tenant = m_tokens.tenant();
    return tenant && tenant->baseUrl.authority() == plan().tenantHost && m_tokens.caller();
}

bool PlanReview::isConfirmed() const {
    return (m_wanted.tenantName.isEmpty() || m_wanted.isNamedBy(m_name->text())) &&
           m_wanted.isCountedBy(m_number->text()) && m_wanted.isExplainedBy(m_reason->text());
}

// What is shown

void PlanReview::describe(const PlanCounts& counts, bool applied) {
    describePlan(counts, applied);
    describeConfirmation(counts, applied);
    m_steps->describe(counts, applied);
    const int others = counts.blockedBy(PlanObstacle::SomebodyElses);
    m_offers->setVisible(!applied && others > 0);
    m_others->showNote(NoteLabel::Kind::Help, tr("%n of these tokens belong(s) to somebody else/others. Only "
                                                 "its owner/their owners can change it/them.",
                                                 nullptr, others));
}

void PlanReview::describePlan(const PlanCounts& counts, bool applied) {
    const bool undoable = counts.deletions == 0;
    m_consequence->showNote(undoable ? NoteLabel::Kind::Help : NoteLabel::Kind::Warning,
                            consequenceOf(plan(), counts));
    if (applied)
        return; // the headline says what has become of it
    const QString planned = countsText(plan(), counts);
    const QString risk = riskText(plan(), counts);
    m_counts->setText(risk.isEmpty() ? planned : planned + QStringLiteral("   △ ") + risk);
    m_counts->setAccessibleName(planned + QStringLiteral(". ") + risk);
}

void PlanReview::describeConfirmation(const PlanCounts& counts, bool applied) {
    // What the tenant is now counts as much as what it was when the plan was saved.
    m_wanted = confirmationOf(plan(), counts, isTenantOpen() && m_tokens.tenant()->production);
    m_nameField->setVisible(!applied && !m_wanted.tenantName.isEmpty());
    m_numberField->setVisible(!applied && m_wanted.number() > 0);
    m_reason->setReadOnly(applied);
    m_reasonField->setVisible(applied ? !plan().reason.isEmpty() : m_wanted.toBeExplained > 0);
    m_reasonField->setHelp(
        applied ? tr("Reason for deleting tokens that are not known to be safe:")
                : tr("%n token(s) is/are not known to be safe. Say why you are deleting it/them anyway.",
                     nullptr, m_wanted.toBeExplained));
    const bool suspends = m_wanted.suspensions > 0;
    m_number->setAccessibleName(suspends ? tr("Number of tokens to suspend")
                                         : tr("Number of tokens to delete"));
    m_numberField->setHelp(suspends ? tr("Type %n to suspend %n token(s). Some of them seem to be in use.",
                                         nullptr, m_wanted.number())
                                    : tr("Type %n to delete %n token(s).", nullptr, m_wanted.number()));
}

} // namespace patdesk
