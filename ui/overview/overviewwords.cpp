// SPDX-License-Identifier: MIT
#include "overviewwords.h"

#include "datetext.h"
#include "distribution.h"
#include "paragraph.h"
#include "picturewords.h"
#include "plural.h"
#include "scope.h"

#include <QCoreApplication>
#include <QLocale>

namespace patdesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(patdesk::OverviewWords)
};

QString asItIs(const QString& name) {
    return name;
}

QString dateText(std::int64_t ms) {
    const Moment moment = Moment::fromMs(ms);
    const auto known = moment.known();
    return known ? dayText(*known) : exactText(moment);
}

QString scopesText(const SnapshotRow& row) {
    const QByteArrayList scopes = scopesWithout(row, {});
    if (scopes.contains(scopeAll.toUtf8()))
        return Words::tr("all scopes");
    if (scopes.isEmpty())
        return Words::tr("no scopes");
    return Words::tr("%n scope(s)", nullptr, plural(scopes.size()));
}

QString listed(const QByteArrayList& scopes, NameText name) {
    return name(QString::fromUtf8(scopes.join(", ")));
}

QString scopeChanges(const ListChange& change, NameText name) {
    const QByteArrayList added = scopesWithout(change.after, change.before);
    const QByteArrayList dropped = scopesWithout(change.before, change.after);
    QStringList parts;
    if (!added.isEmpty())
        parts.append(Words::tr("added: %1").arg(listed(added, name)));
    if (!dropped.isEmpty())
        parts.append(Words::tr("dropped: %1").arg(listed(dropped, name)));
    return parts.join(QStringLiteral("; "));
}

QString usedText(const ListChange& change) {
    const QString when = dateText(change.after.lastUsedMs);
    return Moment::fromMs(change.before.lastUsedMs).isNone()
               ? Words::tr("%1, for the first time").arg(when)
               : Words::tr("%1, before that %2").arg(when, dateText(change.before.lastUsedMs));
}

QString ownerOf(const SnapshotRow& row) {
    return QString::fromUtf8(row.ownerName.isEmpty() ? row.ownerId : row.ownerName);
}

} // namespace

QString captionOf(HeadFigureKind kind, int staleDays) {
    switch (kind) {
    case HeadFigureKind::Tokens:
        return Words::tr("Tokens");
    case HeadFigureKind::Stale:
        return Words::tr("Stale (unused for %n day(s))", nullptr, staleDays);
    case HeadFigureKind::AllScopes:
        return Words::tr("May do everything");
    case HeadFigureKind::ExpiringSoon:
        return Words::tr("Expire within %n day(s)", nullptr, soonDays);
    case HeadFigureKind::NeverExpires:
        return Words::tr("Never expire");
    case HeadFigureKind::OwnerGone:
        return Words::tr("Owner gone");
    case HeadFigureKind::Safe:
        return Words::tr("Safe to delete");
    }
    return {};
}

QString countText(std::optional<std::int64_t> count) {
    return count ? QLocale().toString(qlonglong{*count}) : QStringLiteral("–");
}

QString unknownReason(const HeadFigure& figure) {
    return asksForVerdicts(figure.query) ? Words::tr("Known once tokens were judged")
                                         : Words::tr("Known once the list has arrived");
}

QString groupTitle(ChangeKind kind, std::int64_t count) {
    const auto words = [kind] {
        switch (kind) {
        case ChangeKind::New:
            return Words::tr("New tokens: %1");
        case ChangeKind::Deleted:
            return Words::tr("Deleted: %1");
        case ChangeKind::Replaced:
            return Words::tr("Replaced by another of the same name and owner: %1");
        case ChangeKind::Scopes:
            return Words::tr("Changed scopes: %1");
        case ChangeKind::Expiry:
            return Words::tr("Changed expiry: %1");
        case ChangeKind::Owner:
            return Words::tr("Changed owner: %1");
        case ChangeKind::Name:
            return Words::tr("Renamed: %1");
        case ChangeKind::UsedAgain:
            return Words::tr("Used again after they were stale: %1");
        }
        return QString();
    };
    return words().arg(QLocale().toString(qlonglong{count}));
}

QString changeText(ChangeKind kind, const ListChange& change, NameText name) {
    const auto arrow = [name](const QString& before, const QString& after) {
        return Words::tr("%1 → %2").arg(name(before), name(after));
    };
    switch (kind) {
    case ChangeKind::New:
        return Words::tr("%1, created %2").arg(scopesText(change.after), dateText(change.after.createdMs));
    case ChangeKind::Deleted:
        return Moment::fromMs(change.before.lastUsedMs).isNone()
                   ? Words::tr("never used")
                   : Words::tr("last used %1").arg(dateText(change.before.lastUsedMs));
    case ChangeKind::Replaced:
        return Words::tr("the new one was created %1").arg(dateText(change.after.createdMs));
    case ChangeKind::Scopes:
        return scopeChanges(change, name);
    case ChangeKind::Expiry:
        return arrow(dateText(change.before.expiresMs), dateText(change.after.expiresMs));
    case ChangeKind::Owner:
        return arrow(ownerOf(change.before), ownerOf(change.after));
    case ChangeKind::Name:
        return Words::tr("before: %1").arg(name(QString::fromUtf8(change.before.name)));
    case ChangeKind::UsedAgain:
        return usedText(change);
    }
    return {};
}

QString tokenNameOf(const ListChange& change) {
    return QString::fromUtf8(change.after.id.isEmpty() ? change.before.name : change.after.name);
}

QString ownerNameOf(const ListChange& change) {
    return ownerOf(change.after.id.isEmpty() ? change.before : change.after);
}

QString moreText(std::int64_t count) {
    return Words::tr("and %Ln more", nullptr, plural(count));
}

QString choiceText(const SnapshotChoice& choice, bool isDemo) {
    const QString when = exactText(choice.snapshot.asOf);
    switch (choice.which) {
    case SnapshotChoice::Which::Last:
        return (isDemo ? Words::tr("the tenant was opened, %1") : Words::tr("the last snapshot, %1"))
            .arg(when);
    case SnapshotChoice::Which::WeekAgo:
        return Words::tr("a week ago, %1").arg(when);
    case SnapshotChoice::Which::MonthAgo:
        return Words::tr("a month ago, %1").arg(when);
    case SnapshotChoice::Which::Dated:
        break;
    }
    return when;
}

QString changesNote(const ChangesSince& changes, bool isDemo) {
    const auto chosenAt = [&changes] { return exactText(changes.choices()[changes.chosen()].snapshot.asOf); };
    switch (changes.state()) {
    case ChangesSince::State::NoList:
        return Words::tr("What has changed is listed here once the list has arrived.");
    case ChangesSince::State::PartOfTenant:
        return Words::tr("Patdesk remembers and compares lists of the whole tenant. This is a part of it.");
    case ChangesSince::State::LeftOut:
        return Words::tr("Some tokens of this list could not be read. Such a list is neither remembered nor "
                         "compared.");
    case ChangesSince::State::Reading: {
        const ChangesSince::Progress progress = changes.progress();
        return progress.of > 1
                   ? Words::tr("Reading the snapshot… (%1 of %2)").arg(progress.done).arg(progress.of)
                   : Words::tr("Reading the snapshot…");
    }
    case ChangesSince::State::Failed:
        return changes.choices().empty()
                   ? Words::tr("The snapshots of this tenant can be neither read nor written.")
                   : Words::tr("This snapshot cannot be read. Choose another one.");
    case ChangesSince::State::Known:
        break;
    }
    const QString nothing = changes.difference().isEmpty()
                                ? Words::tr("Nothing has changed since %1.").arg(chosenAt())
                                : QString();
    if (!changes.isFirst())
        return nothing;
    const QString first =
        isDemo ? Words::tr("Patdesk keeps no snapshots of the demo tenant: this is compared with the list as "
                           "it was when the tenant was opened.")
               : Words::tr("This is the first snapshot of this tenant. There will be another as soon as a "
                           "list has changed: after a refresh, or when you open the tenant again.");
    return paragraph({first, nothing});
}

OverviewText::Table tableOf(const Distribution& distribution) {
    OverviewText::Table table{{titleOf(distribution.kind), Words::tr("Tokens")}, {}};
    for (int bucket = 0; bucket < distribution.size(); ++bucket) {
        const auto i = static_cast<std::size_t>(bucket);
        const auto* const owner = std::get_if<OwnerBucket>(&distribution.buckets[i]);
        table.rows.append({owner ? owner->name : bucketText(distribution, {bucket, bucket}),
                           countText(distribution.all[i])});
    }
    return table;
}

QList<OverviewText::Changes> changesOf(const SnapshotDifference& difference) {
    QList<OverviewText::Changes> all;
    for (std::size_t i = 0; i < changeKinds; ++i) {
        const auto kind = static_cast<ChangeKind>(i);
        const ChangeGroup& group = difference.groups[i];
        if (group.count == 0)
            continue;
        OverviewText::Changes changes{groupTitle(kind, group.count), {}};
        for (const ListChange& change : group.first)
            changes.lines.append(
                Words::tr("%1 (%2): %3")
                    .arg(tokenNameOf(change), ownerNameOf(change), changeText(kind, change, asItIs)));
        if (const auto rest = group.count - std::int64_t(group.first.size()); rest > 0)
            changes.lines.append(moreText(rest));
        all.append(changes);
    }
    return all;
}

} // namespace patdesk
