// SPDX-License-Identifier: MIT
#pragma once

#include "planrun.h"
#include "planstore.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace patdesk {

/// A plan that was begun, and is not over.
struct UnfinishedPlan {
    Plan plan;
    int finished = 0;
    int toBeApplied = 0;
    /// Sending, and not paused.
    bool running = false;
};

/// The plans of one tenant that were begun and are not finished: those that an earlier start has left, and
/// those whose run is at work or paused. How one goes on after a crash is decided by PlanRun, from its log
/// and the tenant's list. Main thread only.
class UnfinishedPlans : public QObject {
    Q_OBJECT

public:
    explicit UnfinishedPlans(QObject* parent = nullptr);

    /// In the place of those of before: of another tenant, or of an earlier look at the store. Runs that are
    /// followed stay.
    void setKept(const QList<KeptPlan>& kept);
    /// From now on its state is known without a look at the store; when it has gone, it is paused where it
    /// was.
    void follow(PlanRun* run);

    /// No run sends any more; what is under way is waited for as long as the program lives.
    void pauseAll();

    /// Of this tenant, the newest first.
    QList<UnfinishedPlan> of(const QString& tenantHost) const;

Q_SIGNALS:
    /// Not more often than a few times a second.
    void changed();
    /// Every change of this plan has its result now.
    void finished(const patdesk::Plan& plan);

private:
    void look(const QString& id);
    void changeSoon();

    struct Known {
        UnfinishedPlan plan;
        QPointer<PlanRun> run;
        bool over = false;
    };

    QHash<QString, Known> m_known; ///< by id
    QTimer m_soon;
};

} // namespace patdesk
