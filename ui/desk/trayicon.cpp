// SPDX-License-Identifier: MIT
#include "trayicon.h"

#include "icons.h"
#include "plaintext.h"
#include "plural.h"

#include <QAction>
#include <QMenu>
#include <QPainter>
#include <QSystemTrayIcon>

#include <algorithm>
#include <utility>

namespace patdesk {

namespace {

/// The program's, with a dot at the corner where something waits: its rim keeps it apart from the icon and
/// from any panel.
QIcon iconFor(bool waits) {
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        QPixmap pixmap = programPixmap(size);
        if (waits) {
            const double dot = size * 0.5;
            const double rim = std::max(1.0, size / 16.0);
            QPainter painter(&pixmap);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(Qt::white, rim));
            painter.setBrush(QColor(0xd9, 0x5f, 0x02));
            painter.drawEllipse(QRectF(size - dot - rim / 2, size - dot - rim / 2, dot, dot));
        }
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace

TrayIcon::TrayIcon(QAction& lock, QWidget& page) : QObject(&page), m_menu(new QMenu(&page)) {
    m_menu->setAccessibleName(tr("Patdesk"));
    QAction* const show = m_menu->addAction(tr("&Show Patdesk"));
    m_menu->setDefaultAction(show);
    m_menu->addAction(&lock);
    m_menu->addSeparator();
    m_end = m_menu->addSeparator();
    QAction* const quit = m_menu->addAction(tr("&Quit"));
    connect(show, &QAction::triggered, this, &TrayIcon::showWanted);
    connect(quit, &QAction::triggered, this, &TrayIcon::quitWanted);
    connect(m_menu, &QMenu::aboutToShow, this, &TrayIcon::menuWanted);
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::setWanted(bool wanted) {
    if (wanted == (m_icon != nullptr))
        return;
    if (!wanted) {
        m_icon.reset();
        return;
    }
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(m_menu);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                    Q_EMIT showWanted();
            });
    showIcon();
    m_icon->show();
}

bool TrayIcon::isReachable() const {
    return m_icon && m_icon->isVisible() && QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayIcon::showState(const State& state) {
    const bool same = state.locked == m_state.locked && state.waiting == m_state.waiting;
    if (same)
        return;
    m_state = state;
    for (QAction* const entry : std::as_const(m_entries)) {
        m_menu->removeAction(entry);
        entry->deleteLater(); // it may be the one that was chosen
    }
    m_entries.clear();
    for (const Message& message : state.waiting) {
        auto* const entry = new QAction(symbolIcon(message.symbol), actionText(message.text, 100), m_menu);
        connect(entry, &QAction::triggered, this, [this, message] { Q_EMIT waitingWanted(message); });
        m_menu->insertAction(m_end, entry);
        m_entries.append(entry);
    }
    showIcon();
}

void TrayIcon::showIcon() {
    if (!m_icon)
        return;
    const auto waiting = m_state.waiting.size();
    m_icon->setIcon(iconFor(waiting > 0));
    // No names: whoever looks over the shoulder reads it, too.
    m_icon->setToolTip(m_state.locked ? tr("Patdesk is locked")
                       : waiting == 0 ? tr("Patdesk")
                                      : tr("Patdesk: %n thing(s) wait(s) for you", nullptr, plural(waiting)));
}

} // namespace patdesk
