// SPDX-License-Identifier: MIT
#include "journalmodel.h"

#include "datetext.h"
#include "journaltext.h"

#include <algorithm>

namespace patdesk {

void JournalModel::setEntries(const QList<JournalEntry>& entries) {
    beginResetModel();
    m_changes = changesIn(entries);
    std::reverse(m_changes.begin(), m_changes.end());
    endResetModel();
}

int JournalModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int JournalModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QString JournalModel::textAt(int row, int column) const {
    const JournaledChange& change = m_changes.at(row);
    switch (column) {
    case WhenColumn:
        return exactText(change.intent.at);
    case TenantColumn:
        return change.intent.tenantName;
    case WhoColumn:
        return change.intent.who;
    case ActionColumn:
        return actionText(change.intent);
    case TokenColumn:
        return change.intent.tokenName;
    case OwnerColumn:
        return ownerText(change.intent);
    case ResultColumn:
        return resultText(change);
    default:
        return {};
    }
}

QVariant JournalModel::data(const QModelIndex& index, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return textAt(index.row(), index.column());
    case Qt::ToolTipRole:
        return index.column() == WhenColumn ? toRfc3339(m_changes.at(index.row()).intent.at)
                                            : textAt(index.row(), index.column());
    case searchRole: {
        QStringList all{changeInFull(m_changes.at(index.row()))};
        for (int column = 0; column < columns; ++column)
            all.append(textAt(index.row(), column));
        return all.join(QLatin1Char('\n'));
    }
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    // In the order of Column.
    const QStringList words{tr("When"),  tr("Tenant"), tr("Who"),   tr("Change"),
                            tr("Token"), tr("Owner"),  tr("Result")};
    return words.value(section);
}

} // namespace patdesk
