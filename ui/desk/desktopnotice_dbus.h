// SPDX-License-Identifier: MIT
#pragma once

#include "desktopnotice.h"

#include <QDBusPendingCallWatcher>
#include <QVariantMap>

namespace patdesk {

class DesktopNotice::Platform : public QObject {
    Q_OBJECT

public:
    explicit Platform(DesktopNotice& notice);

    void show(const QString& title, const QString& text);

private Q_SLOTS:
    void invoked(uint id, const QString& action);

private:
    DesktopNotice& m_notice;
    uint m_id = 0;
};

} // namespace patdesk
