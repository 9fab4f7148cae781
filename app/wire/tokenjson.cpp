// SPDX-License-Identifier: MIT
#include "tokenjson.h"

#include "jsonreading.h"
#include "securememory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace patdesk {

namespace {

constexpr std::array allFields{PatchField::Name, PatchField::Scope, PatchField::ExpirationDate,
                               PatchField::UserAwareTokenNeverExpires};

/// In the order of PatchOperation::Kind.
constexpr std::array kindNames{"add", "remove", "replace", "test"};

Result<Token> tokenFrom(const simdjson::dom::object& object) {
    Token token;
    token.id = TokenId(textFrom(textIn(object, "id").value_or("")));
    if (token.id.isEmpty())
        return malformed(QStringLiteral("no id"));
    token.name = textFrom(textIn(object, "name").value_or(""));
    simdjson::dom::object owner;
    if (!object["owner"].get(owner))
        token.owner = {OwnerId(textFrom(textIn(owner, "id").value_or(""))),
                       textFrom(textIn(owner, "name").value_or(""))};
    token.scopes = textsIn(object, "scope");
    // Null or absent means every right: the API's own default.
    simdjson::dom::array scopes;
    if (object["scope"].get(scopes))
        token.scopes = {scopeAll};
    token.created = dateIn(object, "created").value_or(Instant());
    token.lastUsed = dateIn(object, "lastUsed");
    token.expiry.at = dateIn(object, "expirationDate");
    token.managed = trueIn(object, "managed");
    token.accessTokenLifetime = std::chrono::seconds(
        numberIn(object, "accessTokenValiditySeconds").value_or(maxAccessTokenLifetime.count()));
    token.neverExpiresAcknowledged = trueIn(object, "userAwareTokenNeverExpires");
    return token;
}

QJsonValue jsonOf(const PatchOperation::Value& value) {
    struct ToJson {
        QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }

        QJsonValue operator()(const QString& text) const { return text; }

        QJsonValue operator()(const QStringList& texts) const { return QJsonArray::fromStringList(texts); }

        QJsonValue operator()(Instant instant) const { return toRfc3339(instant); }

        QJsonValue operator()(bool flag) const { return flag; }
    };

    return std::visit(ToJson{}, value);
}

QJsonArray arrayOf(const TokenPatch& patch) {
    QJsonArray array;
    for (const PatchOperation& operation : patch) {
        QJsonObject object{
            {QStringLiteral("op"), QString::fromLatin1(kindNames[static_cast<std::size_t>(operation.kind)])},
            {QStringLiteral("path"), QString(pointer(operation.field))},
        };
        if (operation.kind != PatchOperation::Kind::Remove)
            object[QLatin1String("value")] = jsonOf(operation.value);
        array.append(object);
    }
    return array;
}

Error noPatch(const QString& what) {
    return {.kind = ErrorKind::InvalidInput, .detail = what};
}

/// The value of an operation, in the type of its field; nothing where it is of another.
std::optional<PatchOperation::Value> valueFrom(const QJsonValue& json, PatchField field) {
    switch (field) {
    case PatchField::Name:
        return json.isString() ? std::optional<PatchOperation::Value>(json.toString()) : std::nullopt;
    case PatchField::Scope: {
        if (!json.isArray())
            return std::nullopt;
        QStringList scopes;
        for (const QJsonValue scope : json.toArray()) {
            if (!scope.isString())
                return std::nullopt;
            scopes.append(scope.toString());
        }
        return scopes;
    }
    case PatchField::ExpirationDate: {
        if (json.isNull())
            return std::monostate{};
        const auto instant = parseRfc3339(json.toString().toStdString());
        return instant ? std::optional<PatchOperation::Value>(*instant) : std::nullopt;
    }
    case PatchField::UserAwareTokenNeverExpires:
        return json.isBool() ? std::optional<PatchOperation::Value>(json.toBool()) : std::nullopt;
    }
    return std::nullopt;
}

Result<PatchOperation> operationFrom(const QJsonObject& object) {
    PatchOperation operation;
    const QString op = object[QLatin1String("op")].toString();
    const auto kind = std::find_if(kindNames.begin(), kindNames.end(),
                                   [&op](const char* name) { return op == QLatin1String(name); });
    if (kind == kindNames.end())
        return noPatch(QStringLiteral("op"));
    operation.kind = static_cast<PatchOperation::Kind>(kind - kindNames.begin());
    const QString path = object[QLatin1String("path")].toString();
    const auto field = std::find_if(allFields.begin(), allFields.end(),
                                    [&path](PatchField f) { return path == pointer(f); });
    if (field == allFields.end())
        return noPatch(QStringLiteral("path"));
    operation.field = *field;
    if (operation.kind == PatchOperation::Kind::Remove)
        return operation;
    const QJsonValue json = object[QLatin1String("value")];
    const auto value = json.isUndefined() ? std::nullopt : valueFrom(json, operation.field);
    if (!value)
        return noPatch(QStringLiteral("value"));
    operation.value = *value;
    return operation;
}

} // namespace

Result<Token> decodeToken(QByteArrayView json) {
    const JsonDocument document(json);
    const auto root = document.root();
    if (!root)
        return root.error();
    simdjson::dom::object object;
    if (root->get(object))
        return malformed(QStringLiteral("no object"));
    return tokenFrom(object);
}

Result<CreatedToken> decodeCreatedToken(QByteArray&& json) {
    const JsonDocument document(json);
    wipe(json.data(), static_cast<std::size_t>(json.size()));
    const auto root = document.root();
    if (!root)
        return root.error();
    simdjson::dom::object object;
    if (root->get(object))
        return malformed(QStringLiteral("no object"));
    Result<Token> token = tokenFrom(object);
    if (!token)
        return token.error();
    const auto secret = textIn(object, "secret");
    if (!secret || secret->empty())
        return malformed(QStringLiteral("no secret"));
    return CreatedToken{std::move(token).value(),
                        Secret(QByteArrayView(secret->data(), static_cast<qsizetype>(secret->size())))};
}

QByteArray encodeDraft(const TokenDraft& draft, ApiGeneration generation) {
    QJsonObject object{
        {QStringLiteral("name"), draft.name.trimmed()},
        {QStringLiteral("scope"), QJsonArray::fromStringList(normalizedScopes(draft.scopes))},
        {QStringLiteral("accessTokenValiditySeconds"),
         static_cast<qint64>(draft.accessTokenLifetime.count())},
    };
    if (draft.expiry.at)
        object[QLatin1String("expirationDate")] = toRfc3339(*draft.expiry.at);
    else if (traits(generation).neverExpiresWithAcknowledgement)
        object[QLatin1String("userAwareTokenNeverExpires")] = draft.neverExpiresAcknowledged;
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray encodePatch(const TokenPatch& patch) {
    return QJsonDocument(arrayOf(patch)).toJson(QJsonDocument::Compact);
}

QByteArray encodeBulkUpdate(const QList<TokenId>& ids, const TokenPatch& patch) {
    QJsonArray idArray;
    for (const TokenId& id : ids)
        idArray.append(id.text());
    const QJsonObject object{{QStringLiteral("ids"), idArray}, {QStringLiteral("patch"), arrayOf(patch)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<TokenPatch> decodePatch(QByteArrayView json) {
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray());
    if (!document.isArray())
        return noPatch(QStringLiteral("no array"));
    TokenPatch patch;
    for (const QJsonValue value : document.array()) {
        const Result<PatchOperation> operation = operationFrom(value.toObject());
        if (!operation)
            return noPatch(
                QStringLiteral("operation %1: %2").arg(patch.size() + 1).arg(operation.error().detail));
        patch.append(*operation);
    }
    return patch;
}

} // namespace patdesk
