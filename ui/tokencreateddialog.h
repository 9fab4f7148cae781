// SPDX-License-Identifier: MIT
#pragma once

#include "copyformats.h"
#include "createdtoken.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace patdesk {

class ClipboardGuard;
class SecretField;

/// The one moment at which a token's secret can be seen and copied. Asks before it closes if neither was
/// done.
class TokenCreatedDialog : public QDialog {
    Q_OBJECT

public:
    /// `baseUrl` goes into what `Copy as` copies. The guard outlives the dialog.
    TokenCreatedDialog(CreatedToken created, const QUrl& baseUrl, ClipboardGuard& clipboard,
                       QWidget* parent = nullptr);
    ~TokenCreatedDialog() override;

    void reject() override;

private:
    QWidget* credentialRows();
    void copySecret();
    void copyAs(CopyFormat format);
    void setRevealed(bool revealed);
    void showCountdown(int secondsLeft);

    CreatedToken m_created;
    QUrl m_baseUrl;
    ClipboardGuard& m_clipboard;
    SecretField* m_secret = nullptr;
    QPushButton* m_reveal = nullptr;
    QLabel* m_clipboardLine = nullptr;
    /// Somebody has had the chance to keep the secret.
    bool m_handedOver = false;
};

} // namespace patdesk
