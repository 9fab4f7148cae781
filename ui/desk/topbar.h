// SPDX-License-Identifier: MIT
#pragma once

#include "icons.h"
#include "ids.h"

#include <QWidget>

class QAction;
class QComboBox;
class QFrame;
class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace patdesk {

class ListScopeBox;
class SearchField;
class TenantRegistry;
class TokenService;

/// The two rows above the table: at the top what to list and to search for, below it what to do with the
/// tokens. A production tenant is marked by a word and by a coloured edge along the top.
class TopBar : public QWidget {
    Q_OBJECT

public:
    TopBar(TokenService& tokens, const TenantRegistry& tenants, QWidget* parent = nullptr);

    ListScopeBox& listScope() const { return *m_listScope; }

    SearchField& search() const { return *m_search; }

    /// At the end of the upper row.
    void addBesideSearch(QAction* action, const QString& accessibleName);
    void addAction(QAction* action, const QString& accessibleName);
    void addMenu(QMenu* menu, Symbol symbol, const QString& accessibleName);
    /// The buttons that follow drop their words in a narrow window.
    void yieldFromHere();
    /// Those that follow stand at the right.
    void addGap();

    /// Of the combo box, whether it is open or not. Empty where there is none.
    TenantId chosenTenant() const;
    void chooseTenant(const TenantId& id);

Q_SIGNALS:
    /// By the user.
    void tenantChosen(const patdesk::TenantId& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* newButton(QAction* action, const QString& accessibleName);
    void showTenants();
    void showProduction();

    TokenService& m_tokens;
    const TenantRegistry& m_tenants;
    QFrame* m_productionEdge;
    QLabel* m_productionWord;
    QComboBox* m_tenant;
    ListScopeBox* m_listScope;
    SearchField* m_search;
    QHBoxLayout* m_listing;
    QHBoxLayout* m_doing;
    bool m_yielding = false; ///< the buttons that are added now
};

} // namespace patdesk
