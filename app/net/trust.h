// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QSslConfiguration>

namespace patdesk {

/// Whom a tenant's connection trusts: the system's certificate authorities, and those of its CA file if it
/// has one. TLS 1.2 at least, the peer is always verified. FileFailed where the file cannot be read or holds
/// no certificate.
Result<QSslConfiguration> tlsConfiguration(const QString& caFile);

} // namespace patdesk
