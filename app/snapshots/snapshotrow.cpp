// SPDX-License-Identifier: MIT
#include "snapshotrow.h"

#include <algorithm>

namespace patdesk {

SnapshotRow rowOf(const Token& token) {
    SnapshotRow row;
    row.id = token.id.text().toUtf8();
    row.name = token.name.toUtf8();
    row.ownerId = token.owner.id.text().toUtf8();
    row.ownerName = token.owner.name.toUtf8();
    row.scopes = token.scopes.join(QLatin1Char(' ')).toUtf8();
    row.createdMs = token.created.ms();
    row.lastUsedMs = token.lastUsed.ms();
    row.expiresMs = token.expiry.at.ms();
    row.managed = token.managed;
    return row;
}

void putInOrder(SnapshotRows& rows) {
    std::stable_sort(rows.begin(), rows.end(),
                     [](const SnapshotRow& a, const SnapshotRow& b) { return a.id < b.id; });
    rows.erase(std::unique(rows.begin(), rows.end(),
                           [](const SnapshotRow& a, const SnapshotRow& b) { return a.id == b.id; }),
               rows.end());
}

} // namespace patdesk
