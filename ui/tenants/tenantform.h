// SPDX-License-Identifier: MIT
#pragma once

#include "apihost.h"
#include "bound.h"
#include "secret.h"
#include "tenant.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace patdesk {

class FormField;
class SecretEntry;

/// The entry of one tenant. What is entered as its address becomes the address of its API, which the form
/// looks for, and the form says so before the entry can be used. The client secret's field is never filled
/// from what is stored: what is typed there replaces it.
class TenantForm : public QWidget {
    Q_OBJECT

public:
    /// findApiHost() (app/tenants), with what it needs of the network.
    using FindApiHost =
        Bound<void(const QString& entered, const QString& caFile, const Continuation<ApiHost>& then)>;

    explicit TenantForm(FindApiHost findApiHost, QWidget* parent = nullptr);
    ~TenantForm() override;

    /// `secretIsKept`: somewhere there is a secret already, so that the field may stay empty. `takenNames`:
    /// those of the other tenants. A tenant that is not stored by Patdesk is shown and cannot be changed.
    void display(const Tenant& tenant, bool secretIsKept, const QStringList& takenNames);
    /// Empties and disables the form.
    void displayNothing();

    /// As entered, cleaned; the base URL is empty if it cannot be understood.
    Tenant tenant() const;
    /// What was typed as client secret; nothing if the field is empty.
    std::optional<Secret> typedSecret() const;
    /// Wipes what was typed as client secret.
    void forgetTypedSecret();

    bool isChanged() const;
    /// The entry can be saved.
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
    void checkCaFile();
    void checkAddress(bool showEmpty);
    QString addressHelp(const TenantAddress& address) const;
    void addressEntered();
    void search(const QString& entered, const TenantAddress& address);
    void searchEnded(const Result<ApiHost>& found);
    void forgetSearch();

    Tenant m_before;
    bool m_secretIsKept = false;
    QStringList m_takenNames;
    FindApiHost m_findApiHost;
    /// What an entered address was taken for, once it has been replaced by the base URL.
    std::optional<TenantAddress> m_understood;
    /// Exists while the API's host is being looked for; until that ends, nothing is sent to the host.
    std::unique_ptr<QObject> m_search;
    /// The base URL for which the search runs or has ended.
    QUrl m_searched;
    std::optional<ApiHost> m_found;
    /// Empty where the certificate file can be used, or there is none.
    QString m_caFileProblem;
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
