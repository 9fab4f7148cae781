// SPDX-License-Identifier: MIT
#pragma once

#include "continuation.h"

#include <QByteArray>
#include <QString>

class QWidget;

namespace patdesk {

/// Where an export goes.
struct ExportPlace {
    QString path;
    /// To be written before the rest: a byte order mark where that was chosen, else empty.
    QByteArray mark;
};

/// Asks where to; for CSV also whether a byte order mark is to be written before it, since Excel takes UTF-8
/// for another encoding without one. Delivers nothing where the user gives it up.
void askExportPlace(QWidget* window, const QString& proposedName, Continuation<ExportPlace> then);

/// Asks where to, and writes the bytes there. Delivers the file's name, or FileFailed; nothing where the user
/// gives it up.
void saveExport(QWidget* window, const QString& proposedName, const QByteArray& bytes,
                Continuation<QString> then);

} // namespace patdesk
