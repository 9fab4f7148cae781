// SPDX-License-Identifier: MIT
#include "tokenpast.h"

#include <algorithm>

namespace patdesk {

namespace {

QString dateText(std::int64_t ms) {
    const auto known = Moment::fromMs(ms).known();
    return known ? toRfc3339(*known) : QString();
}

class Pasts {
public:
    explicit Pasts(const QSet<QByteArray>& ids) : m_ids(ids) {}

    void take(Instant at, const SnapshotRows& rows) {
        QHash<QByteArray, SnapshotRow> now;
        for (const SnapshotRow& row : rows) {
            if (!m_ids.contains(row.id))
                continue;
            now.insert(row.id, row);
            compare(at, row);
        }
        for (const SnapshotRow& row : std::as_const(m_before)) {
            if (!now.contains(row.id))
                pasts[row.id].changes.push_back({at, TokenPast::What::Disappeared});
        }
        m_before = std::move(now);
        m_isFirst = false;
    }

    QHash<QByteArray, TokenPast> pasts;

private:
    void compare(Instant at, const SnapshotRow& row) {
        using What = TokenPast::What;
        TokenPast& past = pasts[row.id];
        past.lastSeen = at;
        if (past.firstSeen.isNone())
            past.firstSeen = at;
        if (const auto used = Moment::fromMs(row.lastUsedMs).known();
            used && (past.lastUses.empty() || past.lastUses.back() < *used))
            past.lastUses.push_back(*used);
        const auto before = m_before.constFind(row.id);
        if (before == m_before.constEnd()) {
            // What the first snapshot has was there before it.
            if (!m_isFirst)
                past.changes.push_back({at, What::Appeared});
            return;
        }
        const auto changed = [&](What what, const QByteArray& was, const QByteArray& is) {
            if (was != is)
                past.changes.push_back({at, what, QString::fromUtf8(was), QString::fromUtf8(is)});
        };
        changed(What::Name, before->name, row.name);
        if (before->ownerId != row.ownerId)
            changed(What::Owner, before->ownerName, row.ownerName);
        changed(What::Scopes, before->scopes, row.scopes);
        if (before->expiresMs != row.expiresMs)
            past.changes.push_back({at, What::Expiry, dateText(before->expiresMs), dateText(row.expiresMs)});
        if (before->managed != row.managed)
            past.changes.push_back({at, What::Managed});
    }

    const QSet<QByteArray>& m_ids;
    QHash<QByteArray, SnapshotRow> m_before;
    bool m_isFirst = true;
};

} // namespace

Result<QHash<QByteArray, TokenPast>> pastsOf(const SnapshotLog& log, const QSet<QByteArray>& ids) {
    Pasts pasts(ids);
    const Result<SnapshotLog::Check> read =
        log.replay([&pasts](Instant at, const SnapshotRows& rows) { pasts.take(at, rows); });
    if (!read)
        return read.error();
    return std::move(pasts.pasts);
}

} // namespace patdesk
