// SPDX-License-Identifier: MIT
#include "unansweredcreates.h"

#include <algorithm>

namespace patdesk {

namespace {

constexpr std::chrono::minutes leeway{10};

bool isOf(const Rotation& rotation, const JournalEntry& intent) {
    return rotation.stage == RotationStage::Creating && rotation.temporaryName == intent.tokenName;
}

/// What one's own token says about a create.
enum class Sign { None, MadeByIt, NotKnown };

Sign signOf(const Token& token, const JournalEntry& intent) {
    if (token.name != intent.tokenName.trimmed())
        return Sign::None;
    const auto created = token.created.known();
    if (!created)
        return Sign::NotKnown;
    return *created >= intent.at - leeway && *created <= intent.at + leeway ? Sign::MadeByIt : Sign::None;
}

const Token* firstWith(Sign sign, const JournalEntry& intent, const QList<Token>& mine) {
    const auto found = std::find_if(mine.begin(), mine.end(),
                                    [&](const Token& token) { return signOf(token, intent) == sign; });
    return found == mine.end() ? nullptr : &*found;
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
        if (rotates)
            continue;
        // A token of its name whose date cannot be read may be another, or the one: asked again next time.
        const Token* const made = firstWith(Sign::MadeByIt, intent, mine);
        if (made || !firstWith(Sign::NotKnown, intent, mine))
            unanswered.append({intent, made ? std::optional(*made) : std::nullopt});
    }
    return unanswered;
}

} // namespace patdesk
