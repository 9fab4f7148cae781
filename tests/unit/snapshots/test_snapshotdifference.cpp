// SPDX-License-Identifier: MIT
// What differs between two lists, compared with a second implementation that was written without a thought of
// speed.
#include "snapshotdifference.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>
#include <set>

using namespace patdesk;

namespace {

constexpr Instant taken{std::chrono::days(20'454)};

std::int64_t daysAway(int days) {
    return (taken + std::chrono::days(days)).time_since_epoch().count();
}

using Kinds = std::map<ChangeKind, std::vector<ListChange>>;

/// Every row against every other.
Kinds naively(const SnapshotRows& before, const SnapshotRows& after, int staleDays) {
    Kinds kinds;
    const auto with = [](const SnapshotRows& rows, const QByteArray& id) -> const SnapshotRow* {
        for (const SnapshotRow& row : rows) {
            if (row.id == id)
                return &row;
        }
        return nullptr;
    };
    const auto scopes = [](const SnapshotRow& row) {
        std::multiset<QByteArray> set;
        for (const QByteArray& scope : row.scopes.split(' ')) {
            if (!scope.isEmpty())
                set.insert(scope);
        }
        return set;
    };
    std::set<QByteArray> taken_;
    for (const SnapshotRow& is : after) {
        const SnapshotRow* const was = with(before, is.id);
        if (!was) {
            const SnapshotRow* replaced = nullptr;
            for (const SnapshotRow& old : before) {
                if (!replaced && !with(after, old.id) && !taken_.contains(old.id) && old.name == is.name &&
                    old.ownerId == is.ownerId)
                    replaced = &old;
            }
            if (replaced) {
                taken_.insert(replaced->id);
                kinds[ChangeKind::Replaced].push_back({*replaced, is});
            } else {
                kinds[ChangeKind::New].push_back({{}, is});
            }
            continue;
        }
        if (scopes(*was) != scopes(is))
            kinds[ChangeKind::Scopes].push_back({*was, is});
        if (was->expiresMs != is.expiresMs)
            kinds[ChangeKind::Expiry].push_back({*was, is});
        if (was->ownerId != is.ownerId)
            kinds[ChangeKind::Owner].push_back({*was, is});
        if (was->name != is.name)
            kinds[ChangeKind::Name].push_back({*was, is});
        // Stale: no sign of life for the days, and one of grace. What cannot be read is not known.
        if (was->lastUsedMs == Moment::unreadableMs || is.lastUsedMs <= Moment::unreadableMs ||
            is.lastUsedMs <= was->lastUsedMs)
            continue;
        const std::int64_t sign = std::max(was->lastUsedMs, was->createdMs);
        if (sign > Moment::unreadableMs && sign < daysAway(-staleDays - 1))
            kinds[ChangeKind::UsedAgain].push_back({*was, is});
    }
    for (const SnapshotRow& was : before) {
        if (!with(after, was.id) && !taken_.contains(was.id))
            kinds[ChangeKind::Deleted].push_back({was, {}});
    }
    for (auto& [kind, changes] : kinds) {
        std::sort(changes.begin(), changes.end(), [](const ListChange& a, const ListChange& b) {
            const SnapshotRow& left = a.after.id.isEmpty() ? a.before : a.after;
            const SnapshotRow& right = b.after.id.isEmpty() ? b.before : b.after;
            const QString leftName = QString::fromUtf8(left.name).toCaseFolded();
            const QString rightName = QString::fromUtf8(right.name).toCaseFolded();
            return leftName == rightName ? left.id < right.id : leftName < rightName;
        });
    }
    return kinds;
}

/// Few names, owners and days, so that the same come together often.
SnapshotRow randomRow(QRandomGenerator& random) {
    static const QByteArrayList scopes{"", "sp:scopes:all", "a b", "b a", "a", "a  b c"};
    static const QList<std::int64_t> dates{Moment::noneMs, Moment::unreadableMs, daysAway(-400),
                                           daysAway(-91),  daysAway(-92),        daysAway(-90),
                                           daysAway(-2),   daysAway(3)};
    const auto one = [&random](const auto& list) { return list[random.bounded(int(list.size()))]; };
    SnapshotRow row;
    row.id = "id" + QByteArray::number(random.bounded(60));
    row.name = one(QByteArrayList{"Nightly", "nightly", "Zürich", "x", ""});
    row.ownerId = one(QByteArrayList{"o1", "o2", ""});
    row.ownerName = one(QByteArrayList{"Ada", "Grace"});
    row.scopes = one(scopes);
    row.createdMs = one(dates) == Moment::noneMs ? Moment::unreadableMs : one(dates);
    row.lastUsedMs = one(dates);
    row.expiresMs = one(dates);
    return row;
}

SnapshotRows rowsOf(std::initializer_list<SnapshotRow> all) {
    SnapshotRows rows(all);
    putInOrder(rows);
    return rows;
}

SnapshotRow named(const char* id, const char* name) {
    SnapshotRow row;
    row.id = id;
    row.name = name;
    row.ownerId = "o1";
    row.scopes = "a b";
    row.createdMs = daysAway(-300);
    return row;
}

} // namespace

class TestSnapshotDifference : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void itIsWhatComparingEveryRowWithEveryOtherFinds() {
        QRandomGenerator random(11);
        std::array<std::int64_t, changeKinds> seen{};
        for (int round = 0; round < 400; ++round) {
            SnapshotRows before;
            SnapshotRows after;
            const int count = random.bounded(70);
            for (int i = 0; i < count; ++i) {
                before.push_back(randomRow(random));
                after.push_back(random.bounded(2) == 0 ? before.back() : randomRow(random));
            }
            putInOrder(before);
            putInOrder(after);
            const int staleDays = random.bounded(2) == 0 ? 90 : 1;
            const SnapshotDifference found =
                differenceBetween(before, after, {.before = taken, .staleDays = staleDays, .named = 3});
            const Kinds expected = naively(before, after, staleDays);
            QCOMPARE(found.isEmpty(), expected.empty());
            for (std::size_t i = 0; i < changeKinds; ++i) {
                const auto kind = static_cast<ChangeKind>(i);
                const auto those = expected.find(kind);
                const auto all = those == expected.end() ? std::vector<ListChange>() : those->second;
                const ChangeGroup& group = found.of(kind);
                QCOMPARE(group.count, std::int64_t(all.size()));
                QCOMPARE(group.first.size(), std::min<std::size_t>(3, all.size()));
                QByteArrayList ids;
                for (std::size_t j = 0; j < all.size(); ++j) {
                    if (j < 3)
                        QVERIFY(group.first[j] == all[j]);
                    if (!all[j].after.id.isEmpty())
                        ids.append(all[j].after.id);
                }
                QCOMPARE(group.ids, ids);
                seen[i] += group.count;
            }
        }
        for (const std::int64_t count : seen)
            QVERIFY(count > 50);
    }

    void theSameListHasNoDifference() {
        const SnapshotRows rows = rowsOf({named("1", "a"), named("2", "b")});
        QVERIFY(differenceBetween(rows, rows, {.before = taken}).isEmpty());
        QVERIFY(differenceBetween({}, {}, {.before = taken}).isEmpty());
    }

    void aRotatedTokenIsReplacedAndNeitherNewNorDeleted() {
        const SnapshotDifference found = differenceBetween(rowsOf({named("1", "Feed"), named("2", "Other")}),
                                                           rowsOf({named("9", "Feed")}), {.before = taken});
        QCOMPARE(found.of(ChangeKind::Replaced).count, 1);
        QCOMPARE(found.of(ChangeKind::Replaced).first[0].before.id, QByteArray("1"));
        QCOMPARE(found.of(ChangeKind::Replaced).ids, QByteArrayList{"9"});
        QCOMPARE(found.of(ChangeKind::New).count, 0);
        QCOMPARE(found.of(ChangeKind::Deleted).first[0].before.name, QByteArray("Other"));
        QVERIFY(found.of(ChangeKind::Deleted).ids.isEmpty());
    }

    void anotherOrderOfScopesIsNoChange() {
        SnapshotRow turned = named("1", "a");
        turned.scopes = "b a";
        QVERIFY(differenceBetween(rowsOf({named("1", "a")}), rowsOf({turned}), {.before = taken}).isEmpty());
        turned.scopes = "b sp:scopes:all";
        QCOMPARE(scopesWithout(turned, named("1", "a")), QByteArrayList{"sp:scopes:all"});
        QCOMPARE(scopesWithout(named("1", "a"), turned), QByteArrayList{"a"});
    }

    void ofVeryManyTheFirstAreNamedAndAThousandCanBeAskedFor() {
        SnapshotRows after;
        for (int i = 0; i < 3'000; ++i)
            after.push_back(named(qPrintable(QStringLiteral("%1").arg(i, 6)), i % 2 == 0 ? "b" : "A"));
        putInOrder(after);
        const SnapshotDifference found = differenceBetween({}, after, {.before = taken});
        const ChangeGroup& group = found.of(ChangeKind::New);
        QCOMPARE(group.count, 3'000);
        QCOMPARE(group.first.size(), std::size_t{10});
        QCOMPARE(group.ids.size(), 1'000);
        QCOMPARE(group.first[0].after.name, QByteArray("A"));
        QCOMPARE(group.first[0].after.id, after[1].id);
    }
};

QTEST_APPLESS_MAIN(TestSnapshotDifference)
#include "test_snapshotdifference.moc"
