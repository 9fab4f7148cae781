// SPDX-License-Identifier: MIT
#include "tokencreateddialog.h"

namespace patdesk {

TokenCreatedDialog::TokenCreatedDialog(CreatedToken created, const QUrl& baseUrl, ClipboardGuard& clipboard,
                                       QWidget* parent)
    : QDialog(parent), m_created(std::move(created)), m_baseUrl(baseUrl), m_clipboard(clipboard) {}

TokenCreatedDialog::~TokenCreatedDialog() = default;

void TokenCreatedDialog::reject() {
    QDialog::reject();
}

} // namespace patdesk
