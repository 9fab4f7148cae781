// SPDX-License-Identifier: MIT
#include "tablegroups.h"

#include "headingpainter.h"
#include "settings.h"
#include "tokenmodel.h"
#include "tokenview.h"

#include <QAccessible>
#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>

namespace patdesk {

TableGroups::TableGroups(TokenView& table, TokenModel& model, Settings& settings)
    : QObject(&table)
    , m_table(table)
    , m_tokens(model)
    , m_group(add(tr("&Group by owner")))
    , m_foldAll(add(tr("&Fold all groups")))
    , m_unfoldAll(add(tr("&Unfold all groups"))) {
    m_group->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_G));
    m_foldAll->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Minus));
    // On many keyboards the plus needs Shift.
    m_unfoldAll->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    m_group->setCheckable(true);
    connect(m_group, &QAction::toggled, &model, &TokenModel::setGrouped);
    connect(m_foldAll, &QAction::triggered, this, [this] { foldAll(true); });
    connect(m_unfoldAll, &QAction::triggered, this, [this] { foldAll(false); });
    const auto show = [this](bool grouped) {
        m_group->setChecked(grouped);
        for (QAction* const action : {m_foldAll, m_unfoldAll}) {
            action->setEnabled(grouped);
            action->setToolTip(grouped ? QString() : tr("Group the tokens by owner first."));
        }
    };
    connect(&model, &TokenModel::groupingChanged, this, show);
    model.setGrouped(settings.groupsByOwner());
    show(model.isGrouped());
    connect(&model, &TokenModel::groupingChanged, this,
            [&settings](bool grouped) { settings.setGroupsByOwner(grouped); });
}

QAction* TableGroups::add(const QString& words) {
    return new QAction(words, this);
}

void TableGroups::addTo(QMenu& menu) {
    const int row = m_table.currentIndex().row();
    if (!m_tokens.isHeading(row))
        return;
    menu.addSeparator();
    const bool folded = m_tokens.isFolded(row);
    connect(menu.addAction(folded ? tr("Unfold group") : tr("Fold group")), &QAction::triggered, this,
            [this, folded] {
                if (const int heading = m_table.currentIndex().row(); m_tokens.isHeading(heading))
                    fold(heading, !folded);
            });
    menu.addActions({m_foldAll, m_unfoldAll});
}

void TableGroups::fold(int heading, bool folded) {
    const int column = m_table.currentIndex().column();
    // What is current stays in sight, on the heading.
    if (folded && m_tokens.headingAbove(m_table.currentIndex().row()) == heading)
        m_table.selectionModel()->setCurrentIndex(m_tokens.index(heading, column),
                                                  QItemSelectionModel::NoUpdate);
    m_tokens.setFolded(heading, folded);
    if (folded && m_table.currentIndex().row() == heading)
        m_table.scrollTo(m_table.currentIndex());
    announce(heading);
}

void TableGroups::foldAll(bool folded) {
    const QModelIndex current = m_table.currentIndex();
    if (const int heading = m_tokens.headingAbove(current.row()); folded && current.isValid() && heading >= 0)
        m_table.selectionModel()->setCurrentIndex(m_tokens.index(heading, current.column()),
                                                  QItemSelectionModel::NoUpdate);
    m_tokens.setAllFolded(folded);
    m_table.scrollTo(m_table.currentIndex());
    announce(m_table.currentIndex().row());
}

/// Whatever key is held.
void TableGroups::goTo(int row) {
    m_table.selectionModel()->setCurrentIndex(m_tokens.index(row, m_table.currentIndex().column()),
                                              QItemSelectionModel::ClearAndSelect |
                                                  QItemSelectionModel::Rows);
}

/// Tells a screen reader the heading's new state.
void TableGroups::announce(int heading) const {
    if (!QAccessible::isActive() || !m_tokens.isHeading(heading))
        return;
    QAccessibleInterface* const table = QAccessible::queryAccessibleInterface(&m_table);
    QAccessibleTableInterface* const cells = table ? table->tableInterface() : nullptr;
    QAccessibleInterface* const cell =
        cells ? cells->cellAt(heading, std::max(0, m_table.currentIndex().column())) : nullptr;
    if (!cell)
        return;
    QAccessibleEvent event(cell, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

// Keys

bool TableGroups::takesKey(const QKeyEvent& event, bool typing) {
    const QModelIndex current = m_table.currentIndex();
    const int heading = current.isValid() ? m_tokens.headingAbove(current.row()) : -1;
    if (heading < 0 || (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) != 0)
        return false;
    const bool onHeading = heading == current.row();
    const bool folded = m_tokens.isFolded(heading);
    int key = event.key();
    if (m_table.isRightToLeft() && (key == Qt::Key_Left || key == Qt::Key_Right))
        key = key == Qt::Key_Left ? Qt::Key_Right : Qt::Key_Left;
    switch (key) {
    case Qt::Key_Left: {
        if (event.modifiers() & Qt::ShiftModifier)
            return false;
        const bool isFirst = m_table.horizontalHeader()->sectionPosition(current.column()) == 0;
        if (onHeading)
            fold(heading, true);
        else if (isFirst)
            goTo(heading);
        return onHeading || isFirst;
    }
    case Qt::Key_Right:
        if (!onHeading || event.modifiers() & Qt::ShiftModifier)
            return false;
        if (folded)
            fold(heading, false);
        else
            goTo(heading + 1);
        return true;
    case Qt::Key_Minus:
        if (!typing)
            fold(heading, true);
        return !typing;
    case Qt::Key_Plus:
        if (!typing)
            fold(heading, false);
        return !typing;
    default:
        return false;
    }
}

// The mouse

int TableGroups::headingUnder(const QPoint& at) const {
    const int row = m_table.rowAt(at.y());
    return m_tokens.isHeading(row) ? row : -1;
}

bool TableGroups::takesPress(const QMouseEvent& event) {
    const QPoint at = event.position().toPoint();
    const int heading = headingUnder(at);
    if (heading < 0 || event.button() != Qt::LeftButton)
        return false;
    const QRect band(0, m_table.rowViewportPosition(heading), m_table.viewport()->width(),
                     m_table.rowHeight(heading));
    if (!headingArrow(band, m_table.layoutDirection()).contains(at))
        return false;
    m_table.setFocus(Qt::MouseFocusReason);
    fold(heading, !m_tokens.isFolded(heading));
    return true;
}

bool TableGroups::takesDoubleClick(const QMouseEvent& event) {
    const int heading = headingUnder(event.position().toPoint());
    if (heading < 0)
        return false;
    if (event.button() == Qt::LeftButton)
        fold(heading, !m_tokens.isFolded(heading));
    return true;
}

} // namespace patdesk
