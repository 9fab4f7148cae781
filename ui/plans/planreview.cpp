// SPDX-License-Identifier: MIT
#include "planreview.h"

#include "formfield.h"
#include "notelabel.h"
#include "plainbutton.h"
#include "plaintext.h"
#include "planmodel.h"
#include "plantext.h"
#include "recordview.h"
#include "tokenservice.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace patdesk {

PlanReview::PlanReview(Plan plan, const TokenService& tokens, QWidget* parent)
    : QWidget(parent)
    , m_tokens(tokens)
    , m_model(new PlanModel(std::move(plan), this))
    , m_consequence(new NoteLabel)
    , m_counts(new QLabel)
    , m_steps(new RecordView(m_model, tr("Steps"), tr("Chosen step"), {26, 18, 26, 38, 28}))
    , m_typed(new QLineEdit) {
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    m_typed->setAccessibleName(tr("Name of the tenant"));
    m_typedField = new FormField(m_typed, tr("%1 is a production tenant. Type its name to apply the plan.")
                                              .arg(isolated(m_model->plan().tenantName)));
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_consequence);
    column->addWidget(m_counts);
    column->addWidget(m_steps, 1);
    column->addWidget(buildOffers());
    column->addWidget(m_typedField);
    buildSteps();
    connect(m_model, &PlanModel::skippedChanged, this, &PlanReview::changed);
    connect(m_typed, &QLineEdit::textChanged, this, &PlanReview::changed);
}

void PlanReview::buildSteps() {
    // Beside the token, so that a narrow window shows both.
    table()->horizontalHeader()->moveSection(PlanModel::ResultColumn, 1);
    table()->setColumnWidth(PlanModel::ResultColumn, 30 * fontMetrics().averageCharWidth());
    m_steps->elideInTheMiddle(PlanModel::TokenColumn);
    m_steps->elideInTheMiddle(PlanModel::OwnerColumn);
    connect(m_model, &PlanModel::ordered, table(), [this] { table()->selectRow(0); });
    connect(m_steps, &RecordView::currentChanged, this, &PlanReview::showStep);
    // Whatever column the keyboard is on, and for all selected rows at once.
    connect(new QShortcut(Qt::Key_Space, table(), nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, &PlanReview::strikeOutSelected);
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

QTableView* PlanReview::table() const {
    return m_steps->table();
}

// The steps

void PlanReview::strikeOutSelected() {
    // All follow the one that the keyboard is on.
    const QModelIndex current = table()->currentIndex();
    const bool skipped = current.isValid() && !m_model->stepIn(current.row()).skipped;
    m_model->setSkipped(table()->selectionModel()->selection(), skipped);
}

void PlanReview::showStep() {
    const QModelIndex current = table()->currentIndex();
    m_steps->showText(current.isValid() ? stepInFull(m_model->stepIn(current.row()), plan().generation)
                                        : QString());
}

void PlanReview::focusSteps() {
    if (m_model->rowCount() > 0)
        table()->selectRow(0);
    table()->setFocus();
}

QList<Token> PlanReview::othersTokens() const {
    QList<Token> others;
    for (const PlanStep& step : plan().steps) {
        if (step.obstacle == PlanObstacle::SomebodyElses)
            others.append(step.preImage);
    }
    return others;
}

// The tenant

bool PlanReview::isTenantOpen() const {
    const auto tenant = m_tokens.tenant();
    return tenant && tenant->baseUrl.authority() == plan().tenantHost && m_tokens.caller();
}

/// What the tenant is now counts as much as what it was when the plan was saved.
bool PlanReview::isOfProduction() const {
    return plan().production || (isTenantOpen() && m_tokens.tenant()->production);
}

bool PlanReview::isNamed() const {
    return !isOfProduction() || m_typed->text().trimmed() == plan().tenantName;
}

// What is shown

void PlanReview::describe(bool applied) {
    describePlan();
    const auto others = othersTokens().size();
    m_offers->setVisible(!applied && others > 0);
    m_others->showNote(
        NoteLabel::Kind::Help,
        others == 1
            ? tr("1 of these tokens belongs to somebody else. Only its owner can change it.")
            : tr("%1 of these tokens belong to others. Only their owners can change them.").arg(others));
    table()->setColumnHidden(PlanModel::ResultColumn, !applied && !m_model->hasDryRun());
    m_typedField->setVisible(!applied && isOfProduction());
}

void PlanReview::describePlan() {
    const PlanCounts counts = countsOf(plan());
    const bool undoable = counts.warnings.at(static_cast<size_t>(PlanWarning::NeverAgain)) == 0;
    m_consequence->showNote(undoable ? NoteLabel::Kind::Help : NoteLabel::Kind::Warning,
                            consequenceOf(plan()));
    const QString risk = riskText(counts);
    m_counts->setText(risk.isEmpty() ? countsText(counts)
                                     : countsText(counts) + QStringLiteral("   △ ") + risk);
    m_counts->setAccessibleName(countsText(counts) + QStringLiteral(". ") + risk);
}

} // namespace patdesk
