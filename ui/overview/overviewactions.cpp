// SPDX-License-Identifier: MIT
#include "overviewactions.h"

#include "overviewwindow.h"

#include <QAction>

namespace patdesk {

OverviewActions::OverviewActions(TokenService& tokens, TokenVerdicts& verdicts, QWidget* window)
    : QObject(window)
    , m_tokens(tokens)
    , m_verdicts(verdicts)
    , m_window(window)
    , m_action(new QAction(tr("&Overview"), this)) {
    // Before the saved views, which have 1 to 9.
    m_action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
    m_action->setToolTip(tr("How the tenant stands, and what has changed"));
    connect(m_action, &QAction::triggered, this, &OverviewActions::open);
}

void OverviewActions::open() {
    if (!m_overview) {
        m_overview = new OverviewWindow(m_tokens, m_verdicts, m_window);
        connect(m_overview, &OverviewWindow::queryWanted, this, &OverviewActions::queryWanted);
        connect(m_overview, &OverviewWindow::tokensWanted, this, &OverviewActions::tokensWanted);
        connect(m_overview, &OverviewWindow::copyWanted, this, &OverviewActions::copyWanted);
    }
    m_overview->show();
    m_overview->activateWindow();
}

} // namespace patdesk
