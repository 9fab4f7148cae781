// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace patdesk {

/// The place of a cell.
struct GridPlace {
    int row = 0;
    int column = 0;

    friend bool operator==(const GridPlace&, const GridPlace&) = default;
};

/// A picture that is also a table, to assistive technology: each cell has a place, words and, where it can be
/// chosen, an action. One of them is current, and has the focus with the picture.
class GridPicture : public QWidget {
    Q_OBJECT

public:
    explicit GridPicture(QWidget* parent = nullptr);

    virtual int rows() const = 0;
    virtual int columns() const = 0;
    virtual QString textAt(GridPlace place) const = 0;
    virtual QString rowTitle(int row) const = 0;
    virtual QString columnTitle(int column) const = 0;
    virtual QRect areaOf(GridPlace place) const = 0;
    virtual GridPlace current() const = 0;
    virtual bool isChosen(GridPlace place) const = 0;
    /// As a click and Enter do.
    virtual void choose(GridPlace place) = 0;

    /// The picture in another size, for a file or the clipboard.
    virtual void draw(QPainter& painter, QSize size) const = 0;
    virtual QString title() const = 0;

Q_SIGNALS:
    /// By the context menu: `at` is on the screen.
    void menuWanted(const QPoint& at);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    /// Another cell is current.
    void tellCurrent();
    /// Has other cells than before.
    void tellRebuilt();
};

} // namespace patdesk
