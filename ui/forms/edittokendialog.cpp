// SPDX-License-Identifier: MIT
#include "edittokendialog.h"

#include "dialogbuttons.h"
#include "errortext.h"
#include "expiryfield.h"
#include "formfield.h"
#include "patchtext.h"
#include "plaintext.h"
#include "problemtext.h"
#include "productionband.h"
#include "question.h"
#include "scopepicker.h"
#include "scopesetsbutton.h"

#include <QFontDatabase>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace patdesk {

EditTokenDialog::EditTokenDialog(Token token, ApiGeneration generation, const Caller& caller,
                                 OwnersTokens others, Clock clock, QWidget* parent)
    : QDialog(parent)
    , m_token(std::move(token))
    , m_generation(generation)
    , m_others(std::move(others))
    , m_clock(std::move(clock))
    , m_band(new ProductionBand)
    , m_verdict(new NoteLabel)
    , m_underWay(new NoteLabel)
    , m_form(new QWidget)
    , m_name(new QLineEdit)
    , m_scopes(new ScopePicker)
    , m_expiry(new ExpiryField(generation, m_clock))
    , m_changes(new QPlainTextEdit)
    , m_failure(new NoteLabel) {
    setWindowTitle(tr("Edit token"));
    setAccessibleName(windowTitle());
    // The token's own name is no clash with itself, whether or not the caller has left it out.
    m_others.names.removeAll(m_token.name);
    buildForm(newFormLayout(m_form));

    auto* const buttons = new DialogButtons;
    buttons->addCancel();
    m_save = buttons->addPrimary(tr("Save changes"), tr("Save"));
    connect(buttons, &DialogButtons::accepted, this, &EditTokenDialog::save);
    connect(buttons, &DialogButtons::rejected, this, &EditTokenDialog::reject);

    auto* const column = new QVBoxLayout(this);
    column->addWidget(m_band);
    column->addWidget(m_verdict);
    column->addWidget(m_underWay);
    column->addWidget(scrolling(m_form), 1);
    column->addWidget(m_failure);
    column->addWidget(buttons);
    for (NoteLabel* const note : {m_verdict, m_underWay, m_failure})
        note->hide();

    m_name->setText(m_token.name);
    m_name->setCursorPosition(0);
    m_scopes->setScopes(m_token.scopes);
    m_expiry->setExpiry(m_token.expiry, m_token.neverExpiresAcknowledged);
    applyBlocks(caller);
    connect(m_name, &QLineEdit::textChanged, this, &EditTokenDialog::check);
    connect(m_scopes, &ScopePicker::changed, this, &EditTokenDialog::check);
    connect(m_expiry, &ExpiryField::changed, this, &EditTokenDialog::check);
    check();
    resizeToForm(this, m_form);
}

void EditTokenDialog::showTenant(const Tenant& tenant) {
    m_band->showTenant(tenant);
}

void EditTokenDialog::showVerdict(NoteLabel::Kind kind, const QString& words) {
    m_verdict->showNote(kind, words);
    m_verdict->setVisible(!words.isEmpty());
}

void EditTokenDialog::showUnderWay(const QString& words) {
    m_underWay->showNote(NoteLabel::Kind::Warning, words);
    m_underWay->setVisible(!words.isEmpty());
}

void EditTokenDialog::offerScopeSets(Settings& settings) {
    auto* const sets = new ScopeSetsButton(settings, *m_scopes);
    sets->setEnabled(m_scopes->isEnabledTo(m_form));
    m_scopesField->addBeside(sets);
}

void EditTokenDialog::buildForm(QFormLayout* form) {
    m_name->setAccessibleName(tr("Name"));
    m_changes->setAccessibleName(tr("Changes"));
    m_changes->setReadOnly(true);
    m_changes->setTabChangesFocus(true);
    m_changes->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_changes->setFixedHeight(m_changes->fontMetrics().lineSpacing() * 6 + 12);

    m_nameField =
        new FormField(m_name, tr("Name it after what uses it. Names must be unique for each owner."));
    m_scopesField = new FormField(
        m_scopes,
        tr("Access tokens already issued keep their scopes; new ones may take up to 20 minutes to change."),
        m_scopes->entry());
    m_expiryField = new FormField(m_expiry, m_expiry->help(), m_expiry->entry());
    auto* const changesField = new FormField(m_changes, tr("Only these changes are sent, in one request."));
    m_nameField->addTo(form, tr("&Name"));
    m_scopesField->addTo(form, tr("&Scopes"));
    m_expiryField->addTo(form, tr("E&xpires"));
    changesField->addTo(form, tr("&Changes"));
}

/// Disables what may not be changed and says why in place of the help.
void EditTokenDialog::applyBlocks(const Caller& caller) {
    const auto apply = [&](PatchField field, QWidget* control, FormField* row) {
        const auto block = patchBlock(field, m_token, m_generation, caller);
        control->setEnabled(!block);
        if (block)
            row->setHelp(blockText(*block, m_generation));
    };
    apply(PatchField::Name, m_name, m_nameField);
    apply(PatchField::Scope, m_scopes, m_scopesField);
    apply(PatchField::ExpirationDate, m_expiry, m_expiryField);
    if (m_token.expiry.at.isUnreadable() && m_expiry->isEnabledTo(m_form))
        m_expiryField->setHelp(
            tr("The date from the service cannot be read. It stays unchanged unless you choose one."));
}

TokenDraft EditTokenDialog::wanted() const {
    TokenDraft draft = draftOf(m_token);
    if (m_name->isEnabledTo(m_form))
        draft.name = m_name->text();
    if (m_scopes->isEnabledTo(m_form))
        draft.scopes = m_scopes->scopes();
    if (m_expiry->isEnabledTo(m_form)) {
        draft.expiry = m_expiry->expiry();
        draft.neverExpiresAcknowledged = m_expiry->acknowledged();
    }
    return draft;
}

TokenPatch EditTokenDialog::patch() const {
    return patchBetween(m_token, wanted());
}

void EditTokenDialog::check() {
    const auto problems = problemsOfEdit(m_token, wanted(), m_generation, m_others, m_clock());
    m_nameField->setProblem(problemText(problems, TokenField::Name, m_generation));
    m_scopesField->setProblem(problemText(problems, TokenField::Scopes, m_generation));
    m_scopesField->setWarning(m_scopes->isEnabledTo(m_form) ? m_scopes->remark() : QString());
    m_expiryField->setProblem(problemText(problems, TokenField::Expires, m_generation));

    const TokenPatch changes = patch();
    m_changes->setPlainText(changes.isEmpty()
                                ? tr("No changes.")
                                : manyLines(patchSummary(m_token, changes).join(QLatin1Char('\n')) +
                                            QStringLiteral("\n\n") + patchJson(changes)));
    m_failure->hide();
    m_save->setEnabled(problems.isEmpty() && !changes.isEmpty());
}

void EditTokenDialog::save() {
    check();
    if (!m_save->isEnabled())
        return;
    const TokenPatch changes = patch();
    setBusy(true);
    Q_EMIT saveRequested(changes);
}

void EditTokenDialog::showError(const Error& error) {
    setBusy(false);
    check();
    m_failure->showNote(NoteLabel::Kind::Problem, errorParagraph(error));
    m_failure->show();
}

void EditTokenDialog::showLooking() {
    m_failure->showNote(NoteLabel::Kind::Warning,
                        tr("The answer was lost. Checking whether the change was made…"));
    m_failure->show();
}

void EditTokenDialog::reject() {
    if (m_isBusy || patch().isEmpty())
        return QDialog::reject(); // what was sent is sent
    askToDiscard(this, {this, [this] { QDialog::reject(); }});
}

void EditTokenDialog::setBusy(bool busy) {
    m_isBusy = busy;
    m_form->setEnabled(!busy);
    m_save->setEnabled(!busy);
    m_save->setText(busy ? tr("Saving…") : tr("Save changes"));
}

} // namespace patdesk
