// SPDX-License-Identifier: MIT
#include "newtokendialog.h"

namespace patdesk {

NewTokenDialog::NewTokenDialog(ApiGeneration generation, OwnersTokens mine, Clock clock, QWidget* parent)
    : QDialog(parent), m_generation(generation), m_mine(std::move(mine)), m_clock(std::move(clock)) {}

TokenDraft NewTokenDialog::draft() const {
    return {};
}

void NewTokenDialog::showError(const Error&) {}

} // namespace patdesk
