// SPDX-License-Identifier: MIT
#include "rowcheck.h"

#include "foldedtext.h"

#include <algorithm>

namespace patdesk {

namespace {

using Row = TokenTable::Row;

void sortByCost(RowChecks& checks) {
    std::stable_sort(checks.begin(), checks.end(),
                     [](const auto& a, const auto& b) { return a->cost() < b->cost(); });
}

int sumOfCosts(const RowChecks& checks) {
    int sum = 1;
    for (const auto& check : checks)
        sum += check->cost();
    return sum;
}

bool anyFindsAllScopes(const RowChecks& checks) {
    return std::any_of(checks.begin(), checks.end(),
                       [](const auto& check) { return check->findsAllScopes(); });
}

bool anyLeft(const std::uint8_t* marks, Row from, Row to) {
    return std::find(marks + from, marks + to, std::uint8_t{1}) != marks + to;
}

/// Marks for a range of rows, indexed by row and not set yet: the memory before the range is never touched.
class RangeMarks {
public:
    explicit RangeMarks(Row to) : m_marks(std::make_unique_for_overwrite<std::uint8_t[]>(to)) {}

    std::uint8_t* data() { return m_marks.get(); }

private:
    std::unique_ptr<std::uint8_t[]> m_marks;
};

/// Without a branch for each row where there is one range, as there nearly always is.
template <class NumberOf>
void narrowByRanges(const ValueRanges& ranges, std::uint8_t* marks, Row from, Row to, NumberOf numberOf) {
    const auto within = [](const ValueRanges::Range& range, std::int64_t value) {
        return static_cast<unsigned>(value >= range.first) & static_cast<unsigned>(value <= range.last);
    };
    if (ranges.all().size() == 1) {
        const ValueRanges::Range range = ranges.all().front();
        for (Row row = from; row < to; ++row)
            marks[row] &= static_cast<std::uint8_t>(within(range, numberOf(row)));
        return;
    }
    for (Row row = from; row < to; ++row) {
        const std::int64_t value = numberOf(row);
        unsigned fits = 0;
        for (const ValueRanges::Range& range : ranges.all())
            fits |= within(range, value);
        marks[row] &= static_cast<std::uint8_t>(fits);
    }
}

} // namespace

AllCheck::AllCheck(RowChecks checks) : m_checks(std::move(checks)) {
    sortByCost(m_checks);
}

void AllCheck::prepare(const RowFacts& facts) {
    for (const auto& check : m_checks)
        check->prepare(facts);
}

bool AllCheck::matches(const RowFacts& facts, Row row) const {
    return std::all_of(m_checks.begin(), m_checks.end(),
                       [&](const auto& check) { return check->matches(facts, row); });
}

void AllCheck::narrow(const RowFacts& facts, std::uint8_t* marks, Row from, Row to) const {
    for (const auto& check : m_checks) {
        if (!anyLeft(marks, from, to))
            return;
        check->narrow(facts, marks, from, to);
    }
}

int AllCheck::cost() const {
    return sumOfCosts(m_checks);
}

bool AllCheck::findsAllScopes() const {
    return anyFindsAllScopes(m_checks);
}

AnyCheck::AnyCheck(RowChecks checks) : m_checks(std::move(checks)) {
    sortByCost(m_checks);
}

void AnyCheck::prepare(const RowFacts& facts) {
    for (const auto& check : m_checks)
        check->prepare(facts);
}

bool AnyCheck::matches(const RowFacts& facts, Row row) const {
    return std::any_of(m_checks.begin(), m_checks.end(),
                       [&](const auto& check) { return check->matches(facts, row); });
}

/// Each one is asked only for the rows that none before it has found.
void AnyCheck::narrow(const RowFacts& facts, std::uint8_t* marks, Row from, Row to) const {
    RangeMarks found(to);
    RangeMarks rest(to);
    std::fill(found.data() + from, found.data() + to, std::uint8_t{0});
    for (const auto& check : m_checks) {
        for (Row row = from; row < to; ++row)
            rest.data()[row] = static_cast<std::uint8_t>(marks[row] & (found.data()[row] ^ 1U));
        if (!anyLeft(rest.data(), from, to))
            break;
        check->narrow(facts, rest.data(), from, to);
        for (Row row = from; row < to; ++row)
            found.data()[row] |= rest.data()[row];
    }
    std::copy(found.data() + from, found.data() + to, marks + from);
}

int AnyCheck::cost() const {
    return sumOfCosts(m_checks);
}

bool AnyCheck::findsAllScopes() const {
    return anyFindsAllScopes(m_checks);
}

FindingsCheck::FindingsCheck(const std::function<bool(Findings)>& accepts) {
    for (unsigned findings = 0; findings < FindingsColumn::removedRow; ++findings)
        m_accepts[findings] = accepts(static_cast<Findings>(findings)) ? 1 : 0;
}

bool FindingsCheck::matches(const RowFacts& facts, Row row) const {
    return m_accepts[facts.findings[row]] != 0;
}

void FindingsCheck::narrow(const RowFacts& facts, std::uint8_t* marks, Row from, Row to) const {
    for (Row row = from; row < to; ++row)
        marks[row] &= m_accepts[facts.findings[row]];
}

/// Each that was judged has the mark of its owner's state.
bool MarksCheck::matches(const RowFacts& facts, Row row) const {
    if (facts.marks.empty() || facts.marks[row] == 0)
        return false;
    return ((facts.marks[row] & m_marks) != 0) == m_wanted;
}

void MarksCheck::narrow(const RowFacts& facts, std::uint8_t* marks, Row from, Row to) const {
    if (facts.marks.empty())
        return std::fill(marks + from, marks + to, std::uint8_t{0});
    for (Row row = from; row < to; ++row) {
        const Marks all = facts.marks[row];
        const unsigned has = (all & m_marks) != 0 ? 1 : 0;
        marks[row] &= static_cast<std::uint8_t>((all != 0 ? 1U : 0U) & (has ^ (m_wanted ? 0U : 1U)));
    }
}

bool MineCheck::matches(const RowFacts& facts, Row row) const {
    return (facts.isMine[facts.table.owner[row]] != 0) == m_mine;
}

void MineCheck::narrow(const RowFacts& facts, std::uint8_t* marks, Row from, Row to) const {
    const unsigned turned = m_mine ? 0 : 1;
    for (Row row = from; row < to; ++row)
        marks[row] &= static_cast<std::uint8_t>(facts.isMine[facts.table.owner[row]] ^ turned);
}

bool DateCheck::matches(const RowFacts& facts, Row row) const {
    return m_ranges.contains((facts.table.*m_dates)[row]);
}

void DateCheck::narrow(const RowFacts& facts, std::uint8_t* marks, Row from, Row to) const {
    const std::int64_t* const dates = (facts.table.*m_dates).data();
    narrowByRanges(m_ranges, marks, from, to, [dates](Row row) { return dates[row]; });
}

bool NumberCheck::matches(const RowFacts& facts, Row row) const {
    return m_ranges.contains(m_of == Of::Lifetime
                                 ? std::int64_t{facts.table.lifetimeS[row]}
                                 : std::int64_t(facts.table.scopesOfSet(facts.table.scopeSet[row]).size()));
}

void NumberCheck::narrow(const RowFacts& facts, std::uint8_t* marks, Row from, Row to) const {
    const TokenTable& table = facts.table;
    if (m_of == Of::Lifetime)
        return narrowByRanges(m_ranges, marks, from, to,
                              [&table](Row row) { return std::int64_t{table.lifetimeS[row]}; });
    narrowByRanges(m_ranges, marks, from, to, [&table](Row row) {
        return static_cast<std::int64_t>(table.scopesOfSet(table.scopeSet[row]).size());
    });
}

TextCheck::TextCheck(Places places, const std::vector<QueryValue>& texts, bool negated)
    : m_places(places), m_negated(negated) {
    for (const QueryValue& text : texts)
        m_matchers.emplace_back(std::get<QueryText>(text));
    m_readsLikeAScope = std::any_of(m_matchers.begin(), m_matchers.end(),
                                    [](const TextMatcher& matcher) { return matcher.readsLikeAScope(); });
}

void TextCheck::prepare(const RowFacts& facts) {
    if (m_places.owner)
        prepareOwners(facts.table);
    if (m_places.scope)
        prepareSets(facts.table);
}

void TextCheck::prepareOwners(const TokenTable& table) {
    m_ownerFits.assign(table.ownerIds.size(), 0);
    for (const TextMatcher& matcher : m_matchers) {
        matcher.mark(table.foldedOwnerNames, m_ownerFits.data(), 0, table.ownerIds.size());
        if (m_places.ownerId && matcher.length() > 0)
            markOwnerId(table, matcher);
    }
}

/// The owner with this ID.
void TextCheck::markOwnerId(const TokenTable& table, const TextMatcher& matcher) {
    std::string folded;
    for (std::uint32_t owner = 0; owner < table.ownerIds.size(); ++owner) {
        const std::string_view id = table.ownerIds.at(owner);
        if (id.size() != matcher.length())
            continue;
        foldText(id, folded);
        m_ownerFits[owner] |= static_cast<std::uint8_t>(matcher.equals(folded));
    }
}

void TextCheck::prepareSets(const TokenTable& table) {
    m_setFits.assign(table.setCount(), 0);
    std::vector<std::uint8_t> scopeFits(table.scopes.size(), 0);
    for (const TextMatcher& matcher : m_matchers)
        matcher.mark(table.foldedScopes, scopeFits.data(), 0, table.scopes.size());
    if (m_readsLikeAScope) {
        for (std::uint32_t set = 0; set < table.setCount(); ++set)
            m_setFits[set] |= table.setHoldsAll[set];
    }
    if (!anyLeft(scopeFits.data(), 0, table.scopes.size()))
        return;
    for (std::uint32_t set = 0; set < table.setCount(); ++set) {
        for (const std::uint32_t scope : table.scopesOfSet(set))
            m_setFits[set] |= scopeFits[scope];
    }
}

bool TextCheck::hasText(const TokenTable& table, Row row) const {
    if ((m_places.owner && m_ownerFits[table.owner[row]] != 0) ||
        (m_places.scope && m_setFits[table.scopeSet[row]] != 0))
        return true;
    const auto fits = [this](std::string_view text) {
        return std::any_of(m_matchers.begin(), m_matchers.end(),
                           [text](const TextMatcher& matcher) { return matcher.fits(text); });
    };
    if (m_places.name && fits(table.foldedNames.at(row)))
        return true;
    if (!m_places.id)
        return false;
    const auto folded = table.foldedIds.find(row);
    return fits(folded == table.foldedIds.end() ? table.ids.at(row) : folded->second);
}

bool TextCheck::matches(const RowFacts& facts, Row row) const {
    return hasText(facts.table, row) != m_negated;
}

/// Marks what fits by owner or scope, unmarks the others.
void TextCheck::markShared(const TokenTable& table, std::uint8_t* fits, Row from, Row to) const {
    std::fill(fits + from, fits + to, std::uint8_t{0});
    if (m_places.owner) {
        for (Row row = from; row < to; ++row)
            fits[row] |= m_ownerFits[table.owner[row]];
    }
    if (m_places.scope) {
        for (Row row = from; row < to; ++row)
            fits[row] |= m_setFits[table.scopeSet[row]];
    }
}

void TextCheck::markNames(const TokenTable& table, std::uint8_t* fits, Row from, Row to) const {
    for (const TextMatcher& matcher : m_matchers)
        matcher.mark(table.foldedNames, fits, from, to);
}

void TextCheck::markIds(const TokenTable& table, std::uint8_t* fits, Row from, Row to) const {
    for (const TextMatcher& matcher : m_matchers) {
        matcher.mark(table.ids, fits, from, to);
        for (const auto& [row, id] : table.foldedIds) {
            if (row >= from && row < to && matcher.fits(id))
                fits[row] = 1;
        }
    }
}

/// Where few rows are left to be asked they are asked one by one; else one go over all memory is the quicker
/// way.
void TextCheck::narrow(const RowFacts& facts, std::uint8_t* marks, Row from, Row to) const {
    const TokenTable& table = facts.table;
    RangeMarks memory(to);
    std::uint8_t* const fits = memory.data();
    const auto fewAreOpen = [&] {
        Row open = 0;
        for (Row row = from; row < to; ++row)
            open += static_cast<Row>(marks[row] & (fits[row] ^ 1U));
        return open < (to - from) / 20;
    };
    const auto askThoseOpen = [&] {
        for (Row row = from; row < to; ++row) {
            if (marks[row] && !fits[row])
                fits[row] = static_cast<std::uint8_t>(hasText(table, row));
        }
    };
    markShared(table, fits, from, to);
    if (m_places.name) {
        if (fewAreOpen()) {
            askThoseOpen();
            return keep(marks, fits, from, to);
        }
        markNames(table, fits, from, to);
    }
    if (m_places.id && fewAreOpen())
        askThoseOpen();
    else if (m_places.id)
        markIds(table, fits, from, to);
    keep(marks, fits, from, to);
}

void TextCheck::keep(std::uint8_t* marks, const std::uint8_t* fits, Row from, Row to) const {
    const unsigned turned = m_negated ? 1 : 0;
    for (Row row = from; row < to; ++row)
        marks[row] &= static_cast<std::uint8_t>(fits[row] ^ turned);
}

int TextCheck::cost() const {
    const int places = (m_places.owner ? 2 : 0) + (m_places.scope ? 2 : 0) + (m_places.name ? 20 : 0) +
                       (m_places.id ? 20 : 0);
    return places * static_cast<int>(m_matchers.size());
}

bool TextCheck::findsAllScopes() const {
    return !m_negated && m_places.scope && m_readsLikeAScope;
}

} // namespace patdesk
