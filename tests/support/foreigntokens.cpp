// SPDX-License-Identifier: MIT
#include "foreigntokens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace foreign {

namespace {

constexpr int mostTokensOfOwner = 10;
constexpr int mostIdsOfBulkUpdate = 25;
constexpr int ownersTokens = 8;

/// splitmix64: scatters a counter, the same on every machine.
quint64 scattered(quint64 value) {
    value += 0x9e3779b97f4a7c15;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
    value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
    return value ^ (value >> 31);
}

QByteArray hex(quint64 value, int digits) {
    return QByteArray::number(value, 16).rightJustified(digits, '0').right(digits);
}

QString found(const QString& text, const char* pattern) {
    return QRegularExpression(QString::fromLatin1(pattern)).match(text).captured(1);
}

QByteArray text(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QDateTime momentOf(const QJsonValue& value) {
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

Outcome answer(const QByteArray& body) {
    return {.status = 200, .body = body};
}

/// Empty = well. The generations before v2025 allow six months, and make them of nothing.
QByteArray problemOfExpiry(const QJsonValue& date, bool isAware, const Spoken& spoken, const QDateTime& now) {
    if (date.isNull() || date.isUndefined())
        return spoken.mayNeverExpire() && !isAware ? "userAwareTokenNeverExpires must be true" : "";
    const QDateTime moment = momentOf(date);
    if (!moment.isValid())
        return "expirationDate is no date-time";
    if (moment <= now)
        return "expirationDate must be in the future";
    if (!spoken.mayNeverExpire() && moment > now.addMonths(6))
        return "expirationDate is more than 6 months ahead";
    return {};
}

QByteArray problemOfScope(const QJsonValue& scope) {
    if (scope.isNull() || scope.isUndefined())
        return {};
    const QJsonArray names = scope.toArray();
    const bool isWell =
        scope.isArray() &&
        std::all_of(names.begin(), names.end(), [](const QJsonValue& name) { return name.isString(); });
    return isWell ? QByteArray() : QByteArray("scope must be an array of strings");
}

/// What a JSON patch (RFC 6902: add, replace, remove) makes of the token, or what is wrong with it.
QByteArray applied(const QJsonArray& operations, const QStringList& paths, QJsonObject& token) {
    for (const QJsonValue operation : operations) {
        const QString op = operation[QLatin1String("op")].toString();
        const QString path = operation[QLatin1String("path")].toString();
        if (!paths.contains(path))
            return "this path cannot be patched";
        const QString member = path.mid(1);
        if (op == QLatin1String("remove"))
            token.insert(member, QJsonValue::Null);
        else if (op == QLatin1String("add") || op == QLatin1String("replace"))
            token.insert(member, operation[QLatin1String("value")]);
        else
            return "this operation is not supported";
    }
    return {};
}

const QStringList expiryPaths{QStringLiteral("/expirationDate"),
                              QStringLiteral("/userAwareTokenNeverExpires")};

} // namespace

Tokens::Known Tokens::known(const QByteArray& element) {
    Known known;
    known.object = QJsonDocument::fromJson(element).object();
    const QJsonValue owner = known.object.value(QLatin1String("owner"));
    known.id = known.object.value(QLatin1String("id")).toString().toUtf8();
    known.ownerId = owner[QLatin1String("id")].toString().toUtf8();
    known.isManaged = known.object.value(QLatin1String("managed")).toBool();
    if (known.object.isEmpty()) {
        const QString latin = QString::fromLatin1(element);
        known.id = found(latin, R"re("id"\s*:\s*"([^"]*)")re").toLatin1();
        known.ownerId = found(latin, R"re("owner"\s*:\s*\{[^}]*"id"\s*:\s*"([^"]*)")re").toLatin1();
    }
    return known;
}

void Tokens::set(const QList<QByteArray>& elements) {
    m_elements = elements;
}

void Tokens::generate(int count, int changedPercent, const User& mine, const QDateTime& now) {
    m_generated = count;
    m_changedPercent = changedPercent;
    m_mine = mine;
    m_generatedAt = now;
    m_touched.clear();
}

QByteArray Tokens::generatedId(int index) {
    return hex(scattered(quint64(index)), 16) + "0e0e0e0e" + hex(quint64(index), 8);
}

int Tokens::indexOf(const QByteArray& id) const {
    bool isNumber = false;
    const int index = id.right(8).toInt(&isNumber, 16);
    return isNumber && index >= 0 && index < m_generated && id == generatedId(index) ? index : -1;
}

QByteArray Tokens::generatedOwnerId(int index) const {
    const int owner = index / ownersTokens;
    return owner == 0 ? m_mine.identityId
                      : hex(scattered(quint64(owner) ^ 0xabcdef), 16) + hex(quint64(owner), 16);
}

QByteArray Tokens::generated(int index, int round) const {
    if (const auto touched = m_touched.constFind(index); touched != m_touched.constEnd())
        return *touched;
    const quint64 chance = scattered(quint64(index));
    const quint64 thisTime = scattered(chance ^ quint64(round));
    const bool changes = round > 1 && int(thisTime % 100) < m_changedPercent;
    const quint64 kind = changes ? 1 + (thisTime >> 32) % 3 : 0;
    if (kind == 3)
        return {};
    const int owner = index / ownersTokens;
    const qint64 age = 1 + qint64(chance % 1500);
    const auto ago = [&](qint64 days) {
        return '"' + written(m_generatedAt.addDays(-days).addSecs(qint64(chance >> 40) % 86400 - 86400)) +
               '"';
    };
    static const char* const uses[] = {"Workflow", "Terraform", "Jenkins", "ServiceNow-Abgleich",
                                       "帳票 export"};
    const QByteArray lastUsed = kind == 2         ? '"' + written(m_generatedAt) + '"'
                                : chance % 4 == 0 ? QByteArray("null")
                                                  : ago(qint64(chance >> 20) % (age + 1));
    return "{\"id\":\"" + generatedId(index) + "\",\"name\":\"" + uses[chance % 5] + ' ' +
           QByteArray::number(index) + (kind == 1 ? " renamed" : "") +
           (chance % 3 ? "\",\"scope\":[\"sp:scopes:all\"],\"owner\":{\"type\":\"IDENTITY\",\"id\":\""
                       : "\",\"scope\":[\"idn:identity:read\",\"sp:search:read\"],\"owner\":{\"type\":"
                         "\"IDENTITY\",\"id\":\"") +
           generatedOwnerId(index) + "\",\"name\":" +
           (owner == 0 ? quoted(m_mine.name) : "\"Núñez 田中 " + QByteArray::number(owner) + '"') +
           "},\"created\":" + ago(age) + ",\"lastUsed\":" + lastUsed +
           ",\"managed\":" + (owner > 0 && chance % 10 == 0 ? "true" : "false") +
           ",\"accessTokenValiditySeconds\":43200,\"expirationDate\":" +
           (chance % 3 ? ago(30 - qint64(chance >> 12) % 365) : QByteArray("null")) +
           ",\"userAwareTokenNeverExpires\":" + (chance % 3 ? "false}" : "true}");
}

QByteArray Tokens::written(const QDateTime& moment) {
    return moment.toUTC().toString(Qt::ISODateWithMs).toLatin1();
}

std::optional<Tokens::Known> Tokens::find(const QByteArray& id) const {
    for (const QByteArray& element : m_elements) {
        if (const Known candidate = known(element); !id.isEmpty() && candidate.id == id)
            return candidate;
    }
    if (const int index = indexOf(id); index >= 0) {
        if (const QByteArray element = generated(index, m_lists); !element.isEmpty())
            return known(element);
    }
    return std::nullopt;
}

void Tokens::replace(const QByteArray& id, const QByteArray& element) {
    if (const int index = indexOf(id); index >= 0) {
        m_touched.insert(index, element);
        return;
    }
    const auto same = std::find_if(m_elements.cbegin(), m_elements.cend(),
                                   [&](const QByteArray& candidate) { return known(candidate).id == id; });
    if (same == m_elements.cend())
        return;
    if (element.isEmpty())
        m_elements.erase(same);
    else
        m_elements[same - m_elements.cbegin()] = element;
}

int Tokens::countOf(const QByteArray& ownerId) const {
    auto count = std::count_if(m_elements.begin(), m_elements.end(),
                               [&](const QByteArray& element) { return known(element).ownerId == ownerId; });
    for (int i = 0; i < std::min(m_generated, ownersTokens) && ownerId == m_mine.identityId; ++i)
        count += !generated(i, m_lists).isEmpty();
    return int(count);
}

bool Tokens::isNameTaken(const QByteArray& ownerId, const QString& name, const QByteArray& butId) const {
    return std::any_of(m_elements.begin(), m_elements.end(), [&](const QByteArray& element) {
        const Known candidate = known(element);
        return candidate.ownerId == ownerId && candidate.id != butId &&
               candidate.object.value(QLatin1String("name")).toString() == name;
    });
}

Outcome Tokens::list(const User& user, const QByteArray& ownerParameter, const QByteArray& filters) {
    if (user.identityId.isEmpty())
        return refusal(403, "This call needs a user.");
    const bool isMine = ownerParameter == "me";
    if (isMine ? !user.rights.readsMine && !user.rights.readsAll : !user.rights.readsAll)
        return refusal(403, "The server understood the request but refuses to authorize it.");
    const QByteArray ownerId = isMine ? user.identityId : ownerParameter;
    const QString filter = QString::fromUtf8(filters);
    const bool unusedOnly = filter == QLatin1String("lastUsed isnull");
    const QString before = found(filter, R"re(^lastUsed le "?([^"]*)"?$)re");
    if (!filter.isEmpty() && !unusedOnly && before.isEmpty())
        return refusal(400, "This filter is not supported.");

    ++m_lists;
    const auto next = [=, index = 0, started = false, now = *this]() mutable {
        while (index < now.m_elements.size() + now.m_generated) {
            const int i = index++;
            const QByteArray element = i < now.m_elements.size()
                                           ? now.m_elements.at(i)
                                           : now.generated(i - int(now.m_elements.size()), now.m_lists);
            const bool isMadeUp = i >= now.m_elements.size();
            if (isMadeUp &&
                (element.isEmpty() ||
                 (!ownerId.isEmpty() && now.generatedOwnerId(i - int(now.m_elements.size())) != ownerId)))
                continue;
            if (!isMadeUp || !filter.isEmpty()) {
                const Known its = known(element);
                const QJsonValue used = its.object.value(QLatin1String("lastUsed"));
                if ((!ownerId.isEmpty() && its.ownerId != ownerId) ||
                    (its.isManaged && !user.rights.readsManaged) || (unusedOnly && !used.isNull()) ||
                    (!before.isEmpty() &&
                     !(momentOf(used) <= QDateTime::fromString(before, Qt::ISODateWithMs))))
                    continue;
            }
            return (std::exchange(started, true) ? "," : "[") + element;
        }
        const bool isEnd = index++ == now.m_elements.size() + now.m_generated;
        return isEnd ? QByteArray(started ? "]" : "[]") : QByteArray();
    };
    Body body(next);
    // A length is known where all of it is small.
    return {.status = 200, .body = m_generated > 0 ? std::move(body) : Body(body.takeAll())};
}

Outcome Tokens::create(const User& user, const Spoken& spoken, const QByteArray& body, const QDateTime& now) {
    if (user.identityId.isEmpty() || (!user.rights.managesMine && !user.rights.managesAll))
        return refusal(403, "The server understood the request but refuses to authorize it.");
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return refusal(400, "The body is no JSON object.");
    const QJsonObject wish = document.object();
    const QJsonValue name = wish.value(QLatin1String("name"));
    if (!name.isString() || name.toString().trimmed().isEmpty())
        return refusal(400, "name is required");
    if (isNameTaken(user.identityId, name.toString(), {}))
        return refusal(400, "This name is taken by another token of yours.");
    if (countOf(user.identityId) >= mostTokensOfOwner)
        return refusal(400, "No more than 10 personal access tokens.");
    const QJsonValue validity = wish.value(QLatin1String("accessTokenValiditySeconds"));
    const int seconds = validity.isNull() || validity.isUndefined() ? 43200 : validity.toInt(-1);
    if (seconds < 15 || seconds > 43200)
        return refusal(400, "accessTokenValiditySeconds must be from 15 to 43200");
    const QJsonValue scope = wish.value(QLatin1String("scope"));
    if (const QByteArray problem = problemOfScope(scope); !problem.isEmpty())
        return refusal(400, problem);
    const bool isAware = wish.value(QLatin1String("userAwareTokenNeverExpires")).toBool();
    const QJsonValue expiry = wish.value(QLatin1String("expirationDate"));
    if (const QByteArray problem = problemOfExpiry(expiry, isAware, spoken, now); !problem.isEmpty())
        return refusal(400, problem);

    ++m_created;
    m_newId = "c0ffee" + hex(scattered(quint64(m_created) + 77), 16) + hex(quint64(m_created), 10);
    m_newSecret = "newSECRET" + hex(scattered(quint64(m_created)), 16).repeated(4).left(55);
    QJsonObject token{
        {QStringLiteral("id"), QString::fromLatin1(m_newId)},
        {QStringLiteral("name"), name},
        {QStringLiteral("scope"), scope.isArray() ? scope : QJsonArray{QStringLiteral("sp:scopes:all")}},
        {QStringLiteral("owner"), QJsonObject{{QStringLiteral("type"), QStringLiteral("IDENTITY")},
                                              {QStringLiteral("id"), QString::fromUtf8(user.identityId)},
                                              {QStringLiteral("name"), QString::fromUtf8(user.name)}}},
        {QStringLiteral("created"), QString::fromLatin1(written(now))},
        {QStringLiteral("accessTokenValiditySeconds"), seconds},
        {QStringLiteral("expirationDate"), QJsonValue::Null}};
    if (expiry.isString())
        token[QLatin1String("expirationDate")] = expiry;
    else if (!spoken.mayNeverExpire())
        token[QLatin1String("expirationDate")] = QString::fromLatin1(written(now.addMonths(6)));
    QJsonObject said = token;
    said[QLatin1String("secret")] = QString::fromLatin1(m_newSecret);
    token[QLatin1String("lastUsed")] = QJsonValue::Null;
    token[QLatin1String("managed")] = false;
    if (spoken.mayNeverExpire())
        token[QLatin1String("userAwareTokenNeverExpires")] = isAware;
    m_elements.append(text(token));
    return answer(text(said));
}

Outcome Tokens::patch(const User& user, const Spoken& spoken, const QByteArray& id, const QByteArray& body,
                      const QDateTime& now) {
    const auto its = find(id);
    if (user.identityId.isEmpty() || !user.rights.managesMine)
        return refusal(403, "The server understood the request but refuses to authorize it.");
    if (!its)
        return refusal(404, "There is no such token.");
    // Whoever may delete everybody's may not patch them.
    if (its->ownerId != user.identityId)
        return refusal(403, "This token belongs to somebody else.");
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isArray())
        return refusal(400, "The body is no JSON patch.");
    QStringList paths{QStringLiteral("/name"), QStringLiteral("/scope")};
    if (spoken.mayNeverExpire())
        paths += expiryPaths;
    QJsonObject token = its->object;
    if (token.isEmpty())
        return refusal(500, "This token cannot be read.");
    QByteArray problem = applied(document.array(), paths, token);
    if (problem.isEmpty())
        problem = problemOfScope(token.value(QLatin1String("scope")));
    if (problem.isEmpty() && token.value(QLatin1String("name")).toString().isEmpty())
        problem = "name is required";
    if (problem.isEmpty() && isNameTaken(user.identityId, token.value(QLatin1String("name")).toString(), id))
        problem = "This name is taken by another token of yours.";
    const bool isAware = token.value(QLatin1String("userAwareTokenNeverExpires")).toBool();
    const QJsonValue expiry = token.value(QLatin1String("expirationDate"));
    if (problem.isEmpty() && expiry != its->object.value(QLatin1String("expirationDate")))
        problem = problemOfExpiry(expiry, isAware, spoken, now);
    if (!problem.isEmpty())
        return refusal(400, problem);
    replace(id, text(token));
    return answer(text(token));
}

Outcome Tokens::remove(const User& user, const QByteArray& id) {
    if (user.identityId.isEmpty() || (!user.rights.managesMine && !user.rights.managesAll))
        return refusal(403, "The server understood the request but refuses to authorize it.");
    const auto its = find(id);
    if (!its)
        return refusal(404, "There is no such token.");
    if (its->ownerId == user.identityId ? !user.rights.managesMine : !user.rights.managesAll)
        return refusal(403, "This token belongs to somebody else.");
    replace(id, {});
    return {.status = 204};
}

Outcome Tokens::bulkUpdate(const User& user, const QByteArray& body, const QDateTime& now) {
    if (user.identityId.isEmpty() || !user.rights.updatesAll)
        return refusal(403, "The server understood the request but refuses to authorize it.");
    const QJsonObject wish = QJsonDocument::fromJson(body).object();
    const QJsonArray ids = wish.value(QLatin1String("ids")).toArray();
    const QJsonArray operations = wish.value(QLatin1String("patch")).toArray();
    if (ids.isEmpty() || ids.size() > mostIdsOfBulkUpdate || operations.isEmpty())
        return refusal(400, "ids must hold from 1 to 25 ids, and patch an operation");
    QSet<QString> unique;
    QList<std::pair<QByteArray, QByteArray>> changed;
    for (const QJsonValue id : ids) {
        const auto its = find(id.toString().toUtf8());
        if (!its || its->object.isEmpty() || unique.contains(id.toString()))
            return refusal(400, "Each id must be that of a token, once.");
        unique.insert(id.toString());
        QJsonObject token = its->object;
        QByteArray problem = applied(operations, expiryPaths, token);
        if (problem.isEmpty())
            problem = problemOfExpiry(token.value(QLatin1String("expirationDate")),
                                      token.value(QLatin1String("userAwareTokenNeverExpires")).toBool(),
                                      {"v1"}, now);
        if (!problem.isEmpty())
            return refusal(400, problem);
        changed.append({its->id, text(token)});
    }
    QByteArray said;
    for (const auto& [id, element] : changed) {
        replace(id, element);
        said += (said.isEmpty() ? '[' : ',') + element;
    }
    return answer(said + ']');
}

} // namespace foreign
