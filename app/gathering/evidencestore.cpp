// SPDX-License-Identifier: MIT
#include "evidencestore.h"

#include "ownerfile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace patdesk {

namespace {

constexpr qint64 longestPolicy = 1024 * 1024;

Error failed(const QString& path, const QString& reason) {
    return {.kind = ErrorKind::FileFailed, .detail = path + QStringLiteral(": ") + reason};
}

/// A host and its port, as a folder's name.
QString folderName(const QUrl& tenant) {
    return tenant.authority().replace(QLatin1Char(':'), QLatin1Char('_'));
}

/// As a whole or not at all, for its user alone.
Result<Done> keepPrivately(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    const bool isKept = file.open(QIODevice::WriteOnly) && keepToOwner(file) &&
                        file.write(bytes) == bytes.size() && file.commit();
    return isKept ? Result<Done>(Done{}) : failed(path, file.errorString());
}

} // namespace

EvidenceStore::EvidenceStore(const QString& folder, const QUrl& tenant)
    : m_folder(QDir(folder).filePath(QStringLiteral("evidence/") + folderName(tenant))) {}

QString EvidenceStore::path(const char* name) const {
    return QDir(m_folder).filePath(QLatin1String(name));
}

EventMeaning EvidenceStore::meaning() const {
    QFile file(path("meaning.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return readMeaning(QJsonDocument::fromJson(file.readAll()).object());
}

std::optional<UseArchive> EvidenceStore::archive() const {
    return loadArchive(path("uses"));
}

bool EvidenceStore::isKept() const {
    return QFile::exists(path("uses"));
}

QString EvidenceStore::snapshotsPath() const {
    return path("snapshots");
}

Result<Done> EvidenceStore::keep(const EventMeaning& meaning) const {
    QDir().mkpath(m_folder);
    return keepPrivately(path("meaning.json"), QJsonDocument(writeMeaning(meaning)).toJson());
}

Result<Done> EvidenceStore::keep(const UseArchive& archive) const {
    QDir().mkpath(m_folder);
    return saveArchive(path("uses"), archive);
}

QString policyPath(const QString& folder) {
    return QDir(folder).filePath(QStringLiteral("verdicts.policy"));
}

Result<Policy> policyFrom(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(path, file.errorString());
    const QByteArray text = file.read(longestPolicy + 1);
    if (text.size() > longestPolicy)
        return Error{.kind = ErrorKind::InvalidInput, .detail = QStringLiteral("it is larger than 1 MiB.")};
    const PolicyReading reading = readPolicy(text);
    if (!reading.faults.isEmpty())
        return Error{.kind = ErrorKind::InvalidInput, .detail = wordsFor(reading.faults.constFirst())};
    return reading.policy;
}

Result<Policy> policyIn(const QString& folder) {
    const QString path = policyPath(folder);
    return QFile::exists(path) ? policyFrom(path) : Policy();
}

Result<QByteArray> policyTextIn(const QString& folder) {
    QFile file(policyPath(folder));
    if (!file.exists())
        return writePolicy(Policy());
    if (!file.open(QIODevice::ReadOnly))
        return failed(file.fileName(), file.errorString());
    return file.read(longestPolicy);
}

Result<Done> keepPolicy(const QString& folder, const QByteArray& text) {
    QDir().mkpath(folder);
    return keepPrivately(policyPath(folder), text);
}

} // namespace patdesk
