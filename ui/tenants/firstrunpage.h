// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"

#include <QWidget>

namespace patdesk {

class NoteLabel;

/// What a start without any tenant shows: what Patdesk is for, and the ways in. Empty until it is shown for
/// the first time: most starts have a tenant, and its buttons look through the whole icon theme.
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

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();

    NoteLabel* m_problem;
};

} // namespace patdesk
