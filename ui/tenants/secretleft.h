// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"
#include "tenant.h"

class QWidget;

namespace patdesk {

class TenantRegistry;

/// Says that the keychain may still have the client secret of a tenant that was removed, why, and how it can
/// be deleted by hand; tries again as often as the user wishes. `error` is what the registry's removal has
/// met.
void askAboutSecretLeft(QWidget* parent, TenantRegistry& registry, const Tenant& removed, const Error& error);

} // namespace patdesk
