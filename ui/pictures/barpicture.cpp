// SPDX-License-Identifier: MIT
#include "barpicture.h"

#include "bucketquery.h"
#include "picturecolours.h"
#include "picturewords.h"
#include "plaintext.h"
#include "queryprinter.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace patdesk {

namespace {

constexpr int margin = 3;
/// Between the axis and its labels.
constexpr int gap = 1;
/// What is there is seen, however little it is of the rest.
constexpr double leastHeight = 2;

constexpr double leastName = 30;

QFont smallFont(const QFont& font) {
    QFont small = font;
    if (font.pixelSize() > 0)
        small.setPixelSize(std::max(8, font.pixelSize() * 17 / 20));
    else
        small.setPointSizeF(font.pointSizeF() * 0.85);
    return small;
}

} // namespace

/// Where things are in a picture of a size.
struct BarPicture::Frame {
    Frame(const QFont& font, QSize size, int buckets, bool isRightToLeft)
        : labelFont(smallFont(font))
        , lastBucket(isRightToLeft ? buckets - 1 : 0)
        , isMirrored(isRightToLeft)
        , title(margin, 0, size.width() - 2 * margin, QFontMetrics(font).height())
        , slot(double(title.width()) / std::max(1, buckets))
        , labels(margin, size.height() - QFontMetrics(labelFont).height(), title.width(),
                 QFontMetrics(labelFont).height())
        , bars(margin, title.bottom() + 2, title.width(), labels.top() - gap - title.bottom() - 2) {}

    /// The whole height above a bucket's place on the axis.
    QRectF column(BucketRange range) const {
        const int place = isMirrored ? lastBucket - range.second : range.first;
        return {bars.left() + slot * place, double(bars.top()), slot * (range.second - range.first + 1),
                double(bars.height())};
    }

    /// Which bucket's place there is at this distance from the left; may be none.
    int bucketAt(double x) const {
        const int place = static_cast<int>(std::floor((x - bars.left()) / slot));
        return isMirrored ? lastBucket - place : place;
    }

    /// Between a bucket and the next one.
    double edgeAfter(int bucket) const {
        const QRectF area = column({bucket, bucket});
        return isMirrored ? area.left() : area.right();
    }

    QFont labelFont;
    int lastBucket; ///< where it is mirrored
    bool isMirrored;
    QRect title;
    double slot;
    QRect labels;
    QRect bars;
};

BarPicture::BarPicture(QWidget* parent) : GridPicture(parent) {
    setFocusPolicy(Qt::ClickFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarPicture::showDistribution(const Distribution& distribution) {
    if (distribution == m_distribution)
        return;
    const bool isRebuilt = distribution.buckets != m_distribution.buckets;
    m_distribution = distribution;
    setAccessibleName(title());
    if (isRebuilt) {
        m_isDragging = false;
        m_hovered = -1;
        m_current = m_anchor = std::clamp(m_current, 0, std::max(0, distribution.size() - 1));
        tellRebuilt();
    }
    update();
}

void BarPicture::setAskedFor(std::optional<BucketRange> range) {
    if (std::exchange(m_asked, range) != range)
        update();
}

void BarPicture::setCurrent(int bucket) {
    m_current = m_anchor = std::clamp(bucket, 0, std::max(0, m_distribution.size() - 1));
    update();
}

BucketRange BarPicture::range() const {
    return {std::min(m_anchor, m_current), std::max(m_anchor, m_current)};
}

// In words

QString BarPicture::title() const {
    return titleOf(m_distribution.kind);
}

QString BarPicture::textAt(GridPlace place) const {
    const QLocale locale;
    const auto bucket = static_cast<std::size_t>(place.row);
    switch (place.column) {
    case ShownColumn:
        return locale.toString(qlonglong{m_distribution.shown[bucket]});
    case AllColumn:
        return locale.toString(qlonglong{m_distribution.all[bucket]});
    default:
        return fullBucketText(m_distribution, {place.row, place.row}) + QStringLiteral(": ") +
               countsIn({place.row, place.row});
    }
}

/// "41 of 96 shown".
QString BarPicture::countsIn(BucketRange range) const {
    const std::int64_t all = countIn(m_distribution.all, range);
    return m_onlyAll ? QLocale().toString(qlonglong{all})
                     : shownText(countIn(m_distribution.shown, range), all);
}

QString BarPicture::rowTitle(int row) const {
    return row >= 0 && row < rows() ? fullBucketText(m_distribution, {row, row}) : QString();
}

QString BarPicture::columnTitle(int column) const {
    if (column == ShownColumn)
        return m_onlyAll ? tr("Tokens") : tr("Shown");
    return column == AllColumn ? tr("All") : title();
}

/// Some that are not asked for yet.
bool BarPicture::isChoosing() const {
    return m_isDragging || (m_anchor != m_current && m_asked != range());
}

std::optional<BucketRange> BarPicture::spokenOf() const {
    if (m_distribution.size() == 0)
        return {};
    if (isChoosing())
        return range();
    if (m_hovered >= 0)
        return BucketRange{m_hovered, m_hovered};
    if (hasFocus())
        return range();
    return m_asked;
}

QString BarPicture::line() const {
    const auto spoken = spokenOf();
    if (!spoken)
        return title();
    if (m_onlyAll)
        return tr("%1: %2").arg(bucketText(m_distribution, *spoken), countsIn(*spoken));
    return tr("%1: %2 of %3")
        .arg(bucketText(m_distribution, *spoken),
             QLocale().toString(qlonglong{countIn(m_distribution.shown, *spoken)}),
             QLocale().toString(qlonglong{countIn(m_distribution.all, *spoken)}));
}

// As a picture

QSize BarPicture::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 32,
            fontMetrics().height() * 5 / 2 + QFontMetrics(smallFont(font())).height() + 2 + gap};
}

QSize BarPicture::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 27, sizeHint().height()};
}

QRect BarPicture::areaOf(GridPlace place) const {
    const Frame frame(font(), size(), rows(), isRightToLeft());
    return frame.column({place.row, place.row}).toAlignedRect();
}

int BarPicture::bucketAt(double x) const {
    const Frame frame(font(), size(), rows(), isRightToLeft());
    return std::clamp(frame.bucketAt(x), 0, std::max(0, rows() - 1));
}

/// All other owners together are mostly many more than any owner: they do not count, and their bar is broken.
std::int64_t BarPicture::tallest() const {
    std::int64_t most = 1;
    for (std::size_t i = 0; i < m_distribution.buckets.size(); ++i) {
        if (m_distribution.buckets[i] != Bucket(OtherBucket::OtherOwners))
            most = std::max(most, m_distribution.all[i]);
    }
    return most;
}

void BarPicture::drawBars(QPainter& painter, const Frame& frame) const {
    const PictureColours colours(palette());
    const std::int64_t most = tallest();
    const double floor = frame.bars.bottom() + 1;
    const auto heightOf = [&](std::int64_t count) {
        const double share = std::min(1.0, double(count) / double(most));
        return count == 0 ? 0 : std::max(leastHeight, std::round(share * (frame.bars.height() - 1)));
    };
    const double inset = std::max(1.0, std::floor(frame.slot / 8));
    for (int bucket = 0; bucket < rows(); ++bucket) {
        const auto i = static_cast<std::size_t>(bucket);
        const QRectF column = frame.column({bucket, bucket});
        const double left = std::round(column.left() + inset);
        const double right = std::max(left + 2, std::round(column.right() - inset));
        const double all = heightOf(m_distribution.all[i]);
        const double shown = heightOf(m_distribution.shown[i]);
        if (all > 0) {
            painter.setPen(QPen(colours.paleEdge, 1));
            painter.setBrush(colours.pale);
            painter.drawRect(QRectF(left + 0.5, floor - all + 0.5, right - left - 1, all - 1));
        }
        painter.fillRect(QRectF(left, floor - shown, right - left, shown), colours.strong);
        if (m_distribution.all[i] > most) // it is taller than the picture
            painter.fillRect(QRectF(left - 1, floor - std::round(all * 0.75), right - left + 2, 3),
                             colours.ground);
    }
    painter.fillRect(QRectF(frame.bars.left(), floor, frame.bars.width(), 1), colours.line);
}

/// Those of buckets first; then the edges between them that still have room.
void BarPicture::drawLabels(QPainter& painter, const Frame& frame) const {
    const QFontMetrics metrics(frame.labelFont);
    painter.setFont(frame.labelFont);
    painter.setPen(PictureColours(palette()).text);
    std::vector<QRectF> taken;
    const auto place = [&](const QString& words, double centre, double most, bool isElided) {
        double width = metrics.horizontalAdvance(words);
        if (width > most && !isElided)
            return false;
        width = std::min(width, most);
        const double left =
            std::clamp(centre - width / 2, double(frame.labels.left()),
                       std::max(double(frame.labels.left()), frame.labels.right() + 1 - width));
        const QRectF area(left, frame.labels.top(), width, frame.labels.height());
        const QRectF around = area.adjusted(-3, 0, 3, 0);
        if (std::any_of(taken.begin(), taken.end(), [&](const QRectF& o) { return o.intersects(around); }))
            return false;
        taken.push_back(area);
        painter.drawText(area, Qt::AlignCenter | Qt::TextDontClip,
                         isElided ? metrics.elidedText(words, Qt::ElideRight, int(std::ceil(most))) : words);
        return true;
    };
    for (int bucket = rows() - 1; bucket >= 0; --bucket) {
        const double centre = frame.column({bucket, bucket}).center().x();
        const Bucket& what = m_distribution.buckets[std::size_t(bucket)];
        // Names of people are not legible in less, and may need fonts that nothing else has loaded.
        const bool hasName = std::holds_alternative<OwnerBucket>(what);
        if (hasName && frame.slot < leastName)
            continue;
        const double room = hasName ? frame.slot - 4 : frame.slot * 3;
        for (const QString& words : bucketLabels(what)) {
            if (place(words, centre, room, hasName))
                break;
        }
    }
    for (int bucket = 0; bucket < rows(); ++bucket) {
        const QString words = edgeLabel(m_distribution.buckets[std::size_t(bucket)]);
        if (!words.isEmpty())
            place(words, frame.edgeAfter(bucket), frame.slot * 2, false);
    }
}

void BarPicture::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const Frame frame(font(), size(), rows(), isRightToLeft());
    const PictureColours colours(palette());
    const auto chosen = isChoosing() ? std::optional(range()) : m_asked;
    if (chosen && rows() > 0) {
        const QRectF band = frame.column(*chosen);
        painter.fillRect(band, colours.band);
        painter.fillRect(QRectF(band.left(), band.bottom() + 1, band.width(), 2), colours.text);
    }
    painter.setPen(colours.text);
    const QString words = line();
    painter.drawText(frame.title, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(words, Qt::ElideRight, frame.title.width()));
    drawBars(painter, frame);
    drawLabels(painter, frame);
    if (hasFocus() && rows() > 0) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colours.text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame.column(range()).adjusted(0, -1, 0, 1), 2, 2);
    }
}

void BarPicture::draw(QPainter& painter, QSize size) const {
    const Frame frame(font(), size, rows(), isRightToLeft());
    const PictureColours colours(palette());
    painter.fillRect(QRect(QPoint(), size), colours.ground);
    painter.setFont(font());
    painter.setPen(colours.text);
    const QString counts = countsIn({0, rows() - 1});
    painter.drawText(frame.title, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     title() + QStringLiteral(": ") + counts);
    drawBars(painter, frame);
    drawLabels(painter, frame);
}

// What is done with it

bool BarPicture::isChosen(GridPlace place) const {
    return m_asked && m_asked->first <= place.row && place.row <= m_asked->second;
}

void BarPicture::choose(GridPlace place) {
    take({place.row, place.row});
}

void BarPicture::take(BucketRange range) {
    if (rows() == 0)
        return;
    if (m_asked != range)
        return Q_EMIT taken(range);
    m_anchor = m_current;
    update();
    Q_EMIT letGo();
}

/// False where there is nothing to let go.
bool BarPicture::release() {
    const bool wasChoosing = isChoosing();
    m_isDragging = false;
    m_anchor = m_current;
    update();
    if (!wasChoosing && m_asked)
        Q_EMIT letGo();
    return wasChoosing || m_asked;
}

void BarPicture::moveTo(int bucket, bool extends) {
    const int place = std::clamp(bucket, 0, std::max(0, rows() - 1));
    if (bucket != place && !extends)
        return Q_EMIT left(bucket < 0 ? -1 : 1);
    m_current = place;
    if (!extends)
        m_anchor = place;
    m_hovered = -1;
    update();
    tellCurrent();
}

void BarPicture::keyPressEvent(QKeyEvent* event) {
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    const int forwards = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(m_current - forwards, extends);
    case Qt::Key_Right:
        return moveTo(m_current + forwards, extends);
    case Qt::Key_Home:
        return moveTo(0, extends);
    case Qt::Key_End:
        return moveTo(rows() - 1, extends);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return take(range());
    case Qt::Key_Escape:
        if (release())
            return;
        break;
    default:
        break;
    }
    GridPicture::keyPressEvent(event);
}

void BarPicture::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || rows() == 0)
        return GridPicture::mousePressEvent(event);
    m_isDragging = true;
    moveTo(bucketAt(event->position().x()), false);
}

void BarPicture::mouseMoveEvent(QMouseEvent* event) {
    const int bucket = bucketAt(event->position().x());
    if (m_isDragging && bucket != m_current)
        moveTo(bucket, true);
    if (std::exchange(m_hovered, bucket) != bucket)
        update();
}

void BarPicture::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && std::exchange(m_isDragging, false))
        take(range());
}

void BarPicture::leaveEvent(QEvent* /*event*/) {
    m_hovered = -1;
    update();
}

void BarPicture::focusInEvent(QFocusEvent* /*event*/) {
    update();
    Q_EMIT entered();
    tellCurrent();
}

void BarPicture::focusOutEvent(QFocusEvent* /*event*/) {
    m_isDragging = false;
    m_anchor = m_current;
    update();
}

bool BarPicture::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && rows() > 0) {
        const auto* const help = static_cast<QHelpEvent*>(event);
        const int bucket = bucketAt(help->pos().x());
        const QString query = printQuery(queryFor(m_distribution, {bucket, bucket}));
        QToolTip::showText(help->globalPos(), toolTipText(textAt({bucket, WordsColumn}) + u'\n' + query),
                           this, areaOf({bucket, WordsColumn}));
        return true;
    }
    return GridPicture::event(event);
}

} // namespace patdesk
