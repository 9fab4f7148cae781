// SPDX-License-Identifier: MIT
#pragma once

#include "policy.h"
#include "tenantrecord.h"
#include "tokenevidence.h"
#include "verdict.h"

#include <span>

namespace patdesk {

/// What all tokens of a tenant are judged by.
struct Judgement {
    Policy policy = {};
    EvidenceSources sources = {};
    TenantRecord record = {};
    /// By the service's clock.
    Instant now = {};
    /// Uses within the time that was looked at that could be any token's, and the last day of them.
    qint64 unassignedUses = 0;
    Day lastUnassigned = 0;
    /// The addresses that UseDay counts.
    QStringList addresses = {};

    /// The days of which uses are known; both 0 where uses were not seen.
    Day seenFrom() const;
    Day seenUntil() const;
    /// What the tenant's own past says, from all its tokens.
    void learnFrom(std::span<const TokenEvidence> tokens);
    /// The same piece by piece, from an empty record on.
    void learnFrom(const TokenEvidence& token);
};

/// Says whether a token may be deleted, and why.
///
/// In use is what gives a sign of life in its rhythm, or what something runs with. Safe is what has been
/// silent for so long that nothing known to run is left, and of which every source that could speak against
/// it was seen. All else cannot be told, and says what is missing. Reads nothing but its arguments; any
/// thread.
Verdict verdictOf(const TokenEvidence& evidence, const Judgement& by);

/// A token whose verdict another policy changes.
struct VerdictFlip {
    TokenId token;
    Verdict::Kind before;
    Verdict::Kind after;
};

/// What changes if `after` replaces `before`: the preview of another policy.
std::vector<VerdictFlip> flipsBetween(std::span<const TokenEvidence> tokens, const Judgement& before,
                                      const Judgement& after);

} // namespace patdesk
