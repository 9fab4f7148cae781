// SPDX-License-Identifier: MIT
#include "deletetokensdialog.h"

namespace patdesk {

DeleteTokensDialog::DeleteTokensDialog(QList<Token> tokens, Caller caller, Clock clock, QWidget* parent)
    : QDialog(parent), m_tokens(std::move(tokens)), m_caller(std::move(caller)), m_clock(std::move(clock)) {}

QList<TokenId> DeleteTokensDialog::deletable() const {
    return {};
}

void DeleteTokensDialog::reject() {
    QDialog::reject();
}

void DeleteTokensDialog::showProgress(const Removal&) {}

void DeleteTokensDialog::finished(const QList<Removal>&) {}

} // namespace patdesk
