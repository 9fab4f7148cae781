// SPDX-License-Identifier: MIT
#pragma once

#include "tokenfilter.h"

#include <QWidget>

class QListWidget;
class QSpinBox;

namespace patdesk {

class TokenModel;

/// The side list of filters with their counts, and how long unused makes a token stale.
class FilterList : public QWidget {
    Q_OBJECT

public:
    explicit FilterList(TokenModel& model, QWidget* parent = nullptr);

    void choose(TokenFilter filter);
    void setStaleDays(int days);

Q_SIGNALS:
    void chosen(patdesk::TokenFilter filter);
    void staleDaysChosen(int days);

private:
    void showCounts();

    TokenModel& m_model;
    QListWidget* m_list;
    QSpinBox* m_days;
};

} // namespace patdesk
