// SPDX-License-Identifier: MIT
#pragma once

#include "expiringdays.h"
#include "gridpicture.h"

namespace patdesk {

/// Weeks from left to right, weekdays from top to bottom: the more tokens expire on a day, the larger and
/// darker is its square. One day is current, said in words above; a click on it or Enter asks for its tokens.
class CalendarPicture : public GridPicture {
    Q_OBJECT

public:
    explicit CalendarPicture(QWidget* parent = nullptr);

    void showDays(const ExpiringDays& days, QDate today);
    /// The one that the search asks for.
    void setAskedFor(QDate day);

    QDate currentDay() const;
    void setCurrentDay(QDate day);

    int rows() const override { return daysOfWeek; }

    int columns() const override;
    QString textAt(GridPlace place) const override;
    QString rowTitle(int row) const override;
    QString columnTitle(int column) const override;
    QRect areaOf(GridPlace place) const override;

    GridPlace current() const override { return m_current; }

    bool isChosen(GridPlace place) const override;
    void choose(GridPlace place) override;
    void draw(QPainter& painter, QSize size) const override;
    QString title() const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Not valid: none any more.
    void dayWanted(QDate day);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    static constexpr int daysOfWeek = 7;
    struct Frame;

    Frame frameOf(QSize size) const;
    std::size_t indexOf(GridPlace place) const;
    QDate dayAt(GridPlace place) const;
    std::optional<GridPlace> placeAt(const QPoint& at) const;
    void moveTo(GridPlace place);
    void drawDays(QPainter& painter, const Frame& frame) const;
    void drawTitles(QPainter& painter, const Frame& frame) const;

    ExpiringDays m_days;
    std::int64_t m_most = 0;
    QDate m_today;
    QDate m_asked;
    GridPlace m_current;
    std::optional<GridPlace> m_hovered;
};

} // namespace patdesk
