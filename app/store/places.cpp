// SPDX-License-Identifier: MIT
#include "places.h"

#include <QDir>
#include <QStandardPaths>

namespace patdesk {

Places usualPlaces() {
    return {{}, QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)};
}

Places placesBeside(const QString& programFolder) {
    const QDir data(QDir(programFolder).filePath(QStringLiteral("data")));
    return {data.filePath(QStringLiteral("patdesk.ini")), data.path()};
}

} // namespace patdesk
