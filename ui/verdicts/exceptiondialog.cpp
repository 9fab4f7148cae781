// SPDX-License-Identifier: MIT
#include "exceptiondialog.h"

#include "dialogbuttons.h"
#include "errortext.h"
#include "formfield.h"
#include "plaintext.h"
#include "question.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace patdesk {

namespace {

constexpr int usualDays = 90;

} // namespace

ExceptionDialog::ExceptionDialog(TokenVerdicts& verdicts, TokenId token, QWidget* parent)
    : QDialog(parent)
    , m_verdicts(verdicts)
    , m_token(std::move(token))
    , m_kind(new QComboBox)
    , m_reason(new QLineEdit)
    , m_until(new QDateEdit)
    , m_effect(new NoteLabel) {
    const auto known = verdicts.of(m_token);
    const QString name = known ? known->evidence.token.name : QString();
    setWindowTitle(titleText(tr("Exception for “%1”").arg(isolated(name, 60))));
    setAccessibleName(windowTitle());
    QWidget* const form = buildForm(known ? known->by.now : Instant());
    auto* const buttons = new DialogButtons;
    m_add = buttons->addPrimary(tr("&Add exception"), tr("Add exception"));
    buttons->addCancel();
    auto* const column = new QVBoxLayout(this);
    column->addWidget(scrolling(form), 1);
    column->addWidget(buttons);
    connect(buttons, &DialogButtons::accepted, this, &ExceptionDialog::add);
    connect(buttons, &DialogButtons::rejected, this, &ExceptionDialog::reject);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ExceptionDialog::check);
    connect(m_reason, &QLineEdit::textChanged, this, &ExceptionDialog::check);
    connect(m_until, &QDateEdit::dateChanged, this, &ExceptionDialog::check);
    connect(&verdicts, &TokenVerdicts::changed, this, [this] {
        if (m_verdicts.of(m_token))
            check();
        else
            QDialog::reject();
    });
    check();
    m_reason->setFocus();
    resizeToForm(this, form);
}

QWidget* ExceptionDialog::buildForm(Instant now) {
    m_kind->setAccessibleName(tr("What it is for"));
    m_kind->addItem(tr("Keep it: it is never safe to delete"), static_cast<int>(PolicyException::Kind::Keep));
    m_kind->addItem(tr("Accept its name and age"), static_cast<int>(PolicyException::Kind::Accept));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMaxLength(500);
    m_until->setAccessibleName(tr("Until"));
    m_until->setCalendarPopup(true);
    const QDate today = utcDateTime(now).date();
    m_until->setMinimumDate(today);
    m_until->setDate(today.addDays(usualDays));
    auto* const form = new QWidget;
    QFormLayout* const rows = newFormLayout(form);
    (new FormField(m_kind,
                   tr("A name as for an emergency or a rare job, and the age of a token that was never "
                      "used, can be accepted.")))
        ->addTo(rows, tr("&What"));
    (new FormField(m_reason, tr("Whoever reads the policy later sees it.")))->addTo(rows, tr("&Reason"));
    (new FormField(m_until, tr("The last day on which it holds.")))->addTo(rows, tr("&Until"));
    rows->addRow(m_effect);
    return form;
}

PolicyException ExceptionDialog::exception() const {
    return {static_cast<PolicyException::Kind>(m_kind->currentData().toInt()), PolicyException::Of::Token,
            m_token.text(), static_cast<Day>(QDate(1970, 1, 1).daysTo(m_until->date())),
            m_reason->text().simplified()};
}

void ExceptionDialog::check() {
    const auto known = m_verdicts.of(m_token);
    const Result<QByteArray> text = m_verdicts.policyText();
    const PolicyReading reading = text ? readPolicy(*text) : PolicyReading();
    m_add->setEnabled(known && text && reading.faults.isEmpty() && !m_reason->text().trimmed().isEmpty());
    if (!text)
        return m_effect->showNote(NoteLabel::Kind::Problem, errorText(text.error()).what);
    if (!reading.faults.isEmpty())
        return m_effect->showNote(NoteLabel::Kind::Problem, tr("The policy has an error, which has to be "
                                                               "corrected first: %1")
                                                                .arg(wordsFor(reading.faults.constFirst())));
    if (!known)
        return;
    Judgement by = known->by;
    by.policy = reading.policy;
    by.policy.exceptions.append(exception());
    const Verdict after = verdictOf(known->evidence, by);
    const QString why = marked(decisive(after));
    m_effect->showNote(NoteLabel::Kind::Help,
                       after.kind == known->verdict.kind
                           ? tr("Its verdict stays “%1”. %2").arg(wordsFor(after.kind), why)
                           : tr("Its verdict changes from “%1” to “%2”. %3")
                                 .arg(wordsFor(known->verdict.kind), wordsFor(after.kind), why));
}

void ExceptionDialog::add() {
    const Result<QByteArray> text = m_verdicts.policyText();
    const Result<Done> kept =
        text ? m_verdicts.setPolicy(withException(*text, exception())) : Result<Done>(text.error());
    if (!kept)
        return m_effect->showNote(NoteLabel::Kind::Problem, errorText(kept.error()).what);
    accept();
}

void ExceptionDialog::reject() {
    if (m_reason->text().trimmed().isEmpty())
        return QDialog::reject();
    askToDiscard(this, {this, [this] { QDialog::reject(); }});
}

} // namespace patdesk
