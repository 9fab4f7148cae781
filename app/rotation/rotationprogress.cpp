// SPDX-License-Identifier: MIT
#include "rotationprogress.h"

#include <algorithm>

namespace patdesk {

namespace {

bool isOver(const Rotation& rotation) {
    return rotation.stage == RotationStage::Finished || rotation.stage == RotationStage::Abandoned;
}

/// How many of the steps are behind it.
int stepsDone(const Rotation& rotation, const RotationView& view) {
    switch (rotation.stage) {
    case RotationStage::Creating:
        return RotationProgress::Created;
    case RotationStage::Created:
        return RotationProgress::Verified;
    case RotationStage::Watching:
        return view.next == RotationView::Next::MayRetire ? RotationProgress::Retired
                                                          : RotationProgress::Quiet;
    case RotationStage::Retiring:
    case RotationStage::Renaming:
        return RotationProgress::Retired;
    case RotationStage::Finished:
        return RotationProgress::steps;
    case RotationStage::Abandoned:
        break;
    }
    // Where it was stopped is not kept, but whether it had come so far.
    if (rotation.watchedSince)
        return RotationProgress::Quiet;
    return rotation.successor.isEmpty() ? RotationProgress::Created : RotationProgress::Verified;
}

} // namespace

RotationProgress progressOf(const Rotation& rotation, const RotationView& view, Instant now) {
    RotationProgress progress;
    const int done = stepsDone(rotation, view);
    std::fill_n(progress.done.begin(), done, true);
    if (rotation.retiredEarly)
        progress.done[RotationProgress::Quiet] = false;
    if (!isOver(rotation) && done < RotationProgress::steps)
        progress.at = static_cast<RotationProgress::Step>(done);
    progress.quietDays = rotation.quietDays;
    if (progress.at == RotationProgress::Quiet) {
        const Instant since =
            view.lastUseWhileWatched.value_or(rotation.watchedSince.value_or(rotation.started));
        progress.quietDay =
            1 + std::max(0, static_cast<int>(std::chrono::floor<std::chrono::days>(now - since).count()));
        if (progress.quietDays > 0) // the last one takes until the service has reported it
            progress.quietDay = std::min(progress.quietDay, progress.quietDays);
    }
    return progress;
}

QHash<TokenId, RotationPart> partsOf(const QList<Rotation>& rotations) {
    QHash<TokenId, RotationPart> parts;
    for (const Rotation& rotation : rotations) {
        if (isOver(rotation))
            continue;
        parts.insert(rotation.old.id, {RotationPart::Role::Old, rotation.id, rotation.successor});
        if (!rotation.successor.isEmpty())
            parts.insert(rotation.successor, {RotationPart::Role::Successor, rotation.id, rotation.old.id});
    }
    return parts;
}

} // namespace patdesk
