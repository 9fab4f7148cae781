// SPDX-License-Identifier: MIT
#pragma once

#include "copyformats.h"
#include "createdtoken.h"
#include "lockable.h"
#include "verifyline.h"

#include <QDialog>

class QBoxLayout;
class QGridLayout;
class QPushButton;

namespace patdesk {

class ClipboardGuard;
class NoteLabel;
class SecretField;

/// Shows a new token's secret, which can be seen and copied only here. Asks before it closes if neither was
/// done.
class TokenCreatedDialog : public QDialog, public Lockable {
    Q_OBJECT

public:
    /// `baseUrl` goes into what `Copy as` copies. The guard outlives the dialog.
    TokenCreatedDialog(CreatedToken created, QUrl baseUrl, ClipboardGuard& clipboard,
                       QWidget* parent = nullptr);

    ~TokenCreatedDialog() override;

    /// Shows the button `Verify`.
    void offerVerify(TryCredential tryCredential);

    void reject() override;
    /// Wipes the secret and closes.
    std::optional<Token> lock() override;

private:
    void buildCredential(QGridLayout* grid);
    QBoxLayout* buildBottom();
    void copySecret();
    void copyAs(CopyFormat format);
    void handOver();
    void showRevealed(bool revealed);
    void showClipboard();
    /// "Done": who has looked at the secret and says so has it.
    void finish();
    void askBeforeClosing();

    CreatedToken m_created;
    QUrl m_baseUrl;
    ClipboardGuard& m_clipboard;
    SecretField* m_secret;
    QPushButton* m_reveal;
    QPushButton* m_copy;
    VerifyLine* m_verify;
    NoteLabel* m_handedOverLine;
    NoteLabel* m_clipboardLine;
    QPushButton* m_clearClipboard;
    /// This secret has been in the clipboard, so the note says when it is cleared.
    bool m_copied = false;
    /// The secret has been revealed, copied or handed over.
    bool m_handedOver = false;
    bool m_revealed = false;
};

} // namespace patdesk
