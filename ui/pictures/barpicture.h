// SPDX-License-Identifier: MIT
#pragma once

#include "distribution.h"
#include "gridpicture.h"

namespace patdesk {

/// A small picture of a distribution: a bar a bucket, of all tokens (pale) and of those shown (strong). One
/// bar is current. A click on a bar, Enter, or a range that is dragged over or extended with Shift asks for
/// its tokens; Esc, or the same again, lets them go. The line above the bars says how many they are.
///
/// To assistive technology it is a table with a row a bucket: its words, how many are shown, and all.
class BarPicture : public GridPicture {
    Q_OBJECT

public:
    enum Column { WordsColumn, ShownColumn, AllColumn, ColumnCount };

    explicit BarPicture(QWidget* parent = nullptr);

    void showDistribution(const Distribution& distribution);

    /// Of a whole list: nothing is said of rows that are shown, which are all of them.
    void setOnlyAll() { m_onlyAll = true; }

    const Distribution& distribution() const { return m_distribution; }

    /// The buckets that the search asks for.
    void setAskedFor(std::optional<BucketRange> range);
    /// The bar that has the focus when the picture gets it.
    void setCurrent(int bucket);

    int rows() const override { return m_distribution.size(); }

    int columns() const override { return m_onlyAll ? ShownColumn + 1 : ColumnCount; }

    QString textAt(GridPlace place) const override;
    QString rowTitle(int row) const override;
    QString columnTitle(int column) const override;
    QRect areaOf(GridPlace place) const override;

    GridPlace current() const override { return {m_current, WordsColumn}; }

    bool isChosen(GridPlace place) const override;
    void choose(GridPlace place) override;
    void draw(QPainter& painter, QSize size) const override;
    QString title() const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void taken(patdesk::BucketRange range);
    void letGo();
    void entered();
    /// Beyond the last bar (1) or the first (-1).
    void left(int direction);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Frame;

    BucketRange range() const;
    bool isChoosing() const;
    std::int64_t tallest() const;
    /// What the line above the bars is about.
    std::optional<BucketRange> spokenOf() const;
    int bucketAt(double x) const;
    void moveTo(int bucket, bool extends);
    void take(BucketRange range);
    bool release();
    void drawBars(QPainter& painter, const Frame& frame) const;
    void drawLabels(QPainter& painter, const Frame& frame) const;
    QString line() const;

    QString countsIn(BucketRange range) const;

    Distribution m_distribution;
    bool m_onlyAll = false;
    std::optional<BucketRange> m_asked;
    int m_current = 0;
    int m_anchor = 0; ///< the other end of a range that is being chosen
    int m_hovered = -1;
    bool m_isDragging = false;
};

} // namespace patdesk
