// SPDX-License-Identifier: MIT
#include "joinedquery.h"

#include "bucketquery.h"

#include <algorithm>
#include <array>

namespace patdesk {

namespace {

bool isOneOf(const QueryValue& value, std::initializer_list<StatusWord> words) {
    const auto* const word = std::get_if<StatusWord>(&value);
    return word && std::find(words.begin(), words.end(), *word) != words.end();
}

/// A status that says what the picture shows, too.
bool isStatusOf(PictureKind kind, const QueryValue& value) {
    switch (kind) {
    case PictureKind::LastUsed:
        return isOneOf(value, {StatusWord::NeverUsed});
    case PictureKind::Expires:
        return isOneOf(value, {StatusWord::Expired, StatusWord::Expiring, StatusWord::NeverExpires});
    case PictureKind::Scopes:
        return isOneOf(value, {StatusWord::AllScopes});
    default:
        return false;
    }
}

QueryField fieldOf(PictureKind kind) {
    static constexpr std::array fields{QueryField::Used,   QueryField::Expires, QueryField::Created,
                                       QueryField::Scopes, QueryField::Owner,   QueryField::Verdict};
    return fields[static_cast<std::size_t>(kind)];
}

/// All of it asks what the picture shows.
bool isAbout(const Query& query, PictureKind kind) {
    if (query.kind != Query::Kind::Condition)
        return !query.children.empty() &&
               std::all_of(query.children.begin(), query.children.end(),
                           [kind](const Query& child) { return isAbout(child, kind); });
    const QueryCondition& condition = query.condition;
    if (condition.field == QueryField::Status)
        return std::all_of(condition.values.begin(), condition.values.end(),
                           [kind](const QueryValue& value) { return isStatusOf(kind, value); });
    return condition.field == fieldOf(kind);
}

} // namespace

Query joinedQuery(const Query& typed, PictureKind kind, const Query& wanted) {
    std::vector<Query> parts;
    for (const Query& part : typed.parts()) {
        if (!isAbout(part, kind))
            parts.push_back(part);
    }
    for (const Query& part : wanted.parts())
        parts.push_back(part);
    return allOf(std::move(parts));
}

std::optional<BucketRange> bucketsAskedFor(const Query& typed, const Distribution& distribution) {
    std::vector<Query> about;
    for (const Query& part : typed.parts()) {
        if (isAbout(part, distribution.kind))
            about.push_back(part);
    }
    if (about.empty())
        return {};
    for (int first = 0; first < distribution.size(); ++first) {
        for (int last = first; last < distribution.size(); ++last) {
            const std::vector<Query> asked = queryFor(distribution, {first, last}).parts();
            if (asked.size() == about.size() &&
                std::is_permutation(asked.begin(), asked.end(), about.begin()))
                return BucketRange{first, last};
        }
    }
    return {};
}

} // namespace patdesk
