// SPDX-License-Identifier: MIT
#include "queryimplication.h"

#include "foldedtext.h"
#include "tokensearch.h"

#include <algorithm>

namespace patdesk {

namespace {

/// Of texts that are looked for anywhere. An owner may also be found by an ID that is whole, which a longer
/// text may be and a shorter one is not.
bool canBeTypedOn(QueryField field) {
    return field == QueryField::Text || field == QueryField::Name || field == QueryField::Id ||
           field == QueryField::Scope;
}

bool textImplies(QueryField field, const QueryText& narrower, const QueryText& wider) {
    if (narrower.isPattern || wider.isPattern)
        return narrower == wider;
    const std::string longer = foldedText(QStringView(narrower.text));
    const std::string shorter = foldedText(QStringView(wider.text));
    const bool meansScopes = field == QueryField::Text || field == QueryField::Scope;
    return longer.find(shorter) != std::string::npos &&
           (!meansScopes || readsLikeAScope(shorter) || !readsLikeAScope(longer));
}

bool conditionImplies(const QueryCondition& narrower, const QueryCondition& wider) {
    if (narrower.field != wider.field || !canBeTypedOn(narrower.field))
        return false;
    return std::all_of(narrower.values.begin(), narrower.values.end(), [&](const QueryValue& one) {
        return std::any_of(wider.values.begin(), wider.values.end(), [&](const QueryValue& other) {
            return textImplies(narrower.field, std::get<QueryText>(one), std::get<QueryText>(other));
        });
    });
}

/// By the value that a query has for a token, in the order no, unknown, yes: that of `narrower` is never
/// later than that of `wider`. So the opposite of either turns it around.
class Implication {
public:
    bool holds(const Query& narrower, const Query& wider) {
        using Kind = Query::Kind;
        if (--m_patience < 0)
            return false;
        const auto toAll = [&](const Query& part) { return holds(narrower, part); };
        const auto from = [&](const Query& part) { return holds(part, wider); };
        if (narrower == wider)
            return true;
        if (wider.kind == Kind::All)
            return std::all_of(wider.children.begin(), wider.children.end(), toAll);
        if (narrower.kind == Kind::Any)
            return std::all_of(narrower.children.begin(), narrower.children.end(), from);
        if (narrower.kind == Kind::All &&
            std::any_of(narrower.children.begin(), narrower.children.end(), from))
            return true;
        if (wider.kind == Kind::Any)
            return std::any_of(wider.children.begin(), wider.children.end(), toAll);
        if (narrower.kind == Kind::Not && wider.kind == Kind::Not)
            return holds(wider.children.front(), narrower.children.front());
        return narrower.kind == Kind::Condition && wider.kind == Kind::Condition &&
               conditionImplies(narrower.condition, wider.condition);
    }

private:
    int m_patience = 500; ///< steps
};

} // namespace

bool implies(const Query& narrower, const Query& wider) {
    return Implication().holds(narrower, wider);
}

} // namespace patdesk
