// SPDX-License-Identifier: MIT
#include "background.h"

#include "desktopnotice.h"
#include "lifecycle.h"
#include "lockpage.h"
#include "settings.h"
#include "tokenservice.h"
#include "tokenspage.h"
#include "trayicon.h"
#include "windowlock.h"

#include <QAction>
#include <QApplication>

#include <utility>

namespace patdesk {

Background::Background(const Parts& parts, WindowLock& lock, LockPage& page, TokensPage& tokens,
                       DesktopNotice& notice, QWidget& window)
    : QObject(&window)
    , m_parts(parts)
    , m_lock(lock)
    , m_tokens(tokens)
    , m_notice(notice)
    , m_window(window)
    , m_icon(new TrayIcon(*lock.action(), page)) {
    connect(m_icon, &TrayIcon::showWanted, this, &Background::showWanted);
    connect(m_icon, &TrayIcon::quitWanted, this, &Background::quitWanted);
    connect(m_icon, &TrayIcon::waitingWanted, this, &Background::follow);
    connect(m_icon, &TrayIcon::menuWanted, this, &Background::look);
    connect(&lock, &WindowLock::locked, this, &Background::look);
    connect(&lock, &WindowLock::unlocked, this, &Background::lookSoon);
    connect(&parts.tokens, &TokenService::stateChanged, this, &Background::lookSoon);
    connect(&parts.lifecycle.unfinished(), &UnfinishedPlans::changed, this, &Background::lookSoon);
    connect(&parts.lifecycle.rotations(), &RotationKeeper::changed, this, &Background::lookSoon);
    applySettings();
}

void Background::applySettings() {
    m_icon->setWanted(m_parts.settings.showsTrayIcon());
    lookSoon();
}

// What waits

void Background::lookSoon() {
    if (!std::exchange(m_looksSoon, true))
        QMetaObject::invokeMethod(this, &Background::look, Qt::QueuedConnection);
}

void Background::look() {
    m_looksSoon = false;
    if (!m_parts.settings.showsTrayIcon())
        return;
    // Of what is locked nothing is told.
    const bool locked = m_lock.isLocked();
    m_icon->showState({locked, locked ? QList<Message>() : m_tokens.waiting()});
}

void Background::follow(const Message& message) {
    Q_EMIT showWanted();
    if (!m_lock.isLocked())
        m_tokens.follow(message);
}

// Without the window

bool Background::goOnWithoutWindow() {
    const Settings& settings = m_parts.settings;
    if (!settings.showsTrayIcon() || !settings.keepsRunning() || !m_icon->isReachable())
        return false;
    if (m_lock.action()->isEnabled())
        m_lock.lock();
    // Another window that is closed meanwhile is not the last one.
    QApplication::setQuitOnLastWindowClosed(false);
    m_window.hide();
    if (!settings.hasSaidThatItKeepsRunning()) {
        m_parts.settings.setSaidThatItKeepsRunning();
        m_notice.show(tr("Patdesk keeps running"),
                      tr("Its icon in the notification area brings the window back, and quits Patdesk."));
    }
    return true;
}

void Background::endWithoutWindow() {
    QApplication::setQuitOnLastWindowClosed(true);
}

} // namespace patdesk
