// SPDX-License-Identifier: MIT
#pragma once

#include "connectiontest.h"

#include <QWidget>

class QVBoxLayout;

namespace patdesk {

/// What a connection test found, a line for each step, what went wrong with its words and its way out.
class ConnectionFindings : public QWidget {
    Q_OBJECT

public:
    explicit ConnectionFindings(QWidget* parent = nullptr);

    void clear();
    void showRunning(const QString& host);
    void showReport(const ConnectionReport& report, const QUrl& baseUrl);
    /// The test could not begin.
    void showFailure(const Error& error);

private:
    QVBoxLayout* m_lines;
};

} // namespace patdesk
