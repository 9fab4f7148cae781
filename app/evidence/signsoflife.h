// SPDX-License-Identifier: MIT
#pragma once

#include "tokenevidence.h"

#include <optional>
#include <span>

namespace patdesk {

/// What shows that somebody has a token, put together from its row and the events.
struct SignsOfLife {
    /// The time of which the events are known; the same day twice where they are not.
    Day from = 0;
    Day until = 0;
    Day today = 0;

    /// Uses and failed uses, and those of the owner of which nobody knows which token they were.
    UseDays all;
    /// The last use that was certainly this token's: of the events, or the row's.
    std::optional<Day> lastUse;
    /// The last of all of these, or the day on which somebody has missed it.
    std::optional<Day> lastSign;
    /// The row tells of a use within the time that was looked at, and no event does.
    bool contradiction = false;

    /// An address never seen before, after a long silence.
    struct Alarm {
        Day day = 0;
        int address = 0;
        int silence = 0;
    };

    std::optional<Alarm> alarm;

    /// Whole days since the last sign, less one of grace: the row's date may be a day late, an access token
    /// lives for half a day longer, and the two clocks are in different zones.
    std::optional<int> silence() const;
    /// The same since the token was created; nothing if that is not known.
    std::optional<int> age(const Token& token) const;
};

/// `from` and `until`: the days of which events are known.
SignsOfLife signsOfLife(const TokenEvidence& evidence, Day from, Day until, Day today);

/// Rows tell of uses within the time that was looked at, and no event does of any of them: whoever asked is
/// not shown the events.
bool areEventsHidden(std::span<const TokenEvidence> tokens, Day from, Day until);

/// The last day on which somebody tried to use one of these tokens after it had expired: a tenant that
/// records such tries has them for others, too. Nothing where it was not seen to.
std::optional<Instant> refusalSeen(std::span<const TokenEvidence> tokens);

} // namespace patdesk
