// SPDX-License-Identifier: MIT
#pragma once

#include "notelabel.h"
#include "planrun.h"

#include <QWidget>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace patdesk {

class PlanModel;

/// The run of a plan: how far it is, and what can be done with it. Hidden until there is one.
class PlanProgress : public QWidget {
    Q_OBJECT

public:
    /// What becomes of each step is shown in the model, which outlives this.
    explicit PlanProgress(PlanModel& model, QWidget* parent = nullptr);
    ~PlanProgress() override;

    /// To be placed beside each other, in this order.
    QList<QPushButton*> buttons() const;

    /// Shows where the run stands; nothing is sent before resume().
    void attach(std::unique_ptr<PlanRun> run);

    /// Null until attach().
    const PlanRun* run() const { return m_run.get(); }

    bool isBusy() const;
    bool isFinished() const;

    /// What has become of the plan so far, in words. There is a run.
    QString headline() const;

    void resume();
    void pause();

    /// Shows everything as it is now. Nothing can be sent where the plan's tenant is not open. `tellable`:
    /// somebody else could be told what has become of their tokens.
    void describe(bool tenantOpen, bool tellable);

Q_SIGNALS:
    void stateChanged();
    /// headline() says something else.
    void progressed();
    /// Steps are about to be sent: what was said before is over.
    void sending();
    void noteReady(patdesk::NoteLabel::Kind kind, const QString& words);
    /// Of the steps that were applied.
    void undoWanted();
    void reportWanted();
    /// To the owners of the tokens that were changed.
    void messagesWanted();

private:
    void cancelRest();
    void sendUnknownAgain();
    void stepChanged(int step);
    void stopped(const Error& error);
    void showRun();
    void showEnd();

    PlanModel& m_model;
    std::unique_ptr<PlanRun> m_run;
    bool m_tenantOpen = false;
    bool m_tellable = false;
    QProgressBar* m_progress;
    QLabel* m_timeLeft;
    QPushButton* m_report;
    QPushButton* m_messages;
    QPushButton* m_sendAgain;
    QPushButton* m_undo;
    QPushButton* m_cancelRest;
    QPushButton* m_pause;
    QPushButton* m_resume;
};

} // namespace patdesk
