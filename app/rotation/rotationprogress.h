// SPDX-License-Identifier: MIT
#pragma once

#include "rotation.h"

#include <QHash>

#include <array>

namespace patdesk {

/// A rotation as its user follows it: what is done, and which of the four steps it is at.
struct RotationProgress {
    enum Step { Created, Verified, Quiet, Retired };

    static constexpr int steps = Retired + 1;

    std::array<bool, steps> done{};
    /// Nothing once it is over.
    std::optional<Step> at;
    /// While it waits: the day since the old token was used last, or since it is watched, beginning with 1.
    int quietDay = 0;
    /// The days to wait for; 0 = until the user says so.
    int quietDays = 0;
};

/// `view` is what viewOf() says of it.
RotationProgress progressOf(const Rotation& rotation, const RotationView& view, Instant now);

/// What a token of the list is in a rotation that is not over.
struct RotationPart {
    enum class Role { Old, Successor };

    Role role = Role::Old;
    QString rotationId;
    /// The other of the two; empty where the successor was not created yet.
    TokenId other;

    friend bool operator==(const RotationPart&, const RotationPart&) = default;
};

/// Of all tokens that these rotations are about.
QHash<TokenId, RotationPart> partsOf(const QList<Rotation>& rotations);

} // namespace patdesk
