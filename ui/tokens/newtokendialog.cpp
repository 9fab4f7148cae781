// SPDX-License-Identifier: MIT
#include "newtokendialog.h"

#include "dialogbuttons.h"
#include "errortext.h"
#include "expiryfield.h"
#include "formfield.h"
#include "problemtext.h"
#include "scopepicker.h"
#include "spantext.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace patdesk {

NewTokenDialog::NewTokenDialog(ApiGeneration generation, OwnersTokens mine, Clock clock, QWidget* parent)
    : QDialog(parent)
    , m_generation(generation)
    , m_mine(std::move(mine))
    , m_clock(std::move(clock))
    , m_form(new QWidget)
    , m_name(new QLineEdit)
    , m_scopes(new ScopePicker)
    , m_expiry(new ExpiryField(generation, m_clock))
    , m_lifetime(new QSpinBox)
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
    column->addWidget(scrolling(m_form), 1);
    column->addLayout(failureRow);
    column->addWidget(buttons);
    m_failure->hide();

    connect(m_name, &QLineEdit::textChanged, this, &NewTokenDialog::check);
    connect(m_scopes, &ScopePicker::changed, this, &NewTokenDialog::check);
    connect(m_expiry, &ExpiryField::changed, this, &NewTokenDialog::check);
    connect(m_lifetime, &QSpinBox::valueChanged, this, &NewTokenDialog::check);
    m_scopes->setScopes({scopeDefault});
    check();
    m_name->setFocus();
    resizeToForm(this, m_form);
}

void NewTokenDialog::buildForm(QFormLayout* form) {
    m_name->setAccessibleName(tr("Name"));
    m_lifetime->setAccessibleName(tr("Access token lifetime"));
    // Wider than what is allowed, so that a number outside of it is explained instead of silently changed.
    m_lifetime->setRange(0, 999'999);
    m_lifetime->setGroupSeparatorShown(true);
    m_lifetime->setSuffix(tr(" s"));
    m_lifetime->setSingleStep(300);
    m_lifetime->setValue(static_cast<int>(maxAccessTokenLifetime.count()));

    m_nameField = new FormField(m_name, tr("Name it after what will use it. Names must be unique."));
    m_scopesField = new FormField(m_scopes, tr("What the token may do. It can never do more than you can."),
                                  m_scopes->entry());
    m_expiryField = new FormField(m_expiry, m_expiry->help(), m_expiry->entry());
    m_lifetimeField = new FormField(m_lifetime, {});
    m_nameField->addTo(form, tr("&Name"));
    m_scopesField->addTo(form, tr("&Scopes"));
    m_expiryField->addTo(form, tr("E&xpires"));
    m_lifetimeField->addTo(form, tr("&Access token lifetime"));
}

TokenDraft NewTokenDialog::draft() const {
    return {m_name->text().trimmed(), m_scopes->scopes(), m_expiry->expiry(),
            std::chrono::seconds(m_lifetime->value()), m_expiry->acknowledged()};
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
    m_lifetimeField->setHelp(tr("%1. How long each access token stays valid (15 s to 12 h).")
                                 .arg(spanText(std::chrono::seconds(m_lifetime->value()))));
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
    m_form->setEnabled(!busy);
    m_replace->setVisible(false);
    m_create->setEnabled(!busy);
    m_create->setText(busy ? tr("Creating…") : tr("Create token"));
}

} // namespace patdesk
