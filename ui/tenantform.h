// SPDX-License-Identifier: MIT
#pragma once

#include "secret.h"
#include "tenant.h"
#include "tenantaddress.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace patdesk {

class FormField;
class SecretEntry;

/// The entry of one tenant. A pasted web address becomes the address of its API, and the form says so. The
/// client secret's field is never filled from what is stored: what is typed there replaces it.
class TenantForm : public QWidget {
    Q_OBJECT

public:
    explicit TenantForm(QWidget* parent = nullptr);

    /// `secretIsKept`: somewhere there is a secret already, so that the field may stay empty. `takenNames`:
    /// those of the other tenants. A tenant that is not stored by Patdesk is shown and cannot be changed.
    void display(const Tenant& tenant, bool secretIsKept, const QStringList& takenNames);
    /// Shows nothing, and takes nothing in.
    void displayNothing();

    /// As entered, cleaned; the base URL is empty if it cannot be understood.
    Tenant tenant() const;
    /// What was typed as client secret; nothing if the field is empty.
    std::optional<Secret> typedSecret() const;
    /// Wipes what was typed as client secret.
    void forgetTypedSecret();

    bool isChanged() const;
    /// Nothing stands in the way of saving.
    bool isComplete() const;

    void focusName();

Q_SIGNALS:
    void changed();

private:
    void buildForm(QFormLayout* form);
    QWidget* caFileRow();
    void chooseCaFile();
    void check();
    QString nameProblem() const;
    void checkAddress(bool showEmpty);
    void cleanAddress();

    Tenant m_before;
    bool m_secretIsKept = false;
    QStringList m_takenNames;
    /// What an entered address was taken for, once it has been replaced by the base URL.
    std::optional<TenantAddress> m_understood;
    QLineEdit* m_name;
    QLineEdit* m_baseUrl;
    QComboBox* m_generation;
    QLineEdit* m_clientId;
    SecretEntry* m_secret;
    QCheckBox* m_production;
    QLineEdit* m_caFile;
    FormField* m_nameField;
    FormField* m_baseUrlField;
    FormField* m_clientIdField;
    FormField* m_secretField;
    FormField* m_caFileField;
};

} // namespace patdesk
