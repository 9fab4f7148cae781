// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace patdesk {

/// Tells that dates are shown in another way: what is on the screen is to be worded anew. Main thread only.
class DateStyleWatch : public QObject {
    Q_OBJECT

public:
    static DateStyleWatch* instance();

Q_SIGNALS:
    void changed();

private:
    DateStyleWatch() = default;
};

} // namespace patdesk
