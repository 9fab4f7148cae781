// SPDX-License-Identifier: MIT
#include "snapshotdifference.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace patdesk {

namespace {

/// Into the rows that are compared; null where there is none.
struct Pair {
    const SnapshotRow* before;
    const SnapshotRow* after;

    const SnapshotRow& either() const { return after ? *after : *before; }
};

QByteArrayList scopesOf(const SnapshotRow& row) {
    QByteArrayList scopes = row.scopes.split(' ');
    scopes.removeAll(QByteArray());
    return scopes;
}

bool haveSameScopes(const SnapshotRow& a, const SnapshotRow& b) {
    if (a.scopes == b.scopes)
        return true;
    QByteArrayList left = scopesOf(a);
    QByteArrayList right = scopesOf(b);
    std::sort(left.begin(), left.end());
    std::sort(right.begin(), right.end());
    return left == right;
}

bool isUsedAgain(const SnapshotRow& before, const SnapshotRow& after, Instant staleBefore) {
    const Moment usedBefore = Moment::fromMs(before.lastUsedMs);
    const auto active = lastActivity(Moment::fromMs(before.createdMs), usedBefore);
    const auto used = Moment::fromMs(after.lastUsedMs).known();
    return active && *active < staleBefore && used && (usedBefore.isNone() || *used > *usedBefore.known());
}

class Comparison {
public:
    explicit Comparison(const DifferenceRules& rules)
        : m_named(rules.named), m_staleBefore(staleBefore(rules.before, rules.staleDays)) {}

    void compare(const SnapshotRow& before, const SnapshotRow& after) {
        const auto note = [&](ChangeKind kind, bool holds) {
            if (holds)
                add(kind, {&before, &after});
        };
        note(ChangeKind::Scopes, !haveSameScopes(before, after));
        note(ChangeKind::Expiry, before.expiresMs != after.expiresMs);
        note(ChangeKind::Owner, before.ownerId != after.ownerId);
        note(ChangeKind::Name, before.name != after.name);
        note(ChangeKind::UsedAgain, isUsedAgain(before, after, m_staleBefore));
    }

    void addGone(const SnapshotRow& row) { m_gone.push_back(&row); }

    void addCome(const SnapshotRow& row) { m_come.push_back(&row); }

    SnapshotDifference end() {
        pairReplaced();
        SnapshotDifference difference;
        for (std::size_t kind = 0; kind < changeKinds; ++kind)
            difference.groups[kind] = groupOf(m_pairs[kind]);
        return difference;
    }

private:
    void add(ChangeKind kind, Pair pair) { m_pairs[static_cast<std::size_t>(kind)].push_back(pair); }

    /// Each that has come takes the place of the first of its name and owner that is gone.
    void pairReplaced() {
        const auto keyOf = [](const SnapshotRow& row) { return row.ownerId + '\0' + row.name; };
        QHash<QByteArray, std::vector<const SnapshotRow*>> gone;
        for (auto row = m_gone.rbegin(); row != m_gone.rend(); ++row)
            gone[keyOf(**row)].push_back(*row); // the last is taken first
        for (const SnapshotRow* const row : m_come) {
            const auto same = gone.find(keyOf(*row));
            if (same == gone.end() || same->empty()) {
                add(ChangeKind::New, {nullptr, row});
                continue;
            }
            add(ChangeKind::Replaced, {same->back(), row});
            same->pop_back();
        }
        for (const auto& rest : std::as_const(gone)) {
            for (const SnapshotRow* const row : rest)
                add(ChangeKind::Deleted, {row, nullptr});
        }
    }

    ChangeGroup groupOf(const std::vector<Pair>& pairs) const {
        using Keyed = std::pair<QString, const Pair*>;
        std::vector<Keyed> order;
        order.reserve(pairs.size());
        for (const Pair& pair : pairs)
            order.emplace_back(QString::fromUtf8(pair.either().name).toCaseFolded(), &pair);
        const auto wanted = std::min(order.size(), std::max(m_named, mostChangedIds));
        std::partial_sort(order.begin(), order.begin() + std::ptrdiff_t(wanted), order.end(),
                          [](const Keyed& a, const Keyed& b) {
                              return std::tie(a.first, a.second->either().id) <
                                     std::tie(b.first, b.second->either().id);
                          });
        ChangeGroup group;
        group.count = std::int64_t(pairs.size());
        for (std::size_t i = 0; i < wanted; ++i) {
            const Pair& pair = *order[i].second;
            if (i < m_named)
                group.first.push_back(
                    {pair.before ? *pair.before : SnapshotRow(), pair.after ? *pair.after : SnapshotRow()});
            if (i < mostChangedIds && pair.after)
                group.ids.append(pair.after->id);
        }
        return group;
    }

    std::size_t m_named;
    Instant m_staleBefore;
    std::vector<const SnapshotRow*> m_gone;
    std::vector<const SnapshotRow*> m_come;
    std::array<std::vector<Pair>, changeKinds> m_pairs;
};

} // namespace

bool SnapshotDifference::isEmpty() const {
    return std::all_of(groups.begin(), groups.end(),
                       [](const ChangeGroup& group) { return group.count == 0; });
}

SnapshotDifference differenceBetween(const SnapshotRows& before, const SnapshotRows& after,
                                     const DifferenceRules& rules) {
    Comparison comparison(rules);
    auto was = before.begin();
    auto is = after.begin();
    while (was != before.end() || is != after.end()) {
        if (is == after.end() || (was != before.end() && was->id < is->id))
            comparison.addGone(*was++);
        else if (was == before.end() || is->id < was->id)
            comparison.addCome(*is++);
        else
            comparison.compare(*was++, *is++);
    }
    return comparison.end();
}

QByteArrayList scopesWithout(const SnapshotRow& row, const SnapshotRow& other) {
    QByteArrayList scopes = scopesOf(row);
    const QByteArrayList others = scopesOf(other);
    scopes.removeIf([&others](const QByteArray& scope) { return others.contains(scope); });
    return scopes;
}

} // namespace patdesk
