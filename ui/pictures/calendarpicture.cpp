// SPDX-License-Identifier: MIT
#include "calendarpicture.h"

#include "bucketquery.h"
#include "datetext.h"
#include "picturecolours.h"
#include "picturewords.h"
#include "plaintext.h"
#include "plural.h"
#include "queryprinter.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>

namespace patdesk {

namespace {

constexpr int margin = 3;
constexpr int leastCell = 9;
constexpr int monthInWeeks = 4;

} // namespace

/// Where things are in a picture of a size.
struct CalendarPicture::Frame {
    QRect line;    ///< of the words
    QRect months;  ///< above the weeks
    QRect names;   ///< of weekdays, beside them
    QPoint origin; ///< of the first day
    int cell = leastCell;
    bool isRightToLeft = false;
    int columns = 0;

    QRect area(GridPlace place) const {
        const int column = isRightToLeft ? columns - 1 - place.column : place.column;
        return {origin.x() + column * cell, origin.y() + place.row * cell, cell, cell};
    }
};

CalendarPicture::CalendarPicture(QWidget* parent) : GridPicture(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(title());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CalendarPicture::showDays(const ExpiringDays& days, QDate today) {
    const QDate before = currentDay();
    const bool isRebuilt = days.first != m_days.first || days.all.size() != m_days.all.size();
    m_days = days;
    m_today = today;
    m_most = m_days.all.empty() ? 0 : *std::max_element(m_days.all.begin(), m_days.all.end());
    if (isRebuilt) {
        setCurrentDay(before.isValid() ? before : today);
        tellRebuilt();
    }
    update();
}

void CalendarPicture::setAskedFor(QDate day) {
    m_asked = day;
    update();
}

int CalendarPicture::columns() const {
    return static_cast<int>(m_days.all.size()) / daysOfWeek;
}

std::size_t CalendarPicture::indexOf(GridPlace place) const {
    return static_cast<std::size_t>(place.column) * daysOfWeek + static_cast<std::size_t>(place.row);
}

QDate CalendarPicture::dayAt(GridPlace place) const {
    return m_days.first.isValid() ? m_days.day(indexOf(place)) : QDate();
}

QDate CalendarPicture::currentDay() const {
    return dayAt(m_current);
}

void CalendarPicture::setCurrentDay(QDate day) {
    const qint64 last = static_cast<qint64>(m_days.all.size()) - 1;
    const int index =
        static_cast<int>(std::clamp(m_days.first.daysTo(day), qint64{0}, std::max(qint64{0}, last)));
    m_current = {index % daysOfWeek, index / daysOfWeek};
}

// In words

QString CalendarPicture::title() const {
    return tr("Expiry calendar");
}

QString CalendarPicture::textAt(GridPlace place) const {
    const QString day = longDayText(dayAt(place));
    const std::int64_t all = m_days.all[indexOf(place)];
    if (all == 0)
        return tr("%1: nothing expires").arg(day);
    const QString shown = shownText(m_days.shown[indexOf(place)], all);
    return tr("%1: %Ln token(s) expire(s), %2", nullptr, plural(all)).arg(day, shown);
}

QString CalendarPicture::rowTitle(int row) const {
    return QLocale().dayName(row + 1, QLocale::LongFormat);
}

QString CalendarPicture::columnTitle(int column) const {
    return tr("Week of %1").arg(dayText(dayAt({0, column})));
}

// As a picture

CalendarPicture::Frame CalendarPicture::frameOf(QSize size) const {
    const QFontMetrics metrics(font());
    int names = 0;
    for (int row = 0; row < daysOfWeek; ++row)
        names = std::max(names, metrics.horizontalAdvance(QLocale().dayName(row + 1, QLocale::ShortFormat)));
    names += 2 * margin;
    const int above = 2 * metrics.height() + 2 * margin;
    const int weeks = std::max(1, columns());
    Frame frame;
    frame.columns = weeks;
    frame.isRightToLeft = isRightToLeft();
    frame.cell = std::max(leastCell, std::min((size.width() - names - 2 * margin) / weeks,
                                              (size.height() - above - margin) / daysOfWeek));
    frame.origin = {frame.isRightToLeft ? size.width() - names - margin - weeks * frame.cell : names + margin,
                    above};
    frame.line = QRect(margin, margin, size.width() - 2 * margin, metrics.height());
    frame.months = QRect(0, metrics.height() + margin, size.width(), metrics.height());
    frame.names = QRect(frame.isRightToLeft ? size.width() - names : margin, above, names - margin,
                        daysOfWeek * frame.cell);
    return frame;
}

QSize CalendarPicture::minimumSizeHint() const {
    const QFontMetrics metrics(font());
    const int names = metrics.averageCharWidth() * 8;
    return {names + std::max(1, columns()) * leastCell,
            2 * metrics.height() + 3 * margin + daysOfWeek * std::max(leastCell, metrics.height())};
}

QSize CalendarPicture::sizeHint() const {
    const QFontMetrics metrics(font());
    const int cell = metrics.height();
    return {metrics.averageCharWidth() * 8 + std::max(1, columns()) * cell,
            2 * metrics.height() + 3 * margin + daysOfWeek * cell};
}

QRect CalendarPicture::areaOf(GridPlace place) const {
    return frameOf(size()).area(place);
}

std::optional<GridPlace> CalendarPicture::placeAt(const QPoint& at) const {
    for (int column = 0; column < columns(); ++column) {
        for (int row = 0; row < daysOfWeek; ++row) {
            if (areaOf({row, column}).contains(at))
                return GridPlace{row, column};
        }
    }
    return {};
}

void CalendarPicture::drawDays(QPainter& painter, const Frame& frame) const {
    const PictureColours colours(palette());
    for (int column = 0; column < columns(); ++column) {
        for (int row = 0; row < daysOfWeek; ++row) {
            const QRectF area = QRectF(frame.area({row, column})).adjusted(1, 1, -1, -1);
            const std::int64_t all = m_days.all[indexOf({row, column})];
            const std::int64_t shown = m_days.shown[indexOf({row, column})];
            if (all == 0) {
                const QPointF centre = area.center();
                painter.fillRect(QRectF(centre.x() - 1, centre.y() - 1, 2, 2), colours.line);
                continue;
            }
            // Size says it as well as shade does.
            const double share = std::log1p(double(all)) / std::log1p(double(m_most));
            const double side = std::round(area.width() * (0.35 + 0.65 * share));
            const QRectF square(area.left() + (area.width() - side) / 2,
                                area.top() + (area.height() - side) / 2, side, side);
            painter.setPen(QPen(colours.paleEdge, 1));
            painter.setBrush(colours.pale);
            painter.drawRect(square.adjusted(0.5, 0.5, -0.5, -0.5));
            const double height =
                shown == 0 ? 0 : std::max(2.0, std::round(side * double(shown) / double(all)));
            painter.fillRect(QRectF(square.left(), square.bottom() - height, side, height), colours.strong);
        }
    }
}

void CalendarPicture::drawTitles(QPainter& painter, const Frame& frame) const {
    const QLocale locale;
    painter.setPen(PictureColours(palette()).text);
    for (int row = 0; row < daysOfWeek; ++row) {
        const QRect area(frame.names.left(), frame.area({row, 0}).top(), frame.names.width(), frame.cell);
        const bool hasRoom = frame.cell >= painter.fontMetrics().height() - 3 || row % 2 == 0;
        if (hasRoom)
            painter.drawText(area,
                             int(Qt::AlignVCenter) | int(Qt::AlignRight) |
                                 int(Qt::TextDontClip), // or mirrored
                             locale.dayName(row + 1, QLocale::ShortFormat));
    }
    // The first month has but a few weeks, mostly: its name gives way.
    int lastEnd = std::numeric_limits<int>::max();
    for (int column = columns() - 1; column >= 0; --column) {
        const QDate monday = dayAt({0, column});
        if (column > 0 && monday.day() > daysOfWeek)
            continue;
        const QRect first = frame.area({0, column});
        const int begins = isRightToLeft() ? frame.origin.x() + columns() * frame.cell - first.right()
                                           : first.left() - frame.origin.x();
        const auto widthOf = [&](const QString& words) {
            return painter.fontMetrics().horizontalAdvance(words + u' ');
        };
        QString month = locale.monthName(monday.month(), QLocale::ShortFormat);
        const QString withYear = month + QStringLiteral(" %1").arg(monday.year());
        if (monday.month() == 1 && begins + widthOf(withYear) <= lastEnd)
            month = withYear;
        const int width = widthOf(month);
        if (begins + width > lastEnd)
            continue;
        lastEnd = begins;
        QRect area(first.left(), frame.months.top(), width, frame.months.height());
        if (isRightToLeft())
            area.moveRight(first.right());
        painter.drawText(area, int(Qt::AlignVCenter) | int(Qt::AlignLeft) | int(Qt::TextDontClip),
                         month); // or mirrored
    }
}

void CalendarPicture::paintEvent(QPaintEvent* /*event*/) {
    if (m_days.all.empty())
        return;
    QPainter painter(this);
    const Frame frame = frameOf(size());
    const PictureColours colours(palette());
    painter.setPen(colours.text);
    painter.drawText(
        frame.line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        fontMetrics().elidedText(textAt(m_hovered.value_or(m_current)), Qt::ElideRight, frame.line.width()));
    drawTitles(painter, frame);
    for (int index = 0; index < rows() * columns(); ++index) {
        const GridPlace place{index % daysOfWeek, index / daysOfWeek};
        if (isChosen(place))
            painter.fillRect(frame.area(place), colours.band);
    }
    drawDays(painter, frame);
    painter.setBrush(Qt::NoBrush);
    for (int index = 0; index < rows() * columns(); ++index) {
        const GridPlace place{index % daysOfWeek, index / daysOfWeek};
        const bool isCurrent = hasFocus() && place == m_current;
        if (!isCurrent && !isChosen(place) && dayAt(place) != m_today)
            continue;
        painter.setPen(QPen(colours.text, isCurrent ? 2 : 1,
                            dayAt(place) == m_today && !isCurrent ? Qt::DotLine : Qt::SolidLine));
        painter.drawRect(frame.area(place).adjusted(0, 0, -1, -1));
    }
}

void CalendarPicture::draw(QPainter& painter, QSize size) const {
    const PictureColours colours(palette());
    painter.fillRect(QRect(QPoint(), size), colours.ground);
    if (m_days.all.empty())
        return;
    const Frame frame = frameOf(size);
    painter.setFont(font());
    painter.setPen(colours.text);
    painter.drawText(frame.line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, title());
    drawTitles(painter, frame);
    drawDays(painter, frame);
}

// What is done with it

bool CalendarPicture::isChosen(GridPlace place) const {
    return m_asked.isValid() && dayAt(place) == m_asked;
}

void CalendarPicture::choose(GridPlace place) {
    if (!m_days.all.empty())
        Q_EMIT dayWanted(isChosen(place) ? QDate() : dayAt(place));
}

void CalendarPicture::moveTo(GridPlace place) {
    if (place.row < 0 || place.row >= rows() || place.column < 0 || place.column >= columns())
        return;
    m_current = place;
    m_hovered.reset();
    update();
    tellCurrent();
}

void CalendarPicture::keyPressEvent(QKeyEvent* event) {
    const int forwards = isRightToLeft() ? -1 : 1;
    const auto week = [this](int column) {
        moveTo({m_current.row, std::clamp(column, 0, std::max(0, columns() - 1))});
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo({m_current.row, m_current.column - forwards});
    case Qt::Key_Right:
        return moveTo({m_current.row, m_current.column + forwards});
    case Qt::Key_Up:
        return moveTo({m_current.row - 1, m_current.column});
    case Qt::Key_Down:
        return moveTo({m_current.row + 1, m_current.column});
    case Qt::Key_PageUp:
        return week(m_current.column - monthInWeeks);
    case Qt::Key_PageDown:
        return week(m_current.column + monthInWeeks);
    case Qt::Key_Home:
        return week(0);
    case Qt::Key_End:
        return week(columns() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return choose(m_current);
    default:
        GridPicture::keyPressEvent(event);
    }
}

void CalendarPicture::mousePressEvent(QMouseEvent* event) {
    const auto place = placeAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !place)
        return GridPicture::mousePressEvent(event);
    moveTo(*place);
    choose(*place);
}

void CalendarPicture::mouseMoveEvent(QMouseEvent* event) {
    m_hovered = placeAt(event->position().toPoint());
    update();
}

void CalendarPicture::leaveEvent(QEvent* /*event*/) {
    m_hovered.reset();
    update();
}

void CalendarPicture::focusInEvent(QFocusEvent* /*event*/) {
    update();
    tellCurrent();
}

void CalendarPicture::focusOutEvent(QFocusEvent* /*event*/) {
    update();
}

bool CalendarPicture::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* const help = static_cast<QHelpEvent*>(event);
        if (const auto place = placeAt(help->pos())) {
            const QDate day = dayAt(*place);
            const QString query = printQuery(queryForExpiry(day.year(), day.month(), day.day()));
            QToolTip::showText(help->globalPos(), toolTipText(textAt(*place) + u'\n' + query), this,
                               areaOf(*place));
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return GridPicture::event(event);
}

} // namespace patdesk
