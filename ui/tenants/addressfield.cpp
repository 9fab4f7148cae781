// SPDX-License-Identifier: MIT
#include "addressfield.h"

#include "errortext.h"
#include "paragraph.h"
#include "plaintext.h"

#include <QLineEdit>

namespace patdesk {

namespace {

QString addressNote(const TenantAddress& address) {
    const QString url = isolated(address.baseUrl.toString());
    switch (address.finding) {
    case AddressFinding::ApiHost:
        return AddressField::tr("The address of the API.");
    case AddressFinding::UiHost:
        return AddressField::tr("You entered the web address; its API is at %1, which is used.").arg(url);
    case AddressFinding::LoginHost:
        return AddressField::tr("You entered the login page; its API is at %1, which is used.").arg(url);
    case AddressFinding::TenantName:
        return AddressField::tr("Understood as the tenant's name; its API is at %1.").arg(url);
    case AddressFinding::OtherHost:
        return AddressField::tr("Used as entered: %1. Check the connection to see whether this is the API.")
            .arg(url);
    case AddressFinding::Loopback:
        return AddressField::tr("A service on this computer.");
    }
    return {};
}

/// What the search for the API's host has found.
QString foundNote(const ApiHost& found) {
    const QString url = isolated(found.baseUrl.toString());
    if (found.answered.isEmpty())
        return AddressField::tr("%1 The address did not answer just now.").arg(addressNote(found.entered));
    if (found.answered == found.baseUrl)
        return AddressField::tr("Found: the API answers at %1.").arg(url);
    return AddressField::tr("Found: %1 gives %2 as the address of its API, which is used.")
        .arg(isolated(found.answered.host()), url);
}

} // namespace

AddressField::AddressField(FindApiHost findApiHost, QWidget* parent)
    : AddressField(new QLineEdit, std::move(findApiHost)) {
    setParent(parent);
}

AddressField::AddressField(QLineEdit* edit, FindApiHost findApiHost)
    : FormField(edit, {}), m_findApiHost(std::move(findApiHost)), m_edit(edit) {
    m_edit->setAccessibleName(tr("Base URL"));
    m_edit->setPlaceholderText(QStringLiteral("https://acme.api.identitynow.com"));
    connect(m_edit, &QLineEdit::textChanged, this, &AddressField::refresh);
    connect(m_edit, &QLineEdit::editingFinished, this, &AddressField::entered);
    bePatient();
}

AddressField::~AddressField() = default;

void AddressField::display(const QUrl& baseUrl) {
    m_before = baseUrl;
    forgetSearch();
    m_edit->setText(baseUrl.toString());
    m_edit->setCursorPosition(0);
    bePatient();
    refresh();
}

QUrl AddressField::baseUrl() const {
    const auto address = tenantAddress(m_edit->text());
    return address ? address->baseUrl : QUrl();
}

bool AddressField::isChanged() const {
    return m_edit->text().trimmed() != m_before.toString() && baseUrl() != m_before;
}

void AddressField::refresh() {
    const auto address = tenantAddress(m_edit->text());
    if (!m_searched.isEmpty() && (!address || address->baseUrl != m_searched))
        forgetSearch();
    setProblem(address ? QString() : errorParagraph(address.error(), ShownAt::Entry));
    setHelp(address ? helpFor(*address) : tr("Tenant name or any of its URLs."));
    Q_EMIT changed();
}

QString AddressField::helpFor(const TenantAddress& address) const {
    if (m_found && m_found->baseUrl == address.baseUrl)
        return foundNote(*m_found);
    // The base URL that replaced the entry still has the note about what was entered.
    const bool replaced = m_understood && m_understood->baseUrl == address.baseUrl;
    const TenantAddress& understood = replaced ? *m_understood : address;
    if (!m_search)
        return addressNote(understood);
    const QString looking = tr("Looking for the API of %1…").arg(isolated(address.baseUrl.host()));
    return understood.finding == AddressFinding::OtherHost || understood.finding == AddressFinding::Loopback
               ? looking
               : paragraph({addressNote(understood), looking});
}

void AddressField::entered() {
    if (m_edit->isModified() || !m_edit->text().isEmpty()) // nobody has been here yet
        complain();
    const QString text = m_edit->text();
    const auto address = tenantAddress(text);
    if (!address || address->baseUrl == m_searched || address->baseUrl == m_before)
        return;
    m_understood = *address;
    if (address->finding != AddressFinding::ApiHost)
        search(text, *address);
    m_edit->setText(address->baseUrl.toString());
    refresh();
}

void AddressField::search(const QString& text, const TenantAddress& address) {
    m_found.reset();
    m_searched = address.baseUrl;
    m_search = std::make_unique<QObject>();
    m_findApiHost(text, m_caFile,
                  {m_search.get(), [this](const Result<ApiHost>& found) { searchEnded(found); }});
}

void AddressField::searchEnded(const Result<ApiHost>& found) {
    // Not deleted at once: this is the continuation of the search that runs in its name.
    m_search.release()->deleteLater();
    if (found) {
        m_found = *found;
        m_searched = found->baseUrl;
        m_edit->setText(found->baseUrl.toString());
    }
    refresh();
}

void AddressField::forgetSearch() {
    m_search.reset();
    m_searched.clear();
    m_found.reset();
    m_understood.reset();
}

} // namespace patdesk
