// SPDX-License-Identifier: MIT
#pragma once

#include "querytree.h"

#include <QObject>
#include <QStringList>

class QAction;
class QWidget;

namespace patdesk {

class OverviewWindow;
class TokenService;
class TokenVerdicts;

/// Opens the overview of the open tenant, a window that is made when it is wanted first.
class OverviewActions : public QObject {
    Q_OBJECT

public:
    /// `tokens` and `verdicts` outlive this; the window opens over `window`.
    OverviewActions(TokenService& tokens, TokenVerdicts& verdicts, QWidget* window);

    QAction* overviewAction() const { return m_action; }

Q_SIGNALS:
    /// To be shown in the table, by the query or by their IDs.
    void queryWanted(const patdesk::Query& query);
    void tokensWanted(const QStringList& tokens);
    void copyWanted(const QString& text);

private:
    void open();

    TokenService& m_tokens;
    TokenVerdicts& m_verdicts;
    QWidget* m_window;
    QAction* m_action;
    OverviewWindow* m_overview = nullptr;
};

} // namespace patdesk
