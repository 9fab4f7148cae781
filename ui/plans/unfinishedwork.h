// SPDX-License-Identifier: MIT
#pragma once

#include "ids.h"
#include "message.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <optional>

namespace patdesk {

class Lifecycle;
class PlanChip;
class RotationActions;
class TokenService;

/// Reports what an earlier start has left undone, once for each tenant that is opened: plans, changes without
/// an answer, deletions that are due, rotations. What is said of a plan stays until that plan is finished,
/// and so does the chip of the status bar. Main thread only.
class UnfinishedWork : public QObject {
    Q_OBJECT

public:
    /// All but the chip outlive this.
    UnfinishedWork(TokenService& tokens, Lifecycle& lifecycle, const RotationActions& rotations,
                   PlanChip* chip, QObject* parent = nullptr);

    /// What waits for the user in the open tenant now: rotations, and plans that are paused.
    QList<Message> waiting() const;

Q_SIGNALS:
    void messageReady(const patdesk::Message& message);
    /// What it is about is over.
    void messageOver(const patdesk::Message& message);

private:
    void listArrived();
    void reportPlans(const QString& host);
    void reportChanges(const QString& host);
    void reportRotations();
    std::optional<Message> ofRotations() const;
    void showPlans();

    TokenService& m_tokens;
    Lifecycle& m_lifecycle;
    const RotationActions& m_rotations;
    QPointer<PlanChip> m_chip; ///< of the same window: at its end it may be gone first
    /// The tenant whose unfinished work has been reported.
    TenantId m_reportedFor;
    QHash<QString, Message> m_told; ///< by the plan's id
};

} // namespace patdesk
