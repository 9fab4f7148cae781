// SPDX-License-Identifier: MIT
#include "planwindow.h"

#include "chosentokens.h"
#include "datestylewatch.h"
#include "dialogbuttons.h"
#include "errortext.h"
#include "lifecycle.h"
#include "plainbutton.h"
#include "plaintext.h"
#include "planjson.h"
#include "planmodel.h"
#include "planprogress.h"
#include "planreportfile.h"
#include "planreview.h"
#include "plantext.h"
#include "question.h"
#include "runtext.h"
#include "tokenservice.h"
#include "windowsize.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace patdesk {

namespace {

std::vector<bool> skippedIn(const Plan& plan) {
    std::vector<bool> skipped;
    skipped.reserve(static_cast<std::size_t>(plan.steps.size()));
    for (const PlanStep& step : plan.steps)
        skipped.push_back(step.skipped);
    return skipped;
}

} // namespace

PlanWindow::PlanWindow(Plan plan, Lifecycle& lifecycle, TokenService& tokens, QWidget* parent)
    : QDialog(parent)
    , m_lifecycle(lifecycle)
    , m_tokens(tokens)
    , m_review(new PlanReview(std::move(plan), tokens, this))
    , m_progress(new PlanProgress(m_review->model(), this))
    , m_reports(new PlanReportFile(this))
    , m_closed(new NoteLabel)
    , m_note(new NoteLabel)
    , m_reminded(new NoteLabel)
    , m_buttons(new DialogButtons)
    , m_skippedBefore(skippedIn(this->plan()))
    , m_stored(lifecycle.plans().hasDraft(this->plan().id))
    , m_deletes(deletes(this->plan())) {
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    auto* const column = new QVBoxLayout(this);
    column->addWidget(m_review, 1);
    column->addWidget(m_progress);
    column->addWidget(m_closed);
    column->addWidget(m_note);
    column->addWidget(m_reminded);
    column->addWidget(buildButtons());
    m_closed->showNote(NoteLabel::Kind::Warning,
                       tr("Open %1 to apply this plan.").arg(isolated(this->plan().tenantName)));
    m_note->hide();
    m_reminded->hide();
    wireReview();
    wireProgress();
    connect(&tokens, &TokenService::stateChanged, this, &PlanWindow::describe);
    connect(&tokens, &TokenService::callerChanged, this, &PlanWindow::describe);
    connect(DateStyleWatch::instance(), &DateStyleWatch::changed, this, &PlanWindow::describe);
    connect(&m_lifecycle, &Lifecycle::remindersCancelled, this, &PlanWindow::tellOfReminders);
    takeUp();
    describe();
    m_review->focusSteps();
    resizeOnScreen(this, {1080, 640});
}

PlanWindow::~PlanWindow() {
    if (m_over || !isWorkedOn())
        return;
    Plan draft = plan(); // Patdesk ends, and nobody was asked
    (void)m_lifecycle.plans().keepDraft(draft);
}

QWidget* PlanWindow::buildButtons() {
    m_save = newButton(tr("&Save as…"), this, &PlanWindow::save);
    m_dryRun = newButton(tr("Dry &run"), this, &PlanWindow::dryRun);
    m_apply = m_deletes ? m_buttons->addDangerous(QString(), tr("Apply"))
                        : m_buttons->addPrimary(QString(), tr("Apply"));
    if (!m_deletes)
        m_apply->setToolTip(tr("Apply the plan (Ctrl+Enter)"));
    m_suspend = m_buttons->addOther(tr("S&uspend first…"), tr("Suspend first"));
    m_suspend->setToolTip(tr("Suspended tokens can be restored until they expire."));
    QFont highlighted = m_suspend->font();
    highlighted.setBold(true);
    m_suspend->setFont(highlighted);
    m_close = m_buttons->addClose();
    connect(m_buttons, &DialogButtons::accepted, this, &PlanWindow::apply);
    connect(m_buttons, &DialogButtons::rejected, this, &PlanWindow::reject);
    connect(m_suspend, &QPushButton::clicked, this, &PlanWindow::suspendFirst);
    // Nothing is deleted by keys that were meant for another window: the button is gone to, or clicked.
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        if (!m_deletes)
            connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, m_apply,
                    &QPushButton::click);
    }
    auto* const buttons = new QWidget;
    auto* const row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_save);
    row->addWidget(m_dryRun);
    row->addStretch();
    const QList<QPushButton*> progress = m_progress->buttons();
    for (QPushButton* const button : progress)
        row->addWidget(button);
    row->addWidget(m_buttons);
    return buttons;
}

void PlanWindow::wireReview() {
    connect(m_review, &PlanReview::changed, this, &PlanWindow::describe);
    connect(m_review, &PlanReview::deletionWanted, this, &PlanWindow::deleteInstead);
    connect(m_review, &PlanReview::undoWanted, this, &PlanWindow::undoSome);
    connect(m_review, &PlanReview::reportWanted, this, &PlanWindow::saveReport);
    connect(m_review, &PlanReview::messagesToOwnersWanted, this, [this](const QList<Token>& tokens) {
        Q_EMIT messagesToOwnersWanted(tokens, MessageReason::Request);
    });
}

void PlanWindow::wireProgress() {
    connect(m_progress, &PlanProgress::stateChanged, this, &PlanWindow::describe);
    connect(m_progress, &PlanProgress::progressed, this,
            [this] { m_review->showHeadline(m_progress->headline()); });
    connect(m_progress, &PlanProgress::sending, m_note, &QWidget::hide);
    connect(m_progress, &PlanProgress::sending, m_review, &PlanReview::followRun);
    connect(m_progress, &PlanProgress::reportWanted, this, &PlanWindow::saveReport);
    connect(m_progress, &PlanProgress::messagesWanted, this, &PlanWindow::writeToOwners);
    connect(m_progress, &PlanProgress::noteReady, this, &PlanWindow::tell);
    connect(m_progress, &PlanProgress::undoWanted, this, &PlanWindow::undo);
}

const Plan& PlanWindow::plan() const {
    return m_review->plan();
}

void PlanWindow::setLinks(TokenLinks* links) {
    m_review->setLinks(links);
}

// What is shown

void PlanWindow::describe() {
    const PlanCounts counts = countsOf(plan());
    const QString title = titleOf(plan(), counts);
    setWindowTitle(titleText(title));
    setAccessibleName(title);
    m_review->describe(counts, m_progress->run() != nullptr);
    m_review->offerUndo(m_progress->isFinished() && counts.deletions == 0 && m_review->isTenantOpen());
    m_review->offerReport(m_progress->isFinished());
    m_review->setRoute({m_tokens.caller().value_or(Caller()), m_lifecycle.hasBulkUpdate()});
    m_closed->setVisible(!m_review->isTenantOpen());
    if (m_progress->run())
        m_review->showHeadline(m_progress->headline());
    describeButtons(counts);
    m_progress->describe(m_review->isTenantOpen(), m_progress->isFinished() && isTellable());
}

void PlanWindow::describeButtons(const PlanCounts& counts) {
    const bool reviewing = !m_progress->run();
    const bool possible = m_review->isTenantOpen() && !m_busy;
    const int steps = counts.toBeApplied;
    m_save->setVisible(reviewing);
    m_dryRun->setVisible(reviewing);
    m_dryRun->setEnabled(possible);
    m_apply->setVisible(reviewing);
    if (m_deletes)
        m_apply->setText(tr("Delete %n token(s)", nullptr, steps));
    else
        m_apply->setText(tr("&Apply %n change(s)", nullptr, steps));
    m_apply->setEnabled(possible && steps > 0 && m_review->isConfirmed());
    m_suspend->setVisible(reviewing && couldSuspendFirst(plan()));
    m_suspend->setEnabled(possible);
    if (m_progress->isFinished())
        m_buttons->setPrimary(m_close);
    else
        m_buttons->setPrimary(reviewing && !m_deletes ? m_apply : nullptr);
}

void PlanWindow::tellOfReminders(const QString& undo, int tokens) {
    if (undo != plan().id && !(m_progress->run() && m_progress->run()->plan().id == undo))
        return;
    m_reminded->showNote(NoteLabel::Kind::Good,
                         tr("You will not be reminded to delete this/these %n token(s).", nullptr, tokens));
    m_reminded->show();
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
        if (saved)
            setStored();
        tell(saved ? NoteLabel::Kind::Good : NoteLabel::Kind::Problem,
             saved ? tr("Saved as %1.").arg(isolated(path, 400)) : errorParagraph(saved.error()));
    });
    dialog->open();
}

void PlanWindow::dryRun() {
    if (m_progress->run() || !m_review->isTenantOpen())
        return;
    m_busy = true;
    tell(NoteLabel::Kind::Help, tr("Loading the tokens of the tenant…"));
    describe();
    m_lifecycle.dryRun(plan(), {this, [this](const Result<DryRun>& dry) {
                                    m_busy = false;
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

void PlanWindow::apply() {
    if (!m_apply->isEnabled())
        return;
    m_busy = m_saving = true;
    m_review->model().setFixed(true); // what is written down is what will be applied
    tell(NoteLabel::Kind::Help, tr("Saving the plan…"));
    describe();
    m_lifecycle.prepareRun(plan(), {this, [this](Result<std::unique_ptr<PlanRun>> run) {
                                        m_busy = m_saving = false;
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

// When it is closed

void PlanWindow::reject() {
    if (m_progress->isBusy())
        return m_progress->pause();
    if (m_saving)
        return; // it is a moment, and then begins to run, or closes
    if (isWorkedOn())
        return askWhetherToKeep();
    QDialog::reject();
}

void PlanWindow::done(int result) {
    m_over = true;
    QDialog::done(result);
}

void PlanWindow::setStored() {
    m_skippedBefore = skippedIn(plan());
    m_stored = true;
}

/// It is neither being applied nor stored, and to make it again would be work.
bool PlanWindow::isWorkedOn() const {
    return !m_progress->run() &&
           (skippedIn(plan()) != m_skippedBefore || (isMadeByHand(plan()) && !m_stored));
}

void PlanWindow::askWhetherToKeep() {
    if (m_question && m_question->isVisible())
        return;
    m_question = newQuestion(
        this, tr("Keep the plan"),
        m_stored ? tr("Keep the changes to this plan as a draft?") : tr("Keep this plan as a draft?"),
        tr("Drafts are listed with the earlier plans. Nothing is sent before you apply one."));
    auto* const keep = m_question->addButton(tr("&Keep as draft"), QMessageBox::AcceptRole);
    const auto* const discard = m_question->addButton(QMessageBox::Discard);
    m_question->addButton(QMessageBox::Cancel);
    m_question->setDefaultButton(keep);
    connect(keep, &QPushButton::clicked, this, &PlanWindow::keepDraft);
    connect(discard, &QPushButton::clicked, this, [this] { done(Rejected); });
    m_question->open();
}

void PlanWindow::keepDraft() {
    m_busy = m_saving = true;
    m_review->model().setFixed(true);
    tell(NoteLabel::Kind::Help, tr("Saving the plan…"));
    describe();
    m_lifecycle.keepDraft(plan(), {this, [this](const Result<Done>& kept) {
                                       m_busy = m_saving = false;
                                       m_review->model().setFixed(false);
                                       if (kept) {
                                           Q_EMIT draftKept();
                                           return done(Rejected);
                                       }
                                       tell(NoteLabel::Kind::Problem, errorParagraph(kept.error()));
                                       describe();
                                   }});
}

// When it is finished

void PlanWindow::saveReport() {
    const PlanRun& run = *m_progress->run();
    const PlanReportContent content{titleOf(run.plan()), m_progress->headline(), run.plan(), run.records(),
                                    m_review->model().order()};
    m_reports->save(content, m_lifecycle.clock()(),
                    {this, [this](const Result<QString>& saved) {
                         tell(saved ? NoteLabel::Kind::Good : NoteLabel::Kind::Problem,
                              saved ? tr("Saved as %1.").arg(isolated(*saved, 400))
                                    : errorParagraph(saved.error()));
                     }});
}

/// There is somebody else whose token was changed.
bool PlanWindow::isTellable() const {
    const Caller caller = m_tokens.caller().value_or(Caller());
    const PlanRun& run = *m_progress->run();
    const QList<int> applied = run.appliedSteps();
    return std::any_of(applied.begin(), applied.end(), [&](int step) {
        const OwnerId& owner = run.plan().steps[step].preImage.owner.id;
        return !owner.isEmpty() && !caller.isMyself(owner);
    });
}

void PlanWindow::writeToOwners() {
    const PlanRun& run = *m_progress->run();
    QList<Token> tokens;
    const QList<int> steps = run.appliedSteps();
    for (const int step : steps)
        tokens.append(applied(run.plan().steps[step].patch, run.plan().steps[step].preImage));
    Q_EMIT messagesToOwnersWanted(tokens, messageReasonOf(run.plan()));
}

// Plans that follow from it

void PlanWindow::undo() {
    m_lifecycle.undoOf(m_progress->run()->plan(), m_progress->run()->appliedSteps(), handOn());
}

void PlanWindow::undoSome(const QList<int>& steps) {
    QList<int> applied = m_progress->run()->appliedSteps();
    const QSet<int> wanted(steps.begin(), steps.end());
    applied.removeIf([&wanted](int step) { return !wanted.contains(step); });
    if (applied.isEmpty())
        return tell(NoteLabel::Kind::Help, tr("Nothing was applied to what is selected."));
    m_lifecycle.undoOf(m_progress->run()->plan(), applied, handOn());
}

void PlanWindow::suspendFirst() {
    QList<Token> tokens;
    for (const PlanStep& step : plan().steps) {
        if (step.isToBeApplied() && step.action == PlanAction::Delete)
            tokens.append(step.preImage);
    }
    Q_EMIT suspensionWanted(tokens);
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
