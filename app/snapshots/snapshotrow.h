// SPDX-License-Identifier: MIT
#pragma once

#include "token.h"

#include <QByteArray>

#include <cstdint>
#include <vector>

namespace patdesk {

/// What a snapshot remembers of a token: its row in the list. Texts are UTF-8.
struct SnapshotRow {
    QByteArray id;
    QByteArray name;
    QByteArray ownerId;
    QByteArray ownerName;
    /// With spaces between them, in the service's order.
    QByteArray scopes;
    std::int64_t createdMs = Moment::unreadableMs;
    std::int64_t lastUsedMs = Moment::noneMs;
    std::int64_t expiresMs = Moment::noneMs;
    bool managed = false;

    friend bool operator==(const SnapshotRow&, const SnapshotRow&) = default;
};

/// By id, each once.
using SnapshotRows = std::vector<SnapshotRow>;

SnapshotRow rowOf(const Token& token);
/// Puts rows in order; of those with the same id the first stays.
void putInOrder(SnapshotRows& rows);

} // namespace patdesk
