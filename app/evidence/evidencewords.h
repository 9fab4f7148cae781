// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace patdesk {

/// "1 day", "92 days", "12,345 days" is not needed: digits are written without separators, so that window and
/// console program say the same everywhere.
inline QString counted(qint64 count, QLatin1String one, QLatin1String many) {
    return QString::number(count) + QLatin1Char(' ') + (count == 1 ? one : many);
}

inline QString daysInWords(qint64 days) {
    return counted(days, QLatin1String("day"), QLatin1String("days"));
}

inline QString usesInWords(qint64 uses) {
    return counted(uses, QLatin1String("use"), QLatin1String("uses"));
}

/// “Nightly”: text of the service in a sentence, on one line, at most so many characters of it.
QString quoted(const QString& text, qsizetype most = 80);

} // namespace patdesk
