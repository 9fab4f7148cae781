// SPDX-License-Identifier: MIT
#include "tenantform.h"

#include "cafile.h"
#include "errortext.h"
#include "formfield.h"
#include "pastedtext.h"
#include "plaintext.h"
#include "secretentry.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace patdesk {

namespace {

QString addressNote(const TenantAddress& address) {
    const QString url = isolated(address.baseUrl.toString());
    switch (address.finding) {
    case AddressFinding::ApiHost:
        return TenantForm::tr("The address of the API.");
    case AddressFinding::UiHost:
        return TenantForm::tr("You entered the web address; its API is at %1, which is used.").arg(url);
    case AddressFinding::LoginHost:
        return TenantForm::tr("You entered the login page; its API is at %1, which is used.").arg(url);
    case AddressFinding::TenantName:
        return TenantForm::tr("Understood as the tenant's name; its API is at %1.").arg(url);
    case AddressFinding::OtherHost:
        return TenantForm::tr("Used as entered: %1. Check the connection to see whether this is the API.")
            .arg(url);
    case AddressFinding::Loopback:
        return TenantForm::tr("A service on this computer.");
    }
    return {};
}

/// What the search for the API's host has found.
QString foundNote(const ApiHost& found) {
    const QString url = isolated(found.baseUrl.toString());
    if (found.answered.isEmpty())
        return TenantForm::tr("%1 The address did not answer just now.").arg(addressNote(found.entered));
    if (found.answered == found.baseUrl)
        return TenantForm::tr("Found: the API answers at %1.").arg(url);
    return TenantForm::tr("Found: %1 gives %2 as the address of its API, which is used.")
        .arg(isolated(found.answered.host()), url);
}

QString helpOfSecret(TenantOrigin origin, bool kept) {
    switch (origin) {
    case TenantOrigin::Environment:
        return TenantForm::tr("From SAIL_CLIENT_SECRET; never stored.");
    case TenantOrigin::Demo:
        return TenantForm::tr("Created by the demo tenant for this session; never stored.");
    case TenantOrigin::Stored:
        break;
    }
    return kept ? TenantForm::tr("Leave empty to keep the saved secret.")
                : TenantForm::tr("Stored only in this computer's keychain.");
}

} // namespace

TenantForm::TenantForm(FindApiHost findApiHost, QWidget* parent)
    : QWidget(parent)
    , m_findApiHost(std::move(findApiHost))
    , m_name(new QLineEdit)
    , m_baseUrl(new QLineEdit)
    , m_generation(new QComboBox)
    , m_clientId(new QLineEdit)
    , m_secret(new SecretEntry)
    , m_production(new QCheckBox(tr("Production tenant")))
    , m_caFile(new QLineEdit) {
    buildForm(newFormLayout(this));
    layout()->setContentsMargins({});
    connect(m_caFile, &QLineEdit::textChanged, this, &TenantForm::checkCaFile); // before check() asks
    for (QLineEdit* const edit :
         std::initializer_list<QLineEdit*>{m_name, m_baseUrl, m_clientId, m_secret, m_caFile})
        connect(edit, &QLineEdit::textChanged, this, &TenantForm::check);
    connect(m_generation, &QComboBox::currentIndexChanged, this, &TenantForm::check);
    connect(m_production, &QCheckBox::toggled, this, &TenantForm::check);
    connect(m_baseUrl, &QLineEdit::editingFinished, this, &TenantForm::addressEntered);
}

TenantForm::~TenantForm() = default;

void TenantForm::buildForm(QFormLayout* form) {
    m_name->setAccessibleName(tr("Tenant name"));
    m_baseUrl->setAccessibleName(tr("Base URL"));
    m_baseUrl->setPlaceholderText(QStringLiteral("https://acme.api.identitynow.com"));
    m_generation->setAccessibleName(tr("API generation"));
    m_generation->addItem(tr("Automatic"));
    for (auto it = allGenerations.rbegin(); it != allGenerations.rend(); ++it)
        m_generation->addItem(traits(*it).name, static_cast<int>(*it));
    m_clientId->setAccessibleName(tr("Client ID"));
    m_secret->setAccessibleName(tr("Client secret"));
    m_production->setAccessibleName(tr("Production tenant"));
    m_caFile->setAccessibleName(tr("Certificate file"));

    m_nameField = new FormField(m_name, tr("A name of your choice, also used with --tenant."));
    m_baseUrlField = new FormField(m_baseUrl, {});
    m_clientIdField =
        new FormField(m_clientId, tr("From one of your own personal access tokens in this tenant."));
    m_secretField = new FormField(m_secret, {});
    auto* const generationField =
        new FormField(m_generation, tr("Automatic uses v1, or the newest version that the tenant offers."));
    m_caFileField =
        new FormField(caFileRow(), tr("Only if your network has its own certificate authority."), m_caFile);
    m_nameField->addTo(form, tr("Tenant &name"));
    m_baseUrlField->addTo(form, tr("Base &URL"));
    m_clientIdField->addTo(form, tr("Client &ID"));
    m_secretField->addTo(form, tr("Client s&ecret"));
    generationField->addTo(form, tr("API &generation"));
    (new FormField(m_production,
                   tr("Shown in red. You type its name before a token is deleted and before a plan "
                      "is applied; the forms for a new token and an edit name the tenant.")))
        ->addTo(form, QString());
    m_caFileField->addTo(form, tr("Certificate &file"));
}

QWidget* TenantForm::caFileRow() {
    auto* const row = new QWidget;
    auto* const browse = new QPushButton(tr("&Browse…"));
    browse->setAccessibleName(tr("Browse for a certificate file"));
    browse->setAutoDefault(false);
    auto* const layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(m_caFile, 1);
    layout->addWidget(browse);
    connect(browse, &QPushButton::clicked, this, &TenantForm::chooseCaFile);
    return row;
}

void TenantForm::chooseCaFile() {
    auto* const dialog = new QFileDialog(this, tr("Certificate file"), m_caFile->text(),
                                         tr("Certificates (*.pem *.crt *.cer *.der);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_caFile, &QLineEdit::setText);
    dialog->open();
}

void TenantForm::display(const Tenant& tenant, bool secretIsKept, const QStringList& takenNames) {
    const QSignalBlocker quiet(this);
    m_before = tenant;
    m_secretIsKept = secretIsKept;
    m_takenNames = takenNames;
    forgetSearch();
    m_name->setText(tenant.name);
    m_baseUrl->setText(tenant.baseUrl.toString());
    m_generation->setCurrentIndex(
        tenant.generation ? m_generation->findData(static_cast<int>(*tenant.generation)) : 0);
    m_clientId->setText(tenant.clientId.text());
    m_production->setChecked(tenant.production);
    m_caFile->setText(tenant.caFile);
    forgetTypedSecret();
    m_secret->setPlaceholderText(secretIsKept ? tr("Saved") : QString());
    m_secretField->setHelp(helpOfSecret(tenant.origin, secretIsKept));
    for (QLineEdit* const edit : {m_name, m_baseUrl, m_clientId, m_caFile})
        edit->setCursorPosition(0);
    setEnabled(tenant.origin == TenantOrigin::Stored);
    check();
}

void TenantForm::displayNothing() {
    display({}, false, {});
    setEnabled(false);
}

Tenant TenantForm::tenant() const {
    Tenant entered = m_before;
    entered.name = m_name->text().simplified();
    const auto address = tenantAddress(m_baseUrl->text());
    entered.baseUrl = address ? address->baseUrl : QUrl();
    const QVariant generation = m_generation->currentData();
    entered.generation =
        generation.isValid() ? std::optional(static_cast<ApiGeneration>(generation.toInt())) : std::nullopt;
    entered.clientId = TokenId(withoutPasteMarks(m_clientId->text()));
    entered.production = m_production->isChecked();
    entered.caFile = m_caFile->text().trimmed();
    return entered;
}

std::optional<Secret> TenantForm::typedSecret() const {
    return m_secret->secret();
}

void TenantForm::forgetTypedSecret() {
    m_secret->forget();
}

bool TenantForm::isChanged() const {
    const bool addressTyped =
        m_baseUrl->text().trimmed() != m_before.baseUrl.toString() && tenant().baseUrl.isEmpty();
    return tenant() != m_before || addressTyped || !m_secret->text().isEmpty();
}

bool TenantForm::isComplete() const {
    const Tenant entered = tenant();
    return nameProblem().isEmpty() && !m_search && !entered.baseUrl.isEmpty() &&
           !entered.clientId.isEmpty() && (m_secretIsKept || m_secret->holdsSecret()) &&
           m_caFileProblem.isEmpty();
}

void TenantForm::focusName() {
    m_name->setFocus();
    m_name->selectAll();
}

QString TenantForm::nameProblem() const {
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return tr("Enter a name.");
    return m_takenNames.contains(name) ? tr("Another tenant has this name. Choose another.") : QString();
}

void TenantForm::check() {
    // An empty form is not an error yet: missing entries are reported once something has been entered.
    const bool begun = isEnabled() && isChanged();
    const auto ifBegun = [begun](bool wrong, const QString& words) {
        return begun && wrong ? words : QString();
    };
    m_nameField->setProblem(begun ? nameProblem() : QString());
    checkAddress(begun);
    const QString clientId = tenant().clientId.text();
    m_clientIdField->setProblem(ifBegun(clientId.isEmpty(), tr("Enter the client ID.")));
    m_clientIdField->setWarning(
        holdsPasteMarks(clientId.toUtf8())
            ? tr("The client ID contains a space, a quotation mark or an invisible character. Copy it again.")
            : QString());
    m_secretField->setProblem(
        ifBegun(!m_secretIsKept && !m_secret->holdsSecret(), tr("Enter the client secret.")));
    m_secretField->setWarning(m_secret->looksMispasted()
                                  ? tr("The client secret contains a space, a quotation mark or an invisible "
                                       "character. Copy it again.")
                                  : QString());
    m_caFileField->setProblem(m_caFileProblem);
    Q_EMIT changed();
}

void TenantForm::checkCaFile() {
    const QString file = m_caFile->text().trimmed();
    const auto fault = file.isEmpty() ? std::nullopt : caFileFault(file);
    m_caFileProblem =
        fault ? tr("This file cannot be used. %1").arg(isolated(fault->detail.simplified(), 300)) : QString();
}

void TenantForm::checkAddress(bool showEmpty) {
    const QString entered = m_baseUrl->text().trimmed();
    const auto address = tenantAddress(entered);
    if (!m_searched.isEmpty() && (!address || address->baseUrl != m_searched))
        forgetSearch();
    const bool wrong = !address && (showEmpty || !entered.isEmpty());
    m_baseUrlField->setProblem(wrong ? errorParagraph(address.error()) : QString());
    m_baseUrlField->setHelp(address ? addressHelp(*address) : tr("Tenant name or any of its URLs."));
}

QString TenantForm::addressHelp(const TenantAddress& address) const {
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
               : addressNote(understood) + QLatin1Char(' ') + looking;
}

void TenantForm::addressEntered() {
    const QString entered = m_baseUrl->text();
    const auto address = tenantAddress(entered);
    if (!address || address->baseUrl == m_searched || address->baseUrl == m_before.baseUrl)
        return;
    m_understood = *address;
    if (address->finding != AddressFinding::ApiHost)
        search(entered, *address);
    m_baseUrl->setText(address->baseUrl.toString());
    check();
}

void TenantForm::search(const QString& entered, const TenantAddress& address) {
    m_found.reset();
    m_searched = address.baseUrl;
    m_search = std::make_unique<QObject>();
    m_findApiHost(entered, m_caFile->text().trimmed(),
                  {m_search.get(), [this](const Result<ApiHost>& found) { searchEnded(found); }});
}

void TenantForm::searchEnded(const Result<ApiHost>& found) {
    // Not deleted at once: this is the continuation of the search that runs in its name.
    m_search.release()->deleteLater();
    if (found) {
        m_found = *found;
        m_searched = found->baseUrl;
        m_baseUrl->setText(found->baseUrl.toString());
    }
    check();
}

void TenantForm::forgetSearch() {
    m_search.reset();
    m_searched.clear();
    m_found.reset();
    m_understood.reset();
}

} // namespace patdesk
