// SPDX-License-Identifier: MIT
#pragma once

#include "findingscolumn.h"
#include "tokentable.h"

#include <memory>
#include <vector>

namespace patdesk {

/// What a question about rows can be answered from. Valid during a call.
struct RowFacts {
    const TokenTable& table;
    const std::vector<Findings>& findings;   ///< one for each row
    const std::vector<std::uint8_t>& isMine; ///< one for each owner
    Instant now;
    const std::vector<Marks>& marks; ///< one for each row; none while nothing was judged
};

/// A question that some rows of a table answer: a query, say. Not thread-safe; find() uses threads of its
/// own.
class RowFinder {
public:
    virtual ~RowFinder() = default;

    /// Finds the rows, from nothing. With what this one takes the place of, if it has found its rows by the
    /// same facts: then only those need to be asked, where the new question is a narrower one.
    virtual void find(const RowFacts& facts, std::unique_ptr<RowFinder> before) = 0;

    void findAgain(const RowFacts& facts) { find(facts, nullptr); }

    /// 1 for each row found, else 0. A removed row has either.
    virtual const std::vector<std::uint8_t>& found() const = 0;

    /// Of one row, by facts of which that row alone has changed since find().
    virtual bool matches(const RowFacts& facts, TokenTable::Row row) const = 0;

    /// Asks for a scope, which sp:scopes:all stands in for.
    virtual bool findsAllScopes() const = 0;
};

} // namespace patdesk
