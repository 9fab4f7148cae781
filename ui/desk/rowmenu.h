// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QMenu;
class QPoint;

namespace patdesk {

class ClipboardGuard;
class FilterList;
class ListActions;
class TokenModel;
class TokenPictures;
class TokenQuery;
class TokenView;
class TopBar;

/// What the menu of a row leads to.
struct RowMenuLeads {
    TokenModel& model;
    ListActions& actions;
    TokenQuery& query;
    FilterList& filters;
    TopBar& top;
    TokenPictures& pictures;
    ClipboardGuard& clipboard;
};

/// The table's menu: what can be done with the chosen tokens, and the lists that what stands in the cell
/// leads to.
class RowMenu : public QObject {
    Q_OBJECT

public:
    /// Everything outlives this. From now on the table asks here for its menu.
    RowMenu(TokenView& table, const RowMenuLeads& leads, QObject* parent = nullptr);

private:
    void show(const QPoint& at);
    void addCell(QMenu& menu);
    void addNarrowing(QMenu& menu);

    TokenView& m_table;
    RowMenuLeads m_leads;
};

} // namespace patdesk
