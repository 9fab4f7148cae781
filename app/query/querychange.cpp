// SPDX-License-Identifier: MIT
#include "querychange.h"

#include <algorithm>
#include <utility>

namespace patdesk {

namespace {

bool contains(const std::vector<Query>& parts, const Query& part) {
    return std::find(parts.begin(), parts.end(), part) != parts.end();
}

} // namespace

Query withPart(Query query, const Query& part) {
    std::vector<Query> parts = query.parts();
    for (Query& each : part.parts()) {
        if (!contains(parts, each))
            parts.push_back(std::move(each));
    }
    return allOf(std::move(parts));
}

Query withoutPart(const Query& query, std::size_t number) {
    std::vector<Query> parts = query.parts();
    if (number < parts.size())
        parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(number));
    return allOf(std::move(parts));
}

Query withoutParts(const Query& query, const Query& others) {
    const std::vector<Query> unwanted = others.parts();
    std::vector<Query> parts = query.parts();
    std::erase_if(parts, [&unwanted](const Query& part) { return contains(unwanted, part); });
    return allOf(std::move(parts));
}

bool hasParts(const Query& query, const Query& others) {
    const std::vector<Query> parts = query.parts();
    const std::vector<Query> wanted = others.parts();
    return std::all_of(wanted.begin(), wanted.end(),
                       [&parts](const Query& part) { return contains(parts, part); });
}

Query queryOf(TokenFilter filter) {
    if (isOfGaps(filter))
        return conditionOf(QueryField::Gap, filter);
    if (isOfOwners(filter))
        return conditionOf(QueryField::OwnerState, filter);
    switch (filter) {
    case TokenFilter::Stale:
        return conditionOf(QueryField::Status, StatusWord::Stale);
    case TokenFilter::NeverUsed:
        return conditionOf(QueryField::Status, StatusWord::NeverUsed);
    case TokenFilter::ExpiringSoon:
        return conditionOf(QueryField::Status, StatusWord::Expiring);
    case TokenFilter::Expired:
        return conditionOf(QueryField::Status, StatusWord::Expired);
    case TokenFilter::NeverExpires:
        return conditionOf(QueryField::Status, StatusWord::NeverExpires);
    case TokenFilter::AllScopes:
        return conditionOf(QueryField::Status, StatusWord::AllScopes);
    case TokenFilter::Managed:
        return conditionOf(QueryField::Managed, true);
    case TokenFilter::Mine:
        return conditionOf(QueryField::Mine, true);
    case TokenFilter::Safe:
        return conditionOf(QueryField::Verdict, VerdictWord::Safe);
    case TokenFilter::InUse:
        return conditionOf(QueryField::Verdict, VerdictWord::InUse);
    case TokenFilter::CannotTell:
        return conditionOf(QueryField::Verdict, VerdictWord::CannotTell);
    default:
        return {};
    }
}

} // namespace patdesk
