// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"
#include "plan.h"
#include "plancheck.h"

#include <optional>

namespace patdesk {

/// A scream test: tokens are suspended by a plan, the tenant's events are listened to, and whatever is needed
/// is restored at once from its pre-image. What nobody has needed for the agreed time can go.

/// A use of a token, or a try, as it was heard.
struct HeardUse {
    /// The suspended token that it means, or all those that it may mean: an event can name the owner alone.
    QList<TokenId> tokens;
    bool failed = false;
    Instant at;
    /// Where it came from, as the service writes it; empty where it does not.
    QString address = {};
    QString eventId = {};
    /// It means this token and no other, suspended or not.
    bool isCertain = true;
};

/// What was heard in one go.
struct Heard {
    QList<HeardUse> uses;
    /// All events up to here have been read.
    Instant until;
    /// Some events could not be read, or nobody knows whose token they mean.
    bool unclear = false;
};

/// Somebody misses a suspended token.
struct Scream {
    enum class Kind {
        FailedUse, ///< a sign-in with it was refused
        Use,       ///< it was used before it expired
        RowUsed,   ///< the service's list has a later last use
        Person,    ///< somebody asked for it
    };

    Kind kind = Kind::FailedUse;
    Instant at;
    QString address = {};
    QString eventId = {};
    /// It may have been another token of the same owner's.
    bool uncertain = false;

    friend bool operator==(const Scream&, const Scream&) = default;
};

/// One suspended token.
struct ScreamSubject {
    enum class State {
        Listening,   ///< nothing was heard yet
        Screamed,    ///< to be restored
        Restored,    ///< it is as it was before
        NotRestored, ///< the service has refused that: see `error`
        Silent,      ///< at the end: nobody has needed it
        Changed,     ///< at the end: somebody else has changed it
        Gone,        ///< at the end: it is no longer there
        NotSuspended ///< at the end: it was not suspended, or somebody has restored it
    };

    State state = State::Listening;
    std::optional<Scream> scream = {};
    std::optional<Error> error = {};
    /// When it got into its state.
    std::optional<Instant> since = {};
    /// Of NotRestored: the token that Patdesk was signed in with when the service has refused it.
    TokenId refusedAs = {};

    bool isOver() const { return state != State::Listening && state != State::Screamed; }
};

/// Its plan has the tokens and their pre-images.
struct ScreamTest {
    Plan plan;
    /// By the service's clock: what happened before is no scream.
    Instant begun;
    /// When the listening ends.
    Instant until;
    /// Everything before it has been heard; nothing before the first time.
    std::optional<Instant> heardUntil = {};
    /// As Heard has it, of the whole time.
    bool unclear = false;
    /// By the plan's step; of a step that is not applied it says nothing.
    QList<ScreamSubject> subjects;
    std::optional<Instant> ended = {};
    /// Ended by its user before its time.
    bool stopped = false;

    bool isRunning() const { return !ended; }
};

/// When the token of such a step expires.
Instant suspendedTo(const PlanStep& step);

/// When the listening to a plan's tokens ends: so long after the last of them has expired.
Instant listenUntil(const Plan& plan);

/// Whether that use, which means a token that expires then or may, is a scream of it. An uncertain one is,
/// unless it succeeded (it may well have been another token of the owner's) or came before this token had
/// expired.
std::optional<Scream> screamOf(Instant suspendedTo, const HeardUse& use, Instant begun);

/// Whether the list has a use of it since then.
std::optional<Scream> screamOf(const PlanStep& step, const Token& now, Instant begun);

/// The patch that gives the token its expiry back, as a step.
PlanStep restoringStep(const PlanStep& suspended);

/// What a subject becomes by the tenant's list: Restored or, once it cannot be, what it is instead. One that
/// is to be restored stays Screamed, and what was restored stays so unless it is suspended again. `ends`: the
/// listening is over.
ScreamSubject::State stateBy(StepStanding standing, const ScreamSubject& subject, bool ends);
/// The same by its row of the moment, which may be read in part only, for one that somebody needs: its expiry
/// decides, since a restoration overwrites nothing else.
ScreamSubject::State stateBy(const PlanStep& step, const std::optional<Token>& now,
                             const ScreamSubject& subject);

struct ScreamCounts {
    int listening = 0;
    int screamed = 0;
    int restored = 0;
    int notRestored = 0;
    int silent = 0;
    /// No longer in the tenant.
    int gone = 0;
    /// Changed, not suspended.
    int left = 0;
    int all = 0;
};

/// As the test has written them down.
ScreamCounts countsOf(const ScreamTest& test);
/// As the tenant's list of the moment has them, by the plan's steps: what was deleted, changed or given back
/// meanwhile is neither listened to, nor can it be restored or deleted.
ScreamCounts countsOf(const ScreamTest& test, const QList<StepStanding>& standings);

} // namespace patdesk
