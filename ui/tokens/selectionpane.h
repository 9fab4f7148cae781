// SPDX-License-Identifier: MIT
#pragma once

#include "selectionsummary.h"

#include <QWidget>

class QAction;
class QFormLayout;
class QLabel;

namespace patdesk {

/// What the selected tokens have in common, and what can be done with them together.
class SelectionPane : public QWidget {
    Q_OBJECT

public:
    explicit SelectionPane(QWidget* parent = nullptr);

    void showSummary(const SelectionSummary& summary);
    /// As buttons, each while it is possible.
    void offer(const QList<QAction*>& actions);

private:
    QLabel* addField(const QString& name);

    QLabel* m_count;
    QFormLayout* m_form;
    QLabel* m_owners;
    QLabel* m_scopes;
    QLabel* m_used;
    QLabel* m_yours;
    QLabel* m_managed;
    QWidget* m_actions;
};

} // namespace patdesk
