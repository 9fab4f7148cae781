// SPDX-License-Identifier: MIT
#pragma once

#include "tokenfilter.h"

#include <QWidget>

class QListWidget;
class QSpinBox;

namespace patdesk {

class TokenModel;

/// The side list of filters with their counts (with those that the search finds, while there is one: "4 of
/// 164"), and how long unused makes a token stale and how soon its end is soon. FindingsColumn::counts()
/// counts, for a search ShownTokens::foundCounts().
class FilterList : public QWidget {
    Q_OBJECT

public:
    explicit FilterList(TokenModel& model, QWidget* parent = nullptr);

    void choose(TokenFilter filter);
    /// Until a list is there, there is nothing to count.
    void setLoaded(bool loaded);
    /// At the end of the column.
    void addBelow(QWidget* widget);

Q_SIGNALS:
    void chosen(patdesk::TokenFilter filter);
    void staleDaysChosen(int days);
    void expiringDaysChosen(int days);

private:
    void countAll();
    void showCounts();
    void reserveWidth();

    TokenModel& m_model;
    QListWidget* m_list;
    QSpinBox* m_staleDays;
    QSpinBox* m_expiringDays;
    FilterCounts m_counts{};
    bool m_loaded = false;
};

} // namespace patdesk
