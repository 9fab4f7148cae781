// SPDX-License-Identifier: MIT
#pragma once

#include "headfigures.h"

#include <QWidget>

namespace patdesk {

class FigureButton;

/// The head figures beside each other, in as many lines as they need. One that is not known is a dash, and
/// leads nowhere.
class FigureRow : public QWidget {
    Q_OBJECT

public:
    explicit FigureRow(QWidget* parent = nullptr);

    void showFigures(const std::vector<HeadFigure>& figures, int staleDays);

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void wanted(const patdesk::Query& query);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int columnsIn(int width) const;
    QSize leastSize() const;
    void arrange();

    std::vector<HeadFigure> m_figures;
    std::vector<FigureButton*> m_buttons;
};

} // namespace patdesk
