// SPDX-License-Identifier: MIT
#pragma once

#include "snapshotdifference.h"

#include <QStringList>
#include <QTreeWidget>

namespace patdesk {

/// What has changed: for each kind a line with its number, below it the first tokens. Those that the list has
/// lead to it, by Enter or a double click; deleted ones are shown as they were.
class ChangesTree : public QTreeWidget {
    Q_OBJECT

public:
    explicit ChangesTree(QWidget* parent = nullptr);

    /// The same again changes nothing, so that the place in it stays.
    void showDifference(const SnapshotDifference& difference);

    /// Of the current line; none where it leads nowhere.
    QStringList currentTokens() const;

Q_SIGNALS:
    void currentChangedTo(const QStringList& tokens);
    void tokensWanted(const QStringList& tokens);

private:
    SnapshotDifference m_shown;
};

} // namespace patdesk
