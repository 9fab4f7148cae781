// SPDX-License-Identifier: MIT
#include "cafile.h"

#include "trust.h"

#include <QSslCertificate>

namespace patdesk {

std::optional<Error> caFileFault(const QString& file) {
    const auto authorities = authoritiesIn(file);
    return authorities ? std::nullopt : std::optional(authorities.error());
}

} // namespace patdesk
