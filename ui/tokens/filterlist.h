// SPDX-License-Identifier: MIT
#pragma once

#include "tokenfilter.h"

#include <QList>
#include <QWidget>

class QListWidget;
class QListWidgetItem;
class QSpinBox;

namespace patdesk {

class TokenModel;

/// The side list of filters with their counts (with those that the search finds, while there is one: "4 of
/// 164"), and, once tokens were judged, the states of owners and the gaps that some of them have; and how
/// long unused makes a token stale and how soon its end is soon. FindingsColumn::counts() counts, for a
/// search ShownTokens::foundCounts().
class FilterList : public QWidget {
    Q_OBJECT

public:
    explicit FilterList(TokenModel& model, QWidget* parent = nullptr);

    void choose(TokenFilter filter);
    /// Until a list is there, there is nothing to count.
    void setLoaded(bool loaded);
    /// Whose conditions the search has.
    void setCombined(const QList<TokenFilter>& filters);
    /// Between the list and the days.
    void addUnderList(QWidget* widget);
    /// At the end of the column.
    void addBelow(QWidget* widget);

Q_SIGNALS:
    void chosen(patdesk::TokenFilter filter);
    /// Its condition is to join the search, or to leave it.
    void combineWanted(patdesk::TokenFilter filter);
    void staleDaysChosen(int days);
    void expiringDaysChosen(int days);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showMenu(const QPoint& at);
    QString nameOf(TokenFilter filter) const;
    void countAll();
    void showCounts();
    void reserveWidth();
    bool isOffered(TokenFilter filter) const;
    QListWidgetItem* addHeading(const QString& words);

    TokenModel& m_model;
    QListWidget* m_list;
    std::array<QListWidgetItem*, filterCount> m_items{};
    QListWidgetItem* m_owners = nullptr;
    QListWidgetItem* m_gaps = nullptr;
    QSpinBox* m_staleDays;
    QSpinBox* m_expiringDays;
    QList<TokenFilter> m_combined;
    FilterCounts m_counts{};
    bool m_loaded = false;
};

} // namespace patdesk
