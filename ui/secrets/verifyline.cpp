// SPDX-License-Identifier: MIT
#include "verifyline.h"

#include "notelabel.h"
#include "verifytext.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace patdesk {

VerifyLine::VerifyLine(const Token& token, const Secret& secret, QWidget* parent)
    : QWidget(parent)
    , m_token(token)
    , m_secret(secret)
    , m_button(new QPushButton(tr("&Verify")))
    , m_note(new NoteLabel) {
    m_button->setAccessibleName(tr("Verify"));
    m_button->setAutoDefault(false);
    m_button->setToolTip(tr("Requests an access token with this client ID and secret"));
    m_note->showNote(NoteLabel::Kind::Help, tr("Verify this secret by requesting an access token."));
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_note, 1);
    row->addWidget(m_button, 0, Qt::AlignTop);
    hide();
    connect(m_button, &QPushButton::clicked, this, &VerifyLine::verify);
}

void VerifyLine::offer(TryCredential tryCredential) {
    m_tryCredential = std::move(tryCredential);
    show();
}

void VerifyLine::verify() {
    m_button->setEnabled(false);
    m_note->showNote(NoteLabel::Kind::Help, tr("Requesting an access token…"));
    m_tryCredential(m_token.id, m_secret.duplicate(),
                    {this, [this](const Result<Caller>& caller) { answered(caller); }});
}

void VerifyLine::answered(const Result<Caller>& caller) {
    m_button->setEnabled(true);
    m_button->setText(tr("&Verify again"));
    m_verified = caller.ok();
    m_note->showNote(caller ? NoteLabel::Kind::Good : NoteLabel::Kind::Problem,
                     caller ? verifiedText(*caller, m_token) : unverifiedText(caller.error()));
    if (m_verified)
        Q_EMIT verified();
}

} // namespace patdesk
