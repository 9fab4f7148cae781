// SPDX-License-Identifier: MIT
#include "flipmodel.h"

#include "plaintext.h"
#include "tokentext.h"

namespace patdesk {

FlipModel::FlipModel(const PolicyPreview& preview, QObject* parent)
    : QAbstractTableModel(parent), m_preview(preview) {}

void FlipModel::clear() {
    beginResetModel();
    m_rows = 0;
    endResetModel();
}

void FlipModel::grow() {
    const int rows = static_cast<int>(m_preview.flips().size());
    if (rows == m_rows)
        return;
    beginInsertRows({}, m_rows, rows - 1);
    m_rows = rows;
    endInsertRows();
}

int FlipModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_rows;
}

int FlipModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant FlipModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const PolicyPreview::Flip& flip = m_preview.flips()[static_cast<std::size_t>(index.row())];
    const auto text = [&]() -> QString {
        switch (index.column()) {
        case TokenName:
            return flip.token.name;
        case OwnerName:
            return ownerText(flip.token.owner);
        case Change:
            return tr("%1 → %2").arg(wordsFor(flip.before), wordsFor(flip.after));
        default:
            return flip.reason;
        }
    }();
    return role == Qt::ToolTipRole ? toolTipText(text) : text;
}

QVariant FlipModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case TokenName:
        return tr("Token");
    case OwnerName:
        return tr("Owner");
    case Change:
        return tr("Verdict");
    default:
        return tr("Why");
    }
}

} // namespace patdesk
