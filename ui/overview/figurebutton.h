// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace patdesk {

/// A figure and what it counts, as a button that leads to it. Its accessible name has both: "Stale: 164".
class FigureButton : public QPushButton {
    Q_OBJECT

public:
    explicit FigureButton(QWidget* parent = nullptr);

    void showFigure(const QString& figure, const QString& caption);

    const QString& figure() const { return m_figure; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QFont largeFont() const;
    void measure();

    QString m_figure;
    QString m_caption;
    int m_leastWidth = 0; ///< in which the caption has two lines at most
};

} // namespace patdesk
