// SPDX-License-Identifier: MIT
#include "querycompiler.h"

#include "foldedtext.h"
#include "parallel.h"
#include "querydates.h"
#include "queryimplication.h"
#include "tokenstatus.h"

#include <algorithm>
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

std::unique_ptr<RowCheck> marksCheck(const QueryCondition& condition, bool negated) {
    Marks marks = 0;
    for (const QueryValue& value : condition.values)
        marks |= bitOf(std::get<TokenFilter>(value));
    return std::make_unique<MarksCheck>(marks, !negated);
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
    case QueryField::OwnerState:
    case QueryField::Gap:
        return marksCheck(condition, negated);
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
    : m_query(std::move(query)), m_zone(std::move(zone)), m_phrase(phraseIn(m_query)) {
    for (Query& part : m_query.parts()) {
        auto check = checkOf(part, false, m_zone);
        m_parts.push_back({std::move(part), std::move(check)});
    }
    std::stable_sort(m_parts.begin(), m_parts.end(),
                     [](const Part& a, const Part& b) { return a.check->cost() < b.check->cost(); });
}

void CompiledQuery::find(const RowFacts& facts, std::unique_ptr<RowFinder> before) {
    auto* const last = dynamic_cast<CompiledQuery*>(before.get());
    if (m_phrase) {
        m_search = last && last->m_phrase ? std::move(last->m_search) : TokenSearch();
        return m_search.find(facts.table, *m_phrase);
    }
    for (Part& part : m_parts)
        part.isNew = true;
    const bool goesOn = last && follows(*last, facts);
    if (goesOn)
        takeChecks(*last);
    for (Part& part : m_parts) {
        if (part.isNew)
            part.check->prepare(facts);
    }
    std::vector<Query> old = oldParts();
    const bool isKept = goesOn && !old.empty() && last->m_keptParts == old;
    m_kept = isKept ? std::move(last->m_kept) : std::vector<std::uint8_t>();
    if (goesOn && narrowsFew(*last)) {
        m_keptParts = isKept ? std::move(old) : std::vector<Query>();
        m_found = last->found();
        for (Row row = 0; row < m_found.size(); ++row) {
            if (m_found[row] && !matches(facts, row))
                m_found[row] = 0;
        }
        return;
    }
    if (!old.empty() && !isKept) {
        m_kept.assign(facts.table.rowCount(), 1);
        narrow(facts, m_kept, false);
    }
    if (old.empty())
        m_found.assign(facts.table.rowCount(), 1);
    else
        m_found = m_kept;
    m_keptParts = std::move(old);
    narrow(facts, m_found, true);
}

/// What it has found is of the same table.
bool CompiledQuery::follows(const CompiledQuery& before, const RowFacts& facts) const {
    return before.m_zone == m_zone && before.found().size() == facts.table.rowCount();
}

/// Those of the same parts, which are prepared.
void CompiledQuery::takeChecks(CompiledQuery& before) {
    if (before.m_phrase)
        return;
    for (Part& part : m_parts) {
        const auto same =
            std::find_if(before.m_parts.begin(), before.m_parts.end(),
                         [&part](const Part& other) { return other.check && other.query == part.query; });
        if (same == before.m_parts.end())
            continue;
        part.check = std::move(same->check);
        part.isNew = false;
    }
}

/// Beyond an eighth of the rows, one go over all memory is faster than asking row by row.
bool CompiledQuery::narrowsFew(const CompiledQuery& before) const {
    const std::vector<std::uint8_t>& marks = before.found();
    return std::size_t(std::count(marks.begin(), marks.end(), 1)) < marks.size() / 8 &&
           implies(m_query, before.m_query);
}

std::vector<Query> CompiledQuery::oldParts() const {
    std::vector<Query> old;
    for (const Part& part : m_parts) {
        if (!part.isNew)
            old.push_back(part.query);
    }
    return old;
}

void CompiledQuery::narrow(const RowFacts& facts, std::vector<std::uint8_t>& marks, bool byNewParts) const {
    forRowsInParallel(static_cast<Row>(marks.size()), [&](Row from, Row to) {
        for (const Part& part : m_parts) {
            if (part.isNew != byNewParts)
                continue;
            if (std::find(marks.begin() + from, marks.begin() + to, 1) == marks.begin() + to)
                return;
            part.check->narrow(facts, marks.data(), from, to);
        }
    });
}

const std::vector<std::uint8_t>& CompiledQuery::found() const {
    return m_phrase ? m_search.found() : m_found;
}

bool CompiledQuery::matches(const RowFacts& facts, Row row) const {
    if (m_phrase)
        return m_search.matches(facts.table, row);
    return std::all_of(m_parts.begin(), m_parts.end(),
                       [&](const Part& part) { return part.check->matches(facts, row); });
}

bool CompiledQuery::findsAllScopes() const {
    return std::any_of(m_parts.begin(), m_parts.end(),
                       [](const Part& part) { return part.check && part.check->findsAllScopes(); });
}

std::int64_t tokensFoundBy(const Query& query, const QTimeZone& zone, const RowFacts& facts) {
    CompiledQuery compiled(query, zone);
    compiled.findAgain(facts);
    std::int64_t count = 0;
    for (Row row = 0; row < facts.table.rowCount(); ++row)
        count += unsigned{compiled.found()[row]} & unsigned{!facts.table.isRemoved(row)};
    return count;
}

std::vector<std::int64_t> excludedBy(const Query& query, const QTimeZone& zone, const RowFacts& facts) {
    std::vector<std::int64_t> excluded;
    for (const Query& part : query.parts()) {
        excluded.push_back(facts.table.liveCount() - tokensFoundBy(part, zone, facts));
    }
    return excluded;
}

} // namespace patdesk
