// SPDX-License-Identifier: MIT
#pragma once

#include "datestyle.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace patdesk {

/// What the table and its details would look like with other settings: some made-up tokens.
class TablePreview : public QWidget {
    Q_OBJECT

public:
    explicit TablePreview(Instant now, QWidget* parent = nullptr);

    void showAs(bool compact, const DateStyle& style);

private:
    Instant m_now;
    QTableWidget* m_table;
    QLabel* m_details;
};

} // namespace patdesk
