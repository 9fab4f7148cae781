// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "tenant.h"

#include <QWidget>

class QLayout;
class QPushButton;

namespace patdesk {

class ClipboardGuard;
class HttpClient;
class TenantEditor;
class TenantRegistry;

/// The page on which a tenant is connected: its address, its client ID and secret, and one button that checks
/// them, saves them and opens the tenant. Import and the demo tenant are offered beside it.
class ConnectPage : public QWidget {
    Q_OBJECT

public:
    /// All of them outlive it. `http` is passed on to app/tenants only.
    ConnectPage(TenantRegistry& registry, HttpClient& http, ClipboardGuard& clipboard, Clock clock,
                QWidget* parent = nullptr);

    /// The focus goes to what is asked first.
    void enter();
    /// Wipes what was typed as client secret.
    void forgetSecret();

Q_SIGNALS:
    /// The tenant is stored and can be opened.
    void connected(const patdesk::TenantId& id);
    void importRequested();
    void demoRequested();
    /// The user does not want to connect one now.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLayout* buildButtons();
    void refresh();
    void leave();

    TenantEditor* m_editor;
    QPushButton* m_connect;
    QPushButton* m_saveAnyway;
};

} // namespace patdesk
