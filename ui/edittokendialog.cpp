// SPDX-License-Identifier: MIT
#include "edittokendialog.h"

namespace patdesk {

EditTokenDialog::EditTokenDialog(Token token, ApiGeneration generation, const Caller&, OwnersTokens others,
                                 Clock clock, QWidget* parent)
    : QDialog(parent)
    , m_token(std::move(token))
    , m_generation(generation)
    , m_others(std::move(others))
    , m_clock(std::move(clock)) {}

TokenPatch EditTokenDialog::patch() const {
    return {};
}

void EditTokenDialog::showError(const Error&) {}

} // namespace patdesk
