// SPDX-License-Identifier: MIT
#pragma once

#include "evidencecollector.h"

#include <optional>

namespace patdesk {

/// The uses of whole days, as a tenant's events told them: they need not be read again, and are remembered
/// when the service has forgotten them. Holds no secret.
struct UseArchive {
    struct OfToken {
        QByteArray id;
        /// Its uses are known to before this day, which is earlier than the archive's where lists have lacked
        /// it since.
        Day until = 0;
        UseDays uses;
        UseDays failedUses;
        UseDays ownersUses;

        friend bool operator==(const OfToken&, const OfToken&) = default;
    };

    /// All days from `from` to before `until` are in here, of the tokens that are known until then.
    Day from = 0;
    Day until = 0;
    /// By which the events were assigned. Learning another way makes the archive worthless.
    EventMeaning meaning = {};
    QStringList addresses = {};
    /// Each that was listed, even if it was never used: of others nothing is known.
    std::vector<OfToken> tokens = {};
    /// Of which nobody knows which token they were.
    UseDays unassigned = {};

    friend bool operator==(const UseArchive&, const UseArchive&) = default;
};

/// What is worth to be kept of what was gathered; nothing where the uses of no whole day were seen. The last
/// two days are read again the next time: events are indexed late.
std::optional<UseArchive> archiveOf(EvidenceCollector& collector, const EvidenceSource& uses,
                                    const EventMeaning& meaning);

/// To before which day it knows the uses of all these tokens. One that it does not have is known until it was
/// created.
Day knownUntil(const UseArchive& archive, std::span<const TokenEvidence> tokens);

/// Adds what `before` knows of tokens that `archive` does not have, which was made of a list without them;
/// unless it is known only until before `since`. `before` begins no later than `archive`.
void carryOver(UseArchive& archive, const UseArchive& before, Day since);

QByteArray encodeArchive(const UseArchive& archive);
/// Nothing for what encodeArchive() has not written.
std::optional<UseArchive> decodeArchive(const QByteArray& bytes);

/// Replaces the file at once or not at all. FileFailed.
Result<Done> saveArchive(const QString& path, const UseArchive& archive);
/// Nothing where there is none, or none that can be read: then all is read from the service again.
std::optional<UseArchive> loadArchive(const QString& path);

} // namespace patdesk
