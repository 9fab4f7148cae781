// SPDX-License-Identifier: MIT
#include "policyactions.h"

#include "exceptiondialog.h"
#include "policydialog.h"

#include <QAction>

namespace patdesk {

PolicyActions::PolicyActions(TokenVerdicts& verdicts, QWidget* window)
    : QObject(window)
    , m_verdicts(verdicts)
    , m_policy(new QAction(tr("&Verdict policy…"), this))
    , m_exception(new QAction(tr("Add an e&xception…"), this)) {
    m_policy->setIconText(tr("Policy…")); // on a button beside "Judge tokens"
    m_policy->setToolTip(tr("The rules by which tokens are judged, and which verdicts others would change"));
    const auto show = [](QDialog* dialog) {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    connect(m_policy, &QAction::triggered, this,
            [this, window, show] { show(new PolicyDialog(m_verdicts, window)); });
    connect(m_exception, &QAction::triggered, this,
            [this, window, show] { show(new ExceptionDialog(m_verdicts, m_token, window)); });
    connect(&verdicts, &TokenVerdicts::changed, this, &PolicyActions::refresh);
    refresh();
}

void PolicyActions::setToken(const TokenId& token) {
    m_token = token;
    refresh();
}

void PolicyActions::refresh() {
    m_exception->setEnabled(m_verdicts.of(m_token).has_value());
    m_exception->setToolTip(m_exception->isEnabled()
                                ? tr("Adds this token to the exceptions of the verdict policy")
                                : tr("Judge the tokens, then select one of them."));
}

} // namespace patdesk
