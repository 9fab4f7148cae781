// SPDX-License-Identifier: MIT
#pragma once

#include "idlewatch.h"
#include "listscope.h"
#include "lockpage.h"
#include "sessionwatch.h"
#include "tenantregistry.h"
#include "token.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QAction;

namespace patdesk {

class ClipboardGuard;
class TokenService;

/// Locks Patdesk's windows and unlocks them.
///
/// On lock() at once: every other window is hidden (one with a secret is wiped and closed, a plan's run
/// pauses), typed secrets are forgotten, the clipboard is taken back. As soon as no change is under way,
/// whose outcome would be lost, the tenant is closed: rows, access token and client secret are wiped.
/// Unlocking asks whoever has the client secret, and opens the same tenant with the same list. Main thread
/// only.
class WindowLock : public QObject {
    Q_OBJECT

public:
    /// `window` shows the page while isLocked(). All of them outlive this.
    WindowLock(TokenService& tokens, TenantRegistry& tenants, ClipboardGuard& clipboard, LockPage& page,
               const Clock& clock, QWidget* window);

    bool isLocked() const { return m_locked; }

    /// Ctrl+L.
    QAction* action() const { return m_action; }

    /// Locks automatically when no window has had input for this long; 0 = never.
    void setIdleTime(std::chrono::minutes time);

    /// The tenant to reopen if lock() is called while its secret is still being fetched.
    void setOpening(const Tenant& tenant) { m_opening = tenant; }

    /// Unlocks with this tenant in the place of the one that was open. Windows over the main window that were
    /// about that one are closed.
    void openInstead(const Tenant& tenant);

public Q_SLOTS:
    void lock();
    void unlock();

Q_SIGNALS:
    /// The page is to be shown, and whoever keeps a secret is to forget it.
    void locked();
    /// The page is to go; the tenant of before, if there was one, is loading with this secret in use.
    void unlocked();
    /// The window that showed this token's secret was wiped before the secret was copied or handed over. It
    /// is of this tenant, which need not be the one that is open now.
    void secretLost(const patdesk::Token& token, const patdesk::TenantId& tenant);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void lockIfEnabled();
    void conceal(QWidget* window);
    void showPage();
    bool isOfPage(const QObject* window) const;
    void closeWhenSettled();
    void unlockWith(Result<Secret> secret);
    void signInWith(Secret typed);
    void reopen(Secret secret);
    void end();

    TokenService& m_tokens;
    TenantRegistry& m_tenants;
    ClipboardGuard& m_clipboard;
    LockPage& m_page;
    QWidget* m_window;
    bool m_locked = false;
    QAction* m_action;
    IdleWatch m_idle;
    SessionWatch m_session;
    std::chrono::minutes m_idleTime{0};
    std::optional<Tenant> m_opening;
    std::optional<Tenant> m_tenant;
    /// The one that was open when Patdesk was locked.
    TenantId m_before;
    ListScope m_listScope;
    QList<QPointer<QWidget>> m_concealed;
    QList<Token> m_lost;
    QTimer m_settling;
    QElapsedTimer m_waited;
};

} // namespace patdesk
