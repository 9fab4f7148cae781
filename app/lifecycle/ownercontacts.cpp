// SPDX-License-Identifier: MIT
#include "ownercontacts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace patdesk {

OwnerContacts::OwnerContacts(const QString& path) : m_log(path) {}

Result<Done> OwnerContacts::open() {
    const Result<QList<QByteArray>> lines = m_log.open();
    if (!lines)
        return lines.error();
    m_open = true;
    m_asked.clear();
    for (const QByteArray& line : *lines) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        const QString host = object[QLatin1String("host")].toString();
        const QJsonValue at = object[QLatin1String("at")];
        const auto asked = parseRfc3339(at.toString().toStdString());
        if (!asked && !at.isNull())
            continue;
        for (const QJsonValue token : object[QLatin1String("tokens")].toArray())
            apply(host, TokenId(token.toString()), asked);
    }
    return Done{};
}

Result<Done> OwnerContacts::note(const QString& tenantHost, const QList<TokenId>& tokens,
                                 std::optional<Instant> at) {
    if (!m_open)
        return Error{.kind = ErrorKind::Conflict, .detail = m_log.path()};
    QJsonArray ids;
    for (const TokenId& token : tokens)
        ids.append(token.text());
    const QJsonObject object{{QStringLiteral("host"), tenantHost},
                             {QStringLiteral("at"), at ? QJsonValue(toRfc3339(*at)) : QJsonValue()},
                             {QStringLiteral("tokens"), ids}};
    if (Result<Done> written = m_log.append(QJsonDocument(object).toJson(QJsonDocument::Compact)); !written)
        return written;
    for (const TokenId& token : tokens)
        apply(tenantHost, token, at);
    return Done{};
}

void OwnerContacts::apply(const QString& tenantHost, const TokenId& token, std::optional<Instant> at) {
    if (at)
        m_asked[tenantHost].insert(token, *at);
    else
        m_asked[tenantHost].remove(token);
}

std::optional<Instant> OwnerContacts::askedAt(const QString& tenantHost, const TokenId& token) const {
    const auto ofTenant = m_asked.constFind(tenantHost);
    if (ofTenant == m_asked.constEnd() || !ofTenant->contains(token))
        return std::nullopt;
    return ofTenant->value(token);
}

} // namespace patdesk
