// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessibleWidget>

#include <unordered_map>

namespace patdesk {

class GridPicture;
struct GridPlace;

/// What a screen reader sees of a GridPicture: a table whose cells say what the picture shows.
class AccessibleGrid final : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    /// Once for all pictures.
    static void install();

    explicit AccessibleGrid(GridPicture& picture);
    ~AccessibleGrid() override;

    void* interface_cast(QAccessible::InterfaceType type) override;
    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;

    QAccessibleInterface* caption() const override { return nullptr; }

    QAccessibleInterface* summary() const override { return nullptr; }

    QAccessibleInterface* cellAt(int row, int column) const override;
    int selectedCellCount() const override;
    QList<QAccessibleInterface*> selectedCells() const override;
    QString columnDescription(int column) const override;
    QString rowDescription(int row) const override;

    int selectedColumnCount() const override { return 0; }

    int selectedRowCount() const override { return 0; }

    int columnCount() const override;
    int rowCount() const override;

    QList<int> selectedColumns() const override { return {}; }

    QList<int> selectedRows() const override { return {}; }

    bool isColumnSelected(int /*column*/) const override { return false; }

    bool isRowSelected(int /*row*/) const override { return false; }

    // What is chosen is a condition of the search, not a selection.
    bool selectRow(int /*row*/) override { return false; }

    bool selectColumn(int /*column*/) override { return false; }

    bool unselectRow(int /*row*/) override { return false; }

    bool unselectColumn(int /*column*/) override { return false; }

    void modelChange(QAccessibleTableModelChangeEvent* event) override;

private:
    void forgetCells();

    GridPicture& m_picture;
    /// Made when they are asked for.
    mutable std::unordered_map<int, QAccessible::Id> m_cells;
};

} // namespace patdesk
