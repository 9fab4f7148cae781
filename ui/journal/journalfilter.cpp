// SPDX-License-Identifier: MIT
#include "journalfilter.h"

#include "journaledchange.h"
#include "journalmodel.h"
#include "journaltext.h"

#include <algorithm>

namespace patdesk {

QString JournalFilter::valueOf(const JournaledChange& change, About about) {
    switch (about) {
    case About::Token:
        return tokenOf(change).text();
    case About::Owner: {
        const Owner owner = ownerOf(change.intent);
        return owner.id.isEmpty() ? owner.name : owner.id.text();
    }
    case About::Kind:
        return change.intent.action;
    case About::Day:
        return dayOf(change);
    }
    return {};
}

void JournalFilter::require(const Condition& condition) {
    const auto same = std::find_if(m_conditions.begin(), m_conditions.end(),
                                   [&](const Condition& each) { return each.about == condition.about; });
    if (same == m_conditions.end())
        m_conditions.append(condition);
    else
        *same = condition;
    invalidateFilter();
}

void JournalFilter::drop(int number) {
    m_conditions.removeAt(number);
    invalidateFilter();
}

bool JournalFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const auto& changes = static_cast<const JournalModel&>(*sourceModel());
    const bool shared = std::all_of(m_conditions.begin(), m_conditions.end(), [&](const Condition& each) {
        return valueOf(changes.changeAt(row), each.about) == each.value;
    });
    return shared && QSortFilterProxyModel::filterAcceptsRow(row, parent);
}

} // namespace patdesk
