// SPDX-License-Identifier: MIT
#include "exportfile.h"

#include "datestyle.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

namespace patdesk {

namespace {

QString filterOf(const QString& words, const QString& suffix) {
    return words + QStringLiteral(" (*.") + suffix + QLatin1Char(')');
}

QString withMark() {
    return filterOf(QFileDialog::tr("CSV for Excel, with a byte order mark"), QStringLiteral("csv"));
}

QStringList filtersFor(const QString& suffix) {
    if (suffix == QLatin1String("csv"))
        return {filterOf(QFileDialog::tr("CSV"), suffix), withMark()};
    if (suffix == QLatin1String("md"))
        return {filterOf(QFileDialog::tr("Markdown"), suffix)};
    return {QStringLiteral("*.") + suffix};
}

/// Kept while Patdesk runs: the next export mostly goes to the same place.
QString& lastFolder() {
    static QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return folder;
}

} // namespace

QString exportName(const QStringList& words, Instant now, const QString& suffix) {
    constexpr int mostLetters = 60;
    QString name;
    for (const QString& word : words) {
        for (const QChar c : word.toLower())
            name += c.isLetterOrNumber() ? c : QLatin1Char('-');
        name += QLatin1Char('-');
    }
    static const QRegularExpression dashes(QStringLiteral("-+"));
    name.replace(dashes, QStringLiteral("-"));
    name = name.left(mostLetters);
    while (name.startsWith(QLatin1Char('-')))
        name.remove(0, 1);
    while (name.endsWith(QLatin1Char('-')))
        name.chop(1);
    if (name.isEmpty())
        name = QStringLiteral("tokens");
    const QString day = shownDateTime(now).date().toString(Qt::ISODate);
    return name + QLatin1Char('-') + day + QLatin1Char('.') + suffix;
}

void askExportPlace(QWidget* window, const QString& proposedName, Continuation<ExportPlace> then,
                    const QStringList& otherSuffixes) {
    const QString suffix = QFileInfo(proposedName).suffix();
    auto* const dialog = new QFileDialog(window, QFileDialog::tr("Save as"));
    QStringList filters = filtersFor(suffix);
    for (const QString& other : otherSuffixes)
        filters += filtersFor(other);
    dialog->setNameFilters(filters);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("(*."), -1).chopped(1));
    });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    if (QFileInfo(lastFolder()).isDir())
        dialog->setDirectory(lastFolder());
    dialog->selectFile(proposedName);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [then, dialog](const QString& path) {
        lastFolder() = QFileInfo(path).absolutePath();
        const bool marked = dialog->selectedNameFilter() == withMark();
        then(ExportPlace{path, marked ? QByteArray("\xEF\xBB\xBF") : QByteArray()});
    });
    dialog->open();
}

Result<QString> writeExport(const ExportPlace& place, const QByteArray& bytes) {
    QSaveFile file(place.path);
    const QByteArray all = place.mark + bytes;
    if (file.open(QIODevice::WriteOnly) && file.write(all) == all.size() && file.commit())
        return place.path;
    return Error{.kind = ErrorKind::FileFailed,
                 .detail = place.path + QStringLiteral(": ") + file.errorString()};
}

void saveExport(QWidget* window, const QString& proposedName, const QByteArray& bytes,
                Continuation<QString> then) {
    askExportPlace(window, proposedName, {then.context(), [bytes, then](const Result<ExportPlace>& place) {
                                              if (place)
                                                  then(writeExport(*place, bytes));
                                          }});
}

} // namespace patdesk
