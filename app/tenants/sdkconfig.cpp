// SPDX-License-Identifier: MIT
#include "sdkconfig.h"

#include "privatefile.h"
#include "securememory.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace patdesk {

namespace {

const QString addressKey = QStringLiteral("BaseURL");
const QString clientIdKey = QStringLiteral("ClientId");
const QString clientSecretKey = QStringLiteral("ClientSecret");

void wipeBytes(QByteArray& bytes) {
    wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
}

void wipeText(QString& text) {
    wipe(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
}

Result<QJsonObject> load(const QString& file) {
    auto content = readConfigurationFile(file);
    if (!content)
        return content.error();
    QJsonParseError fault;
    const bool hasMark = content->startsWith("\xef\xbb\xbf");
    const QJsonDocument document = QJsonDocument::fromJson(hasMark ? content->mid(3) : *content, &fault);
    wipeBytes(*content);
    if (!document.isObject())
        return Error{.kind = ErrorKind::InvalidInput,
                     .detail = QStringLiteral("%1: %2").arg(file, fault.errorString())};
    return document.object();
}

/// The key as the file writes it: "ClientID" and "clientId" are seen as well.
QString keyIn(const QJsonObject& values, const QString& key) {
    for (auto each = values.begin(); each != values.end(); ++each) {
        if (each.key().compare(key, Qt::CaseInsensitive) == 0)
            return each.key();
    }
    return key;
}

QString textIn(const QJsonObject& values, const QString& key) {
    return values.value(keyIn(values, key)).toString();
}

Result<Done> store(const QString& file, const QJsonObject& values) {
    QByteArray json = QJsonDocument(values).toJson();
    auto written = writePrivateFile(file, json);
    wipeBytes(json);
    return written;
}

} // namespace

Result<SdkConfig> readSdkConfig(const QString& file) {
    const auto values = load(file);
    if (!values)
        return values.error();
    SdkConfig config;
    config.address = textIn(*values, addressKey).trimmed();
    config.clientId = TokenId(textIn(*values, clientIdKey).trimmed());
    QString text = textIn(*values, clientSecretKey);
    QByteArray bytes = text.toUtf8();
    config.clientSecret = Secret(bytes);
    wipeBytes(bytes);
    wipeText(text);
    return config;
}

Result<Done> writeSdkConfig(const QString& file, const QUrl& baseUrl, const TokenId& clientId,
                            const Secret& clientSecret) {
    const auto existing = load(file);
    if (!existing && existing.error().kind != ErrorKind::NotFound)
        return existing.error();
    QJsonObject values = existing ? *existing : QJsonObject();
    values[keyIn(values, addressKey)] = baseUrl.toString();
    values[keyIn(values, clientIdKey)] = clientId.text();
    values.remove(keyIn(values, clientSecretKey)); // another credential's
    if (!clientSecret.isEmpty()) {
        QString text = QString::fromUtf8(clientSecret.reveal());
        values[clientSecretKey] = text;
        wipeText(text);
    }
    return store(file, values);
}

Result<Done> removeSdkSecret(const QString& file) {
    const auto existing = load(file);
    if (!existing)
        return existing.error();
    QJsonObject values = *existing;
    values.remove(keyIn(values, clientSecretKey));
    return store(file, values);
}

} // namespace patdesk
