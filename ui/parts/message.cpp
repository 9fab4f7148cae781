// SPDX-License-Identifier: MIT
#include "message.h"

#include <QCoreApplication>

namespace patdesk {

namespace {

QString tr(const char* text, const char* comment = nullptr, int number = -1) {
    return QCoreApplication::translate("patdesk", text, comment, number);
}

} // namespace

QString wordOf(MessageAction action) {
    switch (action) {
    case MessageAction::TryAgain:
        return tr("Try again");
    case MessageAction::Cancel:
        return tr("Cancel loading");
    case MessageAction::OpenSettings:
        return tr("Open settings");
    case MessageAction::EnterCredential:
        return tr("Enter now");
    case MessageAction::CheckConnection:
        return tr("Check connection");
    case MessageAction::ReplaceCredential:
        return tr("Replace credential…");
    case MessageAction::ShowMine:
        return tr("Show my tokens");
    case MessageAction::TryWholeTenant:
        return tr("Try the whole tenant again");
    case MessageAction::ShowWholeTenant:
        return tr("Back to the whole tenant");
    case MessageAction::ClearSearch:
        return tr("Clear search");
    case MessageAction::DropCondition:
        return tr("Drop this condition");
    case MessageAction::ShowAll:
        return tr("Show all tokens");
    case MessageAction::NewToken:
        return tr("Create token");
    case MessageAction::CopyTrackingId:
        return tr("Copy tracking ID");
    case MessageAction::CopyUnreadText:
        return tr("Copy raw text");
    case MessageAction::ShowJournal:
        return tr("Show journal");
    case MessageAction::ShowPlans:
        return tr("Show plans");
    case MessageAction::PlanDueDeletions:
        return tr("Review deletion");
    case MessageAction::ForgetDueDeletions:
        return tr("Keep tokens");
    case MessageAction::ShowRotations:
        return tr("Show rotations");
    case MessageAction::ShowScreamTests:
        return tr("Show scream tests");
    case MessageAction::ShowView:
        return tr("Show them");
    case MessageAction::RestoreView:
        return tr("Undo");
    case MessageAction::DeleteLostToken:
        return tr("Delete token");
    case MessageAction::KeepLostToken:
        return tr("Keep token");
    }
    return {};
}

} // namespace patdesk
