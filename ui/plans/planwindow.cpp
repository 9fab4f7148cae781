// SPDX-License-Identifier: MIT
#include "planwindow.h"

#include "chosentokens.h"
#include "errortext.h"
#include "lifecycle.h"
#include "plainbutton.h"
#include "plaintext.h"
#include "planjson.h"
#include "planmodel.h"
#include "planprogress.h"
#include "planreview.h"
#include "plantext.h"
#include "tokenservice.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QScreen>
#include <QVBoxLayout>

#include <utility>

namespace patdesk {

PlanWindow::PlanWindow(Plan plan, Lifecycle& lifecycle, TokenService& tokens, QWidget* parent)
    : QDialog(parent)
    , m_lifecycle(lifecycle)
    , m_review(new PlanReview(std::move(plan), tokens, this))
    , m_progress(new PlanProgress(m_review->model(), this))
    , m_closed(new NoteLabel)
    , m_note(new NoteLabel) {
    setWindowTitle(titleText(titleOf(this->plan())));
    setAccessibleName(titleOf(this->plan()));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    auto* const column = new QVBoxLayout(this);
    column->addWidget(m_review, 1);
    column->addWidget(m_progress);
    column->addWidget(m_closed);
    column->addWidget(m_note);
    column->addWidget(buildButtons());
    m_closed->showNote(NoteLabel::Kind::Warning,
                       tr("Open %1 to apply this plan.").arg(isolated(this->plan().tenantName)));
    m_note->hide();
    wireReview();
    wireProgress();
    connect(&tokens, &TokenService::stateChanged, this, &PlanWindow::describe);
    connect(&tokens, &TokenService::callerChanged, this, &PlanWindow::describe);
    takeUp();
    describe();
    m_review->focusSteps();
    resize(QSize(1080, 640).boundedTo(screen()->availableSize() * 0.94));
}

PlanWindow::~PlanWindow() = default;

QWidget* PlanWindow::buildButtons() {
    m_save = newButton(tr("Save &as…"), this, &PlanWindow::save);
    m_dryRun = newButton(tr("Dry &run"), this, &PlanWindow::dryRun);
    m_apply = newButton(tr("Apply"), this, &PlanWindow::apply);
    m_close = newButton(tr("Close"), this, &PlanWindow::reject);
    auto* const buttons = new QWidget;
    auto* const row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_save);
    row->addWidget(m_dryRun);
    row->addStretch();
    const QList<QPushButton*> right = m_progress->buttons() << m_apply << m_close;
    for (QPushButton* const button : right)
        row->addWidget(button);
    return buttons;
}

void PlanWindow::wireReview() {
    connect(m_review, &PlanReview::changed, this, &PlanWindow::describe);
    connect(m_review, &PlanReview::deletionWanted, this, &PlanWindow::deleteInstead);
    connect(m_review, &PlanReview::messagesToOwnersWanted, this, &PlanWindow::messagesToOwnersWanted);
}

void PlanWindow::wireProgress() {
    connect(m_progress, &PlanProgress::stateChanged, this, &PlanWindow::describe);
    connect(m_progress, &PlanProgress::sending, m_note, &QWidget::hide);
    connect(m_progress, &PlanProgress::noteReady, this, &PlanWindow::tell);
    connect(m_progress, &PlanProgress::undoWanted, this, &PlanWindow::undo);
}

const Plan& PlanWindow::plan() const {
    return m_review->plan();
}

// What is shown

void PlanWindow::describe() {
    m_review->describe(m_progress->run() != nullptr);
    m_closed->setVisible(!m_review->isTenantOpen());
    describeButtons();
    m_progress->describe(m_review->isTenantOpen());
    if (m_progress->isFinished())
        m_close->setDefault(true);
}

void PlanWindow::describeButtons() {
    const bool reviewing = !m_progress->run();
    const bool possible = m_review->isTenantOpen() && !m_checking;
    const int steps = countsOf(plan()).toBeApplied;
    m_save->setVisible(reviewing);
    m_dryRun->setVisible(reviewing);
    m_dryRun->setEnabled(possible);
    m_apply->setVisible(reviewing);
    m_apply->setText(steps == 1 ? tr("Apply 1 change") : tr("Apply %1 changes").arg(steps));
    m_apply->setEnabled(possible && steps > 0 && m_review->isNamed());
    m_apply->setDefault(reviewing);
}

void PlanWindow::tell(NoteLabel::Kind kind, const QString& words) {
    m_note->showNote(kind, words);
    m_note->show();
}

// Before it is applied

void PlanWindow::save() {
    auto* const dialog = new QFileDialog(this, tr("Save plan"), QString(), tr("Plans (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(plan().title + QStringLiteral(".json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const Result<Done> saved = savePlan(plan(), path);
        tell(saved ? NoteLabel::Kind::Good : NoteLabel::Kind::Problem,
             saved ? tr("Saved as %1.").arg(isolated(path, 400)) : errorParagraph(saved.error()));
    });
    dialog->open();
}

void PlanWindow::dryRun() {
    if (m_progress->run() || !m_review->isTenantOpen())
        return;
    m_checking = true;
    tell(NoteLabel::Kind::Help, tr("Loading the tokens of the tenant…"));
    describe();
    m_lifecycle.dryRun(plan(), {this, [this](const Result<DryRun>& dry) {
                                    m_checking = false;
                                    if (dry)
                                        m_review->model().setDryRun(*dry);
                                    const bool clean = dry && dry->changedSince == 0;
                                    m_note->showNote(!dry    ? NoteLabel::Kind::Problem
                                                     : clean ? NoteLabel::Kind::Good
                                                             : NoteLabel::Kind::Warning,
                                                     dry ? dryRunText(*dry) : errorParagraph(dry.error()));
                                    describe();
                                }});
}

// Its run

/// One that was applied before goes on from where it stands.
void PlanWindow::takeUp() {
    const auto kept = m_lifecycle.plans().kept(plan().id);
    if (!kept || !(kept->plan == plan()))
        return;
    Plan again = kept->plan;
    if (auto run = m_lifecycle.run(again))
        m_progress->attach(std::move(run).value());
    else
        tell(NoteLabel::Kind::Problem, errorParagraph(run.error()));
}

void PlanWindow::applyReviewed() {
    if (m_apply->isEnabled())
        apply();
}

void PlanWindow::apply() {
    m_checking = true;
    m_review->model().setFixed(true); // what is written down is what will be applied
    tell(NoteLabel::Kind::Help, tr("Saving the plan…"));
    describe();
    m_lifecycle.prepareRun(plan(), {this, [this](Result<std::unique_ptr<PlanRun>> run) {
                                        m_checking = false;
                                        applyPrepared(std::move(run));
                                    }});
}

void PlanWindow::applyPrepared(Result<std::unique_ptr<PlanRun>> run) {
    if (!run) {
        m_review->model().setFixed(false);
        tell(NoteLabel::Kind::Problem, errorParagraph(run.error()));
        return describe();
    }
    m_note->hide();
    m_review->model().clearDryRun();
    m_progress->attach(std::move(run).value());
    m_progress->resume();
}

std::optional<Token> PlanWindow::lock() {
    if (m_progress->isBusy())
        m_progress->pause();
    return std::nullopt;
}

void PlanWindow::reject() {
    if (m_progress->isBusy())
        return m_progress->pause();
    QDialog::reject();
}

// Plans that follow from it

void PlanWindow::undo() {
    m_lifecycle.undoOf(m_progress->run()->plan(), m_progress->run()->appliedSteps(), handOn());
}

void PlanWindow::deleteInstead(const QList<Token>& tokens) {
    m_lifecycle.makePlan({.kind = PlanWish::Kind::Delete}, tokens, handOn());
}

Continuation<Plan> PlanWindow::handOn() {
    return {this, [this](const Result<Plan>& plan) {
                if (plan)
                    Q_EMIT planMade(*plan);
                else
                    tell(NoteLabel::Kind::Problem, errorParagraph(plan.error()));
            }};
}

} // namespace patdesk
