// SPDX-License-Identifier: MIT
#include "filtertext.h"

#include "ownerstatetext.h"

#include <QCoreApplication>

namespace patdesk {

namespace {

QString tr(const char* text, const char* comment = nullptr, int number = -1) {
    return QCoreApplication::translate("patdesk", text, comment, number);
}

QString ownWordOf(TokenFilter filter) {
    switch (filter) {
    case TokenFilter::All:
        return tr("All");
    case TokenFilter::Stale:
        return tr("Stale");
    case TokenFilter::NeverUsed:
        return tr("Never used");
    case TokenFilter::ExpiringSoon:
        return tr("Expiring");
    case TokenFilter::Expired:
        return tr("Expired");
    case TokenFilter::NeverExpires:
        return tr("Never expires");
    case TokenFilter::AllScopes:
        return tr("All scopes");
    case TokenFilter::Managed:
        return tr("Managed");
    case TokenFilter::Mine:
        return tr("Mine");
    case TokenFilter::Safe:
        return tr("Safe to delete");
    case TokenFilter::InUse:
        return tr("In use");
    case TokenFilter::CannotTell:
        return tr("Cannot tell");
    case TokenFilter::OwnerActive:
    case TokenFilter::OwnerOnLeave:
    case TokenFilter::OwnerLeft:
    case TokenFilter::OwnerMissing:
    case TokenFilter::NoOwner:
    case TokenFilter::OwnerUnknown:
        return ownerStateText(filter);
    case TokenFilter::UnseenSource:
        return tr("Source not seen");
    case TokenFilter::ShortWindow:
        return tr("Period too short");
    case TokenFilter::UnassignedUses:
        return tr("Unassigned uses");
    case TokenFilter::Contradiction:
        return tr("Contradiction");
    case TokenFilter::Unreadable:
        return tr("Unreadable");
    case TokenFilter::ShortSilence:
        return tr("Silence too short");
    case TokenFilter::FewUses:
        return tr("Too few uses");
    case TokenFilter::Young:
        return tr("Too new");
    case TokenFilter::TellingName:
        return tr("Telling name");
    case TokenFilter::OnLeave:
        return tr("Owner on leave");
    case TokenFilter::UnknownOwner:
        return tr("Owner not known");
    case TokenFilter::ManagedByService:
        return tr("Managed");
    case TokenFilter::Referenced:
        return tr("Referenced");
    case TokenFilter::Alarm:
        return tr("New address");
    case TokenFilter::PolicyException:
        return tr("Policy exception");
    case TokenFilter::EndedRecently:
        return tr("Ended recently");
    }
    return {};
}

} // namespace

QString wordOf(TokenFilter filter) {
    if (isOfOwners(filter))
        return tr("Owner: %1").arg(ownWordOf(filter).toLower());
    return isOfGaps(filter) ? tr("Gap: %1").arg(ownWordOf(filter).toLower()) : ownWordOf(filter);
}

QString wordUnderHeading(TokenFilter filter) {
    return ownWordOf(filter);
}

} // namespace patdesk
