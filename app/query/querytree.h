// SPDX-License-Identifier: MIT
#pragma once

#include "tokenfilter.h"

#include <QString>

#include <cstdint>
#include <utility>
#include <variant>
#include <vector>

namespace patdesk {

/// A query as values: what queryparser.h makes of a text, queryprinter.h writes and querycompiler.h asks of a
/// table. The grammar is described in queryparser.h.

/// What a condition is about. `Text` has no name: plain words, looked for in name, owner, scopes and ID.
enum class QueryField : std::uint8_t {
    Text,
    Name,
    Owner,
    Scope,
    Id,
    Status,
    Verdict,
    OwnerState, ///< as it was judged, as the next one
    Gap,
    Managed,
    Mine,
    Used,
    Created,
    Expires,
    Lifetime, ///< of the access tokens got with it
    Scopes,   ///< how many it has
};

enum class QuerySign : std::uint8_t { Is, Less, LessOrEqual, Greater, GreaterOrEqual };

/// A text to find inside another one or, as a pattern, to fit all of it, where * stands for anything. Never
/// empty, no white space at its ends.
struct QueryText {
    QString text = {};
    bool isPattern = false;

    friend bool operator==(const QueryText&, const QueryText&) = default;
};

enum class StatusWord : std::uint8_t {
    Stale,
    NeverUsed,
    Expiring,
    Expired,
    NeverExpires,
    AllScopes,
    Managed,
    Unreadable,
    RecentlyUsed, ///< none of the findings before: nothing to look at
};

enum class VerdictWord : std::uint8_t { Safe, InUse, CannotTell, None };

/// What stands where a date could.
enum class DateWord : std::uint8_t { Never, Unreadable };

/// 2025, 2025-11 or 2025-11-01; what is 0 was left out.
struct CalendarPeriod {
    int year = 0;
    int month = 0;
    int day = 0;

    friend bool operator==(const CalendarPeriod&, const CalendarPeriod&) = default;
};

enum class NamedPeriod : std::uint8_t {
    Today,
    Yesterday,
    Tomorrow,
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
    ThisWeek,
    ThisMonth,
    ThisQuarter,
    ThisYear,
    LastWeek,
    LastMonth,
    LastQuarter,
    LastYear,
    NextWeek,
    NextMonth,
    NextQuarter,
    NextYear,
};

enum class SpanUnit : std::uint8_t { Seconds, Minutes, Hours, Days, Weeks, Months, Years };

/// 30d, 8h, 3m.
struct TimeSpan {
    int count = 0;
    SpanUnit unit = SpanUnit::Days;

    friend bool operator==(const TimeSpan&, const TimeSpan&) = default;
};

/// TokenFilter: one of those by owner or gap. bool: yes or no. int: a number of scopes.
using QueryValue = std::variant<QueryText, StatusWord, VerdictWord, TokenFilter, bool, DateWord,
                                CalendarPeriod, NamedPeriod, TimeSpan, int>;

/// A field, a sign and one value, or several of which one has to fit (only with `Is`).
struct QueryCondition {
    QueryField field = QueryField::Text;
    QuerySign sign = QuerySign::Is;
    std::vector<QueryValue> values;

    friend bool operator==(const QueryCondition&, const QueryCondition&) = default;
};

/// A condition, or how others are combined. `All` without children is the empty query: every token. As the
/// parser makes it, All and Any have at least two children otherwise, none of their own kind, and Not has
/// one that is no Not.
struct Query {
    enum class Kind : std::uint8_t { All, Any, Not, Condition };

    Kind kind = Kind::All;
    QueryCondition condition = {}; ///< of Kind::Condition
    std::vector<Query> children = {};

    bool isEmpty() const { return kind == Kind::All && children.empty(); }

    /// What has to hold together, of which each can be taken away alone: the children of All, else itself.
    std::vector<Query> parts() const { return kind == Kind::All ? children : std::vector<Query>{*this}; }

    friend bool operator==(const Query&, const Query&) = default;
};

/// A condition with one value.
inline Query conditionOf(QueryField field, QueryValue value, QuerySign sign = QuerySign::Is) {
    return {.kind = Query::Kind::Condition,
            .condition = {.field = field, .sign = sign, .values = {std::move(value)}}};
}

/// What has to hold together, as the parser makes it: one alone is itself.
inline Query allOf(std::vector<Query> parts) {
    if (parts.size() == 1)
        return std::move(parts.front());
    return {.kind = Query::Kind::All, .condition = {}, .children = std::move(parts)};
}

/// Somewhere in it the field is asked for.
bool mentions(const Query& query, QueryField field);

/// It asks for what nothing but a verdict tells.
bool asksForVerdicts(const Query& query);

} // namespace patdesk
