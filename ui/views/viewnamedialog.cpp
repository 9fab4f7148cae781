// SPDX-License-Identifier: MIT
#include "viewnamedialog.h"

#include "dialogbuttons.h"
#include "notelabel.h"
#include "plaintext.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace patdesk {

ViewNameDialog::ViewNameDialog(const QString& title, const QString& doing, const Answer& proposed,
                               const QString& tenant, const Bound<bool(const QString&)>& isTaken,
                               QWidget* parent)
    : QDialog(parent)
    , m_isTaken(isTaken)
    , m_name(new QLineEdit(proposed.name, this))
    , m_forAll(new QCheckBox(tr("For &all tenants, not only for %1").arg(actionText(tenant)), this))
    , m_note(new NoteLabel(this)) {
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setAccessibleName(tr("Name of the view"));
    m_name->setMaxLength(200);
    m_name->selectAll();
    m_forAll->setAccessibleName(tr("For all tenants"));
    m_forAll->setChecked(proposed.forAll);
    auto* const label = new QLabel(tr("&Name"), this);
    label->setBuddy(m_name);
    auto* const buttons = new DialogButtons(this);
    m_primary = buttons->addPrimary(doing, withoutMnemonic(doing));
    buttons->addCancel();
    connect(m_name, &QLineEdit::textChanged, this, &ViewNameDialog::check);
    connect(buttons, &DialogButtons::rejected, this, &QDialog::reject);
    connect(buttons, &DialogButtons::accepted, this, [this] {
        Q_EMIT given({m_name->text().simplified(), m_forAll->isChecked()});
        accept();
    });
    auto* const column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addWidget(m_note);
    column->addWidget(m_forAll);
    column->addStretch();
    column->addWidget(buttons);
    resize(420, sizeHint().height());
    check();
}

void ViewNameDialog::check() {
    const QString name = m_name->text().simplified();
    const bool isTaken = m_isTaken(name);
    m_primary->setEnabled(!name.isEmpty() && !isTaken);
    m_note->showNote(NoteLabel::Kind::Problem,
                     isTaken ? tr("A view with this name already exists.") : QString());
}

} // namespace patdesk
