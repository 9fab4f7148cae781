// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

namespace patdesk {

/// A notification of the desktop, for whoever is not looking at Patdesk. A new one takes the place of the one
/// before.
///
/// Linux: org.freedesktop.Notifications on the session bus; where nobody answers there, nothing is shown.
/// Elsewhere: what Qt shows beside an icon in the system tray, which is there while a notice is. Main thread
/// only.
class DesktopNotice : public QObject {
    Q_OBJECT

public:
    explicit DesktopNotice(QObject* parent = nullptr);
    ~DesktopNotice() override;

    /// Plain text, whatever is in it.
    void show(const QString& title, const QString& text);

Q_SIGNALS:
    /// The user wants to see what it is about.
    void activated();

private:
    class Platform;
    std::unique_ptr<Platform> m_platform;
};

} // namespace patdesk
