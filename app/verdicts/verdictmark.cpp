// SPDX-License-Identifier: MIT
#include "verdictmark.h"

namespace patdesk {

namespace {

Finding findingOf(Verdict::Kind kind) {
    switch (kind) {
    case Verdict::Kind::Safe:
        return Finding::JudgedSafe;
    case Verdict::Kind::InUse:
        return Finding::JudgedInUse;
    case Verdict::Kind::CannotTell:
        break;
    }
    return Finding::JudgedCannotTell;
}

} // namespace

TokenFilter filterOf(OwnerState state) {
    switch (state) {
    case OwnerState::Active:
        return TokenFilter::OwnerActive;
    case OwnerState::OnLeave:
        return TokenFilter::OwnerOnLeave;
    case OwnerState::Left:
        return TokenFilter::OwnerLeft;
    case OwnerState::Missing:
        return TokenFilter::OwnerMissing;
    case OwnerState::None:
        return TokenFilter::NoOwner;
    case OwnerState::Unknown:
        break;
    }
    return TokenFilter::OwnerUnknown;
}

TokenFilter filterOf(Gap::Kind gap) {
    switch (gap) {
    case Gap::Kind::Unseen:
        break;
    case Gap::Kind::Window:
        return TokenFilter::ShortWindow;
    case Gap::Kind::Unassigned:
        return TokenFilter::UnassignedUses;
    case Gap::Kind::Contradiction:
        return TokenFilter::Contradiction;
    case Gap::Kind::Unreadable:
        return TokenFilter::Unreadable;
    case Gap::Kind::TooShort:
        return TokenFilter::ShortSilence;
    case Gap::Kind::FewUses:
        return TokenFilter::FewUses;
    case Gap::Kind::Young:
        return TokenFilter::Young;
    case Gap::Kind::Name:
        return TokenFilter::TellingName;
    case Gap::Kind::OnLeave:
        return TokenFilter::OnLeave;
    case Gap::Kind::OwnerUnknown:
        return TokenFilter::UnknownOwner;
    case Gap::Kind::Managed:
        return TokenFilter::ManagedByService;
    case Gap::Kind::Referenced:
        return TokenFilter::Referenced;
    case Gap::Kind::Alarm:
        return TokenFilter::Alarm;
    case Gap::Kind::Exception:
        return TokenFilter::PolicyException;
    case Gap::Kind::Listening:
        return TokenFilter::EndedRecently;
    }
    return TokenFilter::UnseenSource;
}

VerdictMark markOf(const Verdict& verdict, OwnerState owner) {
    VerdictMark mark{findingOf(verdict.kind), bitOf(filterOf(owner))};
    for (const Gap& gap : verdict.gaps)
        mark.marks |= bitOf(filterOf(gap.kind));
    return mark;
}

} // namespace patdesk
