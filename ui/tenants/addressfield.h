// SPDX-License-Identifier: MIT
#pragma once

#include "apihost.h"
#include "bound.h"
#include "formfield.h"

#include <memory>

class QLineEdit;

namespace patdesk {

/// findApiHost() (app/tenants), with what it needs of the network.
using FindApiHost =
    Bound<void(const QString& entered, const QString& caFile, const Continuation<ApiHost>& then)>;

/// Where a tenant's address is entered. It is read while it is typed; when it has been entered, the API's
/// host is looked for, and its base URL takes the place of the entry. The note says what was understood and
/// found.
class AddressField : public FormField {
    Q_OBJECT

public:
    explicit AddressField(FindApiHost findApiHost, QWidget* parent = nullptr);
    ~AddressField() override;

    /// What is entered from now on is asked for with this certificate file.
    void setCaFile(const QString& file) { m_caFile = file; }

    void display(const QUrl& baseUrl);

    /// Empty where the entry cannot be understood.
    QUrl baseUrl() const;
    /// The entry differs from what was displayed, understood or not.
    bool isChanged() const;

    /// Nothing may be sent to the host before this ends.
    bool isSearching() const { return m_search != nullptr; }

    QLineEdit* edit() const { return m_edit; }

Q_SIGNALS:
    void changed();

private:
    explicit AddressField(QLineEdit* edit, FindApiHost findApiHost);
    void refresh();
    QString helpFor(const TenantAddress& address) const;
    void entered();
    void search(const QString& entered, const TenantAddress& address);
    void searchEnded(const Result<ApiHost>& found);
    void forgetSearch();

    FindApiHost m_findApiHost;
    QString m_caFile;
    QUrl m_before;
    /// What an entered address was taken for, once it has been replaced by the base URL.
    std::optional<TenantAddress> m_understood;
    /// Exists while the API's host is being looked for.
    std::unique_ptr<QObject> m_search;
    /// The base URL for which the search runs or has ended.
    QUrl m_searched;
    std::optional<ApiHost> m_found;
    QLineEdit* m_edit;
};

} // namespace patdesk
