// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace patdesk {

/// Keeps the mouse wheel from changing a combo box or a spin box, wherever the keyboard is: whoever scrolls a
/// form does not choose other tokens on the way. The wheel goes to what is below. An open list scrolls.
class WheelGuard : public QObject {
    Q_OBJECT

public:
    /// For the whole program, as long as it lives.
    explicit WheelGuard(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace patdesk
