// SPDX-License-Identifier: MIT
#include "rowmenu.h"

#include "cellquery.h"
#include "clipboardguard.h"
#include "datestyle.h"
#include "filterbymenu.h"
#include "filterlist.h"
#include "listactions.h"
#include "listscopebox.h"
#include "plaintext.h"
#include "searchfield.h"
#include "tablecolumns.h"
#include "tablegroups.h"
#include "tokenmodel.h"
#include "tokenpictures.h"
#include "tokenquery.h"
#include "tokentext.h"
#include "tokenview.h"
#include "topbar.h"

#include <QMenu>

#include <utility>

namespace patdesk {

namespace {

/// Those that have the same in the cell, and those that do not.
std::pair<QString, QString> wordsForCell(TokenColumn column) {
    switch (column) {
    case TokenColumn::Name:
        return {RowMenu::tr("Only names like this"), RowMenu::tr("No names like this")};
    case TokenColumn::Owner:
        return {RowMenu::tr("Only this owner"), RowMenu::tr("Not this owner")};
    case TokenColumn::Scopes:
    case TokenColumn::AllScopes:
        return {RowMenu::tr("Only this scope"), RowMenu::tr("Not this scope")};
    case TokenColumn::Created:
    case TokenColumn::LastUsed:
    case TokenColumn::Expires:
        return {RowMenu::tr("Only this date"), RowMenu::tr("Not this date")};
    case TokenColumn::Status:
        return {RowMenu::tr("Only this status"), RowMenu::tr("Not this status")};
    case TokenColumn::Verdict:
        return {RowMenu::tr("Only this verdict"), RowMenu::tr("Not this verdict")};
    case TokenColumn::OwnerState:
        return {RowMenu::tr("Only this owner state"), RowMenu::tr("Not this owner state")};
    case TokenColumn::Managed:
    case TokenColumn::Lifetime:
    case TokenColumn::ClientId:
        break;
    }
    return {RowMenu::tr("Only these"), RowMenu::tr("Not these")};
}

} // namespace

RowMenu::RowMenu(TokenView& table, const RowMenuLeads& leads, QObject* parent)
    : QObject(parent), m_table(table), m_leads(leads) {
    table.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&table, &TokenView::customContextMenuRequested, this, &RowMenu::show);
}

void RowMenu::show(const QPoint& at) {
    auto* const menu = new QMenu(&m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    m_leads.actions.addTo(*menu);
    addCell(*menu);
    m_table.groups().addTo(*menu);
    addNarrowing(*menu);
    m_leads.pictures.addTo(*menu);
    // The header's menu is out of the keyboard's reach. Its entries would not fit here on a small screen.
    if (m_table.isMenuByKey())
        m_table.columns().addMenus(*menu->addMenu(tr("Table")));
    menu->popup(m_table.viewport()->mapToGlobal(at));
}

/// By what stands in the cell that the menu is for.
void RowMenu::addCell(QMenu& menu) {
    const QModelIndex cell = m_table.currentIndex();
    if (!cell.isValid())
        return;
    const auto row = m_leads.model.tableRowAt(cell.row());
    const QString heading = cell.data(TokenModel::HeadingRole).toString();
    const auto column = heading.isEmpty() ? static_cast<TokenColumn>(cell.column()) : TokenColumn::Owner;
    const Query same = row ? queryOfCell(m_leads.model.facts(), *row, column, shownZone()) : Query();
    menu.addSeparator();
    if (!same.isEmpty()) {
        const auto [only, without] = wordsForCell(column);
        connect(menu.addAction(only), &QAction::triggered, &m_leads.query,
                [this, same] { m_leads.query.add(same); });
        connect(menu.addAction(without), &QAction::triggered, &m_leads.query,
                [this, same] { m_leads.query.add({.kind = Query::Kind::Not, .children = {same}}); });
    }
    connect(menu.addAction(tr("Copy cell")), &QAction::triggered, &m_leads.clipboard,
            [this, text = heading.isEmpty() ? cell.data().toString() : heading] {
                m_leads.clipboard.copyPlain(text);
            });
}

/// Fewer rows: by the filters and the search, or by another list of the service.
void RowMenu::addNarrowing(QMenu& menu) {
    ListScopeBox& scope = m_leads.top.listScope();
    const QModelIndex current = m_table.currentIndex();
    menu.addSeparator();
    if (const auto row = m_leads.model.tableRowAt(current.row()); current.isValid() && row) {
        const Token token = m_leads.model.shareTable()->token(*row);
        const bool isHeading = m_leads.model.isHeading(current.row());
        const std::optional<Owner> owner = m_table.selectedCount() > 1 && !isHeading
                                               ? m_table.chosen().onlyOwner()
                                               : std::optional(token.owner);
        if (!isHeading) { // of which the same is said above
            auto* const by = new FilterByMenu(
                token, owner, static_cast<TokenState>(current.data(TokenModel::StateRole).toInt()),
                m_leads.model.judgedFiltersOf(current.row()), &menu);
            connect(by, &FilterByMenu::searchWanted, &m_leads.top.search(), &SearchField::setText);
            connect(by, &FilterByMenu::filterWanted, &m_leads.filters, &FilterList::choose);
            menu.addMenu(by);
        }
        if (owner && !owner->id.isEmpty() && owner->id != scope.owner()) // the service lists by ID
            connect(menu.addAction(tr("Load only the tokens of %1").arg(actionText(ownerText(*owner)))),
                    &QAction::triggered, &scope, [&scope, it = *owner] { scope.showOnly(it); });
    }
    if (!scope.owner().isEmpty())
        connect(menu.addAction(wordOf(MessageAction::ShowWholeTenant)), &QAction::triggered, &scope,
                &ListScopeBox::showWholeTenant);
}

} // namespace patdesk
