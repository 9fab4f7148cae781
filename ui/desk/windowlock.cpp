// SPDX-License-Identifier: MIT
#include "windowlock.h"

#include "clipboardguard.h"
#include "errortext.h"
#include "icons.h"
#include "lockable.h"
#include "secretentry.h"
#include "tokenchanges.h"
#include "tokenservice.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>

#include <utility>

namespace patdesk {

namespace {

/// How often to check whether the last change has ended, and for how long: longer than any request's
/// deadline.
constexpr std::chrono::milliseconds lookAgain{50};
constexpr qint64 longestWait = 120'000;

} // namespace

WindowLock::WindowLock(TokenService& tokens, TenantRegistry& tenants, ClipboardGuard& clipboard,
                       LockPage& page, const Clock& clock, QWidget* window)
    : QObject(window)
    , m_tokens(tokens)
    , m_tenants(tenants)
    , m_clipboard(clipboard)
    , m_page(page)
    , m_window(window)
    , m_action(new QAction(symbolIcon(Symbol::Lock), tr("Lock"), window))
    , m_idle(clock) {
    m_action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    m_action->setToolTip(tr("Closes the tenant and wipes its client secret and access token from memory"));
    window->addAction(m_action);
    connect(m_action, &QAction::triggered, this, &WindowLock::lock);
    connect(&m_idle, &IdleWatch::idle, this, &WindowLock::lock);
    connect(&m_session, &SessionWatch::left, this, &WindowLock::lockIfEnabled);
    m_settling.setInterval(lookAgain);
    connect(&m_settling, &QTimer::timeout, this, &WindowLock::closeWhenSettled);
    connect(&m_page, &LockPage::unlockRequested, this, &WindowLock::unlock);
    qApp->installEventFilter(this);
}

void WindowLock::setIdleTime(std::chrono::minutes time) {
    m_idleTime = time;
    if (!m_locked)
        m_idle.setTime(time);
}

// Locking

/// The user has left the session. Where there is nothing to lock, the action is disabled.
void WindowLock::lockIfEnabled() {
    if (m_action->isEnabled())
        lock();
    if (!m_settling.isActive())
        m_session.mayLeave();
}

void WindowLock::lock() {
    if (std::exchange(m_locked, true))
        return;
    m_idle.setTime({});
    m_tenant = m_tokens.tenant();
    if (!m_tenant)
        m_tenant = m_opening;
    m_before = m_tenant ? m_tenant->id : TenantId();
    m_listScope = m_tokens.askedListScope();
    m_clipboard.clearNow();
    QList<QPointer<QWidget>> windows;
    for (QWidget* const window : QApplication::topLevelWidgets())
        windows.append(window);
    for (const auto& window : std::as_const(windows)) {
        if (window && window != m_window && window->isVisible())
            conceal(window);
    }
    Q_EMIT locked();
    showPage();
    m_page.setFocus();
    m_waited.start();
    m_settling.start();
    closeWhenSettled();
}

/// Those that ask for nothing are not offered: they would open what is locked to anybody.
void WindowLock::showPage() {
    QList<Tenant> others;
    for (const Tenant& each : m_tenants.tenants()) {
        if ((!m_tenant || each.id != m_tenant->id) && m_tenants.holderOf(each.id) != SecretHolder::Nobody)
            others.append(each);
    }
    m_page.showLocked(m_tenant, m_tenant ? m_tenants.holderOf(m_tenant->id) : SecretHolder::Nobody, others);
}

/// Its menu.
bool WindowLock::isOfPage(const QObject* window) const {
    while (window && window != &m_page)
        window = window->parent();
    return window != nullptr;
}

void WindowLock::conceal(QWidget* window) {
    if (window->windowType() == Qt::Popup || window->windowType() == Qt::ToolTip) {
        window->close();
        return;
    }
    for (SecretEntry* const field : window->findChildren<SecretEntry*>())
        field->forget();
    if (auto* const lockable = dynamic_cast<Lockable*>(window)) {
        const QPointer<QWidget> left(window);
        if (const auto lost = lockable->lock())
            m_lost.append(*lost);
        if (!left || !left->isVisible())
            return; // it has closed itself
    }
    window->hide();
    m_concealed.append(window);
}

/// A window that comes up while Patdesk is locked, since an answer arrived, is hidden like the others; and no
/// shortcut of the window behind the page works.
///
/// Before that, the key works in every window, also over a dialog that would keep it.
bool WindowLock::eventFilter(QObject* watched, QEvent* event) {
    if (!m_locked) {
        if (event->type() != QEvent::KeyPress || !qobject_cast<QWidget*>(watched))
            return false;
        const auto* const key = static_cast<QKeyEvent*>(event);
        if (QKeySequence(key->keyCombination()) != m_action->shortcut())
            return false;
        lockIfEnabled();
        return true;
    }
    if (event->type() == QEvent::Shortcut || event->type() == QEvent::ShortcutOverride) {
        auto* const receiver = qobject_cast<QWidget*>(watched);
        return event->type() == QEvent::Shortcut && !(receiver && m_page.isAncestorOf(receiver));
    }
    if (event->type() == QEvent::Show) {
        auto* const window = qobject_cast<QWidget*>(watched);
        if (window && window->isWindow() && window != m_window && window->windowType() != Qt::ToolTip &&
            !isOfPage(window))
            QMetaObject::invokeMethod(
                this,
                [this, window = QPointer(window)] {
                    if (window && m_locked)
                        conceal(window);
                },
                Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void WindowLock::closeWhenSettled() {
    if (m_tokens.changes().isUnderWay() && !m_waited.hasExpired(longestWait)) {
        m_page.showBusy(tr("Waiting for a request that was already sent."));
        return;
    }
    m_settling.stop();
    m_tokens.close();
    m_tenants.forgetSecrets();
    m_page.showReady();
    m_session.mayLeave();
}

// Unlocking

void WindowLock::unlock() {
    if (!m_locked || m_settling.isActive())
        return;
    if (!m_tenant)
        return end();
    if (m_tenants.holderOf(m_tenant->id) == SecretHolder::User)
        return signInWith(m_page.takeTypedSecret());
    m_page.showBusy(tr("Waiting for the keychain…"));
    m_tenants.secretOf(m_tenant->id,
                       {this, [this](Result<Secret> secret) { unlockWith(std::move(secret)); }});
}

void WindowLock::unlockWith(Result<Secret> secret) {
    if (!m_locked)
        return;
    if (!secret) {
        showPage(); // where the keychain has none, it can be entered
        return m_page.showProblem(errorParagraph(secret.error(), ShownAt::Entry));
    }
    reopen(std::move(secret).value());
    end();
}

/// Only the service can tell whether the secret is right, so Patdesk stays locked until it has answered.
void WindowLock::signInWith(Secret typed) {
    m_page.showBusy(tr("Verifying the client secret…"));
    auto* const waiting = new QObject(this);
    connect(&m_tokens, &TokenService::callerChanged, waiting, [this, waiting] {
        if (!m_tokens.caller())
            return;
        waiting->deleteLater();
        end();
    });
    connect(&m_tokens, &TokenService::failed, waiting, [this, waiting](const Error& error) {
        waiting->deleteLater();
        m_tokens.close();
        m_tenants.forgetSecrets();
        m_page.showProblem(errorParagraph(error, ShownAt::Entry));
    });
    m_tenants.remember(m_tenant->id, typed.share());
    reopen(std::move(typed));
}

void WindowLock::openInstead(const Tenant& tenant) {
    if (!m_locked || m_settling.isActive())
        return;
    m_tenant = tenant;
    m_listScope = {};
    showPage();
    if (m_tenants.holderOf(tenant.id) != SecretHolder::User)
        unlock();
}

void WindowLock::reopen(Secret secret) {
    m_tenants.noteUse(m_tenant->id);
    m_tokens.open(*m_tenant, std::move(secret));
    m_tokens.setListScope(m_listScope);
}

void WindowLock::end() {
    m_locked = false;
    m_idle.setTime(m_idleTime);
    Q_EMIT unlocked();
    const bool another = m_tenant && m_tenant->id != m_before;
    for (const auto& window : std::exchange(m_concealed, {})) {
        if (window && another && window->isModal())
            window->deleteLater(); // what it would change is not in this tenant
        else if (window)
            window->show();
    }
    for (const Token& token : std::exchange(m_lost, {}))
        Q_EMIT secretLost(token, m_before);
}

} // namespace patdesk
