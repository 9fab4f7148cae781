// SPDX-License-Identifier: MIT
#include "planwishdialog.h"

#include "dialogbuttons.h"
#include "expiryfield.h"
#include "formfield.h"
#include "scopepicker.h"
#include "unitsuffix.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace patdesk {

namespace {

using Kind = PlanWish::Kind;

/// In the order of the box, and of its pages.
constexpr std::array kinds{Kind::SuspendThenDelete, Kind::Delete, Kind::Suspend,     Kind::SetExpiry,
                           Kind::ExtendExpiry,      Kind::Rename, Kind::NarrowScopes};

QString wordsOf(Kind kind) {
    switch (kind) {
    case Kind::SuspendThenDelete:
        return PlanWishDialog::tr("Suspend now, delete later, remind me");
    case Kind::Delete:
        return PlanWishDialog::tr("Delete now");
    case Kind::SetExpiry:
        return PlanWishDialog::tr("Set expiry");
    case Kind::ExtendExpiry:
        return PlanWishDialog::tr("Extend expiry");
    case Kind::Suspend:
        return PlanWishDialog::tr("Suspend");
    case Kind::NarrowScopes:
        return PlanWishDialog::tr("Narrow scopes");
    case Kind::Rename:
        return PlanWishDialog::tr("Rename");
    }
    return {};
}

} // namespace

PlanWishDialog::PlanWishDialog(PlanChoice choice, Kind kind, ApiGeneration generation, Clock clock,
                               QWidget* parent)
    : QDialog(parent)
    , m_choice(std::move(choice))
    , m_which(new QComboBox)
    , m_kind(new QComboBox)
    , m_deleteAfter(newNumber(365, 14, tr(" day"), tr(" days"), tr("Remind me after")))
    , m_delay(newNumber(720, 1, tr(" hour"), tr(" hours"), tr("Tokens end in")))
    , m_delayBeforeDelete(newNumber(720, 1, tr(" hour"), tr(" hours"), tr("Tokens end in")))
    , m_extension(newNumber(3650, 90, tr(" day"), tr(" days"), tr("Extend by")))
    , m_expiry(new ExpiryField(generation, std::move(clock)))
    , m_keep(new ScopePicker)
    , m_pattern(new QLineEdit)
    , m_managed(
          new QCheckBox(tr("Include &managed tokens, even though whatever uses them will stop working"))) {
    setWindowTitle(tr("New plan"));
    setAccessibleName(windowTitle());
    m_which->setAccessibleName(tr("Which tokens"));
    if (!m_choice.selected.isEmpty())
        m_which->addItem(m_choice.selected.size() == 1
                             ? tr("The selected token")
                             : tr("The %1 selected tokens").arg(m_choice.selected.size()));
    m_which->addItem(tr("All %1 tokens shown (%2)").arg(m_choice.shownCount).arg(m_choice.shownAs));
    m_kind->setAccessibleName(tr("What to do"));
    m_managed->setAccessibleName(tr("Include managed tokens"));

    m_body = new QWidget;
    m_form = newFormLayout(m_body);
    m_form->addRow(tr("&Tokens"), m_which);
    m_form->addRow(tr("&What to do"), m_kind);
    for (const Kind each : kinds) {
        m_kind->addItem(patdesk::wordsOf(each));
        m_firstRow.append(m_form->rowCount());
        addRowsOf(each);
    }
    m_firstRow.append(m_form->rowCount());
    m_form->addRow(QString(), m_managed);

    auto* const buttons = new DialogButtons;
    buttons->addCancel();
    m_review = buttons->addPrimary(tr("Review plan"), tr("Review plan"));
    connect(buttons, &DialogButtons::rejected, this, &PlanWishDialog::reject);
    connect(buttons, &DialogButtons::accepted, this, [this] {
        Q_EMIT wished(wish(), tokens());
        accept();
    });
    auto* const column = new QVBoxLayout(this);
    column->addWidget(scrolling(m_body), 1);
    column->addWidget(buttons);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &PlanWishDialog::showKind);
    connect(m_which, &QComboBox::currentIndexChanged, this, &PlanWishDialog::check);
    connect(m_keep, &ScopePicker::changed, this, &PlanWishDialog::check);
    connect(m_pattern, &QLineEdit::textChanged, this, &PlanWishDialog::check);
    // A reminder before the tokens have expired would be pointless.
    connect(m_delayBeforeDelete, &QSpinBox::valueChanged, m_deleteAfter,
            [this](int hours) { m_deleteAfter->setMinimum((hours + 23) / 24); });
    const auto* const chosen = std::find(kinds.begin(), kinds.end(), kind);
    m_kind->setCurrentIndex(static_cast<int>(chosen - kinds.begin()));
    showKind();
}

QSpinBox* PlanWishDialog::newNumber(int most, int value, const QString& unit, const QString& units,
                                    const QString& name) {
    auto* const number = new QSpinBox(this);
    number->setRange(1, most);
    number->setAccessibleName(name);
    number->setValue(value);
    setUnit(number, unit, units);
    return number;
}

void PlanWishDialog::addRowsOf(Kind kind) {
    const auto note = [this](NoteLabel::Kind noteKind, const QString& words) {
        auto* const label = new NoteLabel;
        label->showNote(noteKind, words);
        m_form->addRow(QString(), label);
    };
    switch (kind) {
    case Kind::SuspendThenDelete:
        note(NoteLabel::Kind::Help, tr("Deleting cannot be undone, so suspend first: the tokens expire soon, "
                                       "and you can restore any of them until then."));
        (new FormField(m_delayBeforeDelete, tr("You can undo this until then.")))
            ->addTo(m_form, tr("&Expire in"));
        (new FormField(m_deleteAfter, tr("When Patdesk starts, with a plan to delete them.")))
            ->addTo(m_form, tr("&Remind me after"));
        break;
    case Kind::Delete:
        note(NoteLabel::Kind::Warning,
             tr("Deleting cannot be undone. To be able to restore the tokens, choose “%1”.")
                 .arg(patdesk::wordsOf(Kind::SuspendThenDelete)));
        break;
    case Kind::Suspend:
        (new FormField(m_delay, tr("You can undo this until then.")))->addTo(m_form, tr("&Expire in"));
        break;
    case Kind::SetExpiry:
        (new FormField(m_expiry, m_expiry->help(), m_expiry->entry()))->addTo(m_form, tr("E&xpires"));
        break;
    case Kind::ExtendExpiry:
        (new FormField(m_extension, tr("From the expiry of each token, or from now if it has expired.")))
            ->addTo(m_form, tr("&Extend by"));
        break;
    case Kind::Rename:
        m_pattern->setAccessibleName(tr("New name"));
        m_pattern->setText(QStringLiteral("{name}"));
        m_patternField =
            new FormField(m_pattern, tr("You can use {name}, {owner}, {n} (counter) and {date}."));
        m_patternField->addTo(m_form, tr("&New name"));
        break;
    case Kind::NarrowScopes:
        (new FormField(m_keep, tr("Scopes that are not listed here are removed."), m_keep->entry()))
            ->addTo(m_form, tr("Scopes to &keep"));
        break;
    }
}

void PlanWishDialog::showKind() {
    for (int kind = 0; kind < m_kind->count(); ++kind) {
        for (int row = m_firstRow[kind]; row < m_firstRow[kind + 1]; ++row)
            m_form->setRowVisible(row, kind == m_kind->currentIndex());
    }
    check();
    resizeToForm(this, m_body);
}

const ChosenTokens& PlanWishDialog::tokens() const {
    if (!m_choice.selected.isEmpty() && m_which->currentIndex() == 0)
        return m_choice.selected;
    if (!m_shown)
        m_shown = m_choice.shown();
    return *m_shown;
}

PlanWish PlanWishDialog::wish() const {
    PlanWish wish;
    wish.kind = kinds.at(static_cast<size_t>(m_kind->currentIndex()));
    wish.expiry = m_expiry->expiry();
    wish.extension = std::chrono::days(m_extension->value());
    wish.delay =
        std::chrono::hours((wish.kind == Kind::SuspendThenDelete ? m_delayBeforeDelete : m_delay)->value());
    wish.deleteAfter = std::chrono::days(m_deleteAfter->value());
    wish.keep = m_keep->scopes();
    wish.pattern = m_pattern->text();
    wish.managed = m_managed->isChecked();
    return wish;
}

/// What prevents the review; empty if nothing does.
QString PlanWishDialog::problem() const {
    const PlanWish now = wish();
    if (now.kind == Kind::NarrowScopes && now.keep.isEmpty())
        return tr("Enter at least one scope.");
    if (now.kind == Kind::Rename && now.pattern.trimmed().isEmpty())
        return tr("Enter a name.");
    return tokens().isEmpty() ? tr("No tokens are shown.") : QString();
}

void PlanWishDialog::check() {
    m_managed->setVisible(tokens().anyManaged());
    const QString inTheWay = problem();
    m_patternField->setProblem(m_pattern->text().trimmed().isEmpty() ? inTheWay : QString());
    m_review->setEnabled(inTheWay.isEmpty());
    m_review->setToolTip(inTheWay);
}

} // namespace patdesk
