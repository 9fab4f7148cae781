// SPDX-License-Identifier: MIT
#pragma once

#include "columnlook.h"

#include <QObject>

#include <optional>

class QMenu;
class QPoint;
class QTableView;

namespace patdesk {

class Settings;
class TokenModel;

/// The columns of the table of tokens: which are shown, in which order and how wide, and the menus for it.
/// Until the user gives a column a width of his own, all of them share the width that there is: dates and
/// status are as wide as their words, and name, owner and scopes take the rest.
class TableColumns : public QObject {
    Q_OBJECT

public:
    /// All of them outlive it. The table has its model.
    TableColumns(QTableView& table, TokenModel& model, Settings& settings);

    /// Writes their state to the settings, for the next start.
    void keep();

    /// As the table is now.
    ColumnLook look() const;
    /// Shows these columns in this order, sorts by them, and groups. Nothing shown = as they are.
    void show(const ColumnLook& look);
    /// By the width that the table has now.
    void shareWidth();

    /// Shows, hides, sorts, moves and fits columns, each by its name: for the keyboard, which does not reach
    /// the header and its menu.
    void addMenus(QMenu& menu);

private:
    void fit();
    /// Back to the columns, their order and the sorting of a first start.
    void reset();
    void restore();
    void showStandard();
    void shareWidthSoon();
    void showVerdicts();
    int widestInSight(int column, const QString& end = {}) const;
    int leastWidthOfStatus() const;
    int widthOfContents(int column) const;
    void columnResized(int column, int before, int now);
    void addActionsOf(QMenu& menu, int column);
    void addShownMenu(QMenu& menu);
    void addSortMenu(QMenu& menu);
    void addMoveMenu(QMenu& menu, const QString& title, int step);
    void addFitActions(QMenu& menu);
    /// Where a step to the left or right leads; nothing at the edge.
    std::optional<int> placeBeside(int column, int step) const;
    void moveColumn(int column, int step);
    QString titleOf(int column) const;
    void showHeaderMenu(const QPoint& at);

    QTableView& m_table;
    TokenModel& m_tokens;
    Settings& m_settings;
    bool m_ownWidths = false; ///< the user's
    bool m_sharing = false;   ///< it is not the user who changes widths
    bool m_sharesSoon = false;
    bool m_hasVerdicts = false;
};

} // namespace patdesk
