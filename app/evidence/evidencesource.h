// SPDX-License-Identifier: MIT
#pragma once

#include "moment.h"

#include <QLatin1String>
#include <QString>

#include <array>
#include <cstdint>
#include <optional>

namespace patdesk {

/// Where something can be known about a token beside its own row.
enum class EvidenceKind : std::uint8_t {
    Uses,           ///< the service's events: a token was used to get an access token
    FailedUses,     ///< the same, and it was refused
    Owners,         ///< whether the owner works here
    Workflows,      ///< client IDs in definitions
    Sources,        ///< client IDs in connectors' attributes
    Subscriptions,  ///< client IDs in event triggers
    ServiceDesks,   ///< client IDs in service desk integrations
    Tenant,         ///< production or not
    Configurations, ///< client IDs in configuration files on this computer
    Journal,        ///< what Patdesk itself has done to the token
    Snapshots,      ///< what Patdesk remembers of earlier lists
};

inline constexpr std::size_t evidenceKinds = 11;

/// As it is written in files and exports: "uses", "failed-uses", "service-desks".
QLatin1String nameOf(EvidenceKind kind);
std::optional<EvidenceKind> evidenceKindNamed(QStringView name);
/// As people read it, in the middle of a sentence: "uses", "failed uses", "service desk integrations".
QString wordsFor(EvidenceKind kind);
/// The scope that lets a token read it; empty where none is needed.
QLatin1String scopeFor(EvidenceKind kind);

/// What has been seen of one source.
struct EvidenceSource {
    enum class State : std::uint8_t {
        NotAsked,
        Asked,    ///< and no answer yet
        Answered, ///< seen whole: of events, from `from` to `to`
        Cut,      ///< the answer ended early: seen in part
        Refused,  ///< the credential lacks a right
        Failed,
    };

    State state = State::NotAsked;
    Moment asOf = {};
    /// Of events: the time that was really looked at, which a cut answer makes shorter than the one asked
    /// for.
    Moment from = {};
    Moment to = {};
    /// Events, identities or objects that were read.
    qint64 count = 0;
    /// Of Failed: in the service's words.
    QString detail = {};
};

QLatin1String nameOf(EvidenceSource::State state);

/// All sources of a tenant.
class EvidenceSources {
public:
    EvidenceSource& operator[](EvidenceKind kind) { return m_sources[static_cast<std::size_t>(kind)]; }

    const EvidenceSource& operator[](EvidenceKind kind) const {
        return m_sources[static_cast<std::size_t>(kind)];
    }

    /// Nothing that it could say is missing. Events that were cut count as seen, for the time they cover.
    bool isSeen(EvidenceKind kind) const;

    /// Uses `visit` for every kind, in order.
    template <class Visit>
    static void forEachKind(Visit visit) {
        for (std::size_t i = 0; i < evidenceKinds; ++i)
            visit(static_cast<EvidenceKind>(i));
    }

private:
    std::array<EvidenceSource, evidenceKinds> m_sources;
};

/// Whether what it holds could show that a token is needed. No token is safe while such a source is unseen.
bool couldSpeakAgainst(EvidenceKind kind);

} // namespace patdesk
