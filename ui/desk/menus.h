// SPDX-License-Identifier: MIT
#pragma once

#include "ids.h"

#include <QKeySequence>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace patdesk {

class ClipboardGuard;
class TenantRegistry;
class TokensPage;
class TokenService;

/// The menu bar with every action and its keys, the palette that finds them (Ctrl+K), and the windows of the
/// Help menu.
class Menus : public QObject {
    Q_OBJECT

public:
    /// What is shown decides what can be done.
    enum class Page { Tokens, FirstRun, Lock };

    /// The actions of the window itself.
    struct WindowActions {
        QAction* settings;
        QAction* lock;
    };

    /// All of them outlive this.
    Menus(QMainWindow& window, TokensPage& page, const WindowActions& actions, TokenService& tokens,
          const TenantRegistry& tenants, ClipboardGuard& clipboard, const QString& dataFolder);

    void showPage(Page page);

Q_SIGNALS:
    void connectWanted();
    void importWanted();
    void demoWanted();
    void checkWanted();
    void replacementWanted();
    void quitWanted();
    void tenantWanted(const patdesk::TenantId& id);

private:
    QMenu* addMenu(const QString& title);
    QAction* addTo(QMenu* menu, const QString& words, const QKeySequence& keys = {});
    void buildFile(const WindowActions& actions);
    void buildView();
    void buildTenant();
    void buildHelp();
    void showTenants();
    void openPalette();
    void openShortcuts();
    void openGlossary();
    void openQueries();
    void openDataFolder();
    void openAbout();

    QMainWindow& m_window;
    TokensPage& m_page;
    TokenService& m_tokens;
    const TenantRegistry& m_tenants;
    ClipboardGuard& m_clipboard;
    QString m_dataFolder;
    QMenu* m_file = nullptr;
    QMenu* m_view = nullptr;
    QMenu* m_tenant = nullptr;
    QMenu* m_exporting = nullptr;
    QAction* m_palette = nullptr;
    QMenu* m_help = nullptr;
    QList<QAction*> m_notLocked;
    /// Of no use without a list.
    QList<QMenu*> m_ofTokens;
};

} // namespace patdesk
