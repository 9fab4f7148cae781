// SPDX-License-Identifier: MIT
#include "tenantform.h"

#include "cafile.h"
#include "credentialhelp.h"
#include "pastedtext.h"
#include "plaintext.h"
#include "secretentry.h"
#include "secretreveal.h"
#include "tenantregistry.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace patdesk {

namespace {

QString helpOfSecret(TenantOrigin origin, TenantForm::SecretState state) {
    switch (origin) {
    case TenantOrigin::Environment:
        return TenantForm::tr("From SAIL_CLIENT_SECRET; never stored.");
    case TenantOrigin::Demo:
        return TenantForm::tr("Created by the demo tenant for this session; never stored.");
    case TenantOrigin::Stored:
        break;
    }
    return state == TenantForm::SecretState::Kept
               ? TenantForm::tr("Leave empty to keep the saved secret.")
               : TenantForm::tr("Stored only in this computer's keychain.");
}

/// A heading that unfolds what is below it.
QToolButton* newFold(const QString& words, const QString& accessibleName) {
    auto* const button = new QToolButton;
    button->setText(words);
    button->setAccessibleName(accessibleName);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setArrowType(Qt::RightArrow);
    QObject::connect(button, &QToolButton::toggled, button,
                     [button](bool open) { button->setArrowType(open ? Qt::DownArrow : Qt::RightArrow); });
    return button;
}

} // namespace

TenantForm::TenantForm(FindApiHost findApiHost, QWidget* parent)
    : QWidget(parent)
    , m_form(newFormLayout(this))
    , m_address(new AddressField(std::move(findApiHost)))
    , m_name(new QLineEdit)
    , m_generation(new QComboBox)
    , m_clientId(new QLineEdit)
    , m_secret(new SecretEntry)
    , m_production(new QCheckBox(tr("Production tenant")))
    , m_caFile(new QLineEdit)
    , m_where(newFold(tr("&Where do I find these?"), tr("Where do I find these?")))
    , m_whereNote(new NoteLabel)
    , m_advanced(newFold(tr("Ad&vanced"), tr("Advanced"))) {
    buildForm();
    layout()->setContentsMargins({});
    connect(m_caFile, &QLineEdit::textChanged, this, &TenantForm::checkCaFile); // before check() asks
    connect(m_address, &AddressField::changed, this, &TenantForm::check);
    for (QLineEdit* const edit : std::initializer_list<QLineEdit*>{m_name, m_clientId, m_secret, m_caFile})
        connect(edit, &QLineEdit::textChanged, this, &TenantForm::check);
    connect(m_generation, &QComboBox::currentIndexChanged, this, &TenantForm::check);
    connect(m_production, &QCheckBox::toggled, this, &TenantForm::check);
    connect(m_advanced, &QToolButton::toggled, this, &TenantForm::setAdvancedShown);
    connect(m_where, &QToolButton::toggled, this, &TenantForm::refreshCredentialHelp);
    setAdvancedShown(false);
    refreshCredentialHelp();
}

TenantForm::~TenantForm() = default;

void TenantForm::buildForm() {
    m_name->setAccessibleName(tr("Tenant name"));
    m_generation->setAccessibleName(tr("API generation"));
    m_generation->addItem(tr("Automatic"));
    for (auto it = allGenerations.rbegin(); it != allGenerations.rend(); ++it)
        m_generation->addItem(traits(*it).name, static_cast<int>(*it));
    m_clientId->setAccessibleName(tr("Client ID"));
    m_secret->setAccessibleName(tr("Client secret"));
    m_production->setAccessibleName(tr("Production tenant"));
    m_caFile->setAccessibleName(tr("Certificate file"));

    m_nameField = new FormField(m_name, tr("A name of your choice, also used with --tenant."));
    m_clientIdField =
        new FormField(m_clientId, tr("From one of your own personal access tokens in this tenant."));
    m_secretField = new FormField(new SecretReveal(m_secret, tr("Entered secret")), {}, m_secret);
    m_generationField =
        new FormField(m_generation, tr("Automatic uses v1, or the newest version the tenant offers."));
    m_caFileField =
        new FormField(caFileRow(), tr("Only if your network has its own certificate authority."), m_caFile);
    m_address->addTo(m_form, tr("Base &URL"));
    m_clientIdField->addTo(m_form, tr("Client &ID"));
    m_secretField->addTo(m_form, tr("Client s&ecret"));
    m_form->addRow(QString(), m_where);
    m_form->addRow(QString(), m_whereNote);
    m_whereNote->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_whereNote->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_nameField->addTo(m_form, tr("Tenant &name"));
    m_form->addRow(QString(), m_advanced);
    m_generationField->addTo(m_form, tr("API &generation"));
    m_productionField = new FormField(
        m_production, tr("Shown in red. You type its name before a token is deleted and before a "
                         "plan is applied; the forms for a new token and an edit name the tenant."));
    m_productionField->addTo(m_form, QString());
    m_caFileField->addTo(m_form, tr("Certificate &file"));
}

void TenantForm::refreshCredentialHelp() {
    m_form->setRowVisible(m_whereNote, m_where->isChecked());
    m_whereNote->showNote(NoteLabel::Kind::Help, credentialHelpText(m_address->baseUrl()));
}

void TenantForm::setAdvancedShown(bool shown) {
    m_form->setRowVisible(m_generationField, shown);
    m_form->setRowVisible(m_productionField, shown);
    m_form->setRowVisible(m_caFileField, shown);
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

void TenantForm::display(const Tenant& tenant, SecretState secret, const QStringList& takenNames) {
    const QSignalBlocker quiet(this);
    m_before = tenant;
    m_secretState = secret;
    m_takenNames = takenNames;
    m_address->display(tenant.baseUrl);
    m_name->setText(tenant.name);
    m_generation->setCurrentIndex(
        tenant.generation ? m_generation->findData(static_cast<int>(*tenant.generation)) : 0);
    m_clientId->setText(tenant.clientId.text());
    m_production->setChecked(tenant.production);
    m_caFile->setText(tenant.caFile);
    forgetTypedSecret();
    m_secret->setPlaceholderText(secret == SecretState::Kept ? tr("Saved") : QString());
    m_secretField->setHelp(helpOfSecret(tenant.origin, secret));
    for (QLineEdit* const edit : {m_name, m_clientId, m_caFile})
        edit->setCursorPosition(0);
    setEnabled(tenant.origin == TenantOrigin::Stored);
    // One that is known may be looked at as a whole; a new one is asked for what it cannot be without.
    m_advanced->setChecked(!tenant.baseUrl.isEmpty());
    m_where->setChecked(false);
    for (FormField* const field : {m_nameField, m_clientIdField, m_secretField})
        field->bePatient();
    check();
    if (lacksClientId())
        m_clientIdField->complain();
    if (secret == SecretState::Missing)
        m_secretField->complain();
}

/// A tenant that is known, and not by what it signs in with.
bool TenantForm::lacksClientId() const {
    return !m_before.baseUrl.isEmpty() && m_before.clientId.isEmpty();
}

void TenantForm::displayNothing() {
    display({}, SecretState::Needed, {});
    setEnabled(false);
}

Tenant TenantForm::tenant() const {
    Tenant entered = m_before;
    entered.baseUrl = m_address->baseUrl();
    entered.name = m_name->text().simplified();
    if (entered.name.isEmpty() && m_before.name.isEmpty())
        entered.name = freeName();
    const QVariant generation = m_generation->currentData();
    entered.generation =
        generation.isValid() ? std::optional(static_cast<ApiGeneration>(generation.toInt())) : std::nullopt;
    entered.clientId = TokenId(withoutPasteMarks(m_clientId->text()));
    entered.production = m_production->isChecked();
    entered.caFile = m_caFile->text().trimmed();
    return entered;
}

/// What a new tenant is called unless its user says otherwise.
QString TenantForm::freeName() const {
    const QUrl url = m_address->baseUrl();
    return url.isEmpty() ? QString() : freeTenantName(tenantNameOf(url), m_takenNames);
}

std::optional<Secret> TenantForm::typedSecret() const {
    return m_secret->secret();
}

void TenantForm::forgetTypedSecret() {
    m_secret->forget();
}

bool TenantForm::isChanged() const {
    Tenant entered = tenant();
    if (m_name->text().simplified().isEmpty())
        entered.name.clear();
    entered.baseUrl = m_before.baseUrl;
    return entered != m_before || m_address->isChanged() || !m_secret->text().isEmpty();
}

bool TenantForm::isComplete() const {
    const Tenant entered = tenant();
    return nameProblem().isEmpty() && !m_address->isSearching() && !entered.baseUrl.isEmpty() &&
           !entered.clientId.isEmpty() && (m_secretState == SecretState::Kept || m_secret->holdsSecret()) &&
           m_caFileProblem.isEmpty();
}

QList<std::pair<FormField*, QWidget*>> TenantForm::fieldsInOrder() const {
    return {{m_address, m_address->edit()},
            {m_clientIdField, m_clientId},
            {m_secretField, m_secret},
            {m_nameField, m_name},
            {m_caFileField, m_caFile}};
}

bool TenantForm::complain() {
    QWidget* first = nullptr;
    for (const auto& [field, control] : fieldsInOrder()) {
        if (field->complain() && !first)
            first = control;
    }
    if (!first)
        return false;
    if (first == m_caFile)
        m_advanced->setChecked(true);
    first->setFocus();
    return true;
}

void TenantForm::focusFirst() {
    for (const auto& [field, control] : fieldsInOrder()) {
        if (field->hasProblem())
            return control->setFocus();
    }
    m_address->edit()->setFocus();
}

void TenantForm::focusName() {
    m_name->setFocus();
    m_name->selectAll();
}

QString TenantForm::nameProblem() const {
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return m_before.name.isEmpty() ? QString() : tr("Enter a name.");
    return m_takenNames.contains(name) ? tr("Another tenant has this name. Choose another.") : QString();
}

void TenantForm::check() {
    const bool missing = m_secretState == SecretState::Missing;
    const auto ifWrong = [this](bool wrong, const QString& words) {
        return isEnabled() && wrong ? words : QString();
    };
    m_name->setPlaceholderText(m_before.name.isEmpty() ? freeName() : QString());
    m_nameField->setProblem(ifWrong(true, nameProblem()));
    const QString clientId = tenant().clientId.text();
    m_clientIdField->setProblem(ifWrong(clientId.isEmpty(), lacksClientId()
                                                                ? tr("Missing: enter it to connect.")
                                                                : tr("Enter the client ID.")));
    m_clientIdField->setWarning(
        holdsPasteMarks(clientId.toUtf8())
            ? tr("The client ID contains a space, a quotation mark or an invisible character. Copy it again.")
            : QString());
    m_secretField->setProblem(
        ifWrong(m_secretState != SecretState::Kept && !m_secret->holdsSecret(),
                missing ? tr("Missing: enter it to connect.") : tr("Enter the client secret.")));
    m_secretField->setWarning(m_secret->looksMispasted()
                                  ? tr("The client secret contains a space, a quotation mark or an invisible "
                                       "character. Copy it again.")
                                  : QString());
    m_caFileField->setProblem(m_caFileProblem);
    refreshCredentialHelp();
    Q_EMIT changed();
}

void TenantForm::checkCaFile() {
    const QString file = m_caFile->text().trimmed();
    const auto fault = file.isEmpty() ? std::nullopt : caFileFault(file);
    m_caFileProblem =
        fault ? tr("This file cannot be used. %1").arg(isolated(fault->detail.simplified(), 300)) : QString();
    m_address->setCaFile(file);
}

} // namespace patdesk
