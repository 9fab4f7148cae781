// SPDX-License-Identifier: MIT
#pragma once

#include "continuation.h"
#include "instant.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

class QWidget;

namespace patdesk {

/// Where an export goes.
struct ExportPlace {
    QString path;
    /// To be written before the rest: a byte order mark where that was chosen, else empty.
    QByteArray mark;
};

/// A name for a file: the words in lower case with what no file system minds, and the day,
/// "acme-stale-2026-11-26.csv".
QString exportName(const QStringList& words, Instant now, const QString& suffix);

/// Asks where to, in the user's documents until another folder was chosen; for CSV also whether a byte order
/// mark is to be written before it, since Excel takes UTF-8 for another encoding without one. Delivers
/// nothing where the user gives it up. `otherSuffixes`: kinds of file that can be chosen besides that of the
/// proposed name.
void askExportPlace(QWidget* window, const QString& proposedName, Continuation<ExportPlace> then,
                    const QStringList& otherSuffixes = {});

/// Writes the bytes to the place, whole or not at all; answers its path, or FileFailed. On any thread.
Result<QString> writeExport(const ExportPlace& place, const QByteArray& bytes);

/// Asks where to, and writes the bytes there. Delivers the file's name, or FileFailed; nothing where the user
/// gives it up.
void saveExport(QWidget* window, const QString& proposedName, const QByteArray& bytes,
                Continuation<QString> then);

} // namespace patdesk
