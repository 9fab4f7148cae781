// SPDX-License-Identifier: MIT
#pragma once

#include "parts.h"
#include "token.h"

#include <QObject>
#include <QPointer>

namespace patdesk {

class CredentialButton;
class CredentialChange;
class MessageCenter;
class ReplaceCredentialDialog;

/// Watches the token that Patdesk itself is signed in with: says when it is about to expire, and replaces it.
/// Main thread only.
class CredentialActions : public QObject {
    Q_OBJECT

public:
    /// The dialog opens over `window`, which owns the button, too.
    CredentialActions(const Parts& parts, MessageCenter& center, QWidget* window);

    /// For the status bar. Hidden while there is nothing to say.
    CredentialButton* button() const { return m_button; }

    /// Opens the window in which the credential is replaced.
    void replace();
    void setLocked(bool locked);

Q_SIGNALS:
    /// It has another credential: it is to be opened again.
    void adopted(const patdesk::TenantId& id);

private:
    void refresh();
    void look(bool counted);
    void show();

    Parts m_parts;
    MessageCenter& m_center;
    QWidget* m_window;
    CredentialButton* m_button;
    CredentialChange* m_change;
    /// As listed last; a list of somebody else's tokens does not have it.
    std::optional<Token> m_own;
    QPointer<ReplaceCredentialDialog> m_dialog;
};

} // namespace patdesk
