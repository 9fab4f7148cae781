// SPDX-License-Identifier: MIT
#include "settingsdialog.h"

namespace patdesk {

struct SettingsDialog::Impl {};

SettingsDialog::SettingsDialog(TenantRegistry&, Settings&, HttpClient&, Clock, QWidget* parent)
    : QDialog(parent) {}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::showTenant(const TenantId&) {}

void SettingsDialog::addTenant() {}

void SettingsDialog::reject() {
    QDialog::reject();
}

} // namespace patdesk
