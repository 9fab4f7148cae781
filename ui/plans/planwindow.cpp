// SPDX-License-Identifier: MIT
#include "planwindow.h"

#include "chosentokens.h"
#include "errortext.h"
#include "formfield.h"
#include "lifecycle.h"
#include "plainbutton.h"
#include "plaintext.h"
#include "planjson.h"
#include "planmodel.h"
#include "plantext.h"
#include "recordview.h"
#include "tokenservice.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QScreen>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace patdesk {

PlanWindow::PlanWindow(Plan plan, Lifecycle& lifecycle, TokenService& tokens, QWidget* parent)
    : QDialog(parent)
    , m_lifecycle(lifecycle)
    , m_tokens(tokens)
    , m_model(new PlanModel(std::move(plan), this))
    , m_consequence(new NoteLabel)
    , m_counts(new QLabel)
    , m_steps(new RecordView(m_model, tr("Steps"), tr("Chosen step"), {26, 18, 26, 38, 28}))
    , m_typed(new QLineEdit)
    , m_closed(new NoteLabel)
    , m_note(new NoteLabel) {
    setWindowTitle(titleText(titleOf(m_model->plan())));
    setAccessibleName(titleOf(m_model->plan()));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    m_typed->setAccessibleName(tr("Name of the tenant"));
    m_typedField = new FormField(m_typed, tr("%1 is a production tenant. Type its name to apply the plan.")
                                              .arg(isolated(m_model->plan().tenantName)));

    auto* const column = new QVBoxLayout(this);
    column->addWidget(m_consequence);
    column->addWidget(m_counts);
    column->addWidget(m_steps, 1);
    column->addWidget(buildOffers());
    column->addWidget(m_typedField);
    column->addWidget(buildProgress());
    column->addWidget(m_closed);
    column->addWidget(m_note);
    column->addWidget(buildButtons());
    m_closed->showNote(NoteLabel::Kind::Warning,
                       tr("Open %1 to apply this plan.").arg(isolated(m_model->plan().tenantName)));
    m_note->hide();

    // Beside the token, so that a narrow window shows both.
    table()->horizontalHeader()->moveSection(PlanModel::ResultColumn, 1);
    table()->setColumnWidth(PlanModel::ResultColumn, 30 * fontMetrics().averageCharWidth());
    m_steps->elideInTheMiddle(PlanModel::TokenColumn);
    m_steps->elideInTheMiddle(PlanModel::OwnerColumn);
    connect(m_steps, &RecordView::currentChanged, this, &PlanWindow::showStep);
    // Whatever column the keyboard is on, and for all selected rows at once.
    connect(new QShortcut(Qt::Key_Space, table(), nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, &PlanWindow::strikeOutSelected);
    connect(m_model, &PlanModel::struckOutChanged, this, &PlanWindow::describe);
    connect(m_typed, &QLineEdit::textChanged, this, &PlanWindow::describe);
    connect(&m_tokens, &TokenService::stateChanged, this, &PlanWindow::describe);
    connect(&m_tokens, &TokenService::callerChanged, this, &PlanWindow::describe);
    const auto kept = m_lifecycle.plans().kept(m_model->plan().id);
    if (kept && kept->plan == m_model->plan()) {
        Plan again = kept->plan;
        if (auto run = m_lifecycle.run(again))
            attach(std::move(run).value());
        else
            tell(NoteLabel::Kind::Problem, errorParagraph(run.error()));
    }
    describe();
    connect(m_model, &PlanModel::ordered, table(), [this] { table()->selectRow(0); });
    if (m_model->rowCount() > 0)
        table()->selectRow(0);
    table()->setFocus();
    resize(QSize(1080, 640).boundedTo(screen()->availableSize() * 0.94));
}

PlanWindow::~PlanWindow() = default;

QWidget* PlanWindow::buildOffers() {
    m_offers = new QWidget;
    m_others = new NoteLabel;
    auto* const row = new QHBoxLayout(m_offers);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_others, 1);
    row->addWidget(newButton(tr("Plan to delete these"), this, &PlanWindow::deleteInstead));
    row->addWidget(newButton(tr("Write to their owners"), this, &PlanWindow::writeToOwners));
    return m_offers;
}

QWidget* PlanWindow::buildProgress() {
    m_progressRow = new QWidget;
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setFormat(tr("%v of %m"));
    m_timeLeft = new QLabel;
    m_timeLeft->setAccessibleName(tr("Time left"));
    auto* const row = new QHBoxLayout(m_progressRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_progress, 1);
    row->addWidget(m_timeLeft);
    return m_progressRow;
}

QWidget* PlanWindow::buildButtons() {
    m_save = newButton(tr("Save &as…"), this, &PlanWindow::save);
    m_dryRun = newButton(tr("Dry &run"), this, &PlanWindow::dryRun);
    m_undo = newButton(tr("&Undo…"), this, &PlanWindow::undo);
    m_sendAgain = newButton(tr("Send unknown &again"), this, &PlanWindow::sendUnknownAgain);
    m_cancelRest = newButton(tr("&Cancel the rest"), this, &PlanWindow::cancelRest);
    m_pause = newButton(tr("&Pause"), this, &PlanWindow::pause);
    m_goOn = newButton(tr("&Go on"), this, &PlanWindow::goOn);
    m_apply = newButton(tr("Apply"), this, &PlanWindow::apply);
    m_close = newButton(tr("Close"), this, &PlanWindow::reject);
    auto* const buttons = new QWidget;
    auto* const row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_save);
    row->addWidget(m_dryRun);
    row->addStretch();
    for (QPushButton* const button : {m_sendAgain, m_undo, m_cancelRest, m_pause, m_goOn, m_apply, m_close})
        row->addWidget(button);
    return buttons;
}

const Plan& PlanWindow::plan() const {
    return m_model->plan();
}

QTableView* PlanWindow::table() const {
    return m_steps->table();
}

bool PlanWindow::isTenantOpen() const {
    const auto tenant = m_tokens.tenant();
    return tenant && tenant->baseUrl.authority() == m_model->plan().tenantHost && m_tokens.caller();
}

/// What the tenant is now counts as much as what it was when the plan was saved.
bool PlanWindow::isOfProduction() const {
    return m_model->plan().production || (isTenantOpen() && m_tokens.tenant()->production);
}

bool PlanWindow::isBusy() const {
    return m_run && (m_run->state() == PlanRun::State::Running || m_run->state() == PlanRun::State::Checking);
}

// What is shown

void PlanWindow::strikeOutSelected() {
    // All follow the one that the keyboard is on.
    const QModelIndex current = table()->currentIndex();
    const bool struckOut = current.isValid() && !m_model->stepIn(current.row()).struckOut;
    m_model->setStruckOut(table()->selectionModel()->selection(), struckOut);
}

void PlanWindow::showStep() {
    const QModelIndex current = table()->currentIndex();
    m_steps->showText(current.isValid()
                          ? stepInFull(m_model->stepIn(current.row()), m_model->plan().generation)
                          : QString());
}

QList<Token> PlanWindow::othersTokens() const {
    QList<Token> others;
    for (const PlanStep& step : m_model->plan().steps) {
        if (step.obstacle == PlanObstacle::SomebodyElses)
            others.append(step.preImage);
    }
    return others;
}

void PlanWindow::describe() {
    const Plan& plan = m_model->plan();
    const PlanCounts counts = countsOf(plan);
    const bool undoable = counts.warnings.at(static_cast<size_t>(PlanWarning::NeverAgain)) == 0;
    m_consequence->showNote(undoable ? NoteLabel::Kind::Help : NoteLabel::Kind::Warning, consequenceOf(plan));
    const QString risk = riskText(counts);
    m_counts->setText(risk.isEmpty() ? countsText(counts)
                                     : countsText(counts) + QStringLiteral("   △ ") + risk);
    m_counts->setAccessibleName(countsText(counts) + QStringLiteral(". ") + risk);
    describeReview();
    describeRun();
}

void PlanWindow::describeReview() {
    const bool reviewing = !m_run;
    const Plan& plan = m_model->plan();
    const int steps = countsOf(plan).toBeApplied;
    const auto others = othersTokens().size();
    m_offers->setVisible(reviewing && others > 0);
    m_others->showNote(
        NoteLabel::Kind::Help,
        tr("%1 of these tokens are somebody else's: only their owners can change them.").arg(others));
    table()->setColumnHidden(PlanModel::ResultColumn, reviewing && !m_model->hasDryRun());
    m_typedField->setVisible(reviewing && isOfProduction());
    const bool named = !isOfProduction() || m_typed->text().trimmed() == plan.tenantName;
    m_save->setVisible(reviewing);
    m_dryRun->setVisible(reviewing);
    m_dryRun->setEnabled(isTenantOpen() && !m_checking);
    m_apply->setVisible(reviewing);
    m_apply->setText(steps == 1 ? tr("Apply 1 step") : tr("Apply %1 steps").arg(steps));
    m_apply->setEnabled(steps > 0 && named && isTenantOpen() && !m_checking);
    m_apply->setDefault(reviewing);
    m_closed->setVisible(!isTenantOpen());
}

void PlanWindow::describeRun() {
    const bool finished = m_run && m_run->state() == PlanRun::State::Finished;
    const bool paused = m_run && !finished && !isBusy();
    m_progressRow->setVisible(m_run != nullptr);
    m_pause->setVisible(isBusy());
    m_goOn->setVisible(paused);
    m_goOn->setEnabled(isTenantOpen());
    m_goOn->setDefault(paused);
    m_cancelRest->setVisible(isBusy() || paused);
    m_undo->setVisible(false);
    m_sendAgain->setVisible(false);
    if (!m_run)
        return;
    m_progress->setMaximum(m_run->stepsToApply());
    m_progress->setValue(m_run->finishedSteps());
    const auto left = m_run->timeLeft();
    m_timeLeft->setText(isBusy() && left ? tr("%1 left").arg(durationText(*left)) : QString());
    m_timeLeft->setAccessibleDescription(m_timeLeft->text());
    if (isBusy())
        return;
    const RunCounts counts = countsOf(*m_run);
    m_sendAgain->setVisible(counts.unknown > 0);
    m_sendAgain->setEnabled(isTenantOpen());
    m_undo->setVisible(finished && counts.undoable > 0);
    m_undo->setEnabled(isTenantOpen());
    if (!finished)
        return;
    tell(counts.applied == counts.toBeApplied ? NoteLabel::Kind::Good : NoteLabel::Kind::Warning,
         resultText(counts));
    m_close->setDefault(true);
}

// What is done

void PlanWindow::save() {
    auto* const dialog = new QFileDialog(this, tr("Save plan"), QString(), tr("Plans (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(m_model->plan().title + QStringLiteral(".json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const Result<Done> saved = savePlan(m_model->plan(), path);
        tell(saved ? NoteLabel::Kind::Good : NoteLabel::Kind::Problem,
             saved ? tr("Saved as %1.").arg(isolated(path, 400)) : errorParagraph(saved.error()));
    });
    dialog->open();
}

void PlanWindow::dryRun() {
    if (m_run || !isTenantOpen())
        return;
    m_checking = true;
    tell(NoteLabel::Kind::Help, tr("Listing the tenant…"));
    describe();
    m_lifecycle.dryRun(m_model->plan(),
                       {this, [this](const Result<DryRun>& dry) {
                            m_checking = false;
                            if (dry)
                                m_model->setDryRun(*dry);
                            const bool clean = dry && dry->setAside == 0;
                            m_note->showNote(!dry    ? NoteLabel::Kind::Problem
                                             : clean ? NoteLabel::Kind::Good
                                                     : NoteLabel::Kind::Warning,
                                             dry ? dryRunText(*dry) : errorParagraph(dry.error()));
                            describe();
                        }});
}

void PlanWindow::applyReviewed() {
    if (m_apply->isEnabled())
        apply();
}

void PlanWindow::apply() {
    m_checking = true;
    m_model->setFixed(true); // what is written down is what will be applied
    tell(NoteLabel::Kind::Help, tr("Writing the plan down…"));
    describe();
    m_lifecycle.prepareRun(m_model->plan(), {this, [this](Result<std::unique_ptr<PlanRun>> run) {
                                                 m_checking = false;
                                                 applyPrepared(std::move(run));
                                             }});
}

void PlanWindow::applyPrepared(Result<std::unique_ptr<PlanRun>> run) {
    if (!run) {
        m_model->setFixed(false);
        tell(NoteLabel::Kind::Problem, errorParagraph(run.error()));
        return describe();
    }
    m_note->hide();
    m_model->clearDryRun();
    attach(std::move(run).value());
    goOn();
}

void PlanWindow::attach(std::unique_ptr<PlanRun> run) {
    m_run = std::move(run);
    m_model->setFixed(true);
    QList<StepRecord> records;
    records.reserve(m_model->plan().steps.size());
    for (int i = 0; i < m_model->plan().steps.size(); ++i)
        records.append(m_run->record(i));
    m_model->setRecords(std::move(records));
    connect(m_run.get(), &PlanRun::stepChanged, this, [this](int step) {
        m_model->setRecord(step, m_run->record(step));
        describeRun();
    });
    connect(m_run.get(), &PlanRun::stateChanged, this, &PlanWindow::describe);
    connect(m_run.get(), &PlanRun::stopped, this, [this](const Error& error) {
        tell(NoteLabel::Kind::Problem, error.kind == ErrorKind::Cancelled
                                           ? tr("Paused. Go on continues where it stopped.")
                                           : errorParagraph(error) + QLatin1Char(' ') +
                                                 tr("The plan is paused: Go on continues where it stopped."));
    });
}

void PlanWindow::goOn() {
    m_note->hide();
    m_run->start();
    describe();
}

void PlanWindow::pause() {
    m_run->pause();
    tell(NoteLabel::Kind::Help, tr("Paused. What was sent is still waited for; Go on continues there."));
}

std::optional<Token> PlanWindow::lock() {
    if (isBusy())
        pause();
    return std::nullopt;
}

void PlanWindow::cancelRest() {
    m_run->cancel();
    describe();
}

void PlanWindow::sendUnknownAgain() {
    m_note->hide();
    m_run->sendUnknownAgain();
}

void PlanWindow::undo() {
    m_lifecycle.undoOf(m_run->plan(), m_run->appliedSteps(), handOn());
}

void PlanWindow::deleteInstead() {
    m_lifecycle.makePlan({.kind = PlanWish::Kind::Delete}, othersTokens(), handOn());
}

Continuation<Plan> PlanWindow::handOn() {
    return {this, [this](const Result<Plan>& plan) {
                if (plan)
                    Q_EMIT planMade(*plan);
                else
                    tell(NoteLabel::Kind::Problem, errorParagraph(plan.error()));
            }};
}

void PlanWindow::tell(NoteLabel::Kind kind, const QString& words) {
    m_note->showNote(kind, words);
    m_note->show();
}

void PlanWindow::writeToOwners() {
    Q_EMIT messagesToOwnersWanted(othersTokens());
}

void PlanWindow::reject() {
    if (isBusy())
        return pause();
    QDialog::reject();
}

} // namespace patdesk
