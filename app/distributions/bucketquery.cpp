// SPDX-License-Identifier: MIT
#include "bucketquery.h"

#include <algorithm>

namespace patdesk {

namespace {

using Kind = Query::Kind;

Query condition(QueryField field, QuerySign sign, std::vector<QueryValue> values) {
    return {.kind = Kind::Condition, .condition = {field, sign, std::move(values)}};
}

Query is(QueryField field, const QueryValue& value) {
    return condition(field, QuerySign::Is, {value});
}

Query opposite(Query query) {
    Query result{.kind = Kind::Not};
    result.children.push_back(std::move(query));
    return result;
}

/// All or Any of them: as the parser makes it, one alone is itself.
Query together(Kind kind, std::vector<Query> parts) {
    if (parts.size() == 1)
        return std::move(parts.front());
    return {.kind = kind, .condition = {}, .children = std::move(parts)};
}

/// The buckets of a range, by what they are.
class Range {
public:
    Range(const Distribution& distribution, BucketRange range)
        : m_from(distribution.buckets.begin() + range.first)
        , m_to(distribution.buckets.begin() + range.second + 1) {}

    bool has(const Bucket& bucket) const { return std::find(m_from, m_to, bucket) != m_to; }

    template <class Each>
    std::vector<Each> all() const {
        std::vector<Each> found;
        for (auto bucket = m_from; bucket != m_to; ++bucket) {
            if (const auto* const one = std::get_if<Each>(&*bucket))
                found.push_back(*one);
        }
        return found;
    }

private:
    std::vector<Bucket>::const_iterator m_from;
    std::vector<Bucket>::const_iterator m_to;
};

QueryField dateField(PictureKind kind) {
    return kind == PictureKind::LastUsed  ? QueryField::Used
           : kind == PictureKind::Expires ? QueryField::Expires
                                          : QueryField::Created;
}

Query status(StatusWord word) {
    return is(QueryField::Status, word);
}

/// Between the beginning of the first span and the end of the last.
Query betweenSpans(QueryField field, const std::vector<SpanBucket>& spans) {
    const auto beyond = spans.front().beyond;
    const auto within = spans.back().within;
    std::vector<Query> parts;
    if (beyond)
        parts.push_back(condition(field, QuerySign::Greater, {*beyond}));
    if (within)
        parts.push_back(condition(field, QuerySign::LessOrEqual, {*within}));
    if (parts.empty()) // only of what is still to come: the others are all dates, which have a shorter query
        parts.push_back(condition(field, QuerySign::Greater, {TimeSpan{0, SpanUnit::Days}}));
    return together(Kind::All, std::move(parts));
}

Query forDates(const Distribution& distribution, const Range& range) {
    const QueryField field = dateField(distribution.kind);
    const bool isOfExpiry = field == QueryField::Expires;
    const std::vector<SpanBucket> spans = range.all<SpanBucket>();
    const std::vector<DateWord> words = range.all<DateWord>();
    const bool hasExpired = range.has(OtherBucket::Expired);
    const bool hasNever = range.has(DateWord::Never);
    const bool isAllDates =
        !spans.empty() && !spans.front().beyond && !spans.back().within && (hasExpired || !isOfExpiry);
    // What is left out then is one bucket. A condition's opposite never finds what is unreadable.
    if (isAllDates)
        return opposite(
            is(field, hasNever || field == QueryField::Created ? DateWord::Unreadable : DateWord::Never));
    std::vector<Query> parts;
    if (hasExpired)
        parts.push_back(status(StatusWord::Expired));
    if (!spans.empty())
        parts.push_back(betweenSpans(field, spans));
    if (!words.empty())
        parts.push_back(condition(field, QuerySign::Is, {words.begin(), words.end()}));
    return together(Kind::Any, std::move(parts));
}

Query forScopes(const Range& range) {
    const std::vector<CountBucket> counts = range.all<CountBucket>();
    if (counts.empty())
        return status(StatusWord::AllScopes);
    const int least = counts.front().least;
    const std::optional<int> most = counts.back().most;
    std::vector<Query> parts;
    if (most == least) {
        parts.push_back(is(QueryField::Scopes, least));
    } else {
        if (least > 0)
            parts.push_back(condition(QueryField::Scopes, QuerySign::GreaterOrEqual, {least}));
        if (most)
            parts.push_back(condition(QueryField::Scopes, QuerySign::LessOrEqual, {*most}));
    }
    const bool hasAll = range.has(OtherBucket::AllScopes);
    const Query allScopes = status(StatusWord::AllScopes);
    parts.push_back(hasAll ? allScopes : opposite(allScopes));
    return together(hasAll ? Kind::Any : Kind::All, std::move(parts));
}

Query forOwners(const Distribution& distribution, BucketRange range) {
    const auto named = [](const std::vector<OwnerBucket>& owners) {
        std::vector<QueryValue> values;
        for (const OwnerBucket& owner : owners)
            values.emplace_back(QueryText{owner.asked, false});
        return condition(QueryField::Owner, QuerySign::Is, std::move(values));
    };
    // The others are nobody in particular: all but those before the range.
    if (Range(distribution, range).has(OtherBucket::OtherOwners))
        return opposite(named(Range(distribution, {0, range.first - 1}).all<OwnerBucket>()));
    return named(Range(distribution, range).all<OwnerBucket>());
}

Query forVerdicts(const Range& range) {
    const std::vector<VerdictWord> words = range.all<VerdictWord>();
    return condition(QueryField::Verdict, QuerySign::Is, {words.begin(), words.end()});
}

} // namespace

Query queryFor(const Distribution& distribution, BucketRange range) {
    if (range.first == 0 && range.second == distribution.size() - 1)
        return {};
    const Range chosen(distribution, range);
    switch (distribution.kind) {
    case PictureKind::LastUsed:
    case PictureKind::Expires:
    case PictureKind::Created:
        return forDates(distribution, chosen);
    case PictureKind::Scopes:
        return forScopes(chosen);
    case PictureKind::Owners:
        return forOwners(distribution, range);
    case PictureKind::Verdicts:
        return forVerdicts(chosen);
    }
    return {};
}

Query queryForExpiry(int year, int month, int day) {
    return is(QueryField::Expires, CalendarPeriod{year, month, day});
}

} // namespace patdesk
