// SPDX-License-Identifier: MIT
#pragma once

#include "addressfield.h"
#include "secret.h"
#include "tenant.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QToolButton;

namespace patdesk {

class FormField;
class NoteLabel;
class SecretEntry;

/// The entry of one tenant. What is entered as its address becomes the address of its API, which the form
/// looks for, and the form says so before the entry can be used. The client secret's field is never filled
/// from what is stored: what is typed there replaces it. What most tenants do not need is folded away.
class TenantForm : public QWidget {
    Q_OBJECT

public:
    /// What there is of the tenant's client secret.
    enum class SecretState {
        Needed,  ///< none yet: the tenant is new
        Kept,    ///< somewhere: the field may stay empty
        Missing, ///< none, although the tenant is stored: it was imported without one, or it is gone
    };

    explicit TenantForm(FindApiHost findApiHost, QWidget* parent = nullptr);
    ~TenantForm() override;

    /// `takenNames`: those of the other tenants. A tenant that is not stored by Patdesk is shown and cannot
    /// be changed.
    void display(const Tenant& tenant, SecretState secret, const QStringList& takenNames);
    /// Empties and disables the form.
    void displayNothing();

    /// As entered, cleaned; the base URL is empty if it cannot be understood. Without a name, that of the
    /// address.
    Tenant tenant() const;
    /// What was typed as client secret; nothing if the field is empty.
    std::optional<Secret> typedSecret() const;
    /// Wipes what was typed as client secret.
    void forgetTypedSecret();

    bool isChanged() const;
    /// The entry can be saved.
    bool isComplete() const;

    /// It may become complete by itself: the API's host is being looked for.
    bool isSearching() const { return m_address->isSearching(); }

    /// Says what is wrong or missing, and goes to the first such field. False where nothing is.
    bool complain();
    /// To what is missing, else to what is asked first.
    void focusFirst();
    void focusName();

Q_SIGNALS:
    void changed();

private:
    void buildForm();
    QWidget* caFileRow();
    void setAdvancedShown(bool shown);
    void chooseCaFile();
    void check();
    QString nameProblem() const;
    QString freeName() const;
    bool lacksClientId() const;
    void checkCaFile();
    void refreshCredentialHelp();
    QList<std::pair<FormField*, QWidget*>> fieldsInOrder() const;

    Tenant m_before;
    SecretState m_secretState = SecretState::Needed;
    QStringList m_takenNames;
    /// Empty where the certificate file can be used, or there is none.
    QString m_caFileProblem;
    QFormLayout* m_form;
    AddressField* m_address;
    QLineEdit* m_name;
    QComboBox* m_generation;
    QLineEdit* m_clientId;
    SecretEntry* m_secret;
    QCheckBox* m_production;
    QLineEdit* m_caFile;
    QToolButton* m_where;
    NoteLabel* m_whereNote;
    QToolButton* m_advanced;
    FormField* m_nameField = nullptr;
    FormField* m_clientIdField = nullptr;
    FormField* m_secretField = nullptr;
    FormField* m_generationField = nullptr;
    FormField* m_productionField = nullptr;
    FormField* m_caFileField = nullptr;
};

} // namespace patdesk
