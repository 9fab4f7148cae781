// SPDX-License-Identifier: MIT
#include "headfigures.h"

#include "querychange.h"
#include "querycompiler.h"
#include "scope.h"

namespace patdesk {

namespace {

Query queryFor(HeadFigureKind kind) {
    switch (kind) {
    case HeadFigureKind::Tokens:
        break;
    case HeadFigureKind::Stale:
        return queryOf(TokenFilter::Stale);
    case HeadFigureKind::AllScopes:
        return conditionOf(QueryField::Scope, QueryText{scopeAll, false});
    case HeadFigureKind::ExpiringSoon:
        return conditionOf(QueryField::Expires, TimeSpan{soonDays, SpanUnit::Days}, QuerySign::Less);
    case HeadFigureKind::NeverExpires:
        return conditionOf(QueryField::Expires, DateWord::Never);
    case HeadFigureKind::OwnerGone: {
        Query query = conditionOf(QueryField::OwnerState, TokenFilter::OwnerLeft);
        query.condition.values.insert(query.condition.values.end(),
                                      {TokenFilter::OwnerMissing, TokenFilter::NoOwner});
        return query;
    }
    case HeadFigureKind::Safe:
        return queryOf(TokenFilter::Safe);
    }
    return {};
}

} // namespace

std::vector<HeadFigure> unknownHeadFigures() {
    std::vector<HeadFigure> figures;
    for (auto kind = HeadFigureKind::Tokens; kind <= HeadFigureKind::Safe;
         kind = static_cast<HeadFigureKind>(static_cast<int>(kind) + 1))
        figures.push_back({.kind = kind, .query = queryFor(kind)});
    return figures;
}

std::vector<HeadFigure> headFigures(const RowFacts& facts, const QTimeZone& zone, bool hasVerdicts) {
    std::vector<HeadFigure> figures = unknownHeadFigures();
    for (HeadFigure& figure : figures) {
        if (figure.query.isEmpty())
            figure.count = facts.table.liveCount();
        else if (hasVerdicts || !asksForVerdicts(figure.query))
            figure.count = tokensFoundBy(figure.query, zone, facts);
    }
    return figures;
}

} // namespace patdesk
