// SPDX-License-Identifier: MIT
#pragma once

#include "tokenevidence.h"

#include <QWidget>

namespace patdesk {

/// A small picture of when a token was used: a bar a day, from the first day that was looked at until today,
/// with failed uses in another colour and below the line. What it shows is said in words beside it.
class UseTimeline : public QWidget {
    Q_OBJECT

public:
    explicit UseTimeline(QWidget* parent = nullptr);

    /// `from` and `today`: the time that was looked at.
    void showUses(const UseDays& uses, const UseDays& failed, Day from, Day today);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Bar {
        double x = 0;
        double height = 0;
    };

    static std::vector<Bar> barsOf(const UseDays& uses, Day from, Day today);

    std::vector<Bar> m_uses;
    std::vector<Bar> m_failed;
};

} // namespace patdesk
