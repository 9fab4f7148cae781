// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace patdesk {

/// Lets the mouse wheel change a combo box or a spin box only where the keyboard is: whoever scrolls a form
/// does not choose another entry on the way. Elsewhere the wheel goes to what is below.
class WheelGuard : public QObject {
    Q_OBJECT

public:
    /// For the whole program, as long as it lives.
    explicit WheelGuard(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace patdesk
