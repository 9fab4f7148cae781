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
        UseDays uses;
        UseDays failedUses;
        UseDays ownersUses;

        friend bool operator==(const OfToken&, const OfToken&) = default;
    };

    /// All days from `from` to before `until` are in here.
    Day from = 0;
    Day until = 0;
    /// By which the events were assigned. Learning another way makes the archive worthless.
    EventMeaning meaning = {};
    QStringList addresses = {};
    std::vector<OfToken> tokens = {};
    /// Of which nobody knows which token they were.
    UseDays unassigned = {};

    friend bool operator==(const UseArchive&, const UseArchive&) = default;
};

/// What is worth to be kept of what was gathered; nothing where the uses of no whole day were seen. The last
/// two days are read again the next time: events are indexed late.
std::optional<UseArchive> archiveOf(EvidenceCollector& collector, const EvidenceSource& uses,
                                    const EventMeaning& meaning);

QByteArray encodeArchive(const UseArchive& archive);
/// Nothing for what encodeArchive() has not written.
std::optional<UseArchive> decodeArchive(const QByteArray& bytes);

/// Replaces the file at once or not at all. FileFailed.
Result<Done> saveArchive(const QString& path, const UseArchive& archive);
/// Nothing where there is none, or none that can be read: then all is read from the service again.
std::optional<UseArchive> loadArchive(const QString& path);

} // namespace patdesk
