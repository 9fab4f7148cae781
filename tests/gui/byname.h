// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace patdesk::test {

/// The one widget of this type under `root` with this accessible name, as assistive technology finds it; null
/// if there is none or more than one.
template <class W>
W* byName(const QWidget& root, const char* name) {
    W* found = nullptr;
    const QList<W*> candidates = root.findChildren<W*>();
    for (W* const candidate : candidates) {
        if (candidate->accessibleName() != QLatin1String(name))
            continue;
        if (found)
            return nullptr;
        found = candidate;
    }
    return found;
}

} // namespace patdesk::test
