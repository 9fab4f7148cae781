// SPDX-License-Identifier: MIT
#include "unansweredcreates.h"

#include <algorithm>

namespace patdesk {

namespace {

constexpr std::chrono::minutes leeway{10};

bool isOf(const Rotation& rotation, const JournalEntry& intent) {
    return rotation.stage == RotationStage::Creating && rotation.temporaryName == intent.tokenName;
}

std::optional<Token> madeBy(const JournalEntry& intent, const QList<Token>& mine) {
    const auto found = std::find_if(mine.begin(), mine.end(), [&](const Token& token) {
        return token.name == intent.tokenName.trimmed() && token.created >= intent.at - leeway &&
               token.created <= intent.at + leeway;
    });
    return found == mine.end() ? std::nullopt : std::optional(*found);
}

} // namespace

QList<UnansweredCreate> unansweredCreates(const QList<JournaledChange>& changes, const QString& tenantHost,
                                          const TokenId& signedInWith, const QList<Token>& mine,
                                          const QList<Rotation>& rotations) {
    QList<UnansweredCreate> unanswered;
    for (const JournaledChange& change : changes) {
        const JournalEntry& intent = change.intent;
        if (intent.action != QLatin1String("create") || intent.tenantHost != tenantHost ||
            intent.signedInWith != signedInWith || !change.isUnknown())
            continue;
        const bool rotates = std::any_of(rotations.begin(), rotations.end(),
                                         [&](const Rotation& rotation) { return isOf(rotation, intent); });
        if (!rotates)
            unanswered.append({intent, madeBy(intent, mine)});
    }
    return unanswered;
}

} // namespace patdesk
