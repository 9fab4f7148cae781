// SPDX-License-Identifier: MIT
#pragma once

#include "changessince.h"
#include "headfigures.h"
#include "overviewmarkdown.h"

namespace patdesk {

struct Distribution;

/// "Expire within 14 days".
QString captionOf(HeadFigureKind kind, int staleDays);
/// "1,204"; a dash where it is not known.
QString countText(std::optional<std::int64_t> count);
/// Why it is not known.
QString unknownReason(const HeadFigure& figure);

/// "New tokens: 12".
QString groupTitle(ChangeKind kind, std::int64_t count);
/// What was different, "sp:scopes:all added". `name`: what is done with names of the service.
using NameText = QString (*)(const QString& name);
QString changeText(ChangeKind kind, const ListChange& change, NameText name);
/// As the service has them; of a token without an owner's name, the owner's ID.
QString tokenNameOf(const ListChange& change);
QString ownerNameOf(const ListChange& change);
/// "and 20 more".
QString moreText(std::int64_t count);

/// "the last snapshot, 26 Nov 2026 09:00". Of a demo tenant it is the list that came first.
QString choiceText(const SnapshotChoice& choice, bool isDemo);
/// What there is to say about the comparison, beside the changes; may be empty.
QString changesNote(const ChangesSince& changes, bool isDemo);

/// For OverviewText.
OverviewText::Table tableOf(const Distribution& distribution);
QList<OverviewText::Changes> changesOf(const SnapshotDifference& difference);

} // namespace patdesk
