// SPDX-License-Identifier: MIT
#pragma once

#include "rhythm.h"

namespace patdesk {

/// How long something must be silent before it counts as ended. All in days; what a policy says.
struct SilenceRules {
    /// At least this long, however lively it was; twice as long where the uses have no rhythm. What a freeze
    /// stops for five months is taken up again.
    int least = 183;
    /// It must have been at work for this long. A season says nothing about the rest of a year: after a
    /// longer one than this the next begins before `least` is over.
    int atWork = 190;
    /// After this long nothing that runs yearly or more often is left, a month early once and late the next
    /// time.
    int yearly = 430;
    /// So many runs of an even rhythm must have been missed.
    int missedRuns = 3;
    /// The chance, one in so many, that random uses pause for so long by themselves.
    int oneIn = 100'000;
};

/// Uses that may be the work of one program, and of no other.
struct UseStream {
    enum class Kind {
        All,       ///< all uses of the token together
        Address,   ///< those from one address
        Scattered, ///< those from addresses that each had only a few
        Excess,    ///< days with more uses than usual from that address: perhaps a second program beside it
        Hidden,    ///< the same, or days off its rhythm, too few to show another: the last of them
        Tail,      ///< single days after a rhythm has ended
    };

    Kind kind = Kind::All;
    int address = UseDay::unknownAddress;
    std::vector<Day> days;
    /// For how many days before its first use the token was unused, as far as that was seen.
    int quietBefore = 0;
};

/// Takes the uses of a token apart, so that a loud program that has stopped hides no quiet one that goes on.
/// `seenFrom` is the first day of which the uses are known.
std::vector<UseStream> streamsOf(const UseDays& uses, Day seenFrom);

/// What it takes until the silence of one stream counts as its end.
struct SilenceNeeded {
    enum class Because {
        Least,   ///< the policy's minimum
        Missed,  ///< so many runs of an even rhythm
        Gaps,    ///< so many times the longest gap
        FewUses, ///< it was at work for too short a time to have a rhythm: a year and a bit
        Yearly,  ///< the longest gap asks for more than a year: a year and a bit is enough
        Hidden,  ///< a yearly program could not be told from the one beside it
    };

    int days = 0;
    Because because = Because::Least;
    /// Gaps: how many times the longest.
    double factor = 0;
};

SilenceNeeded silenceNeeded(const UseStream& stream, const SilenceRules& rules);

/// The least factor k such that a gap longer than k times the longest of n comes once in `oneIn` times, if
/// uses come at random (gaps exponentially distributed): n! k! / (n + k)! = 1 / oneIn. Needs no rate.
double gapFactor(int gaps, int oneIn);

/// What `silence` days without a use exclude at 95 %: a job that runs every so many days or more often. At a
/// steady rate a silence of three mean gaps comes once in twenty times (e^-3 = 0.05). 0 = nothing.
int excludedEvery(int silence);

/// Whether all streams of these uses have been silent for long enough on that day, with a day of grace.
bool haveEnded(const std::vector<UseStream>& streams, Day today, const SilenceRules& rules);

} // namespace patdesk
