// SPDX-License-Identifier: MIT
#include "tenantlist.h"

#include "plainbutton.h"
#include "plaindelegate.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace patdesk {

namespace {

constexpr int idRole = Qt::UserRole;

} // namespace

TenantList::TenantList(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_duplicate(newButton(tr("&Duplicate"), tr("Duplicate tenant")))
    , m_remove(newButton(tr("&Remove"), tr("Remove tenant")))
    , m_export(newButton(tr("E&xport…"), tr("Export tenant"))) {
    m_list->setAccessibleName(tr("Tenants"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    showPlain(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &TenantList::rowChosen);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_list, 1);
    addButtons(column);
}

void TenantList::addButtons(QVBoxLayout* column) {
    auto* const add = newButton(tr("&Add"), tr("Add tenant"));
    auto* const import = newButton(tr("I&mport…"), tr("Import tenants"));
    import->setToolTip(tr("From the sail command line, an SDK's config.json or the environment"));
    m_export->setToolTip(tr("To the sail command line or an SDK's config.json"));
    connect(add, &QPushButton::clicked, this, &TenantList::addWanted);
    connect(m_duplicate, &QPushButton::clicked, this, &TenantList::duplicateWanted);
    connect(m_remove, &QPushButton::clicked, this, &TenantList::removeWanted);
    connect(import, &QPushButton::clicked, this, &TenantList::importWanted);
    connect(m_export, &QPushButton::clicked, this, &TenantList::exportWanted);
    for (const QList<QPushButton*>& row :
         {QList<QPushButton*>{add, m_duplicate, m_remove}, QList<QPushButton*>{import, m_export}}) {
        auto* const buttons = new QHBoxLayout;
        for (QPushButton* const button : row)
            buttons->addWidget(button);
        column->addLayout(buttons);
    }
}

void TenantList::fill(const QList<Tenant>& tenants, const TenantId& shown) {
    const QSignalBlocker quiet(m_list);
    m_shown = shown;
    m_list->clear();
    for (const Tenant& tenant : tenants) {
        auto* const item =
            new QListWidgetItem(tenant.name.isEmpty() ? tr("New tenant") : tenant.name, m_list);
        item->setData(idRole, tenant.id.text());
        item->setToolTip(tenant.baseUrl.toString());
        if (tenant.id == shown)
            m_list->setCurrentItem(item);
    }
}

void TenantList::setPossible(const Possible& possible) {
    m_duplicate->setEnabled(possible.canDuplicate);
    m_remove->setEnabled(possible.canRemove);
    m_export->setEnabled(possible.canExport);
}

void TenantList::rowChosen() {
    const QListWidgetItem* const item = m_list->currentItem();
    if (!item)
        return;
    const TenantId id(item->data(idRole).toString());
    if (id != m_shown)
        Q_EMIT chosen(id);
}

} // namespace patdesk
