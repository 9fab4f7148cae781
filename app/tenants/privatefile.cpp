// SPDX-License-Identifier: MIT
#include "privatefile.h"

#include "ownerfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace patdesk {

namespace {

constexpr qint64 sizeCap = qint64(1024) * 1024;

Error failed(const QFileDevice& file) {
    return {.kind = ErrorKind::FileFailed,
            .detail = QStringLiteral("%1: %2").arg(file.fileName(), file.errorString())};
}

} // namespace

Result<QByteArray> readConfigurationFile(const QString& file) {
    QFile source(file);
    if (!source.exists())
        return Error{.kind = ErrorKind::NotFound, .detail = file};
    if (!source.open(QIODevice::ReadOnly))
        return failed(source);
    QByteArray content = source.read(sizeCap + 1);
    if (source.error() != QFileDevice::NoError)
        return failed(source);
    if (content.size() > sizeCap)
        return Error{.kind = ErrorKind::TooLarge, .detail = file};
    return content;
}

Result<Done> writePrivateFile(const QString& file, QByteArrayView content) {
    QSaveFile target(file);
    QDir().mkpath(QFileInfo(file).absolutePath());
    if (!target.open(QIODevice::WriteOnly))
        return failed(target);
    // Before the first byte: an existing file would hand its own permissions on.
    if (!keepToOwner(target))
        return Error{.kind = ErrorKind::FileFailed,
                     .detail = QStringLiteral("%1: it cannot be kept from other users").arg(file)};
    target.write(content.data(), content.size());
    if (!target.commit())
        return failed(target);
    return Done{};
}

} // namespace patdesk
