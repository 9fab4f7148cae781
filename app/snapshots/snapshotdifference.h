// SPDX-License-Identifier: MIT
#pragma once

#include "snapshotrow.h"
#include "tokenrules.h"

#include <QByteArrayList>

#include <array>

namespace patdesk {

/// What became different with a token. Except for the first three, a token may have several.
enum class ChangeKind : std::uint8_t {
    New,
    Deleted,
    Replaced, ///< it is gone, and one of the same name and owner has come, as after a rotation
    Scopes,   ///< whatever their order
    Expiry,
    Owner,
    Name,
    UsedAgain, ///< it was stale in the snapshot, and has been used since
};

inline constexpr std::size_t changeKinds = static_cast<std::size_t>(ChangeKind::UsedAgain) + 1;

/// A token before and after. Of a new one there is nothing before, of a deleted one nothing after.
struct ListChange {
    SnapshotRow before = {};
    SnapshotRow after = {};

    friend bool operator==(const ListChange&, const ListChange&) = default;
};

/// The tokens with one kind of change, by name whatever the case, then by ID.
struct ChangeGroup {
    std::int64_t count = 0;
    std::vector<ListChange> first; ///< as many as are named
    QByteArrayList ids;            ///< of the first thousand, those that the later list has

    friend bool operator==(const ChangeGroup&, const ChangeGroup&) = default;
};

/// What differs between a snapshot and a later list of the same tenant.
struct SnapshotDifference {
    std::array<ChangeGroup, changeKinds> groups;

    const ChangeGroup& of(ChangeKind kind) const { return groups[static_cast<std::size_t>(kind)]; }

    ChangeGroup& of(ChangeKind kind) { return groups[static_cast<std::size_t>(kind)]; }

    bool isEmpty() const;

    friend bool operator==(const SnapshotDifference&, const SnapshotDifference&) = default;
};

struct DifferenceRules {
    Instant before; ///< when the snapshot was taken: what was stale then, was so at that moment
    int staleDays = defaultStaleDays;
    std::size_t named = 10;
};

inline constexpr std::size_t mostChangedIds = 1'000;

/// Both in order (putInOrder). Linear in their length, but for the sorting of what has changed. Thread-safe.
SnapshotDifference differenceBetween(const SnapshotRows& before, const SnapshotRows& after,
                                     const DifferenceRules& rules);

/// The scopes of one row that the other has not, in their order.
QByteArrayList scopesWithout(const SnapshotRow& row, const SnapshotRow& other);

} // namespace patdesk
