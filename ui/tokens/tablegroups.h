// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;
class QKeyEvent;
class QMenu;
class QMouseEvent;

namespace patdesk {

class Settings;
class TokenModel;
class TokenView;

/// "Group by owner": the tokens under a heading for each owner, and how headings are folded: by their arrow,
/// a double click, Left and Right or - and + on them, and all at once. Kept for the next start.
class TableGroups : public QObject {
    Q_OBJECT

public:
    /// All of them outlive it. The table has its model.
    TableGroups(TokenView& table, TokenModel& model, Settings& settings);

    /// "Group by owner", "Fold all groups", "Unfold all groups".
    QList<QAction*> actions() const { return {m_group, m_foldAll, m_unfoldAll}; }

    /// For the menu of a heading, where the keyboard is on one.
    void addTo(QMenu& menu);

    /// True for what was done here: nobody else is to do it. `typing`: the first letters of a name.
    bool takesKey(const QKeyEvent& event, bool typing);
    bool takesPress(const QMouseEvent& event);
    bool takesDoubleClick(const QMouseEvent& event);

private:
    QAction* add(const QString& words);
    void fold(int heading, bool folded);
    void foldAll(bool folded);
    void goTo(int row);
    int headingUnder(const QPoint& at) const;
    void announce(int heading) const;

    TokenView& m_table;
    TokenModel& m_tokens;
    QAction* m_group;
    QAction* m_foldAll;
    QAction* m_unfoldAll;
};

} // namespace patdesk
