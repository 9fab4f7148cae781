// SPDX-License-Identifier: MIT
#pragma once

#include "queryhistory.h"

#include <QObject>

class QAction;

namespace patdesk {

class SearchField;

/// Back and forward through the questions of this window: what was searched for, and by which filter.
class QuerySteps : public QObject {
    Q_OBJECT

public:
    /// The field outlives this.
    explicit QuerySteps(SearchField& field, QObject* parent = nullptr);

    QAction* backAction() const { return m_back; }

    QAction* forwardAction() const { return m_forward; }

    /// To be called when the side list's entry is another one.
    void noteFilter(TokenFilter filter);

Q_SIGNALS:
    void filterWanted(patdesk::TokenFilter filter);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void note(bool typing);
    void go(const std::optional<QueryHistory::Question>& question);
    void refresh();

    SearchField& m_field;
    QAction* m_back;
    QAction* m_forward;
    QueryHistory m_history;
    TokenFilter m_filter = TokenFilter::All;
    bool m_going = false;
};

} // namespace patdesk
