// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace patdesk {

/// How the user of this platform gets a keychain to keep secrets in.
QString keychainAdvice();
/// How to get one back that has closed.
QString keychainAgainAdvice();

} // namespace patdesk
