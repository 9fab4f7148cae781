// SPDX-License-Identifier: MIT
#pragma once

#include "savedview.h"

#include <QWidget>

class QAction;
class QListWidget;
class QMenu;

namespace patdesk {

class TokenModel;

/// The saved views under the filters, each with the number of its tokens. A view is opened by a click or
/// Enter; its menu has the rest. Hidden while there is none.
class ViewList : public QWidget {
    Q_OBJECT

public:
    /// The model outlives this.
    explicit ViewList(TokenModel& model, QWidget* parent = nullptr);

    void showViews(const QList<SavedView>& views);
    /// Of the list, for the one that the keyboard is on: Delete, F2, Alt+Up and the like belong to it.
    void offer(const QList<QAction*>& actions);
    /// Empty where there is none.
    QString current() const;
    /// Empty = none.
    void makeCurrent(const QString& name);

Q_SIGNALS:
    void opened(const QString& name);

private:
    void countSoon();
    void countNext();
    void fitHeight();

    TokenModel& m_model;
    QListWidget* m_list;
    QList<SavedView> m_views;
    /// The next one to be counted; -1 when all are.
    int m_next = -1;
};

} // namespace patdesk
