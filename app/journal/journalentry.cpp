// SPDX-License-Identifier: MIT
#include "journalentry.h"

namespace patdesk {

Owner ownerOf(const JournalEntry& entry) {
    if (!(entry.owner == Owner()))
        return entry.owner;
    const QJsonObject before = entry.preImage[QLatin1String("owner")].toObject();
    return {OwnerId(before[QLatin1String("id")].toString()), before[QLatin1String("name")].toString()};
}

} // namespace patdesk
