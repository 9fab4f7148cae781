// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QByteArrayView>
#include <QStringList>

#include <optional>

namespace patdesk {

/// What GET /tenant/v1 tells of a tenant, at most 256 characters a text.
struct TenantFacts {
    QString name;
    QString fullName;
    QString pod;
    QString region;
    /// Of its products: "production", "sandbox", "test" …, as the service writes them, each once.
    QStringList orgTypes;

    /// Whether one of its products is in production; nothing where no product says what it is.
    std::optional<bool> isProduction() const;
};

Result<TenantFacts> decodeTenantFacts(QByteArrayView json);

} // namespace patdesk
