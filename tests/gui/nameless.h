// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessible>
#include <QStringList>

namespace patdesk::test {

/// What assistive technology can act on below `parent` and finds no name for.
inline QStringList nameless(QAccessibleInterface* parent) {
    QStringList found;
    for (int i = 0; i < parent->childCount(); ++i) {
        QAccessibleInterface* const child = parent->child(i);
        if (!child || child->state().invisible)
            continue;
        const bool actionable =
            child->state().focusable ||
            (child->actionInterface() != nullptr && !child->actionInterface()->actionNames().isEmpty());
        if (actionable && child->text(QAccessible::Name).isEmpty() && child->object())
            found.append(QString::fromLatin1(child->object()->metaObject()->className()));
        found += nameless(child);
    }
    return found;
}

} // namespace patdesk::test
