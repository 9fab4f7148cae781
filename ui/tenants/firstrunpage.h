// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"

#include <QWidget>

namespace patdesk {

class NoteLabel;

/// Shown at a start without any tenant: what Patdesk is for, and the ways to begin. Built when it is shown
/// for the first time, since most starts have a tenant and its buttons would look through the whole icon
/// theme.
class FirstRunPage : public QWidget {
    Q_OBJECT

public:
    explicit FirstRunPage(QWidget* parent = nullptr);

    /// What went wrong before there was a tenant.
    void showProblem(const Error& error);
    void showNote(const QString& words);

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
