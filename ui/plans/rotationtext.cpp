// SPDX-License-Identifier: MIT
#include "rotationtext.h"

#include "errortext.h"
#include "plaintext.h"

#include <QCoreApplication>
#include <QLocale>

namespace patdesk {

namespace {

using Next = RotationView::Next;

QString tr(const char* text) {
    return QCoreApplication::translate("RotationText", text);
}

QString day(Instant at) {
    return QLocale().toString(utcDateTime(at).toLocalTime().date(), QLocale::ShortFormat);
}

QString watchText(const Rotation& rotation, const RotationView& view) {
    QString words =
        tr("The successor has worked since %1. ").arg(day(rotation.watchedSince.value_or(rotation.started)));
    if (view.useUnreadable)
        return words + tr("The old token's last use is unreadable, so Patdesk does not delete it without "
                          "asking. Delete it when you know that nothing uses it.");
    words += view.lastUseWhileWatched
                 ? tr("The old token was used on %1: something still has its secret.")
                       .arg(day(*view.lastUseWhileWatched))
                 : tr("The old token has not been used since then. The service records use once a day.");
    if (rotation.quietDays > 0)
        words +=
            QLatin1Char(' ') +
            (rotation.retiresByItself ? tr("It is deleted after %1.") : tr("It can be deleted after %1."))
                .arg(rotation.quietDays == 1 ? tr("1 unused day")
                                             : tr("%1 unused days").arg(rotation.quietDays));
    return words;
}

QString standingText(const Rotation& rotation, const RotationView& view) {
    switch (view.next) {
    case Next::Wait:
    case Next::MayRetire:
        return watchText(rotation, view);
    case Next::AskForSecret:
        return tr("The successor “%1” was created, but its secret was lost before it could be shown. Patdesk "
                  "deletes it and creates another.")
            .arg(isolated(rotation.temporaryName));
    case Next::CreateAnew:
        return tr("The successor was not created.");
    case Next::Verify:
        return tr("The new token “%1” has been created. Replace the old client ID and secret with the new "
                  "ones wherever they are used, then verify the new secret.")
            .arg(isolated(rotation.temporaryName));
    case Next::DeleteOld:
        return tr("The old token should have been deleted but still exists.");
    case Next::Rename:
        return tr("The old token has been deleted. The successor is still called “%1”.")
            .arg(isolated(rotation.temporaryName));
    case Next::Nothing:
        return tr("The successor has taken the old token's place and name.");
    case Next::SuccessorGone:
        return tr("The successor has been deleted. The old token is unchanged: stop this rotation and start "
                  "again.");
    }
    return {};
}

} // namespace

QString wordsOf(RotationObstacle obstacle) {
    switch (obstacle) {
    case RotationObstacle::SomebodyElses:
        return tr("This is somebody else's token, and only its owner can create a successor. Write to the "
                  "owner instead.");
    case RotationObstacle::Managed:
        return tr("The service created this token for itself and would not use a successor. Rotate it where "
                  "it is used.");
    case RotationObstacle::SignedInWith:
        return tr("Patdesk is signed in with this token. Enter another credential in Settings first.");
    case RotationObstacle::Unreadable:
        return tr("Part of this token could not be read, so Patdesk cannot create a matching successor. "
                  "Create one yourself.");
    case RotationObstacle::OwnerLimit:
        return tr("You have 10 tokens, the most that the service allows. Delete one first to make room for "
                  "the successor.");
    case RotationObstacle::AlreadyRotating:
        return tr("This token is already being rotated.");
    }
    return {};
}

QString stateOf(const Rotation& rotation, const RotationView& view) {
    if (rotation.stage == RotationStage::Abandoned)
        return tr("– Stopped");
    switch (view.next) {
    case Next::Wait:
        if (view.useUnreadable)
            return tr("△ Last use unreadable");
        return view.lastUseWhileWatched ? tr("△ Old token still used") : tr("… Watched");
    case Next::AskForSecret:
        return tr("▲ Stuck: secret lost");
    case Next::CreateAnew:
        return tr("▲ Stuck: not created");
    case Next::Verify:
        return tr("… To be verified");
    case Next::MayRetire:
        return tr("✓ Old token can be deleted");
    case Next::DeleteOld:
        return tr("△ Old token not deleted yet");
    case Next::Rename:
        return tr("△ Successor not renamed yet");
    case Next::Nothing:
        return tr("✓ Finished");
    case Next::SuccessorGone:
        return tr("▲ Stuck: successor deleted");
    }
    return {};
}

QString describe(const Rotation& rotation, const RotationView& view) {
    if (rotation.stage == RotationStage::Abandoned)
        return tr("Stopped: both tokens are unchanged.");
    const QString standing = standingText(rotation, view);
    return rotation.trouble ? standing + QLatin1Char(' ') + errorText(Error{.kind = *rotation.trouble}).what
                            : standing;
}

QString nextStepOf(const RotationView& view) {
    switch (view.next) {
    case Next::AskForSecret:
    case Next::CreateAnew:
        return tr("Create successor again");
    case Next::Verify:
        return tr("Verify successor");
    case Next::Wait:
    case Next::MayRetire:
        return tr("Delete old token…");
    case Next::DeleteOld:
    case Next::Rename:
        return tr("Resume");
    case Next::Nothing:
    case Next::SuccessorGone:
        break;
    }
    return {};
}

} // namespace patdesk
