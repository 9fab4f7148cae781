// SPDX-License-Identifier: MIT
#include "bucketrules.h"

#include "querydates.h"

namespace patdesk {

namespace {

QueryField dateField(PictureKind kind) {
    switch (kind) {
    case PictureKind::Expires:
        return QueryField::Expires;
    case PictureKind::Created:
        return QueryField::Created;
    default:
        return QueryField::Used;
    }
}

void appendSpans(std::vector<Bucket>& buckets) {
    std::optional<TimeSpan> beyond;
    for (const TimeSpan& edge : spanEdges()) {
        buckets.emplace_back(SpanBucket{beyond, edge});
        beyond = edge;
    }
    buckets.emplace_back(SpanBucket{beyond, {}});
}

std::vector<Bucket> dateBuckets(PictureKind kind, bool hasUnreadable) {
    std::vector<Bucket> buckets;
    if (kind == PictureKind::Expires)
        buckets.emplace_back(OtherBucket::Expired);
    appendSpans(buckets);
    if (kind != PictureKind::Created)
        buckets.emplace_back(DateWord::Never);
    if (hasUnreadable)
        buckets.emplace_back(DateWord::Unreadable);
    return buckets;
}

std::vector<Bucket> scopeBuckets() {
    std::vector<Bucket> buckets;
    const std::vector<int> edges = countEdges();
    for (std::size_t i = 0; i < edges.size(); ++i)
        buckets.emplace_back(
            CountBucket{edges[i], i + 1 < edges.size() ? std::optional(edges[i + 1] - 1) : std::nullopt});
    buckets.emplace_back(OtherBucket::AllScopes);
    return buckets;
}

} // namespace

std::vector<TimeSpan> spanEdges() {
    constexpr TimeSpan day{1, SpanUnit::Days};
    constexpr TimeSpan week{7, SpanUnit::Days};
    constexpr TimeSpan month{30, SpanUnit::Days};
    constexpr TimeSpan quarter{90, SpanUnit::Days};
    constexpr TimeSpan half{180, SpanUnit::Days};
    constexpr TimeSpan year{1, SpanUnit::Years};
    constexpr TimeSpan years{2, SpanUnit::Years};
    return {day, week, month, quarter, half, year, years};
}

std::vector<std::int64_t> momentEdges(PictureKind kind, Instant now, const QTimeZone& zone) {
    std::vector<std::int64_t> edges;
    for (const TimeSpan& span : spanEdges()) {
        const ValueRanges::Range nearer =
            datesOf({dateField(kind), QuerySign::LessOrEqual, {span}}, false, now, zone).all().front();
        edges.push_back(kind == PictureKind::Expires ? nearer.last : nearer.first);
    }
    return edges;
}

std::vector<int> countEdges() {
    return {0, 1, 2, 3, 6, 11, 21};
}

std::vector<Bucket> bucketsOf(PictureKind kind, bool hasUnreadable) {
    switch (kind) {
    case PictureKind::LastUsed:
    case PictureKind::Expires:
    case PictureKind::Created:
        return dateBuckets(kind, hasUnreadable);
    case PictureKind::Scopes:
        return scopeBuckets();
    case PictureKind::Verdicts:
        return {VerdictWord::Safe, VerdictWord::CannotTell, VerdictWord::InUse, VerdictWord::None};
    case PictureKind::Owners:
        break;
    }
    return {};
}

} // namespace patdesk
