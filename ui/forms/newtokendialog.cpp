// SPDX-License-Identifier: MIT
#include "newtokendialog.h"

#include "dialogbuttons.h"
#include "errortext.h"
#include "expiryfield.h"
#include "formfield.h"
#include "lifetimefield.h"
#include "paragraph.h"
#include "problemtext.h"
#include "productionband.h"
#include "question.h"
#include "scopepicker.h"
#include "scopesetsbutton.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace patdesk {

namespace {

/// With how many tokens the user has, before the limit is reached.
QString nameHelp(const OwnersTokens& mine) {
    const QString help = NewTokenDialog::tr("Name it after what will use it. Names must be unique.");
    if (mine.count == 0)
        return help;
    return paragraph(
        {help, mine.managed > 0
                   ? NewTokenDialog::tr("You have %1 of %2 tokens, with %3 managed, which may not count.")
                         .arg(mine.count)
                         .arg(maxTokensPerOwner)
                         .arg(mine.managed)
                   : NewTokenDialog::tr("You have %1 of %2 tokens.").arg(mine.count).arg(maxTokensPerOwner)});
}

} // namespace

NewTokenDialog::NewTokenDialog(ApiGeneration generation, OwnersTokens mine, Clock clock, QWidget* parent)
    : QDialog(parent)
    , m_generation(generation)
    , m_mine(std::move(mine))
    , m_clock(std::move(clock))
    , m_band(new ProductionBand)
    , m_form(new QWidget)
    , m_name(new QLineEdit)
    , m_scopes(new ScopePicker)
    , m_expiry(new ExpiryField(generation, m_clock))
    , m_lifetime(new LifetimeField)
    , m_failure(new NoteLabel)
    , m_replace(new QPushButton(tr("&Delete it and try again"))) {
    setWindowTitle(tr("New token"));
    setAccessibleName(windowTitle());
    buildForm(newFormLayout(m_form));

    auto* const buttons = new DialogButtons;
    buttons->addCancel();
    m_create = buttons->addPrimary(tr("Create token"), tr("Create"));
    connect(buttons, &DialogButtons::accepted, this, &NewTokenDialog::create);
    connect(buttons, &DialogButtons::rejected, this, &NewTokenDialog::reject);

    auto* const failureRow = new QHBoxLayout;
    failureRow->addWidget(m_failure, 1);
    failureRow->addWidget(m_replace);
    m_replace->setAccessibleName(tr("Delete it and try again"));
    m_replace->setAutoDefault(false);
    m_replace->hide();
    connect(m_replace, &QPushButton::clicked, this, &NewTokenDialog::replace);

    auto* const column = new QVBoxLayout(this);
    column->addWidget(m_band);
    column->addWidget(scrolling(m_form), 1);
    column->addLayout(failureRow);
    column->addWidget(buttons);
    m_failure->hide();

    connect(m_name, &QLineEdit::textChanged, this, &NewTokenDialog::check);
    connect(m_scopes, &ScopePicker::changed, this, &NewTokenDialog::check);
    connect(m_expiry, &ExpiryField::changed, this, &NewTokenDialog::check);
    connect(m_lifetime, &LifetimeField::valueChanged, this, &NewTokenDialog::check);
    m_scopes->setScopes({scopeDefault});
    m_atFirst = draft();
    check();
    m_name->setFocus();
    resizeToForm(this, m_form);
}

void NewTokenDialog::buildForm(QFormLayout* form) {
    m_name->setAccessibleName(tr("Name"));
    m_lifetime->setAccessibleName(tr("Access token lifetime"));
    m_nameField = new FormField(m_name, nameHelp(m_mine));
    m_scopesField = new FormField(m_scopes, tr("What the token may do. It can never do more than you can."),
                                  m_scopes->entry());
    m_expiryField = new FormField(m_expiry, m_expiry->help(), m_expiry->entry());
    m_lifetimeField = new FormField(
        m_lifetime, tr("How long each access token stays valid: 15 s to 12 h, as “30 min” or “1 h 30 min”."));
    m_nameField->addTo(form, tr("&Name"));
    m_scopesField->addTo(form, tr("&Scopes"));
    m_expiryField->addTo(form, tr("E&xpires"));
    m_lifetimeField->addTo(form, tr("&Access token lifetime"));
}

void NewTokenDialog::showTenant(const Tenant& tenant) {
    m_band->showTenant(tenant);
}

void NewTokenDialog::offerScopeSets(Settings& settings) {
    m_scopesField->addBeside(new ScopeSetsButton(settings, *m_scopes));
}

void NewTokenDialog::prefill(const TokenDraft& draft) {
    m_name->setText(draft.name);
    m_name->selectAll();
    m_scopes->setScopes(draft.scopes);
    m_expiry->setExpiry(draft.expiry, draft.neverExpiresAcknowledged);
    m_lifetime->setValue(static_cast<int>(draft.accessTokenLifetime.count()));
    m_atFirst = this->draft();
    check();
}

bool NewTokenDialog::isChanged() const {
    const TokenDraft now = draft();
    const auto parts = [](const TokenDraft& of) {
        return std::tie(of.name, of.scopes, of.expiry, of.accessTokenLifetime, of.neverExpiresAcknowledged);
    };
    return parts(now) != parts(m_atFirst);
}

void NewTokenDialog::reject() {
    if (m_isBusy || !isChanged())
        return QDialog::reject(); // what was sent is sent
    askToDiscard(this, {this, [this] { QDialog::reject(); }});
}

TokenDraft NewTokenDialog::draft() const {
    return {m_name->text().trimmed(), m_scopes->scopes(), m_expiry->expiry(), m_lifetime->lifetime(),
            m_expiry->acknowledged()};
}

void NewTokenDialog::check() {
    const auto problems = problemsOfNewToken(draft(), m_generation, m_mine, m_clock());
    const auto words = [&](TokenField field) { return problemText(problems, field, m_generation); };
    // An empty name is no mistake yet: the disabled button and the help say enough until something was typed.
    const bool untouched = m_name->text().isEmpty() && !m_name->isModified();
    m_nameField->setProblem(untouched ? QString() : words(TokenField::Name));
    m_scopesField->setProblem(words(TokenField::Scopes));
    m_scopesField->setWarning(m_scopes->remark());
    m_expiryField->setProblem(words(TokenField::Expires));
    m_lifetimeField->setProblem(words(TokenField::Lifetime));
    const QString whole = words(TokenField::WholeForm);
    const bool refused = !std::all_of(problems.begin(), problems.end(), isWarning);
    const bool wholeRefused = problems.contains(DraftProblem::OwnerLimitReached);
    m_failure->showNote(wholeRefused ? NoteLabel::Kind::Problem : NoteLabel::Kind::Warning, whole);
    m_failure->setVisible(!whole.isEmpty());
    m_create->setEnabled(!refused);
}

void NewTokenDialog::create() {
    check();
    if (!m_create->isEnabled())
        return;
    setBusy(true);
    Q_EMIT createRequested(draft());
}

void NewTokenDialog::replace() {
    check();
    if (!m_create->isEnabled()) {
        m_replace->show(); // once that is put right
        return;
    }
    setBusy(true);
    Q_EMIT replaceRequested(m_orphan, draft());
}

void NewTokenDialog::showLooking() {
    m_failure->showNote(NoteLabel::Kind::Warning,
                        tr("The answer was lost. Checking whether the token was created…"));
    m_failure->show();
}

void NewTokenDialog::showError(const Error& error) {
    setBusy(false);
    check();
    if (error.kind == ErrorKind::Conflict) {
        m_nameField->setProblem(errorParagraph(error));
        m_name->setFocus();
        return;
    }
    m_failure->showNote(NoteLabel::Kind::Problem, errorParagraph(error));
    m_failure->show();
    if (error.kind != ErrorKind::SecretLost)
        return;
    m_orphan = TokenId(error.detail);
    m_replace->show();
    m_replace->setFocus();
}

void NewTokenDialog::setBusy(bool busy) {
    m_isBusy = busy;
    m_form->setEnabled(!busy);
    m_replace->setVisible(false);
    m_create->setEnabled(!busy);
    m_create->setText(busy ? tr("Creating…") : tr("Create token"));
}

} // namespace patdesk
