// SPDX-License-Identifier: MIT
#include "unfinishedwork.h"

#include "lifecycle.h"
#include "planchip.h"
#include "plantext.h"
#include "plural.h"
#include "remark.h"
#include "rotationactions.h"
#include "runtext.h"
#include "tokenservice.h"

#include <algorithm>

namespace patdesk {

namespace {

QString stuckText(int rotations) {
    return UnfinishedWork::tr("%n rotation(s) is/are stuck.", nullptr, rotations);
}

QString waitingText(int rotations) {
    return UnfinishedWork::tr("%n rotation(s) is/are waiting for its/their next step.", nullptr, rotations);
}

} // namespace

UnfinishedWork::UnfinishedWork(TokenService& tokens, Lifecycle& lifecycle, const RotationActions& rotations,
                               PlanChip* chip, QObject* parent)
    : QObject(parent), m_tokens(tokens), m_lifecycle(lifecycle), m_rotations(rotations), m_chip(chip) {
    connect(&m_tokens, &TokenService::stateChanged, this, &UnfinishedWork::listArrived);
    connect(&m_lifecycle.unfinished(), &UnfinishedPlans::changed, this, &UnfinishedWork::showPlans);
}

void UnfinishedWork::listArrived() {
    const auto tenant = m_tokens.tenant();
    if (!tenant)
        m_reportedFor = {};
    if (!tenant || m_tokens.state() != LoadState::Ready || m_reportedFor == tenant->id)
        return showPlans();
    m_reportedFor = tenant->id;
    const QString host = tenant->baseUrl.authority();
    reportPlans(host);
    reportChanges(host);
    if (const auto due = m_lifecycle.dueDeletions().size(); due > 0)
        Q_EMIT messageReady(
            remark(tr("%n suspended token(s) is/are due to be deleted.", nullptr, plural(due)),
                   {MessageAction::PlanDueDeletions, MessageAction::ForgetDueDeletions}));
    reportRotations();
}

void UnfinishedWork::reportPlans(const QString& host) {
    QList<KeptPlan> kept = m_lifecycle.plans().kept();
    kept.removeIf([](const KeptPlan& plan) { return plan.isFinished(); });
    for (const KeptPlan& plan : std::as_const(kept)) {
        if (plan.plan.tenantHost != host)
            continue;
        Message message =
            remark(tr("This plan is not finished: %1, %2.").arg(titleOf(plan.plan), stateText(plan)),
                   {MessageAction::ShowPlans}, Tone::Warning);
        message.stays = true;
        m_told.insert(plan.plan.id, message);
        Q_EMIT messageReady(message);
    }
    m_lifecycle.unfinished().setKept(kept);
}

void UnfinishedWork::reportChanges(const QString& host) {
    QList<JournalEntry> unfinished = m_lifecycle.journal().unfinished(host);
    // LostSecrets reports the creates, together with the tokens that they left behind.
    unfinished.removeIf([](const JournalEntry& entry) { return entry.action == QLatin1String("create"); });
    const auto lost = unfinished.size();
    if (lost == 0)
        return;
    Q_EMIT messageReady(
        remark(tr("The result of %n change(s) is unknown: Patdesk closed before the answer arrived.", nullptr,
                  plural(lost)),
               {MessageAction::ShowJournal}, Tone::Warning));
}

void UnfinishedWork::reportRotations() {
    if (const auto message = ofRotations())
        Q_EMIT messageReady(*message);
}

std::optional<Message> UnfinishedWork::ofRotations() const {
    const auto [next, stuck] = m_rotations.waiting();
    if (next + stuck == 0)
        return std::nullopt;
    return remark(stuck > 0 ? stuckText(stuck) : waitingText(next), {MessageAction::ShowRotations},
                  stuck > 0 ? Tone::Warning : Tone::Quiet);
}

QList<Message> UnfinishedWork::waiting() const {
    const auto tenant = m_tokens.tenant();
    QList<Message> waiting;
    if (!tenant || m_tokens.state() != LoadState::Ready)
        return waiting;
    if (const auto rotations = ofRotations())
        waiting.append(*rotations);
    for (const UnfinishedPlan& plan : m_lifecycle.unfinished().of(tenant->baseUrl.authority())) {
        if (!plan.running)
            waiting.append(remark(tr("%1 – %2").arg(chipText(plan), titleOf(plan.plan)),
                                  {MessageAction::ShowPlans}, Tone::Warning));
    }
    return waiting;
}

/// In the status bar; and what was said of a plan that is over, or of another tenant's, is taken back.
void UnfinishedWork::showPlans() {
    const auto tenant = m_tokens.tenant();
    const QList<UnfinishedPlan> plans =
        tenant ? m_lifecycle.unfinished().of(tenant->baseUrl.authority()) : QList<UnfinishedPlan>();
    if (m_chip)
        m_chip->showPlans(plans);
    const QStringList told = m_told.keys();
    for (const QString& id : told) {
        const bool unfinished = std::any_of(plans.begin(), plans.end(),
                                            [&id](const UnfinishedPlan& plan) { return plan.plan.id == id; });
        if (!unfinished)
            Q_EMIT messageOver(m_told.take(id));
    }
}

} // namespace patdesk
