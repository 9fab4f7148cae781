// SPDX-License-Identifier: MIT
#include "figurerow.h"

#include "figurebutton.h"
#include "overviewwords.h"
#include "plaintext.h"
#include "queryprinter.h"

#include <algorithm>

namespace patdesk {

namespace {

constexpr int gap = 6;

} // namespace

FigureRow::FigureRow(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Figures"));
    // A fixed height would be that of a single line.
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FigureRow::showFigures(const std::vector<HeadFigure>& figures, int staleDays) {
    while (m_buttons.size() < figures.size()) {
        auto* const button = new FigureButton(this);
        button->show();
        if (m_buttons.empty())
            setFocusProxy(button);
        connect(button, &FigureButton::clicked, this,
                [this, i = m_buttons.size()] { Q_EMIT wanted(m_figures[i].query); });
        m_buttons.push_back(button);
    }
    m_figures = figures;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const HeadFigure& figure = figures[i];
        FigureButton* const button = m_buttons[i];
        button->showFigure(countText(figure.count), captionOf(figure.kind, staleDays));
        button->setEnabled(figure.count.has_value());
        button->setToolTip(figure.count ? toolTipText(printQuery(figure.query)) : unknownReason(figure));
    }
    updateGeometry();
    arrange();
}

QSize FigureRow::leastSize() const {
    QSize least(1, 1);
    for (const FigureButton* const button : m_buttons)
        least = least.expandedTo(button->minimumSizeHint());
    return least;
}

/// With lines that are about as full.
int FigureRow::columnsIn(int width) const {
    const int count = std::max(1, int(m_buttons.size()));
    const int fitting = std::clamp((width + gap) / (leastSize().width() + gap), 1, count);
    const int lines = (count + fitting - 1) / fitting;
    return (count + lines - 1) / lines;
}

int FigureRow::heightForWidth(int width) const {
    const int columns = columnsIn(width);
    const int lines = (std::max(1, int(m_buttons.size())) + columns - 1) / columns;
    return lines * leastSize().height() + (lines - 1) * gap;
}

QSize FigureRow::sizeHint() const {
    const int width = int(m_buttons.size()) * (leastSize().width() + gap);
    return {width, heightForWidth(width)};
}

QSize FigureRow::minimumSizeHint() const {
    return leastSize();
}

void FigureRow::arrange() {
    const int columns = columnsIn(width());
    const QSize least = leastSize();
    for (int i = 0; i < int(m_buttons.size()); ++i) {
        const int column = i % columns;
        const int left = column * (width() + gap) / columns;
        const int right = (column + 1) * (width() + gap) / columns - gap;
        const QRect place(left, i / columns * (least.height() + gap), right - left, least.height());
        m_buttons[std::size_t(i)]->setGeometry(
            isRightToLeft() ? QRect(QPoint(width() - right, place.top()), place.size()) : place);
    }
}

void FigureRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace patdesk
