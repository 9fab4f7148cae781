// SPDX-License-Identifier: MIT
#include "rotationtext.h"

#include "datetext.h"
#include "errortext.h"
#include "paragraph.h"
#include "plaintext.h"

#include <QCoreApplication>

#include <array>

namespace patdesk {

namespace {

using Next = RotationView::Next;

QString tr(const char* text, const char* comment = nullptr, int number = -1) {
    return QCoreApplication::translate("patdesk", text, comment, number);
}

QString watchText(const Rotation& rotation, const RotationView& view) {
    QStringList sentences{tr("The successor has worked since %1.")
                              .arg(dayText(rotation.watchedSince.value_or(rotation.started)))};
    if (view.useUnreadable)
        return paragraph(
            sentences << tr("The old token's last use is unreadable, so Patdesk does not delete it "
                            "without asking. Delete it when you know that nothing uses it."));
    sentences
        << (view.lastUseWhileWatched
                ? tr("The old token was used on %1: something still has its secret.")
                      .arg(dayText(*view.lastUseWhileWatched))
                : tr("The old token has not been used since then. The service records use once a day."));
    if (rotation.quietDays > 0)
        sentences << (rotation.retiresByItself ? tr("It is deleted after %1.")
                                               : tr("It can be deleted after %1."))
                         .arg(tr("%n day(s) without use", nullptr, rotation.quietDays));
    return paragraph(sentences);
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
    return rotation.trouble ? paragraph({standing, errorText(Error{.kind = *rotation.trouble}).what})
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

namespace {

QString dayOf(const RotationProgress& progress) {
    return progress.quietDays > 0 ? tr("day %1 of %2").arg(progress.quietDay).arg(progress.quietDays)
                                  : tr("day %1").arg(progress.quietDay);
}

} // namespace

QString stepsText(const RotationProgress& progress) {
    const std::array<QString, RotationProgress::steps> names{tr("Successor created"), tr("Secret verified"),
                                                             tr("Old token unused"), tr("Old token deleted")};
    QStringList steps;
    for (int step = 0; step < RotationProgress::steps; ++step) {
        const bool now = progress.at == static_cast<RotationProgress::Step>(step);
        const QString sign = progress.done.at(static_cast<std::size_t>(step)) ? QStringLiteral("✓")
                             : now                                            ? QStringLiteral("●")
                                                                              : QStringLiteral("○");
        QString words =
            QStringLiteral("%1 %2 %3").arg(sign).arg(step + 1).arg(names.at(static_cast<std::size_t>(step)));
        if (now && step == RotationProgress::Quiet)
            words += tr(" (%1)").arg(dayOf(progress));
        steps.append(words);
    }
    return steps.join(QStringLiteral("    "));
}

QString markOfOld(const RotationView& view, const RotationProgress& progress) {
    if (view.isStuck())
        return tr("Rotation stuck");
    if (progress.at == RotationProgress::Quiet)
        return tr("Being rotated · %1").arg(dayOf(progress));
    return view.next == RotationView::Next::MayRetire ? tr("Being rotated · can be deleted")
                                                      : tr("Being rotated");
}

QString markOfSuccessor(const Rotation& rotation) {
    return tr("Successor of “%1”").arg(isolated(rotation.old.name));
}

QString stoppingText(const Rotation& rotation) {
    if (rotation.successor.isEmpty())
        return tr("“%1” is kept unchanged. A successor that was created nevertheless is kept, too: look for "
                  "“%2” "
                  "and delete it. A stopped rotation cannot be resumed.")
            .arg(isolated(rotation.old.name), isolated(rotation.temporaryName));
    return tr("Both tokens are kept and continue to work: “%1” and its successor “%2”. Patdesk no longer "
              "watches "
              "the old one. Delete the one that you do not need. A stopped rotation cannot be resumed.")
        .arg(isolated(rotation.old.name), isolated(rotation.temporaryName));
}

} // namespace patdesk
