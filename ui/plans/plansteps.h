// SPDX-License-Identifier: MIT
#pragma once

#include "planmodel.h"

#include <QWidget>

#include <optional>

class QLabel;
class QMenu;
class QPushButton;
class QTableView;

namespace patdesk {

class ConditionChips;
class RecordView;
class SearchField;
class TokenLinks;

/// The table of a plan's steps: sorted by its header, filtered, and skipped by the row or by the hundred
/// thousand with Space. Under it the request and the pre-image of the chosen step, to which Enter goes.
///
/// A new order keeps the selection, as far as its tokens are shown.
class PlanSteps : public QWidget {
    Q_OBJECT

public:
    /// The model outlives it.
    explicit PlanSteps(PlanModel* model, QWidget* parent = nullptr);

    QTableView* table() const;
    void focusTable();

    /// Keeps the step in sight that something has become of last, until the user scrolls or chooses one.
    void followRun();

    /// Shows the columns that say something. `applied`: the plan has been given to a run.
    void describe(const PlanCounts& counts, bool applied);

    /// How what it shows would be sent.
    void setRoute(const PlanRoute& route);

    /// In the menu of the rows: takes back what was applied to those that are selected.
    void offerUndo(bool offered) { m_offersUndo = offered; }

    /// There as well: the report of the run.
    void offerReport(bool offered) { m_offersReport = offered; }

    /// There as well: the way to the token of a row. They outlive this.
    void setLinks(TokenLinks* links) { m_links = links; }

Q_SIGNALS:
    void undoWanted(const QList<int>& steps);
    void reportWanted();

private:
    QWidget* buildTools();
    void buildTable();
    void addKeys();
    void fillMenu(QMenu& menu, const QModelIndex& cell);
    void addSelecting(QMenu& menu, const Owner& owner);
    void addCopies(QMenu& menu, const QModelIndex& cell);
    void addSorting(QMenu& menu) const;

    void toggleSelected();
    QList<int> selectedSteps() const;
    void showStep();
    void selectWarnedOf();
    void selectOwners(const OwnerId& owner);
    void showOnly(const std::optional<Owner>& owner);
    /// Selects steps; sorted by this column first, where they would be in too many pieces.
    void select(QList<int> steps, int column);
    void keepSelection();
    void restoreSelection();
    void countShown();
    void watchScrolling();
    void follow(int step);

    PlanModel* m_model;
    SearchField* m_filter;
    ConditionChips* m_owner;
    TokenLinks* m_links = nullptr;
    QLabel* m_shown;
    QPushButton* m_warned;
    RecordView* m_view;
    QWidget* m_tools;
    /// Between two orders: the steps that were selected, and the one that the keyboard was on.
    QList<int> m_selected;
    int m_current = -1;
    PlanRoute m_route;
    bool m_follows = false;
    bool m_offersUndo = false;
    bool m_offersReport = false;
    /// What has happened at once is scrolled to once.
    std::optional<int> m_stepToShow;
};

} // namespace patdesk
