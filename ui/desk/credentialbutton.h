// SPDX-License-Identifier: MIT
#pragma once

#include "credentialend.h"
#include "tones.h"

#include <QToolButton>

namespace patdesk {

/// Says in the status bar when the token that Patdesk is signed in with expires, and leads to its
/// replacement.
class CredentialButton : public QToolButton {
    Q_OBJECT

public:
    enum class Replacement {
        None,
        Begun,
        OldKept, ///< the successor is in use, and the old token is still there
    };

    explicit CredentialButton(QWidget* parent = nullptr);

    /// Hidden where there is neither.
    void showEnd(const std::optional<CredentialEnd>& end, Instant now, Replacement replacement);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColours();

    Tone m_tone = Tone::Quiet;
};

} // namespace patdesk
