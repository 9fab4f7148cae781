// SPDX-License-Identifier: MIT
#pragma once

#include "bound.h"
#include "secret.h"

#include <QDialog>
#include <QPointer>

class QLineEdit;
class QPushButton;

namespace patdesk {

class SecretEntry;

/// Asks for the login that a proxy requires. It is kept in memory until Patdesk closes.
class ProxyLoginDialog : public QDialog {
    Q_OBJECT

public:
    using Use = Bound<void(const QString& user, Secret password)>;

    /// `realm` is the proxy's word for what the login is for. `use` gets what was entered.
    ProxyLoginDialog(const QString& host, const QString& realm, Use use, QWidget* parent = nullptr);

private:
    void check();
    void logIn();

    Use m_use;
    QLineEdit* m_user;
    SecretEntry* m_password;
    QPushButton* m_accept;
};

/// Asks for one proxy login at a time, on top of whatever window is open.
class ProxyLogin : public QObject {
    Q_OBJECT

public:
    using SetLogin = Bound<void(const QString& host, const QString& user, Secret password)>;

    ProxyLogin(SetLogin setLogin, QWidget* window);

    /// Does nothing while it is already asking.
    void ask(const QString& host, const QString& realm);

Q_SIGNALS:
    /// A login was entered: requests that failed without it can be tried again.
    void given();

private:
    SetLogin m_setLogin;
    QWidget* m_window;
    QPointer<ProxyLoginDialog> m_dialog;
};

} // namespace patdesk
