// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace patdesk {

// Digits are written without separators, so that window and console program say the same everywhere.

/// "1 day", "92 days".
QString daysInWords(qint64 days);

/// "1 use", "92 uses".
QString usesInWords(qint64 uses);

/// "1 failed use", "92 failed uses".
QString failedUsesInWords(qint64 uses);

/// “Nightly”: text of the service in a sentence, on one line, at most so many characters of it.
QString quoted(const QString& text, qsizetype most = 80);

} // namespace patdesk
