// SPDX-License-Identifier: MIT
#include "lockpage.h"

#include "centredpage.h"
#include "icons.h"
#include "notelabel.h"
#include "plainbutton.h"
#include "plaintext.h"
#include "secretentry.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace patdesk {

namespace {

QString wordsFor(const std::optional<Tenant>& tenant, SecretHolder holder) {
    if (!tenant)
        return LockPage::tr("No tenant was open. Unlocking needs no password.");
    if (holder == SecretHolder::Nobody)
        return LockPage::tr("The demo needs no password. Unlock to load it again.");
    if (holder == SecretHolder::Keychain)
        return LockPage::tr(
                   "“%1” is closed, and its client secret and access token are wiped from memory. Unlocking "
                   "gets the client secret from the keychain, which asks for its password if it is locked.")
            .arg(isolated(tenant->name));
    const QString source = tenant->origin == TenantOrigin::Environment
                               ? LockPage::tr("The client secret came from SAIL_CLIENT_SECRET.")
                               : LockPage::tr("The client secret is not in a keychain.");
    return LockPage::tr("“%1” is closed, and its client secret and access token are wiped from memory. %2 "
                        "Enter it again to unlock.")
        .arg(isolated(tenant->name), source);
}

} // namespace

LockPage::LockPage(QWidget* parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_secret(new SecretEntry(this))
    , m_unlock(new QPushButton(tr("&Unlock"), this))
    , m_others(newButton(tr("&Another tenant…"), tr("Another tenant")))
    , m_otherTenants(new QMenu(m_others))
    , m_note(new NoteLabel(this)) {
    auto* const picture = new QLabel(this);
    picture->setPixmap(symbolIcon(Symbol::Lock).pixmap(48, 48));
    auto* const title = new QLabel(tr("Patdesk is locked"), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    title->setFont(large);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_secret->setAccessibleName(tr("Client secret"));
    m_secret->setPlaceholderText(tr("Client secret"));
    m_unlock->setAccessibleName(tr("Unlock"));
    m_unlock->setAutoDefault(true);
    connect(m_unlock, &QPushButton::clicked, this, &LockPage::unlockRequested);
    connect(m_secret, &QLineEdit::returnPressed, m_unlock, &QPushButton::click);
    connect(m_secret, &QLineEdit::textChanged, this, &LockPage::refresh);

    QVBoxLayout* const column = newCentredColumn(this);
    column->addWidget(picture);
    column->addWidget(title);
    column->addWidget(m_words);
    column->addSpacing(12);
    auto* const enter = new QHBoxLayout;
    enter->addWidget(m_secret, 1);
    enter->addWidget(m_unlock);
    enter->addStretch();
    column->addLayout(enter);
    column->addWidget(m_note);
    column->addSpacing(24);
    auto* const quit = newButton(tr("&Quit"), tr("Quit"));
    connect(quit, &QPushButton::clicked, this, &LockPage::quitRequested);
    m_others->setMenu(m_otherTenants);
    auto* const elsewhere = new QHBoxLayout;
    elsewhere->addWidget(m_others);
    elsewhere->addWidget(quit);
    elsewhere->addStretch();
    column->addLayout(elsewhere);
}

void LockPage::showLocked(const std::optional<Tenant>& tenant, SecretHolder holder,
                          const QList<Tenant>& others) {
    m_otherTenants->clear();
    for (const Tenant& other : others)
        m_otherTenants->addAction(actionText(other.name), this,
                                  [this, id = other.id] { Q_EMIT tenantChosen(id); });
    m_others->setVisible(!others.isEmpty());
    m_words->setText(wordsFor(tenant, holder));
    m_secret->setVisible(tenant && holder == SecretHolder::User);
    m_secret->forget();
    showReady();
}

void LockPage::showReady() {
    m_busy = false;
    m_note->hide();
    refresh();
    setFocus(); // what was disabled has lost it
}

void LockPage::showBusy(const QString& words) {
    m_busy = true;
    m_note->showNote(NoteLabel::Kind::Help, words);
    m_note->show();
    refresh();
}

void LockPage::showProblem(const QString& words) {
    m_busy = false;
    m_note->showNote(NoteLabel::Kind::Problem, words);
    m_note->show();
    refresh();
    setFocus();
}

void LockPage::refresh() {
    m_others->setEnabled(!m_busy);
    m_unlock->setEnabled(!m_busy && (m_secret->isHidden() || !m_secret->text().isEmpty()));
    setFocusProxy(m_secret->isHidden() ? static_cast<QWidget*>(m_unlock) : m_secret);
}

Secret LockPage::takeTypedSecret() {
    auto typed = m_secret->secret();
    m_secret->forget();
    return std::move(typed).value_or(Secret());
}

} // namespace patdesk
