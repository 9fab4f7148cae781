// SPDX-License-Identifier: MIT
#include "planreach.h"

namespace patdesk {

PlanAction actionOf(PlanWish::Kind kind) {
    switch (kind) {
    case PlanWish::Kind::SuspendThenDelete:
    case PlanWish::Kind::SuspendAndListen:
    case PlanWish::Kind::Suspend:
        return PlanAction::Suspend;
    case PlanWish::Kind::Delete:
        return PlanAction::Delete;
    case PlanWish::Kind::SetExpiry:
    case PlanWish::Kind::ExtendExpiry:
        return PlanAction::SetExpiry;
    case PlanWish::Kind::NarrowScopes:
        return PlanAction::NarrowScopes;
    case PlanWish::Kind::Rename:
        return PlanAction::Rename;
    }
    return PlanAction::Delete;
}

namespace {

/// Whatever is filled in: what never expires is not extended, and what has expired not suspended.
bool needsNoChange(PlanWish::Kind kind, const Token& token, Instant now) {
    const auto ends = token.expiry.at.known();
    switch (kind) {
    case PlanWish::Kind::ExtendExpiry:
        return token.expiry.never();
    case PlanWish::Kind::SuspendThenDelete:
    case PlanWish::Kind::SuspendAndListen:
    case PlanWish::Kind::Suspend:
        return ends && *ends <= now;
    case PlanWish::Kind::Delete:
    case PlanWish::Kind::SetExpiry:
    case PlanWish::Kind::NarrowScopes:
    case PlanWish::Kind::Rename:
        break;
    }
    return false;
}

} // namespace

void PlanReach::add(const Token& token, const PlanContext& context) {
    ++m_tokens;
    for (std::size_t kind = 0; kind < m_counts.size(); ++kind) {
        const auto wished = static_cast<PlanWish::Kind>(kind);
        const PlanObstacle obstacle =
            obstacleOf(actionOf(wished), token, needsNoChange(wished, token, context.now), context);
        ++m_counts[kind][static_cast<std::size_t>(obstacle)];
        if (wished == PlanWish::Kind::Rename && obstacle == PlanObstacle::None && !m_renamable)
            m_renamable = token;
    }
}

bool PlanReach::isPointless(PlanWish::Kind kind) const {
    return possible(kind) == 0 &&
           countsOf(kind).at(static_cast<std::size_t>(PlanObstacle::ManagedLocked)) == 0;
}

} // namespace patdesk
