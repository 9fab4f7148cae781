// SPDX-License-Identifier: MIT
#include "usearchive.h"

#include "ownerfile.h"

#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QIODevice>
#include <QJsonDocument>
#include <QSaveFile>
#include <QSet>
#include <QtEndian>

#include <algorithm>

namespace patdesk {

namespace {

/// 1 did not say which tokens it knew.
constexpr quint32 format = 2;
constexpr int readAgain = 2;
constexpr quint32 mostUnpacked = 1U << 30U;

void write(QDataStream& stream, const UseDays& uses) {
    stream << quint32(uses.size());
    for (const UseDay& use : uses)
        stream << qint32(use.day) << qint32(use.address) << qint32(use.count);
}

UseDays readUses(QDataStream& stream, int addresses) {
    quint32 count = 0;
    stream >> count;
    UseDays uses;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        qint32 day = 0;
        qint32 address = 0;
        qint32 times = 0;
        stream >> day >> address >> times;
        if (address < UseDay::unknownAddress || address >= addresses || times <= 0)
            stream.setStatus(QDataStream::ReadCorruptData);
        uses.push_back({day, address, times});
    }
    const bool inOrder = std::is_sorted(uses.begin(), uses.end(), [](const UseDay& a, const UseDay& b) {
        return a.day != b.day ? a.day < b.day : a.address < b.address;
    });
    if (!inOrder)
        stream.setStatus(QDataStream::ReadCorruptData);
    return uses;
}

UseDays before(const UseDays& uses, Day until) {
    UseDays kept;
    std::copy_if(uses.begin(), uses.end(), std::back_inserter(kept),
                 [until](const UseDay& use) { return use.day < until; });
    return kept;
}

} // namespace

std::optional<UseArchive> archiveOf(EvidenceCollector& collector, const EvidenceSource& uses,
                                    const EventMeaning& meaning) {
    const auto from = uses.from.known();
    const auto to = uses.to.known();
    if (!from || !to)
        return std::nullopt;
    UseArchive archive;
    archive.from = dayOf(*from + std::chrono::days(1) - std::chrono::milliseconds(1));
    archive.until = dayOf(*to) - readAgain;
    if (archive.from >= archive.until)
        return std::nullopt;
    archive.meaning = meaning;
    for (const TokenEvidence& evidence : collector.tokens()) {
        archive.tokens.push_back(
            {evidence.token.id.text().toUtf8(), archive.until, before(evidence.uses, archive.until),
             before(evidence.failedUses, archive.until), before(evidence.ownersUses, archive.until)});
    }
    Judgement judgement;
    collector.complete(judgement);
    archive.addresses = judgement.addresses;
    archive.unassigned = before(collector.unassigned(), archive.until);
    return archive;
}

Day knownUntil(const UseArchive& archive, std::span<const TokenEvidence> tokens) {
    QHash<QByteArray, Day> untilOf;
    for (const UseArchive::OfToken& token : archive.tokens)
        untilOf.insert(token.id, token.until);
    Day until = archive.until;
    for (const TokenEvidence& evidence : tokens) {
        const auto created = evidence.token.created.known();
        const Day unlisted = created ? dayOf(*created) : archive.from;
        until = std::min(until, untilOf.value(evidence.token.id.text().toUtf8(), unlisted));
    }
    return until;
}

void carryOver(UseArchive& archive, const UseArchive& before, Day since) {
    QSet<QByteArray> listed;
    for (const UseArchive::OfToken& token : archive.tokens)
        listed.insert(token.id);
    QHash<QString, int> numberOf;
    for (const QString& address : std::as_const(archive.addresses))
        numberOf.insert(address, static_cast<int>(numberOf.size()));
    std::vector<int> numbers;
    for (const QString& address : before.addresses) {
        if (!numberOf.contains(address)) {
            numberOf.insert(address, static_cast<int>(archive.addresses.size()));
            archive.addresses.append(address);
        }
        numbers.push_back(numberOf.value(address));
    }
    const auto renumber = [&numbers](UseDays& uses) {
        for (UseDay& use : uses) {
            if (use.address >= 0)
                use.address = numbers[std::size_t(use.address)];
        }
        normalise(uses);
    };
    for (UseArchive::OfToken token : before.tokens) {
        if (token.until < since || listed.contains(token.id))
            continue;
        renumber(token.uses);
        renumber(token.failedUses);
        renumber(token.ownersUses);
        archive.tokens.push_back(std::move(token));
    }
}

QByteArray encodeArchive(const UseArchive& archive) {
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << format << qint32(archive.from) << qint32(archive.until)
           << QJsonDocument(writeMeaning(archive.meaning)).toJson(QJsonDocument::Compact)
           << quint32(archive.addresses.size());
    for (const QString& address : archive.addresses)
        stream << address.toUtf8();
    stream << quint32(archive.tokens.size());
    write(stream, archive.unassigned);
    for (const UseArchive::OfToken& token : archive.tokens) {
        stream << token.id << qint32(token.until);
        write(stream, token.uses);
        write(stream, token.failedUses);
        write(stream, token.ownersUses);
    }
    return qCompress(bytes, 9);
}

std::optional<UseArchive> decodeArchive(const QByteArray& bytes) {
    if (bytes.size() < 5 || qFromBigEndian<quint32>(bytes.constData()) > mostUnpacked)
        return std::nullopt;
    const QByteArray content = qUncompress(bytes);
    QDataStream stream(content);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    qint32 from = 0;
    qint32 until = 0;
    quint32 count = 0;
    QByteArray meaning;
    UseArchive archive;
    quint32 addressCount = 0;
    stream >> version >> from >> until >> meaning >> addressCount;
    // One by one: a number that is damaged must not decide how much memory is taken.
    for (quint32 i = 0; i < addressCount && stream.status() == QDataStream::Ok; ++i) {
        QByteArray address;
        stream >> address;
        archive.addresses.append(QString::fromUtf8(address));
    }
    stream >> count;
    if (version != format || from >= until)
        return std::nullopt;
    archive.from = from;
    archive.until = until;
    archive.meaning = readMeaning(QJsonDocument::fromJson(meaning).object());
    const int addresses = static_cast<int>(archive.addresses.size());
    archive.unassigned = readUses(stream, addresses);
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        UseArchive::OfToken token;
        qint32 knownUntil = 0;
        stream >> token.id >> knownUntil;
        token.until = knownUntil;
        token.uses = readUses(stream, addresses);
        token.failedUses = readUses(stream, addresses);
        token.ownersUses = readUses(stream, addresses);
        archive.tokens.push_back(std::move(token));
    }
    return stream.status() == QDataStream::Ok && stream.atEnd() ? std::optional(std::move(archive))
                                                                : std::nullopt;
}

Result<Done> saveArchive(const QString& path, const UseArchive& archive) {
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    const QByteArray bytes = encodeArchive(archive);
    const bool opened = file.open(QIODevice::WriteOnly);
    keepToOwner(file);
    if (!opened || file.write(bytes) != bytes.size() || !file.commit())
        return Error{.kind = ErrorKind::FileFailed,
                     .detail = path + QStringLiteral(": ") + file.errorString()};
    return Done{};
}

std::optional<UseArchive> loadArchive(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? decodeArchive(file.readAll()) : std::nullopt;
}

} // namespace patdesk
