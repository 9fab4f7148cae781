// SPDX-License-Identifier: MIT
#include "journaljson.h"

#include <QJsonDocument>

#include <array>

namespace patdesk {

namespace {

/// The entry's plain text fields and the names under which they are written.
struct TextField {
    QLatin1String name;
    QString JournalEntry::*member;
};

constexpr std::array textFields{
    TextField{QLatin1String("change"), &JournalEntry::changeId},
    TextField{QLatin1String("tenant"), &JournalEntry::tenantName},
    TextField{QLatin1String("host"), &JournalEntry::tenantHost},
    TextField{QLatin1String("who"), &JournalEntry::who},
    TextField{QLatin1String("name"), &JournalEntry::tokenName},
    TextField{QLatin1String("action"), &JournalEntry::action},
    TextField{QLatin1String("method"), &JournalEntry::method},
    TextField{QLatin1String("path"), &JournalEntry::path},
    TextField{QLatin1String("sent"), &JournalEntry::sent},
    TextField{QLatin1String("requestId"), &JournalEntry::requestId},
    TextField{QLatin1String("trackingId"), &JournalEntry::trackingId},
};

const QString intentWord = QStringLiteral("intent");
const QString outcomeWord = QStringLiteral("outcome");

} // namespace

QJsonObject journalRecord(const JournalEntry& entry) {
    QJsonObject record;
    record[QLatin1String("kind")] = entry.kind == JournalEntry::Kind::Intent ? intentWord : outcomeWord;
    record[QLatin1String("at")] = toRfc3339(entry.at);
    record[QLatin1String("signedInWith")] = entry.signedInWith.text();
    record[QLatin1String("token")] = entry.token.text();
    if (!entry.owner.id.isEmpty())
        record[QLatin1String("owner")] = entry.owner.id.text();
    if (!entry.owner.name.isEmpty())
        record[QLatin1String("ownerName")] = entry.owner.name;
    for (const TextField& field : textFields) {
        if (!(entry.*field.member).isEmpty())
            record[field.name] = entry.*field.member;
    }
    if (!entry.preImage.isEmpty())
        record[QLatin1String("before")] = entry.preImage;
    if (entry.httpStatus != 0)
        record[QLatin1String("status")] = entry.httpStatus;
    if (entry.error)
        record[QLatin1String("error")] = nameOf(*entry.error);
    return record;
}

QByteArray writeJournalLine(const JournalLine& line) {
    QJsonObject object = journalRecord(line.entry);
    object[QLatin1String("seq")] = line.sequence;
    object[QLatin1String("prev")] = QString::fromLatin1(line.previousHash);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<JournalLine> readJournalLine(const QByteArray& text) {
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    JournalLine line;
    line.sequence = object[QLatin1String("seq")].toInteger();
    line.previousHash = object[QLatin1String("prev")].toString().toLatin1();
    JournalEntry& entry = line.entry;
    const QString kind = object[QLatin1String("kind")].toString();
    const auto at = parseRfc3339(object[QLatin1String("at")].toString().toStdString());
    if (line.sequence < 1 || !at || (kind != intentWord && kind != outcomeWord))
        return std::nullopt;
    entry.kind = kind == intentWord ? JournalEntry::Kind::Intent : JournalEntry::Kind::Outcome;
    entry.at = *at;
    entry.signedInWith = TokenId(object[QLatin1String("signedInWith")].toString());
    entry.token = TokenId(object[QLatin1String("token")].toString());
    entry.owner = {OwnerId(object[QLatin1String("owner")].toString()),
                   object[QLatin1String("ownerName")].toString()};
    for (const TextField& field : textFields)
        entry.*field.member = object[field.name].toString();
    entry.preImage = object[QLatin1String("before")].toObject();
    entry.httpStatus = object[QLatin1String("status")].toInt();
    entry.error = errorKindNamed(object[QLatin1String("error")].toString());
    return line;
}

} // namespace patdesk
