// SPDX-License-Identifier: MIT
#include "journaledchange.h"

#include <QHash>

namespace patdesk {

namespace {

/// One change of several tokens is several entries, each named by both ids. A create's intent knows no token.
QString keyOf(const JournalEntry& entry) {
    const bool creates = entry.action == QLatin1String("create");
    return entry.changeId + QLatin1Char('/') + (creates ? QString() : entry.token.text());
}

} // namespace

QList<JournaledChange> changesIn(const QList<JournalEntry>& entries) {
    QList<JournaledChange> changes;
    QHash<QString, qsizetype> places;
    for (const JournalEntry& entry : entries) {
        if (entry.kind == JournalEntry::Kind::Intent) {
            places.insert(keyOf(entry), changes.size());
            changes.append({entry, {}});
        } else if (const auto place = places.constFind(keyOf(entry)); place != places.constEnd()) {
            changes[*place].outcome = entry;
        } else {
            changes.append({entry, entry}); // its intent was cut away
        }
    }
    return changes;
}

} // namespace patdesk
