// SPDX-License-Identifier: MIT
#pragma once

#include <QModelIndex>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace patdesk {

/// Draws what belongs into one cell of a heading: its part of a band that goes across all columns, and stays
/// in sight however far the table is scrolled to the side. An arrow, whose tokens are below, and how many.
void paintHeading(QPainter& painter, const QStyleOptionViewItem& cell, const QModelIndex& index);

/// Where the arrow of a heading is, which folds and unfolds: the beginning of its band.
QRect headingArrow(const QRect& band, Qt::LayoutDirection direction);

} // namespace patdesk
