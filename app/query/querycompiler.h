// SPDX-License-Identifier: MIT
#pragma once

#include "querytree.h"
#include "rowcheck.h"
#include "rowfinder.h"
#include "tokensearch.h"

#include <QTimeZone>

#include <optional>

namespace patdesk {

/// A query that finds the rows of a table. What a condition means is described in queryparser.h and
/// querydates.h.
///
/// Owners and sets of scopes are looked through once for each distinct one; numbers and findings in a loop
/// over their column; texts as TokenSearch does. The quick conditions come first, and each is asked only for
/// what those before it have left; a long table in parts, on as many threads. A query that is one phrase is a
/// TokenSearch.
///
/// While the user types in one part of a query, the others are not asked again: what they leave together is
/// kept, a byte for each row. Where what was typed can only narrow the rows, and few were found, only those
/// are asked.
class CompiledQuery final : public RowFinder {
public:
    /// The zone says when a day begins.
    explicit CompiledQuery(Query query, QTimeZone zone);

    const Query& query() const { return m_query; }

    void find(const RowFacts& facts, std::unique_ptr<RowFinder> before) override;
    const std::vector<std::uint8_t>& found() const override;
    bool matches(const RowFacts& facts, TokenTable::Row row) const override;
    bool findsAllScopes() const override;

private:
    /// What has to hold with the others.
    struct Part {
        Query query;
        std::unique_ptr<RowCheck> check;
        bool isNew = true; ///< the query before had no such part
    };

    bool follows(const CompiledQuery& before, const RowFacts& facts) const;
    void takeChecks(CompiledQuery& before);
    bool narrowsFew(const CompiledQuery& before) const;
    std::vector<Query> oldParts() const;
    void narrow(const RowFacts& facts, std::vector<std::uint8_t>& marks, bool byNewParts) const;

    Query m_query;
    QTimeZone m_zone;
    std::vector<Part> m_parts; ///< the quickest first
    std::vector<std::uint8_t> m_found;
    /// What these parts leave together, for the next query.
    std::vector<Query> m_keptParts;
    std::vector<std::uint8_t> m_kept;
    /// The query is this phrase alone.
    std::optional<QString> m_phrase;
    TokenSearch m_search;
};

/// How many tokens of the table it finds.
std::int64_t tokensFoundBy(const Query& query, const QTimeZone& zone, const RowFacts& facts);

/// For each of the query's parts(), how many tokens of the table it alone leaves out. Looks through the table
/// once for each part.
std::vector<std::int64_t> excludedBy(const Query& query, const QTimeZone& zone, const RowFacts& facts);

} // namespace patdesk
