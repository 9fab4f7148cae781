// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"

#include <QWidget>

namespace patdesk {

class NoteLabel;

/// What a start without any tenant shows: what Patdesk is for, and the ways in.
class FirstRunPage : public QWidget {
    Q_OBJECT

public:
    explicit FirstRunPage(QWidget* parent = nullptr);

    /// What went wrong before there was a tenant.
    void showProblem(const Error& error);

Q_SIGNALS:
    void connectRequested();
    void demoRequested();
    void importRequested();

private:
    NoteLabel* m_problem;
};

} // namespace patdesk
