// SPDX-License-Identifier: MIT
#pragma once

#include "tenant.h"

#include <QWidget>

class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace patdesk {

/// The tenants by name, one of which is shown beside the list, and a button for each thing to do with them.
class TenantList : public QWidget {
    Q_OBJECT

public:
    /// With the tenant that is shown.
    struct Possible {
        bool canDuplicate = false;
        bool canRemove = false;
        bool canExport = false;
    };

    explicit TenantList(QWidget* parent = nullptr);

    void fill(const QList<Tenant>& tenants, const TenantId& shown);
    void setPossible(const Possible& possible);

Q_SIGNALS:
    /// By the user, and another one than that which is shown.
    void chosen(const patdesk::TenantId& id);
    void addWanted();
    void duplicateWanted();
    void removeWanted();
    void importWanted();
    void exportWanted();

private:
    void addButtons(QVBoxLayout* column);
    void rowChosen();

    QListWidget* m_list;
    QPushButton* m_duplicate;
    QPushButton* m_remove;
    QPushButton* m_export;
    TenantId m_shown;
};

} // namespace patdesk
