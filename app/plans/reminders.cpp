// SPDX-License-Identifier: MIT
#include "reminders.h"

#include "ownerfile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace patdesk {

namespace {

QJsonObject encode(const Reminder& reminder) {
    QJsonArray tokens;
    for (const TokenId& id : reminder.tokens)
        tokens.append(id.text());
    QJsonArray restored;
    for (const TokenId& id : reminder.restored)
        restored.append(id.text());
    return {
        {QStringLiteral("id"), reminder.id},
        {QStringLiteral("tenant"), reminder.tenantName},
        {QStringLiteral("host"), reminder.tenantHost},
        {QStringLiteral("due"), toRfc3339(reminder.due)},
        {QStringLiteral("tokens"), tokens},
        {QStringLiteral("restored"), restored},
    };
}

std::optional<Reminder> decode(const QJsonObject& object) {
    const auto due = parseRfc3339(object[QLatin1String("due")].toString().toStdString());
    if (!due)
        return std::nullopt;
    Reminder reminder;
    reminder.id = object[QLatin1String("id")].toString();
    reminder.tenantName = object[QLatin1String("tenant")].toString();
    reminder.tenantHost = object[QLatin1String("host")].toString();
    reminder.due = *due;
    for (const QJsonValue id : object[QLatin1String("tokens")].toArray())
        reminder.tokens.append(TokenId(id.toString()));
    for (const QJsonValue id : object[QLatin1String("restored")].toArray())
        reminder.restored.append(TokenId(id.toString()));
    return reminder;
}

} // namespace

Reminders::Reminders(const QString& path)
    : m_path(path), m_loaded(Error{.kind = ErrorKind::FileFailed, .detail = path}) {}

Result<Done> Reminders::load() {
    m_reminders.clear();
    m_loaded = read();
    return m_loaded;
}

Result<Done> Reminders::read() {
    QFile file(m_path);
    if (!file.exists())
        return Done{};
    if (!file.open(QIODevice::ReadOnly))
        return Error{.kind = ErrorKind::FileFailed, .detail = m_path};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isArray())
        return Error{.kind = ErrorKind::InvalidInput, .detail = m_path};
    for (const QJsonValue value : document.array()) {
        if (const auto reminder = decode(value.toObject()))
            m_reminders.append(*reminder);
    }
    return Done{};
}

Result<Done> Reminders::put(Reminder reminder) {
    QList<Reminder> next = m_reminders;
    const auto before = std::find_if(next.begin(), next.end(),
                                     [&reminder](const Reminder& r) { return r.id == reminder.id; });
    if (before != next.end()) {
        const QSet<TokenId> restored(before->restored.begin(), before->restored.end());
        reminder.tokens.removeIf([&restored](const TokenId& id) { return restored.contains(id); });
    }
    if (before == next.end())
        next.append(std::move(reminder));
    else if (before->tokens == reminder.tokens)
        return Done{};
    else
        before->tokens = reminder.tokens;
    return save(next);
}

Result<Done> Reminders::remove(const QString& id) {
    QList<Reminder> next = m_reminders;
    next.removeIf([&id](const Reminder& r) { return r.id == id; });
    return save(next);
}

Result<int> Reminders::cancel(const QString& id, const QList<TokenId>& tokens) {
    QList<Reminder> next = m_reminders;
    const auto reminder =
        std::find_if(next.begin(), next.end(), [&id](const Reminder& r) { return r.id == id; });
    if (reminder == next.end())
        return 0;
    const QSet<TokenId> restored(tokens.begin(), tokens.end());
    const auto isRestored = [&restored](const TokenId& token) { return restored.contains(token); };
    const auto before = reminder->tokens;
    if (reminder->tokens.removeIf(isRestored) == 0)
        return 0;
    std::copy_if(before.begin(), before.end(), std::back_inserter(reminder->restored), isRestored);
    if (const Result<Done> saved = save(next); !saved)
        return saved.error();
    return static_cast<int>(before.size() - reminder->tokens.size());
}

QList<Reminder> Reminders::due(const QString& tenantHost, Instant now) const {
    QList<Reminder> due = m_reminders;
    due.removeIf(
        [&](const Reminder& r) { return r.tenantHost != tenantHost || r.due > now || r.tokens.isEmpty(); });
    return due;
}

Result<Done> Reminders::save(const QList<Reminder>& reminders) {
    if (!m_loaded)
        return m_loaded;
    QJsonArray array;
    for (const Reminder& reminder : reminders)
        array.append(encode(reminder));
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    const bool written = file.open(QIODevice::WriteOnly) && keepToOwner(file) &&
                         file.write(QJsonDocument(array).toJson()) >= 0 && file.commit();
    if (!written)
        return Error{.kind = ErrorKind::FileFailed,
                     .detail = m_path + QStringLiteral(": ") + file.errorString()};
    m_reminders = reminders;
    return Done{};
}

} // namespace patdesk
