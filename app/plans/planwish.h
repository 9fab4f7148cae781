// SPDX-License-Identifier: MIT
#pragma once

#include "planmaker.h"

namespace patdesk {

/// What the user wants to do with several tokens.
struct PlanWish {
    enum class Kind {
        SuspendThenDelete, ///< can be undone until the reminder
        SuspendAndListen,  ///< a scream test: whatever is needed is restored
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
    /// Suspend: the tokens expire this long after the plan is created.
    std::chrono::milliseconds delay{std::chrono::hours(24)};
    /// SuspendThenDelete: when to be reminded.
    std::chrono::days deleteAfter{14};
    /// SuspendAndListen: for how long. As long as the standard policy asks for.
    std::chrono::days listenFor{30};
    /// NarrowScopes: the scopes to keep.
    QStringList keep = {};
    /// Rename: see planRename().
    QString pattern = {};
    /// Includes managed tokens.
    bool managed = false;

    /// It changes nothing but expiries.
    bool isOfExpiry() const;

    friend bool operator==(const PlanWish&, const PlanWish&) = default;
};

Plan planFor(const PlanWish& wish, const QList<Token>& tokens, PlanContext context);

} // namespace patdesk
