// SPDX-License-Identifier: MIT
#include "deletetokendialog.h"

#include "deletiontext.h"
#include "dialogbuttons.h"
#include "errortext.h"
#include "formfield.h"
#include "plaintext.h"
#include "productionband.h"
#include "selflockout.h"
#include "tokendraft.h"
#include "tokenpatch.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace patdesk {

namespace {

constexpr qsizetype charactersInTitle = 60;

/// Between words, and within those that are longer than a line may be.
QString wrappable(const QString& text) {
    constexpr qsizetype longWord = 40;
    QStringList words = text.split(QLatin1Char(' '));
    for (QString& word : words) {
        if (word.size() > longWord)
            word = breakable(word);
    }
    return words.join(QLatin1Char(' '));
}

QLabel* newParagraph(const QString& words) {
    auto* const label = new QLabel(wrappable(words));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

DeleteTokenDialog::DeleteTokenDialog(Token token, ApiGeneration generation, const Caller& caller,
                                     const Tenant& tenant, const Clock& clock, QWidget* parent)
    : QDialog(parent)
    , m_token(std::move(token))
    , m_tenant(tenant)
    , m_isOwn(isSignedInWith(m_token.id, tenant, caller))
    , m_verdict(new NoteLabel)
    , m_underWay(new NoteLabel)
    , m_unlock(
          new QCheckBox(tr("Delete this &managed token, even though whatever uses it will stop working")))
    , m_typed(new QLineEdit)
    , m_result(new NoteLabel) {
    const QString title =
        tr("Delete “%1” from %2")
            .arg(isolated(m_token.name, charactersInTitle), isolated(m_tenant.name, charactersInTitle));
    setWindowTitle(titleText(title));
    setAccessibleName(windowTitle());

    const Instant now = clock();
    QWidget* const form = buildQuestion(caller, now);
    auto* const column = new QVBoxLayout(this);
    column->addWidget(scrolling(form), 1);
    column->addWidget(m_result);
    column->addWidget(buildButtons(isExpiryReachable(m_token, generation, caller) &&
                                   !(m_token.expiry.at.known() && *m_token.expiry.at.known() <= now)));
    m_result->hide();
    showVerdict(NoteLabel::Kind::Warning,
                m_isOwn ? tr("Patdesk is signed in with this token, so it cannot be deleted here.")
                        : deletionWarning(m_token, now));
    check();
    if (m_tenant.production && !m_isOwn)
        m_typed->setFocus();
    else
        m_cancel->setFocus();
    resizeToForm(this, form);
}

QWidget* DeleteTokenDialog::buildQuestion(const Caller& caller, Instant now) {
    auto* const band = new ProductionBand;
    QLabel* const question = newParagraph(
        tr("Delete “%1” from %2?").arg(isolated(m_token.name, maxNameLength), isolated(m_tenant.name)));
    QFont bold = question->font();
    bold.setBold(true);
    question->setFont(bold);
    QLabel* const facts = newParagraph(deletionFacts(m_token, caller, now));
    facts->setAccessibleName(tr("What is known of the token"));
    facts->setAccessibleDescription(deletionFacts(m_token, caller, now));

    m_unlock->setAccessibleName(tr("Delete managed tokens too"));
    m_unlock->setVisible(m_token.managed && !m_isOwn);
    m_typed->setAccessibleName(tr("Name of the tenant"));
    auto* const typedField = new FormField(
        m_typed,
        tr("%1 is a production tenant. Type its name to delete the token.").arg(isolated(m_tenant.name)));
    typedField->setVisible(m_tenant.production && !m_isOwn);
    connect(m_unlock, &QCheckBox::toggled, this, &DeleteTokenDialog::check);
    connect(m_typed, &QLineEdit::textChanged, this, &DeleteTokenDialog::check);

    auto* const form = new QWidget;
    auto* const column = new QVBoxLayout(form);
    column->setContentsMargins({});
    column->setSpacing(10);
    for (QWidget* const part :
         {static_cast<QWidget*>(band), static_cast<QWidget*>(question), static_cast<QWidget*>(facts),
          static_cast<QWidget*>(newParagraph(deletionConsequence(m_token))), static_cast<QWidget*>(m_verdict),
          static_cast<QWidget*>(m_underWay), static_cast<QWidget*>(m_unlock),
          static_cast<QWidget*>(typedField)})
        column->addWidget(part);
    column->addStretch();
    m_underWay->hide();
    band->showTenant(m_tenant);
    return form;
}

QWidget* DeleteTokenDialog::buildButtons(bool canSuspend) {
    auto* const buttons = new DialogButtons;
    // Not added and hidden: the row shows all of its buttons.
    if (canSuspend && !m_isOwn) {
        m_suspend = buttons->addOther(tr("&Suspend first…"), tr("Suspend first"));
        m_suspend->setToolTip(tr(
            "The token expires soon; you can restore it until then, and Patdesk reminds you to delete it"));
        connect(m_suspend, &QPushButton::clicked, this, &DeleteTokenDialog::suspendRequested);
    }
    m_cancel = buttons->addCancel();
    m_delete = buttons->addDangerous(tr("Delete"), tr("Delete"));
    connect(buttons, &DialogButtons::accepted, this, &DeleteTokenDialog::start);
    connect(buttons, &DialogButtons::rejected, this, &DeleteTokenDialog::reject);
    return buttons;
}

void DeleteTokenDialog::showVerdict(NoteLabel::Kind kind, const QString& words) {
    m_verdict->showNote(kind, words);
    m_verdict->setVisible(!words.isEmpty());
}

void DeleteTokenDialog::showUnderWay(const QString& words) {
    m_underWay->showNote(NoteLabel::Kind::Warning, words);
    m_underWay->setVisible(!words.isEmpty());
}

bool DeleteTokenDialog::isAllowed() const {
    return !m_isOwn && (!m_token.managed || m_unlock->isChecked()) &&
           (!m_tenant.production || m_typed->text().trimmed() == m_tenant.name.trimmed());
}

void DeleteTokenDialog::check() {
    m_delete->setEnabled(!m_isSent && isAllowed());
    if (m_suspend)
        m_suspend->setEnabled(!m_isSent);
    m_unlock->setEnabled(!m_isSent);
    m_typed->setEnabled(!m_isSent);
    // No letter: two keys in a row are not enough, the button is gone to.
    m_delete->setText(m_isSent ? tr("Deleting…") : tr("Delete"));
}

void DeleteTokenDialog::start() {
    if (m_isSent || !isAllowed())
        return;
    m_isSent = true;
    m_result->hide();
    // The request cannot be taken back any more.
    m_cancel->setText(tr("Close"));
    m_cancel->setAccessibleName(tr("Close"));
    m_cancel->setFocus();
    check();
    Q_EMIT deleteRequested();
}

void DeleteTokenDialog::showLooking() {
    if (!m_isSent)
        return;
    m_result->showNote(NoteLabel::Kind::Warning,
                       tr("The answer was lost. Checking whether the token was deleted…"));
    m_result->show();
}

void DeleteTokenDialog::finished(const Result<Done>& gone) {
    m_isSent = false;
    if (gone)
        return accept();
    m_result->showNote(NoteLabel::Kind::Problem, errorParagraph(gone.error()));
    m_result->show();
    check();
    m_cancel->setFocus();
}

} // namespace patdesk
