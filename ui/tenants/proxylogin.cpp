// SPDX-License-Identifier: MIT
#include "proxylogin.h"

#include "dialogbuttons.h"
#include "formfield.h"
#include "plaintext.h"
#include "secretentry.h"

#include <QApplication>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace patdesk {

ProxyLoginDialog::ProxyLoginDialog(const QString& host, const QString& realm, Use use, QWidget* parent)
    : QDialog(parent), m_use(std::move(use)), m_user(new QLineEdit), m_password(new SecretEntry) {
    setWindowTitle(tr("Proxy login"));
    setAccessibleName(windowTitle());
    m_user->setAccessibleName(tr("User name"));
    m_password->setAccessibleName(tr("Password"));
    auto* const buttons = new DialogButtons;
    m_accept = buttons->addPrimary(tr("&Log in"), tr("Log in"));
    buttons->addCancel();

    const QString name = isolated(realm.simplified(), 100);
    auto* const about = new NoteLabel;
    about->showNote(NoteLabel::Kind::Help,
                    name.isEmpty()
                        ? tr("The network proxy %1 requires a login.").arg(isolated(host))
                        : tr("The network proxy %1 requires a login for “%2”.").arg(isolated(host), name));
    auto* const form = new QWidget;
    auto* const rows = newFormLayout(form);
    (new FormField(m_user, {}))->addTo(rows, tr("&User name"));
    (new FormField(m_password, tr("Kept in memory until Patdesk closes, and not stored.")))
        ->addTo(rows, tr("&Password"));
    auto* const column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addWidget(form);
    column->addStretch();
    column->addWidget(buttons);
    connect(m_user, &QLineEdit::textChanged, this, &ProxyLoginDialog::check);
    connect(buttons, &DialogButtons::accepted, this, &ProxyLoginDialog::logIn);
    connect(buttons, &DialogButtons::rejected, this, &QDialog::reject);
    m_user->setFocus();
    check();
}

void ProxyLoginDialog::check() {
    m_accept->setEnabled(!m_user->text().trimmed().isEmpty());
}

void ProxyLoginDialog::logIn() {
    auto password = m_password->password();
    m_password->forget();
    const QString user = m_user->text().trimmed();
    accept();
    m_use(user, password ? *std::move(password) : Secret());
}

ProxyLogin::ProxyLogin(SetLogin setLogin, QWidget* window)
    : QObject(window), m_setLogin(std::move(setLogin)), m_window(window) {}

void ProxyLogin::ask(const QString& host, const QString& realm) {
    if (m_dialog || !m_setLogin)
        return;
    // A modal dialog whose test has met the proxy would otherwise lie above it.
    QWidget* const above = QApplication::activeModalWidget();
    m_dialog = new ProxyLoginDialog(host, realm,
                                    {this,
                                     [this, host](const QString& user, Secret password) {
                                         m_setLogin(host, user, std::move(password));
                                         Q_EMIT given();
                                     }},
                                    above ? above : m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

} // namespace patdesk
