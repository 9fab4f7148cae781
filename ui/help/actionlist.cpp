// SPDX-License-Identifier: MIT
#include "actionlist.h"

#include "plaintext.h"

#include <QMenu>
#include <QMenuBar>
#include <QSet>

namespace patdesk {

namespace {

class Collector {
public:
    QList<ListedAction> take() { return std::move(m_found); }

    /// `closed`: the menu, which cannot be opened now. Null = it can.
    void add(const QList<QAction*>& actions, const QString& path, const QAction* closed = nullptr) {
        for (QAction* const action : actions) {
            if (action->isSeparator() || !action->isVisible() || m_seen.contains(action))
                continue;
            m_seen.insert(action);
            const QString words = plainWords(action->text());
            const QString here = path.isEmpty() ? words : path + QStringLiteral(" › ") + words;
            if (QMenu* const menu = action->menu<QMenu*>()) {
                const QAction* const shut = closed || action->isEnabled() ? closed : action;
                Q_EMIT menu->aboutToShow();
                add(menu->actions(), here, shut);
            } else if (!words.isEmpty()) {
                m_found.append({action, here, keysOf(*action), !closed && action->isEnabled(),
                                obstacleOf(closed ? *closed : *action)});
            }
        }
    }

private:
    static QString keysOf(const QAction& action) {
        QStringList keys;
        for (const QKeySequence& sequence : action.shortcuts())
            keys.append(sequence.toString(QKeySequence::NativeText));
        return keys.join(QStringLiteral(", "));
    }

    QList<ListedAction> m_found;
    QSet<const QAction*> m_seen;
};

} // namespace

QList<ListedAction> actionsOf(const QMenuBar& bar) {
    Collector collector;
    collector.add(bar.actions(), {});
    return collector.take();
}

QString plainWords(const QString& text) {
    QString words = withoutMnemonic(text.section(u'\t', 0, 0));
    while (words.endsWith(u'…') || words.endsWith(u'.'))
        words.chop(1);
    return words.trimmed();
}

QString obstacleOf(const QAction& action) {
    const QString toolTip = action.toolTip();
    // Without one of its own, an action's tool tip is its text.
    return action.isEnabled() || plainWords(toolTip) == plainWords(action.text()) ? QString() : toolTip;
}

} // namespace patdesk
