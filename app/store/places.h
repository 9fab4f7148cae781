// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace patdesk {

/// Where Patdesk keeps what outlives it.
struct Places {
    QString settingsFile; ///< for Settings; empty = in the user's configuration folder
    QString dataFolder;   ///< journal, plans, views, evidence
};

/// Where this system's programs keep such things, on this computer: on Windows a profile that roams would mix
/// the journals of two. After the application has got its name.
Places usualPlaces();

/// Beside the program, in "data": for one on a stick. Secrets stay in the keychain of each computer.
Places placesBeside(const QString& programFolder);

} // namespace patdesk
