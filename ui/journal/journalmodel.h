// SPDX-License-Identifier: MIT
#pragma once

#include "journaledchange.h"

#include <QAbstractTableModel>

namespace patdesk {

/// The changes of the journal, the newest first.
class JournalModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { WhenColumn, TenantColumn, WhoColumn, ActionColumn, TokenColumn, OwnerColumn, ResultColumn };

    static constexpr int columns = ResultColumn + 1;
    /// Everything that a search looks through.
    static constexpr int searchRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(const QList<JournalEntry>& entries);

    const JournaledChange& changeAt(int row) const { return m_changes.at(row); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textAt(int row, int column) const;

    QList<JournaledChange> m_changes;
};

} // namespace patdesk
