// SPDX-License-Identifier: MIT
#include "credentialbutton.h"

#include "datetext.h"
#include "icons.h"
#include "messages.h"

#include <QEvent>

namespace patdesk {

CredentialButton::CredentialButton(QWidget* parent) : QToolButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAccessibleName(tr("Replace credential"));
    hide();
}

void CredentialButton::showEnd(const std::optional<CredentialEnd>& end, Instant now,
                               Replacement replacement) {
    setVisible(end || replacement != Replacement::None);
    m_tone = Tone::Quiet;
    if (replacement == Replacement::OldKept) {
        setText(tr("old credential kept"));
        setToolTip(tr("Patdesk signs in with a new token. Delete the old one when nothing else uses it."));
    } else if (replacement == Replacement::Begun) {
        m_tone = Tone::Warning;
        setText(tr("replacement not finished"));
        setToolTip(tr("The replacement of Patdesk's own credential can be continued."));
    } else if (end) {
        m_tone = end->urgency == CredentialUrgency::Soon ? Tone::Warning : Tone::Danger;
        setText(credentialText(*end, now));
        setToolTip(tr("The token that Patdesk is signed in with expires on %1. Replace it before then.")
                       .arg(exactText(end->at)));
    }
    setAccessibleDescription(text());
    applyColours();
}

void CredentialButton::changeEvent(QEvent* event) {
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        applyColours();
}

void CredentialButton::applyColours() {
    const QColor colour = toneColour(m_tone, parentWidget()->palette().color(QPalette::Window));
    QPalette coloured = parentWidget()->palette();
    coloured.setColor(QPalette::ButtonText, colour);
    setPalette(coloured);
    setIcon(symbolIcon(Symbol::Key, colour));
}

} // namespace patdesk
