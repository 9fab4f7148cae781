// SPDX-License-Identifier: MIT
#pragma once

#include "bound.h"
#include "caller.h"
#include "continuation.h"
#include "secret.h"
#include "token.h"

#include <QWidget>

class QPushButton;

namespace patdesk {

class NoteLabel;

/// Requests an access token with this client ID and secret; TokenService::tryCredential() in the program.
using TryCredential = Bound<void(const TokenId&, Secret, Continuation<Caller>)>;

/// The button `Verify` and what came of it: proves that a new secret works while it can still be copied.
class VerifyLine : public QWidget {
    Q_OBJECT

public:
    /// Token and secret outlive the line.
    VerifyLine(const Token& token, const Secret& secret, QWidget* parent = nullptr);

    /// Until this is set, the line is hidden.
    void offer(TryCredential tryCredential);

    bool isVerified() const { return m_verified; }

Q_SIGNALS:
    /// The secret got an access token.
    void verified();

private:
    void verify();
    void answered(const Result<Caller>& caller);

    const Token& m_token;
    const Secret& m_secret;
    TryCredential m_tryCredential;
    QPushButton* m_button;
    NoteLabel* m_note;
    bool m_verified = false;
};

} // namespace patdesk
