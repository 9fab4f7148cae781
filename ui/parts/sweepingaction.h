// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>

namespace patdesk {

/// Marks an action that is about everything that is shown, whatever is selected: where actions are found by
/// typing, it comes after those that are about what is selected, and its tool tip says what it is about.
inline void setSweeping(QAction& action) {
    action.setProperty("patdeskSweeping", true);
}

inline bool isSweeping(const QAction& action) {
    return action.property("patdeskSweeping").toBool();
}

} // namespace patdesk
