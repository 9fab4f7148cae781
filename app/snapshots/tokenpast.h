// SPDX-License-Identifier: MIT
#pragma once

#include "snapshotlog.h"

#include <QHash>
#include <QSet>

namespace patdesk {

/// What Patdesk remembers of one token.
struct TokenPast {
    enum class What { Appeared, Disappeared, Name, Owner, Scopes, Expiry, Managed };

    /// Seen first in the snapshot of `at`; it happened since the one before it.
    struct Change {
        Instant at;
        What what = What::Appeared;
        QString before = {};
        QString after = {};
    };

    std::vector<Change> changes;
    /// The dates of last use that the snapshots have, each once, in order: uses that the service has
    /// forgotten.
    std::vector<Instant> lastUses;
    /// Of the snapshots that have it.
    Moment firstSeen;
    Moment lastSeen;
};

/// The pasts of these tokens, from all snapshots that can be read.
Result<QHash<QByteArray, TokenPast>> pastsOf(const SnapshotLog& log, const QSet<QByteArray>& ids);

} // namespace patdesk
