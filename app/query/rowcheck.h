// SPDX-License-Identifier: MIT
#pragma once

#include "rowfinder.h"
#include "textmatcher.h"
#include "valueranges.h"

#include <array>
#include <functional>
#include <memory>
#include <vector>

namespace patdesk {

/// What a condition asks of a row, compiled. prepare() comes first, and again when the facts have changed;
/// the rest is then thread-safe.
class RowCheck {
public:
    virtual ~RowCheck() = default;

    /// Works out what many rows share.
    virtual void prepare(const RowFacts& /*facts*/) {}

    virtual bool matches(const RowFacts& facts, TokenTable::Row row) const = 0;

    /// Makes marks[row] 0 for the rows from `from` up to but not `to` that do not match, and leaves the
    /// others.
    virtual void narrow(const RowFacts& facts, std::uint8_t* marks, TokenTable::Row from,
                        TokenTable::Row to) const = 0;

    /// About how long a row takes, to ask the quick ones first.
    virtual int cost() const { return 1; }

    /// See RowFinder::findsAllScopes().
    virtual bool findsAllScopes() const { return false; }
};

using RowChecks = std::vector<std::unique_ptr<RowCheck>>;

/// All of them hold; none = every row.
class AllCheck final : public RowCheck {
public:
    explicit AllCheck(RowChecks checks);

    void prepare(const RowFacts& facts) override;
    bool matches(const RowFacts& facts, TokenTable::Row row) const override;
    void narrow(const RowFacts& facts, std::uint8_t* marks, TokenTable::Row from,
                TokenTable::Row to) const override;
    int cost() const override;
    bool findsAllScopes() const override;

private:
    RowChecks m_checks;
};

/// One of them holds at least; none = no row.
class AnyCheck final : public RowCheck {
public:
    explicit AnyCheck(RowChecks checks);

    void prepare(const RowFacts& facts) override;
    bool matches(const RowFacts& facts, TokenTable::Row row) const override;
    void narrow(const RowFacts& facts, std::uint8_t* marks, TokenTable::Row from,
                TokenTable::Row to) const override;
    int cost() const override;
    bool findsAllScopes() const override;

private:
    RowChecks m_checks;
};

/// Status, verdict and managed: by a table of all combinations of findings.
class FindingsCheck final : public RowCheck {
public:
    explicit FindingsCheck(const std::function<bool(Findings)>& accepts);

    bool matches(const RowFacts& facts, TokenTable::Row row) const override;
    void narrow(const RowFacts& facts, std::uint8_t* marks, TokenTable::Row from,
                TokenTable::Row to) const override;

private:
    std::array<std::uint8_t, findingsEnd> m_accepts{};
};

/// Owner states and gaps: a token that was judged has one of the marks at least, or none of them.
class MarksCheck final : public RowCheck {
public:
    MarksCheck(Marks marks, bool wanted) : m_marks(marks), m_wanted(wanted) {}

    bool matches(const RowFacts& facts, TokenTable::Row row) const override;
    void narrow(const RowFacts& facts, std::uint8_t* marks, TokenTable::Row from,
                TokenTable::Row to) const override;

private:
    Marks m_marks;
    bool m_wanted;
};

class MineCheck final : public RowCheck {
public:
    explicit MineCheck(bool mine) : m_mine(mine) {}

    bool matches(const RowFacts& facts, TokenTable::Row row) const override;
    void narrow(const RowFacts& facts, std::uint8_t* marks, TokenTable::Row from,
                TokenTable::Row to) const override;

private:
    bool m_mine;
};

/// Used, created, expires: ranges that depend on the moment.
class DateCheck final : public RowCheck {
public:
    using Dates = Column<std::int64_t> TokenTable::*;
    using RangesAt = std::function<ValueRanges(Instant now)>; // unbound: holds values alone

    DateCheck(Dates dates, RangesAt rangesAt) : m_dates(dates), m_rangesAt(std::move(rangesAt)) {}

    void prepare(const RowFacts& facts) override { m_ranges = m_rangesAt(facts.now); }

    bool matches(const RowFacts& facts, TokenTable::Row row) const override;
    void narrow(const RowFacts& facts, std::uint8_t* marks, TokenTable::Row from,
                TokenTable::Row to) const override;

private:
    Dates m_dates;
    RangesAt m_rangesAt;
    ValueRanges m_ranges;
};

/// Lifetime, and the number of scopes.
class NumberCheck final : public RowCheck {
public:
    enum class Of : std::uint8_t { Lifetime, Scopes };

    NumberCheck(Of of, ValueRanges ranges) : m_of(of), m_ranges(std::move(ranges)) {}

    bool matches(const RowFacts& facts, TokenTable::Row row) const override;
    void narrow(const RowFacts& facts, std::uint8_t* marks, TokenTable::Row from,
                TokenTable::Row to) const override;

private:
    Of m_of;
    ValueRanges m_ranges;
};

/// Phrases, name, owner, scope and ID: one of some texts in one of some places. Owners and scopes are looked
/// through once for each distinct one.
class TextCheck final : public RowCheck {
public:
    struct Places {
        bool name = false;
        bool id = false;
        bool owner = false;
        bool ownerId = false; ///< if it is whole
        bool scope = false;
    };

    TextCheck(Places places, const std::vector<QueryValue>& texts, bool negated);

    void prepare(const RowFacts& facts) override;
    bool matches(const RowFacts& facts, TokenTable::Row row) const override;
    void narrow(const RowFacts& facts, std::uint8_t* marks, TokenTable::Row from,
                TokenTable::Row to) const override;
    int cost() const override;
    bool findsAllScopes() const override;

private:
    bool hasText(const TokenTable& table, TokenTable::Row row) const;
    void markShared(const TokenTable& table, std::uint8_t* fits, TokenTable::Row from,
                    TokenTable::Row to) const;
    void markNames(const TokenTable& table, std::uint8_t* fits, TokenTable::Row from,
                   TokenTable::Row to) const;
    void markIds(const TokenTable& table, std::uint8_t* fits, TokenTable::Row from, TokenTable::Row to) const;
    void keep(std::uint8_t* marks, const std::uint8_t* fits, TokenTable::Row from, TokenTable::Row to) const;
    void prepareOwners(const TokenTable& table);
    void markOwnerId(const TokenTable& table, const TextMatcher& matcher);
    void prepareSets(const TokenTable& table);

    Places m_places;
    std::vector<TextMatcher> m_matchers;
    bool m_negated;
    bool m_readsLikeAScope = false;
    /// 1 for each owner, and each set of scopes, with a text in it; empty if not asked for.
    std::vector<std::uint8_t> m_ownerFits;
    std::vector<std::uint8_t> m_setFits;
};

} // namespace patdesk
