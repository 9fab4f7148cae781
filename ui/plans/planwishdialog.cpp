// SPDX-License-Identifier: MIT
#include "planwishdialog.h"

#include "dialogbuttons.h"
#include "expiryfield.h"
#include "formfield.h"
#include "notelabel.h"
#include "plaintext.h"
#include "plantext.h"
#include "plural.h"
#include "question.h"
#include "scopepicker.h"
#include "unitsuffix.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace patdesk {

namespace {

using Kind = PlanWish::Kind;

/// In the order of the box, and of its pages.
constexpr std::array kinds{Kind::SuspendThenDelete, Kind::SuspendAndListen, Kind::Delete, Kind::Suspend,
                           Kind::SetExpiry,         Kind::ExtendExpiry,     Kind::Rename, Kind::NarrowScopes};

/// Of a rename that changes nothing.
const QString samePattern = QStringLiteral("{name}");

QString kindText(Kind kind) {
    switch (kind) {
    case Kind::SuspendThenDelete:
        return PlanWishDialog::tr("Suspend now, delete later, remind me");
    case Kind::SuspendAndListen:
        return PlanWishDialog::tr("Suspend, listen, restore what is needed");
    case Kind::Delete:
        return PlanWishDialog::tr("Delete now");
    case Kind::SetExpiry:
        return PlanWishDialog::tr("Change expiry");
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
    , m_clock(std::move(clock))
    , m_which(new QComboBox)
    , m_kind(new QComboBox)
    , m_kindField(new FormField(m_kind, QString()))
    , m_deleteAfter(newNumber(365, 14, QT_TRANSLATE_N_NOOP("patdesk::PlanWishDialog", " day(s)"),
                              tr("Remind me after")))
    , m_delay(
          newNumber(720, 24, QT_TRANSLATE_N_NOOP("patdesk::PlanWishDialog", " hour(s)"), tr("Tokens end in")))
    , m_delayBeforeDelete(
          newNumber(720, 24, QT_TRANSLATE_N_NOOP("patdesk::PlanWishDialog", " hour(s)"), tr("Tokens end in")))
    , m_delayBeforeListening(
          newNumber(720, 24, QT_TRANSLATE_N_NOOP("patdesk::PlanWishDialog", " hour(s)"), tr("Tokens end in")))
    , m_listenFor(
          newNumber(400, 30, QT_TRANSLATE_N_NOOP("patdesk::PlanWishDialog", " day(s)"), tr("Listen for")))
    , m_extension(
          newNumber(3650, 90, QT_TRANSLATE_N_NOOP("patdesk::PlanWishDialog", " day(s)"), tr("Extend by")))
    , m_expiry(new ExpiryField(generation, m_clock))
    , m_keep(new ScopePicker)
    , m_pattern(new QLineEdit)
    , m_managed(
          new QCheckBox(tr("Include &managed tokens, even though whatever uses them will stop working"))) {
    setWindowTitle(tr("New plan"));
    setAccessibleName(windowTitle());
    m_which->setAccessibleName(tr("Which tokens"));
    if (!m_choice.selected.isEmpty())
        m_which->addItem(tr("The %n selected token(s)", nullptr, plural(m_choice.selected.size())));
    if (m_choice.shown || m_choice.selected.isEmpty())
        m_which->addItem(tr("All %1 tokens shown (%2)").arg(m_choice.shownCount).arg(m_choice.shownAs));
    m_kind->setAccessibleName(tr("What to do"));
    m_managed->setAccessibleName(tr("Include managed tokens"));

    m_body = new QWidget;
    m_form = newFormLayout(m_body);
    auto* const tenant = new NoteLabel;
    tenant->setText(isolated(m_choice.tenantName));
    tenant->setAccessibleName(tr("Tenant: %1").arg(isolated(m_choice.tenantName)));
    m_form->addRow(tr("Tenant"), tenant);
    m_form->addRow(tr("&Tokens"), m_which);
    m_kindField->addTo(m_form, tr("&What to do"));
    for (const Kind each : kinds) {
        m_kind->addItem(kindText(each));
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
    connect(m_which, &QComboBox::currentIndexChanged, this, &PlanWishDialog::askForReach);
    connect(m_managed, &QCheckBox::toggled, this, &PlanWishDialog::askForReach);
    connect(m_keep, &ScopePicker::changed, this, &PlanWishDialog::check);
    connect(m_pattern, &QLineEdit::textChanged, this, &PlanWishDialog::check);
    // A reminder before the tokens have expired would be pointless.
    connect(m_delayBeforeDelete, &QSpinBox::valueChanged, m_deleteAfter,
            [this](int hours) { m_deleteAfter->setMinimum((hours + 23) / 24); });
    const auto* const chosen = std::find(kinds.begin(), kinds.end(), kind);
    m_kind->setCurrentIndex(static_cast<int>(chosen - kinds.begin()));
    m_entriesBefore = entries();
    showKind();
    askForReach();
}

QSpinBox* PlanWishDialog::newNumber(int most, int value, const char* unit, const QString& name) {
    auto* const number = new QSpinBox(this);
    number->setRange(1, most);
    number->setAccessibleName(name);
    number->setValue(value);
    setUnit(number, "patdesk::PlanWishDialog", unit);
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
    case Kind::SuspendAndListen:
        note(NoteLabel::Kind::Help,
             tr("A scream test: the tokens expire soon, and Patdesk listens for sign-ins with them. What "
                "turns out to be needed is restored at once; what stays silent to the end can be deleted."));
        (new FormField(m_delayBeforeListening,
                       tr("A sign-in before that is noticed, too, and nothing has stopped working yet.")))
            ->addTo(m_form, tr("&Expire in"));
        (new FormField(
             m_listenFor,
             tr("From their expiry on, while Patdesk has the tenant open. It catches up after a pause.")))
            ->addTo(m_form, tr("&Listen for"));
        break;
    case Kind::Delete:
        note(NoteLabel::Kind::Warning,
             tr("Deleting cannot be undone. To be able to restore the tokens, choose “%1”.")
                 .arg(kindText(Kind::SuspendThenDelete)));
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
        m_pattern->setText(samePattern);
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

/// The field of a kind that has one.
QSpinBox* PlanWishDialog::delay(Kind kind) const {
    if (kind == Kind::SuspendThenDelete)
        return m_delayBeforeDelete;
    return kind == Kind::SuspendAndListen ? m_delayBeforeListening : m_delay;
}

PlanWish PlanWishDialog::wish() const {
    PlanWish wish;
    wish.kind = kinds.at(static_cast<size_t>(m_kind->currentIndex()));
    wish.expiry = m_expiry->expiry();
    wish.extension = std::chrono::days(m_extension->value());
    wish.delay = std::chrono::hours(delay(wish.kind)->value());
    wish.listenFor = std::chrono::days(m_listenFor->value());
    wish.deleteAfter = std::chrono::days(m_deleteAfter->value());
    wish.keep = m_keep->scopes();
    wish.pattern = m_pattern->text();
    wish.managed = m_managed->isChecked();
    return wish;
}

std::tuple<PlanWish, int, int> PlanWishDialog::entries() const {
    PlanWish all = wish();
    all.kind = {};
    all.managed = false;
    all.delay = std::chrono::hours(m_delay->value());
    return {all, m_delayBeforeDelete->value(), m_delayBeforeListening->value()};
}

void PlanWishDialog::reject() {
    if (entries() == m_entriesBefore)
        return QDialog::reject();
    askToDiscard(this, {this, [this] { QDialog::reject(); }});
}

/// What prevents the review; empty if nothing does.
QString PlanWishDialog::problem() const {
    const PlanWish now = wish();
    if (tokens().isEmpty())
        return tr("No tokens are shown.");
    if (m_reach && m_reach->possible(now.kind) == 0)
        return reachText(*m_reach, now.kind);
    if (now.kind == Kind::NarrowScopes && now.keep.isEmpty())
        return tr("Enter at least one scope.");
    if (now.kind == Kind::Rename && now.pattern.trimmed().isEmpty())
        return tr("Enter a name.");
    if (now.kind == Kind::Rename && now.pattern.trimmed() == samePattern)
        return tr("Enter a new name: this one leaves all names as they are.");
    return {};
}

void PlanWishDialog::check() {
    m_managed->setVisible(tokens().anyManaged());
    const QString inTheWay = problem();
    m_patternField->setProblem(m_pattern->text().trimmed().isEmpty() ? inTheWay : QString());
    m_review->setEnabled(inTheWay.isEmpty());
    m_review->setToolTip(inTheWay);
    showReach();
    showExample();
}

// What could be done

void PlanWishDialog::askForReach() {
    const quint64 number = ++m_reachAsked;
    m_choice.reach(tokens(), m_managed->isChecked(), {this, [this, number](const Result<PlanReach>& reach) {
                                                          if (number != m_reachAsked || !reach)
                                                              return;
                                                          const bool first = !m_reach;
                                                          m_reach = *reach;
                                                          check();
                                                          if (first)
                                                              resizeToForm(this, m_body);
                                                      }});
}

void PlanWishDialog::showReach() {
    if (!m_reach)
        return;
    const Kind chosen = wish().kind;
    QString words = reachText(*m_reach, chosen);
    const bool others = m_reach->countsOf(chosen).at(static_cast<size_t>(PlanObstacle::SomebodyElses)) > 0;
    if (others && m_reach->possible(chosen) == 0)
        words += QLatin1Char('\n') + tr("You can delete other people's tokens, or write to their owners.");
    m_kindField->setHelp(words);
    m_kindField->setProblem(m_reach->possible(chosen) > 0 ? QString() : words);
    auto* const items = qobject_cast<QStandardItemModel*>(m_kind->model());
    for (int row = 0; row < m_kind->count(); ++row) {
        const Kind kind = kinds.at(static_cast<size_t>(row));
        const bool pointless = m_reach->isPointless(kind);
        m_kind->setItemText(row, pointless ? tr("%1 – %2").arg(kindText(kind), pointlessText(*m_reach, kind))
                                           : kindText(kind));
        items->item(row)->setEnabled(!pointless);
    }
}

/// What the pattern makes of one of the tokens.
void PlanWishDialog::showExample() {
    QString help = tr("You can use {name}, {owner}, {n} (counter) and {date}.");
    if (m_reach && m_reach->renamable()) {
        const Token& token = *m_reach->renamable();
        const QString name = nameBy(m_pattern->text(), token, 1, m_clock());
        help += QLatin1Char('\n') + tr("“%1” → %2")
                                        .arg(isolated(token.name), name == token.name
                                                                       ? QStringLiteral("…")
                                                                       : tr("“%1”").arg(isolated(name)));
    }
    m_patternField->setHelp(help);
}

} // namespace patdesk
