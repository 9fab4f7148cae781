// SPDX-License-Identifier: MIT
#include "journalexport.h"

#include "exportlines.h"
#include "journaljson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace patdesk {

namespace {

/// The columns: the names of a record's members.
const QStringList heads{
    QStringLiteral("at"),        QStringLiteral("kind"),       QStringLiteral("change"),
    QStringLiteral("tenant"),    QStringLiteral("host"),       QStringLiteral("who"),
    QStringLiteral("action"),    QStringLiteral("token"),      QStringLiteral("name"),
    QStringLiteral("method"),    QStringLiteral("path"),       QStringLiteral("sent"),
    QStringLiteral("before"),    QStringLiteral("status"),     QStringLiteral("error"),
    QStringLiteral("requestId"), QStringLiteral("trackingId"), QStringLiteral("owner"),
    QStringLiteral("ownerName"),
};

/// With the owner in older lines, too, as far as they know it.
QJsonObject recordOf(JournalEntry entry) {
    entry.owner = ownerOf(entry);
    return journalRecord(entry);
}

QString cellOf(const QJsonValue& value) {
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

} // namespace

QByteArray journalAsCsv(const QList<JournalEntry>& entries) {
    QString text = heads.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    for (const JournalEntry& entry : entries) {
        const QJsonObject record = recordOf(entry);
        QStringList fields;
        for (const QString& head : heads)
            fields.append(csvField(cellOf(record[head])));
        text += fields.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    }
    return text.toUtf8();
}

QByteArray journalAsJson(const QList<JournalEntry>& entries) {
    QJsonArray array;
    for (const JournalEntry& entry : entries)
        array.append(recordOf(entry));
    return QJsonDocument(array).toJson();
}

} // namespace patdesk
