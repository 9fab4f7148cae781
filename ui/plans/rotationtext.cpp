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
        tr("The successor works since %1. ").arg(day(rotation.watchedSince.value_or(rotation.started)));
    if (view.useUnreadable)
        return words + tr("When the old token was last used cannot be read, so it is not deleted by itself. "
                          "Retire it when you know that nothing uses it.");
    words += view.lastUseWhileWatched
                 ? tr("The old token was still used on %1: something has the old secret.")
                       .arg(day(*view.lastUseWhileWatched))
                 : tr("Nothing has used the old token since. The service writes down a use once a day.");
    if (rotation.quietDays > 0)
        words += QLatin1Char(' ') + (rotation.retiresByItself
                                         ? tr("After %1 days without a use it is deleted.")
                                         : tr("After %1 days without a use it may be retired."))
                                        .arg(rotation.quietDays);
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
        return tr("The successor “%1” is there. Put its client ID and secret where the old ones are, then "
                  "verify that it gets an access token.")
            .arg(isolated(rotation.temporaryName));
    case Next::DeleteOld:
        return tr("The old token was to be deleted and is still there.");
    case Next::Rename:
        return tr("The old token is gone. The successor is still called “%1”.")
            .arg(isolated(rotation.temporaryName));
    case Next::Nothing:
        return tr("The successor has taken the old token's place and name.");
    case Next::SuccessorGone:
        return tr("Somebody has deleted the successor. The old token is as it was: give this rotation up and "
                  "start again.");
    }
    return {};
}

} // namespace

QString wordsOf(RotationObstacle obstacle) {
    switch (obstacle) {
    case RotationObstacle::SomebodyElses:
        return tr(
            "This token is somebody else's, and nobody can create a token for somebody else. Write to its "
            "owner instead.");
    case RotationObstacle::Managed:
        return tr(
            "The platform made this token and would not know its successor. Rotate it where it is used.");
    case RotationObstacle::SignedInWith:
        return tr("Patdesk is signed in with this token. Enter another credential in Settings first.");
    case RotationObstacle::Unreadable:
        return tr("Patdesk could not read all that the service says about this token, so it cannot tell what "
                  "its successor should be like. Create one yourself.");
    case RotationObstacle::OwnerLimit:
        return tr(
            "You have 10 tokens, and the service allows no more: delete one first, so that the successor has "
            "room.");
    case RotationObstacle::AlreadyRotating:
        return tr("This token is in a rotation already.");
    }
    return {};
}

QString stateOf(const Rotation& rotation, const RotationView& view) {
    if (rotation.stage == RotationStage::Abandoned)
        return tr("– Given up");
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
        return tr("✓ May be retired");
    case Next::DeleteOld:
        return tr("△ Retiring stopped");
    case Next::Rename:
        return tr("△ To be renamed");
    case Next::Nothing:
        return tr("✓ Finished");
    case Next::SuccessorGone:
        return tr("▲ Stuck: successor gone");
    }
    return {};
}

QString describe(const Rotation& rotation, const RotationView& view) {
    if (rotation.stage == RotationStage::Abandoned)
        return tr("Given up: both tokens are as they were.");
    const QString standing = standingText(rotation, view);
    return rotation.trouble ? standing + QLatin1Char(' ') + errorText(Error{.kind = *rotation.trouble}).what
                            : standing;
}

QString nextStepOf(const RotationView& view) {
    switch (view.next) {
    case Next::AskForSecret:
    case Next::CreateAnew:
        return tr("Create successor anew");
    case Next::Verify:
        return tr("Verify successor");
    case Next::Wait:
    case Next::MayRetire:
        return tr("Retire old token…");
    case Next::DeleteOld:
    case Next::Rename:
        return tr("Go on retiring");
    case Next::Nothing:
    case Next::SuccessorGone:
        break;
    }
    return {};
}

} // namespace patdesk
