// SPDX-License-Identifier: MIT
#include "tokenselection.h"

#include "tokenmodel.h"

#include <algorithm>

namespace patdesk {

TokenSelection::TokenSelection(TokenModel& model, QObject* parent)
    : QItemSelectionModel(&model, parent), m_tokens(model) {}

void TokenSelection::select(const QItemSelection& selection, SelectionFlags command) {
    const bool isOne = selection.size() == 1 && selection.constFirst().height() == 1;
    const int row = isOne ? selection.constFirst().top() : -1;
    if (!m_tokens.isHeading(row) || m_tokens.isFolded(row))
        return QItemSelectionModel::select(selection, command);
    const ShownRange group = m_tokens.groupAt(row);
    QItemSelectionModel::select(
        QItemSelection(m_tokens.index(group.first, 0), m_tokens.index(group.last, tokenColumnCount - 1)),
        command);
}

bool TokenSelection::isGroupSelected(int heading) const {
    if (m_tokens.isFolded(heading))
        return isSelected(m_tokens.index(heading, 0));
    const ShownRange group = m_tokens.groupAt(heading);
    std::vector<ShownRange> taken;
    for (const QItemSelectionRange& range : selection()) {
        const ShownRange inGroup{std::max(range.top(), group.first), std::min(range.bottom(), group.last)};
        if (inGroup.first <= inGroup.last)
            taken.push_back(inGroup);
    }
    return m_tokens.countAt(taken) == m_tokens.countAt({group});
}

} // namespace patdesk
