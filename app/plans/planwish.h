// SPDX-License-Identifier: MIT
#pragma once

#include "planmaker.h"

namespace patdesk {

/// What somebody wants to be done with several tokens.
struct PlanWish {
    enum class Kind {
        SuspendThenDelete, ///< the way back stays open until the reminder
        Delete,
        SetExpiry,
        ExtendExpiry,
        Suspend,
        NarrowScopes,
        Rename,
    };

    Kind kind = Kind::SuspendThenDelete;
    /// SetExpiry.
    Expiry expiry = {};
    /// ExtendExpiry: this much later than now planned for each.
    std::chrono::days extension{90};
    /// Suspend: the tokens end this long after the plan is made.
    std::chrono::milliseconds delay{std::chrono::hours(1)};
    /// SuspendThenDelete: when to be reminded.
    std::chrono::days deleteAfter{14};
    /// NarrowScopes: what may stay.
    QStringList keep = {};
    /// Rename: see planRename().
    QString pattern = {};
    /// Managed tokens are acted on, too.
    bool managed = false;

    /// It changes nothing but expiries.
    bool isOfExpiry() const;
};

Plan planFor(const PlanWish& wish, const QList<Token>& tokens, PlanContext context);

} // namespace patdesk
