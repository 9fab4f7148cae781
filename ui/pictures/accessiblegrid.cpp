// SPDX-License-Identifier: MIT
#include "accessiblegrid.h"

#include "gridpicture.h"

#include <QPointer>
#include <QWindow>

namespace patdesk {

namespace {

/// One cell of a picture.
class AccessibleCell final : public QAccessibleInterface,
                             public QAccessibleTableCellInterface,
                             public QAccessibleActionInterface {
public:
    AccessibleCell(GridPicture& picture, GridPlace place) : m_picture(&picture), m_place(place) {}

    GridPlace place() const { return m_place; }

    bool isValid() const override {
        return m_picture && m_place.row < m_picture->rows() && m_place.column < m_picture->columns();
    }

    QObject* object() const override { return nullptr; }

    QWindow* window() const override { return m_picture ? m_picture->window()->windowHandle() : nullptr; }

    QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(m_picture.data());
    }

    QAccessibleInterface* child(int /*index*/) const override { return nullptr; }

    int childCount() const override { return 0; }

    int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }

    QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }

    QString text(QAccessible::Text kind) const override {
        return isValid() && kind == QAccessible::Name ? m_picture->textAt(m_place) : QString();
    }

    void setText(QAccessible::Text /*kind*/, const QString& /*text*/) override {}

    QRect rect() const override {
        if (!isValid())
            return {};
        const QRect area = m_picture->areaOf(m_place);
        return {m_picture->mapToGlobal(area.topLeft()), area.size()};
    }

    QAccessible::Role role() const override { return QAccessible::Cell; }

    QAccessible::State state() const override {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.invisible = !m_picture->isVisible();
        state.focusable = true;
        state.selectable = true;
        state.focused = m_picture->hasFocus() && m_picture->current() == m_place;
        state.selected = m_picture->isChosen(m_place);
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::TableCellInterface)
            return static_cast<QAccessibleTableCellInterface*>(this);
        if (type == QAccessible::ActionInterface)
            return static_cast<QAccessibleActionInterface*>(this);
        return nullptr;
    }

    bool isSelected() const override { return isValid() && m_picture->isChosen(m_place); }

    QList<QAccessibleInterface*> columnHeaderCells() const override { return {}; }

    QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }

    int columnIndex() const override { return m_place.column; }

    int rowIndex() const override { return m_place.row; }

    int columnExtent() const override { return 1; }

    int rowExtent() const override { return 1; }

    QAccessibleInterface* table() const override { return parent(); }

    QStringList actionNames() const override { return {pressAction()}; }

    void doAction(const QString& action) override {
        if (isValid() && action == pressAction())
            m_picture->choose(m_place);
    }

    QStringList keyBindingsForAction(const QString& /*action*/) const override { return {}; }

private:
    QPointer<GridPicture> m_picture;
    GridPlace m_place;
};

QAccessibleInterface* newInterface(const QString& key, QObject* object) {
    auto* const picture = qobject_cast<GridPicture*>(object);
    return picture && key == QLatin1String("patdesk::GridPicture") ? new AccessibleGrid(*picture) : nullptr;
}

} // namespace

void AccessibleGrid::install() {
    static const bool once = [] {
        QAccessible::installFactory(newInterface);
        return true;
    }();
    Q_UNUSED(once)
}

AccessibleGrid::AccessibleGrid(GridPicture& picture)
    : QAccessibleWidget(&picture, QAccessible::Table), m_picture(picture) {}

AccessibleGrid::~AccessibleGrid() {
    forgetCells();
}

void AccessibleGrid::forgetCells() {
    for (const auto& [index, id] : m_cells)
        QAccessible::deleteAccessibleInterface(id);
    m_cells.clear();
}

void* AccessibleGrid::interface_cast(QAccessible::InterfaceType type) {
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

int AccessibleGrid::rowCount() const {
    return m_picture.rows();
}

int AccessibleGrid::columnCount() const {
    return m_picture.columns();
}

int AccessibleGrid::childCount() const {
    return rowCount() * columnCount();
}

QAccessibleInterface* AccessibleGrid::child(int index) const {
    if (index < 0 || index >= childCount())
        return nullptr;
    if (const auto known = m_cells.find(index); known != m_cells.end())
        return QAccessible::accessibleInterface(known->second);
    auto* const cell = new AccessibleCell(m_picture, {index / columnCount(), index % columnCount()});
    m_cells.emplace(index, QAccessible::registerAccessibleInterface(cell));
    return cell;
}

int AccessibleGrid::indexOfChild(const QAccessibleInterface* child) const {
    const auto* const cell = dynamic_cast<const AccessibleCell*>(child);
    return cell ? cell->place().row * columnCount() + cell->place().column : -1;
}

QAccessibleInterface* AccessibleGrid::childAt(int x, int y) const {
    const QPoint at = m_picture.mapFromGlobal(QPoint(x, y));
    for (int index = 0; index < childCount(); ++index) {
        if (m_picture.areaOf({index / columnCount(), index % columnCount()}).contains(at))
            return child(index);
    }
    return nullptr;
}

QAccessibleInterface* AccessibleGrid::focusChild() const {
    return m_picture.hasFocus() ? cellAt(m_picture.current().row, m_picture.current().column) : nullptr;
}

QAccessibleInterface* AccessibleGrid::cellAt(int row, int column) const {
    return row < 0 || column < 0 || column >= columnCount() ? nullptr : child(row * columnCount() + column);
}

int AccessibleGrid::selectedCellCount() const {
    return static_cast<int>(selectedCells().size());
}

QList<QAccessibleInterface*> AccessibleGrid::selectedCells() const {
    QList<QAccessibleInterface*> selected;
    for (int index = 0; index < childCount(); ++index) {
        if (m_picture.isChosen({index / columnCount(), index % columnCount()}))
            selected.append(child(index));
    }
    return selected;
}

QString AccessibleGrid::columnDescription(int column) const {
    return m_picture.columnTitle(column);
}

QString AccessibleGrid::rowDescription(int row) const {
    return m_picture.rowTitle(row);
}

void AccessibleGrid::modelChange(QAccessibleTableModelChangeEvent* /*event*/) {
    forgetCells();
}

} // namespace patdesk
