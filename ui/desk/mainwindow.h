// SPDX-License-Identifier: MIT
#pragma once

#include "bound.h"
#include "clock.h"
#include "messages.h"
#include "result.h"
#include "secret.h"
#include "tenant.h"

#include <QMainWindow>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace patdesk {

class ClipboardGuard;
class DetailsPane;
class FilterList;
class FirstRunPage;
class HttpClient;
class Lifecycle;
class LifecycleActions;
class LockPage;
class LostSecrets;
class MessageBar;
class MessageCenter;
class ProxyLogin;
class Settings;
class SettingsDialog;
class TenantRegistry;
class TokenActions;
class TokenModel;
class TokenService;
class TokenView;
class TopBar;
class WindowLock;

/// The parts that main puts together and the windows wire to each other. They outlive every window.
struct Parts {
    TokenService& tokens;
    TenantRegistry& tenants;
    Settings& settings;
    /// Passed on to testConnection() only.
    HttpClient& http;
    Lifecycle& lifecycle;
    Clock clock;
    /// Starts the demo tenant, adds it to the registry, and answers it; a second call answers the same.
    Bound<Result<Tenant>()> startDemo;
    /// In the place of each tenant's own API generation, from the command line: nothing = theirs; inside it,
    /// nothing = auto.
    std::optional<std::optional<ApiGeneration>> generation = {};
    /// Keeps the login for a proxy until Patdesk ends. Nothing = no proxy is ever logged in to.
    Bound<void(const QString& proxyHost, const QString& user, Secret password)> setProxyLogin = {};
};

/// The one window: what to list on top, the filters, the tokens and the details below. It wires and decides
/// nothing.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const Parts& parts, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Fetches the tenant's secret and opens it.
    void openTenant(const TenantId& id);
    void openDemo();
    void report(const Error& error);
    /// The proxy wants a login: asks for it, and tries again.
    void askProxyLogin(const QString& host, const QString& realm);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    TopBar* buildTop();
    QWidget* buildBody();
    void wire();
    void restoreLook();

    void wireLock();

    void showTenants();
    void showPage();
    void tenantOpened();
    void showMessages();
    QString shownAs() const;
    void showChosen();
    void showChosenSoon();
    void arrangeDetails();
    void act(MessageAction action);
    SettingsDialog* openSettings();
    void showTokenMenu(const QPoint& at);

    Parts m_parts;
    TokenModel& m_model;
    ClipboardGuard* m_clipboard;
    MessageCenter* m_center;
    ProxyLogin* m_proxyLogin;
    TokenActions* m_actions;
    LifecycleActions* m_lifecycle;
    LostSecrets* m_lostSecrets;
    /// The tenant whose secret is being fetched: an answer for another one comes too late.
    TenantId m_opening;
    QStackedWidget* m_pages;
    QWidget* m_tokensPage;
    FirstRunPage* m_firstRun;
    LockPage* m_lockPage;
    WindowLock* m_lock;
    /// What was selected when Patdesk was locked.
    QList<TokenId> m_selectedBefore;
    TopBar* m_top;
    QAction* m_refresh;
    QAction* m_openSettings;
    QAction* m_showDetails;
    QSplitter* m_body;
    FilterList* m_filters;
    MessageBar* m_message;
    TokenView* m_table;
    DetailsPane* m_details;
    QLabel* m_status;
    bool m_showsSoon = false;
};

} // namespace patdesk
