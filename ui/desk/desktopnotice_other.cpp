// SPDX-License-Identifier: MIT
#include "desktopnotice.h"

#include "icons.h"

#include <QSystemTrayIcon>

namespace patdesk {

class DesktopNotice::Platform {
public:
    explicit Platform(DesktopNotice& notice) : m_icon(programIcon()) {
        QObject::connect(&m_icon, &QSystemTrayIcon::messageClicked, &notice, [this, &notice] {
            m_icon.hide();
            Q_EMIT notice.activated();
        });
        QObject::connect(&m_icon, &QSystemTrayIcon::activated, &notice, [this, &notice] {
            m_icon.hide();
            Q_EMIT notice.activated();
        });
    }

    void show(const QString& title, const QString& text) {
        m_icon.show();
        m_icon.showMessage(title, text);
    }

private:
    QSystemTrayIcon m_icon;
};

DesktopNotice::DesktopNotice(QObject* parent)
    : QObject(parent), m_platform(std::make_unique<Platform>(*this)) {}

DesktopNotice::~DesktopNotice() = default;

void DesktopNotice::show(const QString& title, const QString& text) {
    m_platform->show(title, text);
}

} // namespace patdesk
