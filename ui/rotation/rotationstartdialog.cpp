// SPDX-License-Identifier: MIT
#include "rotationstartdialog.h"

#include "datetext.h"
#include "dialogbuttons.h"
#include "errortext.h"
#include "formfield.h"
#include "plaintext.h"
#include "rotationtext.h"
#include "spantext.h"
#include "unitsuffix.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace patdesk {

namespace {

QLabel* plain(const QString& words, const QString& name) {
    auto* const label = new QLabel(breakable(marked(words)));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(name);
    label->setAccessibleDescription(marked(words));
    return label;
}

QString expiryText(const Expiry& expiry) {
    const auto at = expiry.at.known();
    return at ? exactText(*at) : RotationStartDialog::tr("never");
}

} // namespace

RotationStartDialog::RotationStartDialog(const Rotation& proposed, const TokenDraft& successor,
                                         std::optional<RotationObstacle> obstacle,
                                         const QString& successorProblem, QWidget* parent)
    : QDialog(parent)
    , m_quietDays(new QSpinBox)
    , m_byItself(new QCheckBox(tr("&Delete the old token after that, without asking again")))
    , m_note(new NoteLabel) {
    setWindowTitle(tr("Rotate token"));
    setAccessibleName(windowTitle());
    m_quietDays->setRange(0, 365);
    m_quietDays->setValue(7);
    setUnit(m_quietDays, "patdesk::RotationStartDialog",
            QT_TRANSLATE_N_NOOP("patdesk::RotationStartDialog", " day(s) without use"));
    m_quietDays->setSpecialValueText(tr("until I delete it"));
    m_quietDays->setAccessibleName(tr("Quiet days"));

    auto* const body = new QWidget;
    auto* const form = newFormLayout(body);
    form->addRow(plain(tr("A successor with a new client ID and secret takes over without an outage: both "
                          "tokens work until the old one is deleted."),
                       tr("What happens")));
    form->addRow(tr("Token"), plain(proposed.old.name, tr("Token")));
    form->addRow(tr("Successor"), plain(successor.name, tr("Successor")));
    form->addRow(tr("Scopes"), plain(successor.scopes.join(QLatin1Char(' ')), tr("Scopes")));
    form->addRow(tr("Expires"), plain(expiryText(successor.expiry), tr("Expires")));
    form->addRow(tr("Access token lifetime"),
                 plain(spanText(successor.accessTokenLifetime), tr("Access token lifetime")));
    (new FormField(m_quietDays,
                   tr("After that, the old token can be deleted, and the successor takes its name.")))
        ->addTo(form, tr("&Wait for"));
    m_byItself->setAccessibleName(tr("Retire by itself"));
    form->addRow(QString(), m_byItself);
    connect(m_quietDays, &QSpinBox::valueChanged, m_byItself,
            [this](int days) { m_byItself->setEnabled(days > 0); });

    auto* const buttons = new DialogButtons;
    buttons->addCancel();
    m_create = buttons->addPrimary(tr("Create successor"), tr("Create successor"));
    connect(buttons, &DialogButtons::accepted, this, &RotationStartDialog::createRequested);
    connect(buttons, &DialogButtons::rejected, this, &RotationStartDialog::reject);
    auto* const column = new QVBoxLayout(this);
    column->addWidget(scrolling(body), 1);
    column->addWidget(m_note);
    column->addWidget(buttons);
    const QString inTheWay = obstacle ? wordsOf(*obstacle) : successorProblem;
    m_note->setVisible(!inTheWay.isEmpty());
    m_note->showNote(NoteLabel::Kind::Problem, inTheWay);
    m_create->setEnabled(inTheWay.isEmpty());
    if (obstacle == RotationObstacle::SomebodyElses) {
        auto* const write = buttons->addOther(tr("Write to owner"), tr("Write to owner"));
        connect(write, &QPushButton::clicked, this, &RotationStartDialog::messageRequested);
    }
    resizeToForm(this, body);
}

int RotationStartDialog::quietDays() const {
    return m_quietDays->value();
}

bool RotationStartDialog::retiresByItself() const {
    return m_byItself->isEnabled() && m_byItself->isChecked();
}

void RotationStartDialog::showError(const Error& error) {
    m_note->showNote(NoteLabel::Kind::Problem, errorParagraph(error));
    m_note->show();
    setBusy(false);
}

void RotationStartDialog::setBusy(bool busy) {
    m_create->setEnabled(!busy);
    m_create->setText(busy ? tr("Creating…") : tr("Create successor"));
}

} // namespace patdesk
