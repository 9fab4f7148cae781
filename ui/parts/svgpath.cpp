// SPDX-License-Identifier: MIT
#include "svgpath.h"

#include <QRectF>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace patdesk {

namespace {

/// Reads the numbers and letters of a path, which need nothing between them where they can be told apart:
/// "M.5-3" and, after an arc's radii, flags of one digit.
class PathText {
public:
    explicit PathText(QStringView text) : m_rest(text) {}

    bool isAtEnd() {
        skip();
        return m_rest.isEmpty();
    }

    bool isAtNumber() {
        skip();
        return !m_rest.isEmpty() &&
               (m_rest.front().isDigit() || QStringView(u"+-.").contains(m_rest.front()));
    }

    QChar letter() {
        const QChar read = m_rest.front();
        m_rest = m_rest.sliced(1);
        return read;
    }

    std::optional<double> number() {
        skip();
        qsizetype length = 0;
        bool hasPoint = false;
        for (; length < m_rest.size(); ++length) {
            const QChar c = m_rest.at(length);
            const bool isSign = length == 0 && (c == u'-' || c == u'+');
            if (c == u'.' && !hasPoint)
                hasPoint = true;
            else if (!c.isDigit() && !isSign)
                break;
        }
        return taken(length);
    }

    std::optional<double> flag() {
        skip();
        const bool isFlag = m_rest.startsWith(u'0') || m_rest.startsWith(u'1');
        return isFlag ? taken(1) : std::nullopt;
    }

private:
    void skip() {
        while (!m_rest.isEmpty() && (m_rest.front().isSpace() || m_rest.front() == u','))
            m_rest = m_rest.sliced(1);
    }

    std::optional<double> taken(qsizetype length) {
        bool isNumber = false;
        const double value = m_rest.first(length).toDouble(&isNumber);
        m_rest = m_rest.sliced(length);
        return isNumber ? std::optional(value) : std::nullopt;
    }

    QStringView m_rest;
};

/// The part of an ellipse, in a curve for each quarter at most: QPainterPath::arcTo() misses its ends by what
/// can be seen. `centre` is that of a circle of radius 1, which the radii then stretch; angles in radians.
void addTurn(QPainterPath& path, QPointF centre, QSizeF radii, double first, double sweep) {
    const int curves =
        std::max(1, static_cast<int>(std::ceil(std::abs(sweep) / (std::numbers::pi / 2) - 1e-9)));
    const double step = sweep / curves;
    const double handle = 4.0 / 3 * std::tan(step / 4);
    const auto at = [&](double angle, double ahead) {
        const QPointF point = centre + QPointF(std::cos(angle) - ahead * std::sin(angle),
                                               std::sin(angle) + ahead * std::cos(angle));
        return QPointF(point.x() * radii.width(), point.y() * radii.height());
    };
    for (int i = 0; i < curves; ++i) {
        const double angle = first + i * step;
        path.cubicTo(at(angle, handle), at(angle + step, -handle), at(angle + step, 0));
    }
}

/// An arc's ellipse and the part of it (SVG 1.1, F.6.5, without inclination).
void addArc(QPainterPath& path, QSizeF radii, bool isLarge, bool isClockwise, QPointF end) {
    const QPointF start = path.currentPosition();
    if (start == end)
        return;
    if (radii.isEmpty())
        return path.lineTo(end);
    // In the space in which the ellipse is a circle of radius 1.
    const auto scaled = [&radii](QPointF point) {
        return QPointF(point.x() / radii.width(), point.y() / radii.height());
    };
    QPointF from = scaled(start);
    QPointF to = scaled(end);
    double half = std::hypot(to.x() - from.x(), to.y() - from.y()) / 2;
    if (half > 1) { // too small to reach: it grows until it does
        radii *= half;
        from /= half;
        to /= half;
        half = 1;
    }
    const double away = std::sqrt(std::max(0.0, 1 - half * half)) * (isLarge == isClockwise ? -1 : 1);
    const QPointF middle = (from + to) / 2;
    const QPointF along = (to - from) / (2 * half);
    const QPointF centre = middle + away * QPointF(-along.y(), along.x());
    const auto angleOf = [&centre](QPointF point) {
        return std::atan2(point.y() - centre.y(), point.x() - centre.x());
    };
    const double first = angleOf(from);
    double sweep = angleOf(to) - first; // clockwise, since y points down
    if (isClockwise && sweep < 0)
        sweep += 2 * std::numbers::pi;
    else if (!isClockwise && sweep > 0)
        sweep -= 2 * std::numbers::pi;
    addTurn(path, centre, radii, first, sweep);
    path.setElementPositionAt(path.elementCount() - 1, end.x(), end.y()); // not almost there
}

/// Draws the commands of a path one after another.
class PathPen {
public:
    /// How many numbers follow each letter; -1 = no such command.
    static int numbersOf(QChar command) {
        switch (command.toLower().unicode()) {
        case 'z':
            return 0;
        case 'h':
        case 'v':
            return 1;
        case 'm':
        case 'l':
            return 2;
        case 's':
            return 4;
        case 'c':
            return 6;
        case 'a':
            return 7;
        default:
            return -1;
        }
    }

    /// An arc's fourth and fifth number are flags of one digit.
    static bool isFlag(QChar command, int index) {
        return command.toLower() == u'a' && (index == 3 || index == 4);
    }

    bool draw(QChar command, const std::array<double, 7>& n) {
        const QPointF here = m_path.currentPosition();
        const QPointF origin = command.isLower() ? here : QPointF();
        const auto point = [&](std::size_t x) { return origin + QPointF(n[x], n[x + 1]); };
        QPointF handle; // the end of a curve's last handle, for the next one's first
        switch (command.toLower().unicode()) {
        case 'm':
            m_path.moveTo(point(0));
            break;
        case 'l':
            m_path.lineTo(point(0));
            break;
        case 'h':
            m_path.lineTo(origin.x() + n[0], here.y());
            break;
        case 'v':
            m_path.lineTo(here.x(), origin.y() + n[0]);
            break;
        case 'c':
            m_path.cubicTo(point(0), point(2), point(4));
            handle = point(2);
            break;
        case 's':
            m_path.cubicTo(m_isCurve ? 2 * here - m_handle : here, point(0), point(2));
            handle = point(0);
            break;
        case 'a':
            if (n[2] != 0)
                return false;
            addArc(m_path, QSizeF(std::abs(n[0]), std::abs(n[1])), n[3] != 0, n[4] != 0, point(5));
            break;
        default:
            m_path.closeSubpath();
            break;
        }
        m_isCurve = QStringView(u"cs").contains(command.toLower());
        m_handle = handle;
        return true;
    }

    QPainterPath path() const { return m_path; }

private:
    QPainterPath m_path;
    QPointF m_handle;
    bool m_isCurve = false;
};

/// A pair of numbers behind a "moveto" draws a line.
QChar following(QChar command) {
    if (command == u'm')
        return u'l';
    return command == u'M' ? QChar(u'L') : command;
}

} // namespace

std::optional<QPainterPath> svgPath(QStringView d) {
    PathText text(d);
    PathPen pen;
    QChar command;
    while (!text.isAtEnd()) {
        if (!text.isAtNumber())
            command = text.letter();
        else if (command.isNull() || PathPen::numbersOf(command) == 0)
            return std::nullopt;
        const int count = PathPen::numbersOf(command);
        if (count < 0)
            return std::nullopt;
        std::array<double, 7> numbers{};
        for (int i = 0; i < count; ++i) {
            const auto number = PathPen::isFlag(command, i) ? text.flag() : text.number();
            if (!number)
                return std::nullopt;
            numbers[static_cast<std::size_t>(i)] = *number;
        }
        if (!pen.draw(command, numbers))
            return std::nullopt;
        command = following(command);
    }
    return pen.path();
}

} // namespace patdesk
