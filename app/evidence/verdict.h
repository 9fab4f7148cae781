// SPDX-License-Identifier: MIT
#pragma once

#include "evidencesource.h"
#include "rhythm.h"

#include <vector>

namespace patdesk {

/// Something that speaks for or against a verdict.
struct Reason {
    enum class Kind {
        Used,
        Failed, ///< somebody tried to use it, in vain
        Silence,
        Excluded, ///< what the silence excludes
        Rhythm,
        NeverUsed,
        Expired,
        Alarm, ///< used from an address never seen before, after a long silence
        Reference,
        Owner,
        Managed,
        SignedIn, ///< Patdesk's own token
        Suspended,
        Unnamed, ///< nothing that was seen names it
    };

    Kind kind = Kind::Used;
    QString text;
    EvidenceKind source = EvidenceKind::Uses;
    Moment at = {};
};

/// Why a token cannot be called safe, and what would change that.
struct Gap {
    enum class Kind {
        Unseen,     ///< a source that could speak against it
        Window,     ///< the time that was looked at is too short
        Unassigned, ///< uses of which nobody knows which token they were
        Contradiction,
        Unreadable,
        TooShort, ///< the silence
        FewUses,  ///< no rhythm to measure the silence by
        Young,    ///< never used, and not old enough to say that it never will be
        Name,     ///< for emergencies or for rare jobs
        OnLeave,
        OwnerUnknown,
        Managed,
        Referenced,
        Alarm,
        Exception, ///< the policy's
        Listening, ///< expired, or suspended, not long ago
    };

    Kind kind = Kind::Unseen;
    QString text;
    /// What would close it: a sentence of its own.
    QString closes;
    EvidenceKind source = EvidenceKind::Uses;
};

/// "used", "silence", …: for exports.
QLatin1String nameOf(Reason::Kind kind);
QLatin1String nameOf(Gap::Kind kind);

/// Whether a token may be deleted, as far as can be known.
struct Verdict {
    enum class Kind : std::uint8_t { Safe, InUse, CannotTell };

    Kind kind = Kind::CannotTell;
    std::vector<Reason> reasons;
    /// None with Safe.
    std::vector<Gap> gaps;

    // For the picture and for sorting.
    Rhythm rhythm = {};
    /// Whole days without a sign of life, less a day of grace; -1 where that is not known.
    int silence = -1;
    /// How many are asked for; 0 where silence is not what matters.
    int silenceNeeded = 0;
    /// Uses seen, of the time that was looked at.
    qint64 uses = 0;

    bool has(Gap::Kind gap) const;
    bool has(Reason::Kind reason) const;
};

/// The sentence that says most: of a safe token its silence, else what speaks against it. Empty if there is
/// none.
QString decisive(const Verdict& verdict);

/// "safe", "in-use", "cannot-tell": for exports.
QLatin1String nameOf(Verdict::Kind kind);
/// "Safe", "In use", "Cannot tell": for people.
QString wordsFor(Verdict::Kind kind);

struct VerdictCounts {
    int safe = 0;
    int inUse = 0;
    int cannotTell = 0;

    void add(Verdict::Kind kind);
};

/// "142 safe, 9 in use, 13 cannot tell".
QString wordsFor(const VerdictCounts& counts);

} // namespace patdesk
