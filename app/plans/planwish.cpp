// SPDX-License-Identifier: MIT
#include "planwish.h"

namespace patdesk {

bool PlanWish::isOfExpiry() const {
    return kind != Kind::Delete && kind != Kind::NarrowScopes && kind != Kind::Rename;
}

Plan planFor(const PlanWish& wish, const QList<Token>& tokens, PlanContext context) {
    context.managedUnlocked = wish.managed;
    switch (wish.kind) {
    case PlanWish::Kind::Delete:
        return planDelete(tokens, context);
    case PlanWish::Kind::SetExpiry:
        return planExpiry(tokens, wish.expiry, context);
    case PlanWish::Kind::ExtendExpiry:
        return planExtendExpiry(tokens, wish.extension, context);
    case PlanWish::Kind::NarrowScopes:
        return planNarrowScopes(tokens, wish.keep, context);
    case PlanWish::Kind::Rename:
        return planRename(tokens, wish.pattern, context);
    case PlanWish::Kind::SuspendThenDelete: {
        Plan plan = planSuspend(tokens, wish.delay, context);
        plan.deleteAfter = wish.deleteAfter;
        return plan;
    }
    case PlanWish::Kind::SuspendAndListen: {
        Plan plan = planSuspend(tokens, wish.delay, context);
        plan.listenFor = wish.listenFor;
        return plan;
    }
    case PlanWish::Kind::Suspend:
        break;
    }
    return planSuspend(tokens, wish.delay, context);
}

} // namespace patdesk
