// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace patdesk {

/// What a start without any tenant shows: what Patdesk is for, and the ways in.
class FirstRunPage : public QWidget {
    Q_OBJECT

public:
    explicit FirstRunPage(QWidget* parent = nullptr);

Q_SIGNALS:
    void connectRequested();
    void demoRequested();
};

} // namespace patdesk
