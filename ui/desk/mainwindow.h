// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"
#include "ids.h"
#include "parts.h"
#include "patdesklink.h"

#include <QMainWindow>
#include <QPointer>

class QAction;
class QLabel;
class QMessageBox;
class QStackedWidget;

namespace patdesk {

class Background;
class ClipboardGuard;
class ConnectPage;
class CredentialActions;
class DesktopNotice;
class DropTarget;
class FirstRunPage;
class LockPage;
class Menus;
class MessageCenter;
class ProxyLogin;
class SettingsDialog;
class TenantOpener;
class TokensPage;
class WindowLock;

/// The one window: the page of the tokens, that of the first run while there is no tenant, or that of the
/// lock. It wires and decides nothing.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const Parts& parts, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Fetches the tenant's secret and opens it.
    void openTenant(const TenantId& id);
    void openDemo();
    /// Shows the token of a link, once its tenant is open. Asks before another one is closed for it; while a
    /// plan is sent or a dialog is open, it only tells of the link.
    void openLink(const PatdeskLink& link);
    /// In front of the other windows.
    void comeForward();
    bool isLocked() const;
    /// Shows the saved view of that name.
    void openView(const QString& name);
    void report(const Error& error);
    /// The proxy wants a login: asks for it, and tries again.
    void askProxyLogin(const QString& host, const QString& realm);

public Q_SLOTS:
    /// Ends Patdesk, whatever goes on without the window. Asks first while a plan is sent.
    void quit();

protected:
    /// The same where nothing goes on without the window.
    void closeEvent(QCloseEvent* event) override;

private:
    bool isPlanRunning() const;
    void restoreLook();
    void buildTokensPage();
    void buildFirstRun();
    void buildPages();
    void buildMenus();
    void buildDrop();
    void buildNotices();
    void buildBackground();
    void tellOfLink(const QString& words);
    void notify(const QString& title, const QString& text);
    void buildStatusBar();
    void wireTenants();
    void wireLock();

    void showPage();
    void showTitle();
    void showWanted();
    SettingsDialog* openSettings();
    void takePreferences();
    void openConnectPage();
    void closeConnectPage();
    void enterCredential();
    void checkConnection();

    Parts m_parts;
    ClipboardGuard* m_clipboard;
    MessageCenter* m_center;
    TenantOpener* m_opener;
    ProxyLogin* m_proxyLogin;
    CredentialActions* m_credential;
    LockPage* m_lockPage;
    WindowLock* m_lock;
    TokensPage* m_tokensPage;
    QAction* m_settings = nullptr;
    Menus* m_menus = nullptr;
    DropTarget* m_drop = nullptr;
    DesktopNotice* m_notice = nullptr;
    Background* m_background = nullptr;
    bool m_quits = false;
    FirstRunPage* m_firstRun;
    /// While a tenant is being connected.
    QPointer<ConnectPage> m_connectPage;
    QStackedWidget* m_pages;
    /// Asked while a plan is sent.
    QPointer<QMessageBox> m_closing;
};

} // namespace patdesk
