// SPDX-License-Identifier: MIT
#include "topowners.h"

#include "foldedtext.h"
#include "queryparser.h"
#include "queryprinter.h"
#include "textmatcher.h"

#include <algorithm>
#include <numeric>

namespace patdesk {

namespace {

using Counts = std::vector<std::uint32_t>;

Counts countsOf(const TokenTable& table) {
    Counts counts(table.ownerIds.size(), 0);
    for (TokenTable::Row row = 0; row < table.rowCount(); ++row)
        counts[table.owner[row]] += unsigned{!table.isRemoved(row)};
    return counts;
}

/// It can be typed, and is read as what it is.
bool canBeTyped(const QString& text) {
    if (text.isEmpty())
        return false;
    const Query query{.kind = Query::Kind::Condition,
                      .condition = {QueryField::Owner, QuerySign::Is, {QueryText{text, false}}}};
    const QueryReading reading = readQuery(printQuery(query));
    return !reading.error && reading.query == query;
}

/// As the condition `owner` finds them: a part of the name, or the whole ID.
bool findsAlone(const TokenTable& table, const Counts& counts, std::uint32_t owner, const QString& text) {
    const TextMatcher matcher(QueryText{text, false});
    if (matcher.length() == 0)
        return false;
    std::vector<std::uint8_t> fits(counts.size(), 0);
    matcher.mark(table.foldedOwnerNames, fits.data(), 0, table.foldedOwnerNames.size());
    std::string folded;
    for (std::uint32_t other = 0; other < counts.size(); ++other) {
        if (counts[other] == 0)
            continue;
        if (!fits[other] && table.ownerIds.at(other).size() == matcher.length()) {
            foldText(table.ownerIds.at(other), folded);
            fits[other] = matcher.equals(folded) ? 1 : 0;
        }
        if ((fits[other] != 0) != (other == owner))
            return false;
    }
    return true;
}

} // namespace

TopOwners topOwners(const TokenTable& table) {
    // Where more than these cannot be asked for, the rest is not worth a look at each of them.
    constexpr std::size_t mostCandidates = 3 * mostOwners;
    const Counts counts = countsOf(table);
    std::vector<std::uint32_t> byCount(counts.size());
    std::iota(byCount.begin(), byCount.end(), 0U);
    const std::size_t candidates = std::min(mostCandidates, byCount.size());
    std::partial_sort(byCount.begin(), byCount.begin() + static_cast<std::ptrdiff_t>(candidates),
                      byCount.end(), [&](std::uint32_t a, std::uint32_t b) {
                          return counts[a] != counts[b]
                                     ? counts[a] > counts[b]
                                     : table.foldedOwnerNames.at(a) < table.foldedOwnerNames.at(b);
                      });
    TopOwners top;
    std::uint32_t owned = 0;
    for (std::size_t i = 0; i < candidates && top.numbers.size() < mostOwners; ++i) {
        const std::uint32_t owner = byCount[i];
        if (counts[owner] == 0)
            break;
        const QString name = textOf(table.ownerNames.at(owner)).trimmed();
        const QString id = textOf(table.ownerIds.at(owner)).trimmed();
        for (const QString& text : {name, id}) {
            if (!canBeTyped(text) || !findsAlone(table, counts, owner, text))
                continue;
            top.owners.push_back({name.isEmpty() ? id : name, text});
            top.numbers.push_back(owner);
            owned += counts[owner];
            break;
        }
    }
    top.hasOthers = owned < table.liveCount();
    return top;
}

} // namespace patdesk
