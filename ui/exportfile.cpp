// SPDX-License-Identifier: MIT
#include "exportfile.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

namespace patdesk {

namespace {

Result<QString> written(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return path;
    return Error{.kind = ErrorKind::FileFailed, .detail = path + QStringLiteral(": ") + file.errorString()};
}

} // namespace

void saveExport(QWidget* window, const QString& proposedName, const QByteArray& bytes,
                Continuation<QString> then) {
    const QString suffix = QFileInfo(proposedName).suffix();
    auto* const dialog =
        new QFileDialog(window, QFileDialog::tr("Save as"), QString(), QStringLiteral("*.") + suffix);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(proposedName);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
                     [bytes, then](const QString& path) { then(written(path, bytes)); });
    dialog->open();
}

} // namespace patdesk
