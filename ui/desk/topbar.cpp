// SPDX-License-Identifier: MIT
#include "topbar.h"

#include "actionbutton.h"
#include "listscopebox.h"
#include "plaintext.h"
#include "searchfield.h"
#include "tenantregistry.h"
#include "tokenservice.h"
#include "tones.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStyleOptionToolButton>
#include <QToolButton>

#include <algorithm>

namespace patdesk {

namespace {

/// A button that drops its words where there is no room for them; its tool tip still says them.
class YieldingButton : public QToolButton {
public:
    using QToolButton::QToolButton;

    QSize sizeHint() const override {
        m_measuring = true;
        const QSize size = QToolButton::sizeHint();
        m_measuring = false;
        return size;
    }

    QSize minimumSizeHint() const override {
        const QSize full = sizeHint();
        return {std::min(full.width(), full.height() + 4), full.height()};
    }

protected:
    void initStyleOption(QStyleOptionToolButton* option) const override {
        QToolButton::initStyleOption(option);
        if (!m_measuring && width() < sizeHint().width())
            option->toolButtonStyle = Qt::ToolButtonIconOnly;
    }

private:
    mutable bool m_measuring = false;
};

} // namespace

TopBar::TopBar(TokenService& tokens, const TenantRegistry& tenants, QWidget* parent)
    : QWidget(parent)
    , m_tokens(tokens)
    , m_tenants(tenants)
    , m_productionEdge(new QFrame(this))
    , m_productionWord(new QLabel(tr("production"), this))
    , m_tenant(new QComboBox(this))
    , m_listScope(new ListScopeBox(tokens, this))
    , m_search(new SearchField(this))
    , m_listing(new QHBoxLayout)
    , m_doing(new QHBoxLayout) {
    m_productionEdge->setFixedHeight(4);
    m_productionEdge->setAutoFillBackground(true);
    m_tenant->setAccessibleName(tr("Tenant"));
    m_tenant->setToolTip(tr("Tenant"));
    m_tenant->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_tenant->setMinimumContentsLength(18);

    m_listing->setSpacing(8);
    m_listing->addWidget(m_tenant);
    m_listing->addWidget(m_productionWord);
    m_listing->addWidget(m_listScope);
    m_listing->addWidget(m_search, 1);
    auto* const rows = new QVBoxLayout;
    rows->setContentsMargins(8, 8, 8, 6);
    rows->addLayout(m_listing);
    rows->addLayout(m_doing);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_productionEdge);
    column->addLayout(rows);

    connect(m_tenant, &QComboBox::activated, this, [this] { Q_EMIT tenantChosen(chosenTenant()); });
    connect(&tenants, &TenantRegistry::changed, this, &TopBar::showTenants);
    connect(&tokens, &TokenService::callerChanged, this, &TopBar::showProduction);
    connect(&tokens, &TokenService::stateChanged, this, &TopBar::showProduction);
    showTenants();
    showProduction();
}

QToolButton* TopBar::newButton(QAction* action, const QString& accessibleName) {
    auto* const button = m_yielding ? new YieldingButton(this) : new QToolButton(this);
    if (m_yielding)
        button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAction(button, action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAccessibleName(accessibleName);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    return button;
}

void TopBar::addBesideSearch(QAction* action, const QString& accessibleName) {
    m_listing->addWidget(newButton(action, accessibleName));
}

void TopBar::addAction(QAction* action, const QString& accessibleName) {
    m_doing->addWidget(newButton(action, accessibleName));
}

void TopBar::addMenu(QMenu* menu, Symbol symbol, const QString& accessibleName) {
    menu->menuAction()->setIcon(symbolIcon(symbol));
    QToolButton* const button = newButton(menu->menuAction(), accessibleName);
    button->setPopupMode(QToolButton::InstantPopup);
    m_doing->addWidget(button);
}

void TopBar::yieldFromHere() {
    m_yielding = true;
}

void TopBar::addGap() {
    m_doing->addStretch();
}

TenantId TopBar::chosenTenant() const {
    return TenantId(m_tenant->currentData().toString());
}

void TopBar::chooseTenant(const TenantId& id) {
    m_tenant->setCurrentIndex(m_tenant->findData(id.text()));
}

void TopBar::showTenants() {
    const auto open = m_tokens.tenant();
    const TenantId chosen = open ? open->id : chosenTenant();
    m_tenant->clear();
    for (const Tenant& tenant : m_tenants.tenants())
        m_tenant->addItem(symbolIcon(Symbol::Tenant), oneLine(tenant.name), tenant.id.text());
    chooseTenant(chosen);
}

void TopBar::showProduction() {
    const auto tenant = m_tokens.tenant();
    if (tenant)
        chooseTenant(tenant->id); // unlocking may have opened another one
    const bool production = tenant && tenant->production;
    m_productionWord->setVisible(production);
    m_productionEdge->setVisible(production);
    const QColor colour = toneColour(Tone::Danger, palette().color(QPalette::Window));
    QPalette coloured = palette();
    coloured.setColor(QPalette::Window, colour);
    m_productionEdge->setPalette(coloured);
    coloured = palette();
    coloured.setColor(QPalette::WindowText, colour);
    m_productionWord->setPalette(coloured);
}

void TopBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showProduction();
}

} // namespace patdesk
