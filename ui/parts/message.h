// SPDX-License-Identifier: MIT
#pragma once

#include "icons.h"
#include "ids.h"
#include "tones.h"

#include <QList>
#include <QString>

#include <optional>

namespace patdesk {

/// The next steps that a message can offer.
enum class MessageAction {
    TryAgain,
    Cancel, ///< of a loading
    OpenSettings,
    EnterCredential, ///< what the tenant lacks
    CheckConnection,
    ReplaceCredential,
    ShowMine,
    TryWholeTenant,  ///< after a refusal
    ShowWholeTenant, ///< instead of one owner
    ClearSearch,
    DropCondition, ///< the one that leaves out the most
    ShowAll,
    NewToken,
    CopyTrackingId,
    CopyUnreadText,
    ShowJournal,
    ShowPlans,
    PlanDueDeletions,
    ForgetDueDeletions,
    ShowRotations,
    ShowScreamTests,
    RestoreView, ///< that was deleted
    ShowView,    ///< that is warned of
    DeleteLostToken,
    KeepLostToken,
};

/// The text of its button.
QString wordOf(MessageAction action);

/// One line of the message bar.
struct Message {
    enum class About { Pause, Failure, Loading, Cancelled, Remark, Notice, Credential };

    About about;
    Symbol symbol = Symbol::Info;
    Tone tone = Tone::Quiet;
    QString text = {};
    /// More of it, for the tool tip.
    QString detail = {};
    /// At most two.
    QList<MessageAction> actions = {};
    /// What CopyTrackingId copies.
    QString trackingId = {};
    bool closable = true;
    /// 0 to 100, -1 where the end is not known; nothing where there is no progress to show.
    std::optional<int> percent = {};
    /// What DeleteLostToken and KeepLostToken are about.
    TokenId token = {};
    /// What ShowView opens.
    QString view = {};
    /// What CopyUnreadText copies.
    QString unreadText = {};
    /// Said of what was just done: gone with the next such message, and when the list is loaded again.
    bool passes = false;
    /// Goes when what it is about is over or the user closes it, not with its button.
    bool stays = false;

    friend bool operator==(const Message&, const Message&) = default;
};

} // namespace patdesk
