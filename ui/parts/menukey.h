// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace patdesk {

/// Shift+F10 asks for the menu of what has the keyboard, as the menu key does: many keyboards have none.
/// Windows makes a request of it by itself.
class MenuKey : public QObject {
    Q_OBJECT

public:
    /// For the whole program, as long as it lives.
    explicit MenuKey(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace patdesk
