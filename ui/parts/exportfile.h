// SPDX-License-Identifier: MIT
#pragma once

#include "continuation.h"

#include <QByteArray>
#include <QString>

class QWidget;

namespace patdesk {

/// Asks where to, and writes the bytes there; CSV with a byte order mark before it where that is chosen in
/// the dialog, since Excel takes UTF-8 for another encoding without one. Delivers the file's name, or
/// FileFailed; nothing where the user gives it up.
void saveExport(QWidget* window, const QString& proposedName, const QByteArray& bytes,
                Continuation<QString> then);

} // namespace patdesk
