// SPDX-License-Identifier: MIT
#pragma once

#include "policypreview.h"

#include <QAbstractTableModel>

namespace patdesk {

/// The verdicts that another policy changes, as a table: token, owner, before and after, why.
class FlipModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// `preview` outlives this.
    explicit FlipModel(const PolicyPreview& preview, QObject* parent = nullptr);

    /// The preview has begun anew.
    void clear();
    /// It knows more.
    void grow();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum Column { TokenName, OwnerName, Change, Why, columns };

    const PolicyPreview& m_preview;
    int m_rows = 0;
};

} // namespace patdesk
