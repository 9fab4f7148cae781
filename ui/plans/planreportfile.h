// SPDX-License-Identifier: MIT
#pragma once

#include "continuation.h"
#include "plan.h"
#include "runlog.h"

#include <QObject>

#include <memory>

class QWidget;

namespace patdesk {

class Worker;

/// What became of a plan, as it is saved: its words, and what they are about.
struct PlanReportContent {
    /// "Delete 137 tokens in Acme" and "137 deleted · 0 failed · 5 kept".
    QString title;
    QString headline;
    Plan plan;
    QList<StepRecord> records;
    /// That of the rows; see reportOf().
    QList<int> order;
};

/// Saves the report of a plan as CSV or Markdown, whichever the name that is chosen for it says; on a thread,
/// for it has as many rows as the plan has steps.
class PlanReportFile : public QObject {
    Q_OBJECT

public:
    /// Asks over `window`.
    explicit PlanReportFile(QWidget* window);
    ~PlanReportFile() override;

    /// Delivers the file's name, or FileFailed; nothing where the user gives it up.
    void save(const PlanReportContent& content, Instant now, const Continuation<QString>& then);

private:
    QWidget* m_window;
    std::unique_ptr<Worker> m_worker; ///< made when there is something for it; last, so that it ends first
};

} // namespace patdesk
