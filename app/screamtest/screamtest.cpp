// SPDX-License-Identifier: MIT
#include "screamtest.h"

#include <algorithm>

namespace patdesk {

namespace {

/// The service's clock is known to the second, and its dates may be cut to that.
constexpr std::chrono::seconds grace{2};

} // namespace

Instant suspendedTo(const PlanStep& step) {
    const Token suspended = applied(step.patch, step.preImage);
    return suspended.expiry.at.known().value_or(Instant::max());
}

Instant listenUntil(const Plan& plan) {
    Instant last = plan.made;
    for (const PlanStep& step : plan.steps) {
        if (step.isToBeApplied())
            last = std::max(last, suspendedTo(step));
    }
    return last + plan.listenFor.value_or(std::chrono::days(0));
}

std::optional<Scream> screamOf(Instant suspendedTo, const HeardUse& use, Instant begun) {
    if (use.at < begun)
        return std::nullopt;
    const bool isDue = use.at + grace >= suspendedTo;
    if (!use.isCertain && (!use.failed || !isDue))
        return std::nullopt;
    return Scream{use.failed ? Scream::Kind::FailedUse : Scream::Kind::Use, use.at, use.address, use.eventId,
                  !use.isCertain};
}

std::optional<Scream> screamOf(const PlanStep& step, const Token& now, Instant begun) {
    const auto used = now.lastUsed.known();
    if (!used || *used < begun || now.lastUsed == step.preImage.lastUsed)
        return std::nullopt;
    return Scream{Scream::Kind::RowUsed, *used};
}

PlanStep restoringStep(const PlanStep& suspended) {
    PlanStep step;
    step.action = PlanAction::SetExpiry;
    step.preImage = applied(suspended.patch, suspended.preImage);
    TokenDraft wanted = draftOf(suspended.preImage);
    wanted.neverExpiresAcknowledged |= wanted.expiry.never();
    step.patch = patchBetween(step.preImage, wanted);
    return step;
}

ScreamSubject::State stateBy(StepStanding standing, const ScreamSubject& subject, bool ends) {
    using State = ScreamSubject::State;
    if (subject.state == State::Restored && standing != StepStanding::DoneAlready)
        return State::Restored; // what becomes of it later is no matter of the test's
    if (subject.scream) {
        switch (standing) {
        case StepStanding::DoneAlready:
            return subject.state == State::NotRestored ? State::NotRestored : State::Screamed;
        case StepStanding::AsPlanned:
            return State::Restored;
        case StepStanding::Changed:
            return State::Changed;
        case StepStanding::Gone:
            return State::Gone;
        }
    }
    if (!ends)
        return State::Listening;
    switch (standing) {
    case StepStanding::DoneAlready:
        return State::Silent;
    case StepStanding::AsPlanned:
        return State::NotSuspended;
    case StepStanding::Changed:
        return State::Changed;
    case StepStanding::Gone:
        break;
    }
    return State::Gone;
}

ScreamSubject::State stateBy(const PlanStep& step, const std::optional<Token>& now,
                             const ScreamSubject& subject) {
    if (!now)
        return stateBy(StepStanding::Gone, subject, false);
    // A restoration overwrites the expiry and nothing else: another name or other scopes are no reason to
    // withhold it.
    const Expiry& expiry = now->expiry;
    if (expiry.at.isUnreadable())
        return subject.state;
    if (expiry == applied(step.patch, step.preImage).expiry)
        return stateBy(StepStanding::DoneAlready, subject, false);
    return stateBy(expiry == step.preImage.expiry ? StepStanding::AsPlanned : StepStanding::Changed, subject,
                   false);
}

namespace {

/// What a state is worth by the list: one that rests on the token being suspended does not outlive that.
ScreamSubject::State stateNow(ScreamSubject::State state, StepStanding standing) {
    using State = ScreamSubject::State;
    if (state != State::Listening && state != State::NotRestored && state != State::Silent)
        return state;
    switch (standing) {
    case StepStanding::DoneAlready:
        return state;
    case StepStanding::AsPlanned:
        return State::NotSuspended;
    case StepStanding::Changed:
        return State::Changed;
    case StepStanding::Gone:
        break;
    }
    return State::Gone;
}

} // namespace

ScreamCounts countsOf(const ScreamTest& test) {
    return countsOf(test, QList<StepStanding>(test.plan.steps.size(), StepStanding::DoneAlready));
}

ScreamCounts countsOf(const ScreamTest& test, const QList<StepStanding>& standings) {
    using State = ScreamSubject::State;
    ScreamCounts counts;
    for (int i = 0; i < test.subjects.size(); ++i) {
        if (!test.plan.steps[i].isToBeApplied())
            continue;
        ++counts.all;
        const State state = stateNow(test.subjects[i].state, standings[i]);
        counts.listening += state == State::Listening;
        counts.screamed += state == State::Screamed;
        counts.restored += state == State::Restored;
        counts.notRestored += state == State::NotRestored;
        counts.silent += state == State::Silent;
        counts.gone += state == State::Gone;
        counts.left += state == State::Changed || state == State::NotSuspended;
    }
    return counts;
}

} // namespace patdesk
