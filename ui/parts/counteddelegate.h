// SPDX-License-Identifier: MIT
#pragma once

#include "plaindelegate.h"

namespace patdesk {

/// A line of a list with its name on the left and a count on the right; one that cannot be chosen is a
/// heading, in a quieter colour.
class CountedDelegate : public PlainDelegate {
    Q_OBJECT

public:
    /// QString: the count in words.
    static constexpr int CountRole = Qt::UserRole;
    /// On both sides, in pixels.
    static constexpr int margin = 8;

    using PlainDelegate::PlainDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace patdesk
