// SPDX-License-Identifier: MIT
#pragma once

#include "ids.h"

#include <QObject>

class QAction;
class QWidget;

namespace patdesk {

class TokenVerdicts;

/// What can be done with the rules by which tokens are judged: read and change them, and except one token.
class PolicyActions : public QObject {
    Q_OBJECT

public:
    /// `verdicts` outlives this; windows open over `window`.
    PolicyActions(TokenVerdicts& verdicts, QWidget* window);

    QAction* policyAction() const { return m_policy; }

    /// Of the token that was set last; to be had while that is judged.
    QAction* exceptionAction() const { return m_exception; }

    void setToken(const TokenId& token);

private:
    void refresh();

    TokenVerdicts& m_verdicts;
    TokenId m_token;
    QAction* m_policy;
    QAction* m_exception;
};

} // namespace patdesk
