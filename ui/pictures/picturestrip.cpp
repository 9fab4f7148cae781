// SPDX-License-Identifier: MIT
#include "picturestrip.h"

#include "bucketquery.h"
#include "joinedquery.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace patdesk {

namespace {

constexpr int gap = 10;

} // namespace

PictureStrip::PictureStrip(QWidget* parent) : QWidget(parent), m_more(new QToolButton(this)) {
    setAccessibleName(tr("Pictures"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setContextMenuPolicy(Qt::PreventContextMenu);
    m_more->setAutoRaise(true);
    m_more->setArrowType(isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow);
    m_more->setAccessibleName(tr("More pictures"));
    m_more->setToolTip(tr("More pictures"));
    m_more->hide();
    connect(m_more, &QToolButton::clicked, this, &PictureStrip::turn);
}

void PictureStrip::addPicture() {
    auto* const picture = new BarPicture(this);
    const int index = static_cast<int>(m_pictures.size());
    m_pictures.push_back(picture);
    connect(picture, &BarPicture::taken, this, [this, picture](BucketRange range) {
        Q_EMIT conditionWanted(picture->distribution().kind, queryFor(picture->distribution(), range));
    });
    connect(picture, &BarPicture::letGo, this,
            [this, picture] { Q_EMIT conditionWanted(picture->distribution().kind, Query()); });
    connect(picture, &BarPicture::left, this,
            [this, index](int direction) { enter(index + direction, direction); });
    connect(picture, &BarPicture::entered, this, [this, index] {
        m_entry = index;
        arrange();
    });
    connect(picture, &BarPicture::menuWanted, this,
            [this, picture](const QPoint& at) { showMenu(*picture, at); });
    QWidget::setTabOrder(picture, m_more);
}

void PictureStrip::showDistributions(const std::vector<Distribution>& distributions) {
    while (m_pictures.size() < distributions.size())
        addPicture();
    m_count = static_cast<int>(distributions.size());
    for (std::size_t i = 0; i < distributions.size(); ++i)
        m_pictures[i]->showDistribution(distributions[i]);
    showQuery(m_typed);
    arrange();
}

void PictureStrip::showQuery(const Query& typed) {
    m_typed = typed;
    for (int i = 0; i < m_count; ++i) {
        BarPicture* const picture = m_pictures[std::size_t(i)];
        picture->setAskedFor(bucketsAskedFor(typed, picture->distribution()));
    }
}

void PictureStrip::offer(QAction* action) {
    addAction(action);
}

QSize PictureStrip::sizeHint() const {
    return {0, m_pictures.empty() ? 0 : m_pictures.front()->sizeHint().height()};
}

QSize PictureStrip::minimumSizeHint() const {
    return sizeHint();
}

/// How many pictures it has room for.
int PictureStrip::room() const {
    if (m_pictures.empty())
        return 0;
    const int least = m_pictures.front()->minimumSizeHint().width();
    const auto fitInto = [least](int width) { return std::max(1, (width + gap) / (least + gap)); };
    const int all = fitInto(width());
    return all >= m_count ? m_count : fitInto(width() - m_more->sizeHint().width() - gap);
}

void PictureStrip::arrange() {
    const int fitting = room();
    m_first = std::clamp(m_first, 0, std::max(0, m_count - fitting));
    m_more->setVisible(m_count > fitting);
    const int button = m_count > fitting ? m_more->sizeHint().width() + gap : 0;
    const int each = fitting > 0 ? (width() - button - (fitting - 1) * gap) / fitting : 0;
    m_entry = std::clamp(m_entry, m_first, std::max(m_first, m_first + fitting - 1));
    for (int i = 0; i < static_cast<int>(m_pictures.size()); ++i) {
        BarPicture* const picture = m_pictures[std::size_t(i)];
        const int place = i - m_first;
        const bool isInView = i < m_count && place >= 0 && place < fitting;
        const int left = isRightToLeft() ? width() - (place + 1) * each - place * gap : place * (each + gap);
        if (isInView)
            picture->setGeometry(left, 0, each, height());
        picture->setVisible(isInView);
        picture->setFocusPolicy(i == m_entry ? Qt::StrongFocus : Qt::ClickFocus);
    }
    m_more->setGeometry(isRightToLeft() ? 0 : width() - m_more->sizeHint().width(), 0,
                        m_more->sizeHint().width(), height());
    updateGeometry();
}

/// On to those that have had no room, and from the last back to the first.
void PictureStrip::turn() {
    const int fitting = room();
    m_first = m_first + fitting >= m_count ? 0 : m_first + fitting;
    arrange();
}

/// From the picture beside it: at the bar that is next to that.
void PictureStrip::enter(int index, int direction) {
    if (index < 0 || index >= m_count)
        return;
    const int fitting = room();
    m_first = std::clamp(m_first, index - fitting + 1, index);
    m_entry = index;
    arrange();
    BarPicture* const picture = m_pictures[std::size_t(index)];
    picture->setCurrent(direction > 0 ? 0 : picture->rows() - 1);
    picture->setFocus(Qt::OtherFocusReason);
}

void PictureStrip::showMenu(BarPicture& picture, const QPoint& at) {
    auto* const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("&Copy as picture")), &QAction::triggered, this,
            [this, &picture] { Q_EMIT copyWanted(picture); });
    connect(menu->addAction(tr("Save as &SVG…")), &QAction::triggered, this,
            [this, &picture] { Q_EMIT saveWanted(picture, QStringLiteral("svg")); });
    connect(menu->addAction(tr("Save as &PNG…")), &QAction::triggered, this,
            [this, &picture] { Q_EMIT saveWanted(picture, QStringLiteral("png")); });
    menu->addSeparator();
    menu->addActions(actions());
    menu->popup(at);
}

void PictureStrip::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace patdesk
