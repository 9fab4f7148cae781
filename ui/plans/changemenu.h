// SPDX-License-Identifier: MIT
#pragma once

#include "bound.h"
#include "planwish.h"

#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace patdesk {

/// What can be changed about several tokens: each entry opens what it says for the selected tokens, and the
/// same entries stand in a menu of their own for all that the table shows.
class ChangeMenu : public QObject {
    Q_OBJECT

public:
    enum class Which { Selected, Shown };

    /// How many tokens there are is asked when the menu opens and in refresh().
    struct Counts {
        Bound<int()> selected;
        Bound<int()> shown;
    };

    ChangeMenu(Counts counts, QWidget* window);

    QMenu* menu() const { return m_menu; }

    /// To be called when the selection or the tenant changes.
    void refresh(bool signedIn);

Q_SIGNALS:
    void wanted(patdesk::PlanWish::Kind kind, patdesk::ChangeMenu::Which which);

private:
    void addKinds(QMenu* menu, Which which);
    void showCounts();

    Counts m_counts;
    bool m_signedIn = false;
    QMenu* m_menu;
    QList<QAction*> m_forSelected;
    QMenu* m_forShown;
};

} // namespace patdesk
