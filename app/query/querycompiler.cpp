// SPDX-License-Identifier: MIT
#include "querycompiler.h"

#include "foldedtext.h"
#include "parallel.h"
#include "querydates.h"
#include "queryimplication.h"
#include "tokenstatus.h"

#include <algorithm>
#include <atomic>
#include <utility>

namespace patdesk {

namespace {

using Row = TokenTable::Row;

/// A condition's answer for one token.
enum class Answer { No, Unknown, Yes };

Answer answerOf(StatusWord word, Findings findings) {
    const auto known = [](bool holds) { return holds ? Answer::Yes : Answer::No; };
    // What depends on a date is unknown where something is unreadable.
    const auto fromDates = [findings](bool holds) {
        return holds ? Answer::Yes : has(findings, Finding::PartlyUnreadable) ? Answer::Unknown : Answer::No;
    };
    switch (word) {
    case StatusWord::Stale:
        return fromDates(has(findings, Finding::Stale));
    case StatusWord::NeverUsed:
        return fromDates(has(findings, Finding::NeverUsed));
    case StatusWord::Expiring:
        return fromDates(has(findings, Finding::ExpiringSoon));
    case StatusWord::Expired:
        return fromDates(has(findings, Finding::Expired));
    case StatusWord::NeverExpires:
        return fromDates(has(findings, Finding::NeverExpires));
    case StatusWord::RecentlyUsed:
        return fromDates(stateOf(findings) == TokenState::InUse);
    case StatusWord::AllScopes:
        return known(has(findings, Finding::AllScopes));
    case StatusWord::Managed:
        return known(has(findings, Finding::Managed));
    case StatusWord::Unreadable:
        return known(has(findings, Finding::PartlyUnreadable));
    }
    return Answer::Unknown;
}

Answer answerOf(VerdictWord word, Findings findings) {
    const bool safe = has(findings, Finding::JudgedSafe);
    const bool inUse = has(findings, Finding::JudgedInUse);
    const bool cannotTell = has(findings, Finding::JudgedCannotTell);
    const bool judged = safe || inUse || cannotTell;
    if (word == VerdictWord::None)
        return judged ? Answer::No : Answer::Yes;
    const bool holds = word == VerdictWord::Safe ? safe : word == VerdictWord::InUse ? inUse : cannotTell;
    return holds ? Answer::Yes : judged ? Answer::No : Answer::Unknown;
}

template <class Word>
std::unique_ptr<RowCheck> findingsCheck(const QueryCondition& condition, bool negated) {
    return std::make_unique<FindingsCheck>([&](Findings findings) {
        Answer answer = Answer::No;
        for (const QueryValue& value : condition.values)
            answer = std::max(answer, answerOf(std::get<Word>(value), findings));
        return answer == (negated ? Answer::No : Answer::Yes);
    });
}

/// yes, no, or both.
std::pair<bool, bool> yesAndNo(const QueryCondition& condition, bool negated) {
    const auto has = [&](bool wanted) {
        return std::any_of(condition.values.begin(), condition.values.end(),
                           [wanted](const QueryValue& value) { return std::get<bool>(value) == wanted; });
    };
    return {has(true) != negated, has(false) != negated};
}

std::unique_ptr<RowCheck> mineCheck(const QueryCondition& condition, bool negated) {
    const auto [yes, no] = yesAndNo(condition, negated);
    if (yes != no)
        return std::make_unique<MineCheck>(yes);
    return yes ? std::unique_ptr<RowCheck>(std::make_unique<AllCheck>(RowChecks()))
               : std::make_unique<AnyCheck>(RowChecks());
}

std::unique_ptr<RowCheck> dateCheck(DateCheck::Dates dates, const QueryCondition& condition, bool negated,
                                    const QTimeZone& zone) {
    return std::make_unique<DateCheck>(
        dates, [condition, negated, zone](Instant now) { return datesOf(condition, negated, now, zone); });
}

std::unique_ptr<RowCheck> checkOf(const QueryCondition& condition, bool negated, const QTimeZone& zone) {
    const auto text = [&](TextCheck::Places places) {
        return std::make_unique<TextCheck>(places, condition.values, negated);
    };
    switch (condition.field) {
    case QueryField::Text:
        return text({.name = true, .id = true, .owner = true, .scope = true});
    case QueryField::Name:
        return text({.name = true});
    case QueryField::Owner:
        return text({.owner = true, .ownerId = true});
    case QueryField::Scope:
        return text({.scope = true});
    case QueryField::Id:
        return text({.id = true});
    case QueryField::Status:
        return findingsCheck<StatusWord>(condition, negated);
    case QueryField::Verdict:
        return findingsCheck<VerdictWord>(condition, negated);
    case QueryField::Managed: {
        const auto [yes, no] = yesAndNo(condition, negated);
        return std::make_unique<FindingsCheck>(
            [yes = yes, no = no](Findings findings) { return has(findings, Finding::Managed) ? yes : no; });
    }
    case QueryField::Mine:
        return mineCheck(condition, negated);
    case QueryField::Used:
        return dateCheck(&TokenTable::lastUsedMs, condition, negated, zone);
    case QueryField::Created:
        return dateCheck(&TokenTable::createdMs, condition, negated, zone);
    case QueryField::Expires:
        return dateCheck(&TokenTable::expiresMs, condition, negated, zone);
    case QueryField::Lifetime:
        return std::make_unique<NumberCheck>(NumberCheck::Of::Lifetime, numbersOf(condition, negated));
    case QueryField::Scopes:
        return std::make_unique<NumberCheck>(NumberCheck::Of::Scopes, numbersOf(condition, negated));
    }
    return std::make_unique<AnyCheck>(RowChecks());
}

/// A negation moves down to the conditions, which know what the opposite of unknown is.
std::unique_ptr<RowCheck> checkOf(const Query& query, bool negated, const QTimeZone& zone) {
    if (query.kind == Query::Kind::Condition)
        return checkOf(query.condition, negated, zone);
    if (query.kind == Query::Kind::Not)
        return checkOf(query.children.front(), !negated, zone);
    RowChecks checks;
    for (const Query& child : query.children)
        checks.push_back(checkOf(child, negated, zone));
    if ((query.kind == Query::Kind::All) != negated)
        return std::make_unique<AllCheck>(std::move(checks));
    return std::make_unique<AnyCheck>(std::move(checks));
}

std::optional<QString> phraseIn(const Query& query) {
    if (query.kind != Query::Kind::Condition || query.condition.field != QueryField::Text)
        return {};
    const QueryText& text = std::get<QueryText>(query.condition.values.front());
    const bool looksForSomething = !text.isPattern && !foldedText(QStringView(text.text)).empty();
    return looksForSomething ? std::optional(text.text) : std::nullopt;
}

} // namespace

CompiledQuery::CompiledQuery(Query query, QTimeZone zone)
    : m_query(std::move(query))
    , m_zone(std::move(zone))
    , m_check(checkOf(m_query, false, m_zone))
    , m_phrase(phraseIn(m_query)) {}

void CompiledQuery::find(const RowFacts& facts, std::unique_ptr<RowFinder> before) {
    auto* const last = dynamic_cast<CompiledQuery*>(before.get());
    if (m_phrase) {
        m_search = last && last->m_phrase ? std::move(last->m_search) : TokenSearch();
        return m_search.find(facts.table, *m_phrase);
    }
    m_check->prepare(facts);
    const Row rows = facts.table.rowCount();
    // Beyond an eighth of the rows, one go over all memory is faster than asking row by row.
    if (last && last->found().size() == rows && last->m_zone == m_zone && last->foundCount() < rows / 8 &&
        implies(m_query, last->m_query)) {
        m_found = last->m_phrase ? last->m_search.found() : std::move(last->m_found);
        return narrow(facts);
    }
    m_found.resize(rows);
    forRowsInParallel(rows, [&](Row from, Row to) {
        std::fill(m_found.begin() + from, m_found.begin() + to, std::uint8_t{1});
        m_check->narrow(facts, m_found.data(), from, to);
    });
}

void CompiledQuery::narrow(const RowFacts& facts) {
    for (Row row = 0; row < m_found.size(); ++row) {
        if (m_found[row] && !m_check->matches(facts, row))
            m_found[row] = 0;
    }
}

const std::vector<std::uint8_t>& CompiledQuery::found() const {
    return m_phrase ? m_search.found() : m_found;
}

std::size_t CompiledQuery::foundCount() const {
    return static_cast<std::size_t>(std::count(found().begin(), found().end(), 1));
}

bool CompiledQuery::matches(const RowFacts& facts, Row row) const {
    return m_phrase ? m_search.matches(facts.table, row) : m_check->matches(facts, row);
}

bool CompiledQuery::findsAllScopes() const {
    return m_check->findsAllScopes();
}

std::vector<std::int64_t> excludedBy(const Query& query, const QTimeZone& zone, const RowFacts& facts) {
    std::vector<std::int64_t> excluded;
    for (const Query& part : query.parts()) {
        CompiledQuery alone(part, zone);
        alone.findAgain(facts);
        std::int64_t count = 0;
        for (Row row = 0; row < facts.table.rowCount(); ++row)
            count += unsigned{alone.found()[row] == 0} & unsigned{!facts.table.isRemoved(row)};
        excluded.push_back(count);
    }
    return excluded;
}

} // namespace patdesk
