// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace patdesk {

/// A text from outside, for a terminal: what is not seen (control characters, escape sequences, what turns
/// the direction of writing) is replaced, so that it moves nothing on the screen. One line.
QString visibleText(const QString& text);

/// A text from outside, for XML 1.0: the characters that it cannot hold are replaced.
QString xmlText(const QString& text);

/// Writes all of it to standard output. False where that is not possible (a full disk, a closed pipe).
bool writeOut(const QByteArray& text);
/// A line on standard error.
void writeError(const QString& line);

} // namespace patdesk
