// SPDX-License-Identifier: MIT
#include "planprogress.h"

#include "errortext.h"
#include "paragraph.h"
#include "plainbutton.h"
#include "planmodel.h"
#include "runtext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

#include <utility>

namespace patdesk {

PlanProgress::PlanProgress(PlanModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_progress(new QProgressBar)
    , m_timeLeft(new QLabel)
    , m_report(newButton(tr("Save re&port…"), this, &PlanProgress::reportWanted))
    , m_messages(newButton(tr("&Write to owners…"), this, &PlanProgress::messagesWanted))
    , m_sendAgain(newButton(tr("Send unknown &again"), this, &PlanProgress::sendUnknownAgain))
    , m_undo(newButton(tr("&Undo…"), this, &PlanProgress::undoWanted))
    , m_cancelRest(newButton(tr("&Cancel the rest"), this, &PlanProgress::cancelRest))
    , m_pause(newButton(tr("&Pause"), this, &PlanProgress::pause))
    , m_resume(newButton(tr("&Resume"), this, &PlanProgress::resume)) {
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setFormat(tr("%v of %m"));
    m_timeLeft->setAccessibleName(tr("Time left"));
    m_report->setAccessibleName(tr("Save report"));
    m_messages->setAccessibleName(tr("Write to owners"));
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_progress, 1);
    row->addWidget(m_timeLeft);
}

PlanProgress::~PlanProgress() = default;

QList<QPushButton*> PlanProgress::buttons() const {
    return {m_report, m_messages, m_sendAgain, m_undo, m_cancelRest, m_pause, m_resume};
}

bool PlanProgress::isBusy() const {
    return m_run && (m_run->state() == PlanRun::State::Running || m_run->state() == PlanRun::State::Checking);
}

bool PlanProgress::isFinished() const {
    return m_run && m_run->state() == PlanRun::State::Finished;
}

// What becomes of the steps

void PlanProgress::attach(std::unique_ptr<PlanRun> run) {
    m_run = std::move(run);
    m_model.setFixed(true);
    // What deletes goes on with a click or with Space, as it began, and with no letter.
    m_resume->setText(deletes(m_model.plan()) ? tr("Resume") : tr("&Resume"));
    QList<StepRecord> records;
    records.reserve(m_model.plan().steps.size());
    for (int i = 0; i < m_model.plan().steps.size(); ++i)
        records.append(m_run->record(i));
    m_model.setRecords(std::move(records));
    connect(m_run.get(), &PlanRun::stepChanged, this, &PlanProgress::stepChanged);
    connect(m_run.get(), &PlanRun::stateChanged, this, &PlanProgress::stateChanged);
    connect(m_run.get(), &PlanRun::stopped, this, &PlanProgress::stopped);
}

void PlanProgress::stepChanged(int step) {
    m_model.setRecord(step, m_run->record(step));
    showRun();
    Q_EMIT progressed();
}

void PlanProgress::stopped(const Error& error) {
    Q_EMIT noteReady(
        NoteLabel::Kind::Problem,
        error.kind == ErrorKind::Cancelled
            ? tr("Paused. Resume continues from here.")
            : paragraph({errorParagraph(error), tr("The plan is paused. Resume continues from here.")}));
}

QString PlanProgress::headline() const {
    return headlineOf(m_run->plan(), countsOf(*m_run));
}

void PlanProgress::describe(bool tenantOpen, bool tellable) {
    m_tenantOpen = tenantOpen;
    m_tellable = tellable;
    showRun();
}

void PlanProgress::showRun() {
    const bool paused = m_run && !isFinished() && !isBusy();
    setVisible(m_run != nullptr);
    m_pause->setVisible(isBusy());
    m_resume->setVisible(paused);
    m_resume->setEnabled(m_tenantOpen);
    m_resume->setDefault(paused);
    m_cancelRest->setVisible(isBusy() || paused);
    m_undo->setVisible(false);
    m_sendAgain->setVisible(false);
    m_report->setVisible(isFinished());
    m_messages->setVisible(isFinished() && m_tellable);
    if (!m_run)
        return;
    m_progress->setMaximum(m_run->stepsToApply());
    m_progress->setValue(m_run->finishedSteps());
    const auto left = m_run->timeLeft();
    m_timeLeft->setText(isBusy() && left ? tr("%1 left").arg(durationText(*left)) : QString());
    m_timeLeft->setAccessibleDescription(m_timeLeft->text());
    if (!isBusy())
        showEnd();
}

/// What can be done with a run of which nothing is under way.
void PlanProgress::showEnd() {
    const RunCounts counts = countsOf(*m_run);
    m_sendAgain->setVisible(counts.unknown > 0);
    m_sendAgain->setEnabled(m_tenantOpen);
    m_undo->setVisible(isFinished() && counts.undoable > 0);
    m_undo->setEnabled(m_tenantOpen);
    if (isFinished())
        Q_EMIT noteReady(counts.applied == counts.toBeApplied ? NoteLabel::Kind::Good
                                                              : NoteLabel::Kind::Warning,
                         resultText(counts));
}

// What the user wants of it

void PlanProgress::resume() {
    Q_EMIT sending();
    m_run->setOrder(m_model.order()); // as somebody reads them, and watches what becomes of them
    m_run->start();
    Q_EMIT stateChanged();
}

void PlanProgress::pause() {
    m_run->pause();
    Q_EMIT noteReady(NoteLabel::Kind::Help,
                     tr("Paused. What was already sent is still answered. Resume continues from here."));
}

void PlanProgress::cancelRest() {
    m_run->cancel();
    Q_EMIT stateChanged();
}

void PlanProgress::sendUnknownAgain() {
    Q_EMIT sending();
    m_run->setOrder(m_model.order());
    m_run->sendUnknownAgain();
}

} // namespace patdesk
