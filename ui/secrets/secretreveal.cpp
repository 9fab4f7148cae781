// SPDX-License-Identifier: MIT
#include "secretreveal.h"

#include "icons.h"
#include "secretentry.h"
#include "secretfield.h"

#include <QHBoxLayout>
#include <QToolButton>

#include <utility>

namespace patdesk {

SecretReveal::SecretReveal(SecretEntry* entry, const QString& accessibleName, QWidget* parent)
    : QWidget(parent), m_entry(entry), m_button(new QToolButton), m_column(new QVBoxLayout(this)) {
    setAccessibleName(accessibleName);
    m_button->setCheckable(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setAccessibleName(tr("Reveal client secret"));
    auto* const row = new QHBoxLayout;
    row->addWidget(m_entry, 1);
    row->addWidget(m_button);
    m_column->setContentsMargins({});
    m_column->setSpacing(4);
    m_column->addLayout(row);
    connect(m_button, &QToolButton::toggled, this, &SecretReveal::setShown);
    connect(m_entry, &QLineEdit::textChanged, this, &SecretReveal::refresh);
    refresh();
}

/// What shows the secret goes before it, not after it as a child would.
SecretReveal::~SecretReveal() {
    delete m_field;
}

void SecretReveal::refresh() {
    m_button->setEnabled(m_entry->holdsSecret());
    m_button->setChecked(false);
    m_button->setIcon(symbolIcon(Symbol::Reveal));
    m_button->setToolTip(tr("Show what was entered"));
}

void SecretReveal::setShown(bool shown) {
    if (auto* const before = std::exchange(m_field, nullptr)) {
        before->hide();
        m_column->removeWidget(before);
        before->disconnect(this);
        delete before;
    }
    m_secret.clear();
    m_button->setIcon(symbolIcon(shown ? Symbol::Hide : Symbol::Reveal));
    m_button->setToolTip(shown ? tr("Hide it") : tr("Show what was entered"));
    if (!shown)
        return;
    if (auto entered = m_entry->secret())
        m_secret = *std::move(entered);
    m_field = new SecretField(m_secret);
    m_field->setAccessibleName(accessibleName());
    m_column->addWidget(m_field);
    m_field->show();
    m_field->setRevealed(true);
    // Queued: the field is deleted then, and must not be while it says so.
    connect(
        m_field, &SecretField::revealedChanged, this, [this] { m_button->setChecked(false); },
        Qt::QueuedConnection);
}

} // namespace patdesk
