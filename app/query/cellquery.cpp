// SPDX-License-Identifier: MIT
#include "cellquery.h"

#include "ownerstatetext.h"
#include "querychange.h"
#include "tokenstatus.h"

#include <QDateTime>

#include <utility>

namespace patdesk {

namespace {

Query textIs(QueryField field, const QString& text) {
    return text.trimmed().isEmpty() ? Query() : conditionOf(field, QueryText{text.trimmed(), false});
}

Query dayIs(QueryField field, std::int64_t ms, const QTimeZone& zone) {
    if (ms == TokenTable::unreadableDate)
        return conditionOf(field, DateWord::Unreadable);
    if (ms == TokenTable::noDate)
        return field == QueryField::Created ? Query() : conditionOf(field, DateWord::Never);
    const QDate day = QDateTime::fromMSecsSinceEpoch(ms, zone).date();
    if (day.year() < 1 || day.year() > 9999)
        return {};
    return conditionOf(field, CalendarPeriod{day.year(), day.month(), day.day()});
}

/// No other owner has this name in theirs.
bool isOnlyOwnerWith(const TokenTable& table, std::uint32_t owner) {
    const std::string_view name = table.foldedOwnerNames.at(owner);
    for (std::uint32_t other = 0; other < table.foldedOwnerNames.size(); ++other) {
        if (other != owner && table.foldedOwnerNames.at(other).find(name) != std::string_view::npos)
            return false;
    }
    return true;
}

Query statusIs(Findings findings) {
    const TokenState state = stateOf(findings);
    if (state == TokenState::InUse)
        return conditionOf(QueryField::Status, StatusWord::RecentlyUsed);
    if (state == TokenState::PartlyUnreadable)
        return conditionOf(QueryField::Status, StatusWord::Unreadable);
    return queryOf(filterOf(state));
}

Query verdictIs(Findings findings) {
    for (const auto& [finding, word] : {std::pair(Finding::JudgedSafe, VerdictWord::Safe),
                                        std::pair(Finding::JudgedInUse, VerdictWord::InUse),
                                        std::pair(Finding::JudgedCannotTell, VerdictWord::CannotTell)}) {
        if (has(findings, finding))
            return conditionOf(QueryField::Verdict, word);
    }
    return {};
}

} // namespace

Query queryOfCell(const RowFacts& facts, TokenTable::Row row, TokenColumn column, const QTimeZone& zone) {
    const TokenTable& table = facts.table;
    switch (column) {
    case TokenColumn::Name:
        return textIs(QueryField::Name, table.token(row).name);
    case TokenColumn::Owner: {
        const Owner owner = table.ownerOf(table.owner[row]);
        const bool byName = !owner.name.trimmed().isEmpty() && isOnlyOwnerWith(table, table.owner[row]);
        return textIs(QueryField::Owner, byName || owner.id.isEmpty() ? owner.name : owner.id.text());
    }
    case TokenColumn::Scopes:
    case TokenColumn::AllScopes: {
        const QStringList scopes = table.scopeNames(row);
        return scopes.size() == 1 ? textIs(QueryField::Scope, scopes.constFirst()) : Query();
    }
    case TokenColumn::Created:
        return dayIs(QueryField::Created, table.createdMs[row], zone);
    case TokenColumn::LastUsed:
        return dayIs(QueryField::Used, table.lastUsedMs[row], zone);
    case TokenColumn::Expires:
        return dayIs(QueryField::Expires, table.expiresMs[row], zone);
    case TokenColumn::Status:
        return statusIs(facts.findings[row]);
    case TokenColumn::Verdict:
        return verdictIs(facts.findings[row]);
    case TokenColumn::OwnerState: {
        const Marks marks = facts.marks.empty() ? 0 : facts.marks[row];
        return marks == 0 ? Query() : queryOf(ownerStateIn(marks));
    }
    case TokenColumn::ClientId:
        return textIs(QueryField::Id, table.token(row).id.text());
    case TokenColumn::Lifetime:
        return table.lifetimeS[row] > 0
                   ? conditionOf(QueryField::Lifetime, TimeSpan{table.lifetimeS[row], SpanUnit::Seconds})
                   : Query();
    case TokenColumn::Managed:
        return conditionOf(QueryField::Managed, has(facts.findings[row], Finding::Managed));
    }
    return {};
}

} // namespace patdesk
