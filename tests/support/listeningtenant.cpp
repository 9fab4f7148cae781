// SPDX-License-Identifier: MIT
#include "listeningtenant.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace foreign {

using patdesk::test::response;
using patdesk::test::Script;
using patdesk::test::SeenRequest;
using patdesk::test::send;

namespace {

const QByteArray tokensPath = "/personal-access-tokens/v1";

QByteArray base64Url(const QByteArray& bytes) {
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QString written(const QDateTime& at) {
    return at.toUTC().toString(Qt::ISODateWithMs);
}

QString aliasOf(const ListeningTenant::Row& row) {
    return QLatin1String("a.") + row.ownerId.right(6);
}

QByteArray textOf(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

ListeningTenant::ListeningTenant() {
    m_server.setAnswer([this](const SeenRequest& request) { return answer(request); });
}

void ListeningTenant::fill(int count, int own, int live) {
    m_rows.clear();
    m_rows.append({clientId(), QStringLiteral("Patdesk"), identityId(), QStringLiteral("Ada Okafor")});
    for (int i = 1; i <= count; ++i) {
        Row row;
        row.id = QByteArray::number(0xf000000 + i, 16).rightJustified(32, '0');
        row.name = QStringLiteral("job %1").arg(i);
        const bool mine = i <= own;
        row.ownerId = mine ? identityId() : QStringLiteral("owner%1").arg(i / 2, 27, 10, QLatin1Char('0'));
        row.ownerName = mine ? QStringLiteral("Ada Okafor") : QStringLiteral("Owner %1").arg(i / 2);
        if (i % 2 == 0)
            row.expires = QDateTime::fromString(QStringLiteral("2030-01-01T00:00:00Z"), Qt::ISODate);
        row.isLive = i <= live;
        m_rows.append(row);
    }
}

ListeningTenant::Row* ListeningTenant::find(const QByteArray& id) {
    for (Row& row : m_rows) {
        if (row.id == id)
            return &row;
    }
    return nullptr;
}

int ListeningTenant::count(const QByteArray& path) const {
    return static_cast<int>(
        std::count_if(m_server.seen().begin(), m_server.seen().end(),
                      [&path](const SeenRequest& request) { return request.path() == path; }));
}

Script ListeningTenant::answer(const SeenRequest& request) {
    if (instead) {
        if (auto script = instead(request, Moment::Before))
            return *std::move(script);
    }
    const QByteArray answer = made(request);
    if (instead) {
        if (auto script = instead(request, Moment::After))
            return *std::move(script);
    }
    return {send(answer)};
}

QByteArray ListeningTenant::reply(int status, const QByteArray& body) const {
    const QString date = QLocale::c().toString(now(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    return response(status, body, "application/json", {"Date: " + date.toLatin1()});
}

QByteArray ListeningTenant::made(const SeenRequest& request) {
    const QByteArray path = request.path();
    if (path == "/oauth/token") {
        const QByteArray claims =
            textOf({{QStringLiteral("identity_id"), identityId()},
                    {QStringLiteral("user_name"), QStringLiteral("ada.okafor")},
                    {QStringLiteral("scope"), QJsonArray{QStringLiteral("sp:scopes:all")}},
                    {QStringLiteral("exp"), Q_INT64_C(4102444800)}});
        const QByteArray jwt = base64Url(R"({"alg":"none"})") + '.' + base64Url(claims) + ".accessSECRET";
        return reply(200, R"({"access_token":")" + jwt + R"(","token_type":"bearer","expires_in":43200})");
    }
    if (path == tokensPath && request.method == "GET") {
        const bool isOwn = request.target.contains("owner-id");
        QByteArrayList elements;
        for (const Row& row : m_rows) {
            if (!isOwn || row.ownerId == identityId())
                elements.append(listed(row));
        }
        return reply(200, '[' + elements.join(',') + ']');
    }
    if (path == tokensPath + "/bulk-update")
        return bulkUpdated(request.body);
    if (path.startsWith(tokensPath + '/') && request.method == "PATCH")
        return patched(path.mid(tokensPath.size() + 1), request.body);
    if (path == "/public-identities/v1")
        return reply(200, identities(QUrl::fromPercentEncoding(request.target)));
    if (path == "/search/v1")
        return reply(200, found(request.body));
    return reply(404, R"({"detailCode":"404 Not found","messages":[]})");
}

QByteArray ListeningTenant::listed(const Row& row) const {
    const auto date = [](const QDateTime& at) {
        return at.isValid() ? QJsonValue(written(at)) : QJsonValue(QJsonValue::Null);
    };
    return textOf({{QStringLiteral("id"), QString::fromLatin1(row.id)},
                   {QStringLiteral("name"), row.name},
                   {QStringLiteral("scope"), QJsonArray{QStringLiteral("sp:search:read")}},
                   {QStringLiteral("owner"), QJsonObject{{QStringLiteral("type"), QStringLiteral("IDENTITY")},
                                                         {QStringLiteral("id"), row.ownerId},
                                                         {QStringLiteral("name"), row.ownerName}}},
                   {QStringLiteral("created"), QStringLiteral("2024-01-02T03:04:05.000Z")},
                   {QStringLiteral("lastUsed"), date(row.lastUsed)},
                   {QStringLiteral("managed"), false},
                   {QStringLiteral("accessTokenValiditySeconds"), 43200},
                   {QStringLiteral("expirationDate"), date(row.expires)},
                   {QStringLiteral("userAwareTokenNeverExpires"), !row.expires.isValid()}});
}

void ListeningTenant::apply(Row& row, const QJsonArray& patch) {
    ++m_patches[row.id];
    for (const QJsonValue operation : patch) {
        if (operation[QLatin1String("path")].toString() != QLatin1String("/expirationDate"))
            continue;
        const QJsonValue value = operation[QLatin1String("value")];
        row.expires = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    }
}

QByteArray ListeningTenant::patched(const QByteArray& id, const QByteArray& body) {
    Row* const row = find(id);
    if (!row)
        return reply(404, "{}");
    if (row->ownerId != identityId())
        return reply(403, R"({"detailCode":"403 Forbidden","messages":[]})");
    apply(*row, QJsonDocument::fromJson(body).array());
    return reply(200, listed(*row));
}

QByteArray ListeningTenant::bulkUpdated(const QByteArray& body) {
    if (!hasBulkUpdate)
        return reply(404, "{}");
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    const QJsonArray ids = json[QLatin1String("ids")].toArray();
    if (ids.isEmpty() || ids.size() > 25)
        return reply(400, R"({"detailCode":"400 Bad request","messages":[]})");
    for (const QJsonValue id : ids) {
        if (Row* const row = find(id.toString().toLatin1()))
            apply(*row, json[QLatin1String("patch")].toArray());
    }
    return reply(200, "{}");
}

void ListeningTenant::addEvent(const Row& row, const QDateTime& at, bool failed, const QByteArray& address) {
    QJsonObject event{
        {QStringLiteral("id"), QStringLiteral("e%1").arg(m_events.size(), 7, 10, QLatin1Char('0'))},
        {QStringLiteral("created"), written(at)},
        {QStringLiteral("action"), failed ? QStringLiteral("PERSONAL_ACCESS_TOKEN_USE_FAILED")
                                          : QStringLiteral("PERSONAL_ACCESS_TOKEN_USED")},
        {QStringLiteral("actor"), QJsonObject{{QStringLiteral("name"), row.ownerName}}},
        {QStringLiteral("ipAddress"), QString::fromUtf8(address)}};
    if (naming == Naming::ByAlias)
        event[QStringLiteral("actor")] = QJsonObject{{QStringLiteral("name"), aliasOf(row)}};
    if (naming == Naming::ById)
        event[QStringLiteral("attributes")] =
            QJsonObject{{QStringLiteral("clientId"), QString::fromLatin1(row.id)}};
    if (naming == Naming::ByName)
        event[QStringLiteral("target")] = QJsonObject{{QStringLiteral("name"), row.name}};
    m_events.append(event);
}

QByteArray ListeningTenant::identities(const QString& filters) const {
    QByteArrayList elements;
    QStringList seen;
    for (const Row& row : m_rows) {
        if (seen.contains(row.ownerId) ||
            !filters.contains(QLatin1Char('"') + row.ownerId + QLatin1Char('"')))
            continue;
        seen.append(row.ownerId);
        elements.append(textOf({{QStringLiteral("id"), row.ownerId},
                                {QStringLiteral("name"), row.ownerName},
                                {QStringLiteral("alias"), aliasOf(row)},
                                {QStringLiteral("identityState"), QStringLiteral("ACTIVE")}}));
    }
    return '[' + elements.join(',') + ']';
}

void ListeningTenant::addOddEvent(const QDateTime& at) {
    m_events.append({{QStringLiteral("created"), written(at)},
                     {QStringLiteral("action"), QStringLiteral("PERSONAL_ACCESS_TOKEN_USED")}});
}

QByteArray ListeningTenant::found(const QByteArray& body) {
    for (const Row& row : std::as_const(m_rows)) {
        if (recordsRefusals && row.isLive && row.expires.isValid() && row.expires < now())
            addEvent(row, now().addSecs(-60), true);
    }
    const QString text = QString::fromUtf8(body);
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    const QJsonArray filter =
        json[QLatin1String("queryDsl")][QLatin1String("bool")][QLatin1String("filter")].toArray();
    QString from;
    QString until;
    for (const QJsonValue one : filter) {
        const QJsonObject created = one[QLatin1String("range")][QLatin1String("created")].toObject();
        from = created[QLatin1String("gte")].toString(from);
        until = created[QLatin1String("lt")].toString(until);
    }
    const QJsonArray after = json[QLatin1String("searchAfter")].toArray();
    QList<QJsonObject> events;
    for (const QJsonObject& event : std::as_const(m_events)) {
        const QString created = event[QLatin1String("created")].toString();
        const QString id = event[QLatin1String("id")].toString();
        const bool isAfter =
            after.isEmpty() || std::pair(created, id) > std::pair(after[0].toString(), after[1].toString());
        const bool isWanted =
            text.contains(QLatin1String("\\\"") + event[QLatin1String("action")].toString() +
                          QLatin1String("\\\"")) ||
            text.contains(event[QLatin1String("action")].toString());
        if (isAfter && isWanted && created >= from && (until.isEmpty() || created < until))
            events.append(event);
    }
    std::sort(events.begin(), events.end(), [](const QJsonObject& a, const QJsonObject& b) {
        return std::pair(a[QLatin1String("created")].toString(), a[QLatin1String("id")].toString()) <
               std::pair(b[QLatin1String("created")].toString(), b[QLatin1String("id")].toString());
    });
    QByteArrayList page;
    for (const QJsonObject& event : std::as_const(events).first(std::min<qsizetype>(250, events.size())))
        page.append(textOf(event));
    return '[' + page.join(',') + ']';
}

} // namespace foreign
