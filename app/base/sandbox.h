// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>

namespace patdesk {

/// Whether a Flatpak sandbox is around this program: it hides other programs' files, and perhaps their
/// keychain entries and the user's environment.
inline bool runsInFlatpak() {
    return qEnvironmentVariableIsSet("FLATPAK_ID") || QFile::exists(QStringLiteral("/.flatpak-info"));
}

} // namespace patdesk
