// SPDX-License-Identifier: MIT
#include "rotationstore.h"

#include "ownerfile.h"
#include "tokenrecord.h"

#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace patdesk {

namespace {

// In the order of RotationStage.
constexpr std::array stageNames{"creating", "created",  "watching", "retiring",
                                "renaming", "finished", "abandoned"};

QByteArray encode(const Rotation& rotation) {
    QJsonObject object{
        {QStringLiteral("format"), 1},
        {QStringLiteral("id"), rotation.id},
        {QStringLiteral("tenant"), rotation.tenantName},
        {QStringLiteral("host"), rotation.tenantHost},
        {QStringLiteral("old"), recordOf(rotation.old)},
        {QStringLiteral("temporaryName"), rotation.temporaryName},
        {QStringLiteral("successor"), rotation.successor.text()},
        {QStringLiteral("stage"), QString::fromLatin1(stageNames[static_cast<size_t>(rotation.stage)])},
        {QStringLiteral("started"), toRfc3339(rotation.started)},
        {QStringLiteral("quietDays"), rotation.quietDays},
        {QStringLiteral("retiresByItself"), rotation.retiresByItself},
        {QStringLiteral("retiredEarly"), rotation.retiredEarly},
    };
    if (rotation.watchedSince)
        object[QLatin1String("watchedSince")] = toRfc3339(*rotation.watchedSince);
    if (rotation.trouble)
        object[QLatin1String("trouble")] = nameOf(*rotation.trouble);
    return QJsonDocument(object).toJson();
}

std::optional<Instant> dateIn(const QJsonObject& object, QLatin1String name) {
    return parseRfc3339(object[name].toString().toStdString());
}

std::optional<Rotation> decode(const QByteArray& json) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const Result<Token> old = tokenFromRecord(object[QLatin1String("old")].toObject());
    const auto started = dateIn(object, QLatin1String("started"));
    const QByteArray stageName = object[QLatin1String("stage")].toString().toLatin1();
    const auto stage = std::find_if(stageNames.begin(), stageNames.end(),
                                    [&stageName](const char* name) { return stageName == name; });
    if (object[QLatin1String("format")].toInt() != 1 || !old || !started || stage == stageNames.end())
        return std::nullopt;
    Rotation rotation;
    rotation.id = object[QLatin1String("id")].toString();
    rotation.tenantName = object[QLatin1String("tenant")].toString();
    rotation.tenantHost = object[QLatin1String("host")].toString();
    rotation.old = *old;
    rotation.temporaryName = object[QLatin1String("temporaryName")].toString();
    rotation.successor = TokenId(object[QLatin1String("successor")].toString());
    rotation.stage = static_cast<RotationStage>(stage - stageNames.begin());
    rotation.started = *started;
    rotation.watchedSince = dateIn(object, QLatin1String("watchedSince"));
    rotation.quietDays = object[QLatin1String("quietDays")].toInt();
    rotation.retiresByItself = object[QLatin1String("retiresByItself")].toBool();
    rotation.retiredEarly = object[QLatin1String("retiredEarly")].toBool();
    rotation.trouble = errorKindNamed(object[QLatin1String("trouble")].toString());
    return rotation;
}

} // namespace

RotationStore::RotationStore(const QString& folder) : m_folder(folder) {}

Result<Done> RotationStore::load() {
    m_rotations.clear();
    m_unreadable.clear();
    if (!QDir().mkpath(m_folder))
        return Error{.kind = ErrorKind::FileFailed, .detail = m_folder};
    const QDir folder(m_folder);
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        const auto rotation = file.open(QIODevice::ReadOnly) ? decode(file.readAll()) : std::nullopt;
        if (rotation)
            m_rotations.append(*rotation);
        else
            m_unreadable.append(file.fileName());
    }
    std::sort(m_rotations.begin(), m_rotations.end(),
              [](const Rotation& a, const Rotation& b) { return a.started < b.started; });
    return Done{};
}

Result<Done> RotationStore::save(const Rotation& rotation) {
    QDir().mkpath(m_folder);
    QSaveFile file(QDir(m_folder).filePath(rotation.id + QStringLiteral(".json")));
    const bool written = file.open(QIODevice::WriteOnly) && keepToOwner(file) &&
                         file.write(encode(rotation)) >= 0 && file.commit();
    if (!written)
        return Error{.kind = ErrorKind::FileFailed,
                     .detail = file.fileName() + QStringLiteral(": ") + file.errorString()};
    hold(rotation);
    return Done{};
}

void RotationStore::hold(const Rotation& rotation) {
    const auto same = std::find_if(m_rotations.begin(), m_rotations.end(),
                                   [&rotation](const Rotation& r) { return r.id == rotation.id; });
    if (same == m_rotations.end())
        m_rotations.append(rotation);
    else
        *same = rotation;
}

} // namespace patdesk
