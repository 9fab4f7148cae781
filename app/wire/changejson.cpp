// SPDX-License-Identifier: MIT
#include "changejson.h"

#include "jsondocument.h"
#include "jsonvalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace patdesk {

namespace dom = simdjson::dom;

namespace {

using Kind = PatchOperation::Kind;

constexpr std::array<std::string_view, 4> kindNames{"add", "remove", "replace", "test"};
constexpr std::array allFields{PatchField::Name, PatchField::Scope, PatchField::ExpirationDate,
                               PatchField::UserAwareTokenNeverExpires};

std::optional<Kind> kindNamed(std::string_view name) {
    for (std::size_t i = 0; i < kindNames.size(); ++i) {
        if (kindNames[i] == name)
            return static_cast<Kind>(i);
    }
    return std::nullopt;
}

std::optional<PatchField> fieldAt(std::string_view path) {
    for (const PatchField field : allFields) {
        const QLatin1String known = pointer(field);
        if (path == std::string_view(known.data(), std::size_t(known.size())))
            return field;
    }
    return std::nullopt;
}

QJsonValue jsonOf(const PatchOperation::Value& value) {
    struct Writer {
        QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }

        QJsonValue operator()(const QString& text) const { return text; }

        QJsonValue operator()(const QStringList& list) const { return QJsonArray::fromStringList(list); }

        QJsonValue operator()(Instant at) const { return toRfc3339(at); }

        QJsonValue operator()(bool flag) const { return flag; }
    };

    return std::visit(Writer(), value);
}

std::optional<QStringList> stringsOf(dom::element element) {
    dom::array array;
    if (element.get(array))
        return std::nullopt;
    QStringList strings;
    for (const dom::element item : array) {
        if (!item.is_string())
            return std::nullopt;
        strings.append(toQString(textOf(item)));
    }
    return strings;
}

std::optional<PatchOperation::Value> valueOf(PatchField field, dom::element element) {
    using Value = PatchOperation::Value;
    switch (field) {
    case PatchField::Name:
        return element.is_string() ? std::optional(Value(toQString(textOf(element)))) : std::nullopt;
    case PatchField::Scope: {
        const auto scopes = stringsOf(element);
        return scopes ? std::optional(Value(*scopes)) : std::nullopt;
    }
    case PatchField::ExpirationDate: {
        if (element.is_null())
            return Value();
        const auto at = parseRfc3339(textOf(element));
        return at ? std::optional(Value(*at)) : std::nullopt;
    }
    case PatchField::UserAwareTokenNeverExpires: {
        bool flag = false;
        return element.get(flag) ? std::nullopt : std::optional(Value(flag));
    }
    }
    return std::nullopt;
}

Error noPatch(qsizetype number, const char* what) {
    return {.kind = ErrorKind::InvalidInput,
            .detail = QStringLiteral("operation %1: %2").arg(number).arg(QLatin1String(what))};
}

Result<PatchOperation> operationOf(dom::element element, qsizetype number) {
    dom::object object;
    if (element.get(object))
        return noPatch(number, "no object");
    const auto kind = kindNamed(textOf(object, "op"));
    if (!kind)
        return noPatch(number, "op");
    const auto field = fieldAt(textOf(object, "path"));
    if (!field)
        return noPatch(number, "path");
    if (*kind == Kind::Remove) {
        // Of a token only the expiry can be taken away: without a name it would be no token, and without a
        // scope it would have every right.
        if (*field != PatchField::ExpirationDate)
            return noPatch(number, "path cannot be removed");
        return PatchOperation{*kind, *field, {}};
    }
    const auto member = memberOf(object, "value");
    auto value = member ? valueOf(*field, *member) : std::nullopt;
    if (!value)
        return noPatch(number, "value");
    return PatchOperation{*kind, *field, *std::move(value)};
}

} // namespace

QByteArray encodeDraft(const TokenDraft& draft, ApiGeneration generation) {
    QJsonObject body{
        {QStringLiteral("name"), draft.name.trimmed()},
        {QStringLiteral("scope"), QJsonArray::fromStringList(normalizedScopes(draft.scopes))},
        {QStringLiteral("accessTokenValiditySeconds"), qint64(draft.accessTokenLifetime.count())},
    };
    if (const auto ends = draft.expiry.at.known())
        body.insert(QStringLiteral("expirationDate"), toRfc3339(*ends));
    if (traits(generation).neverExpiresWithAcknowledgement)
        body.insert(QStringLiteral("userAwareTokenNeverExpires"),
                    draft.expiry.never() && draft.neverExpiresAcknowledged);
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

QByteArray encodePatch(const TokenPatch& patch) {
    QJsonArray operations;
    for (const PatchOperation& operation : patch) {
        QJsonObject object{
            {QStringLiteral("op"), QLatin1String(kindNames[std::size_t(operation.kind)].data())},
            {QStringLiteral("path"), pointer(operation.field)},
        };
        if (operation.kind != Kind::Remove)
            object.insert(QStringLiteral("value"), jsonOf(operation.value));
        operations.append(object);
    }
    return QJsonDocument(operations).toJson(QJsonDocument::Compact);
}

QByteArray encodeBulkUpdate(const QList<TokenId>& ids, const TokenPatch& patch) {
    QJsonArray idTexts;
    for (const TokenId& id : ids)
        idTexts.append(id.text());
    return "{\"ids\":" + QJsonDocument(idTexts).toJson(QJsonDocument::Compact) +
           ",\"patch\":" + encodePatch(patch) + '}';
}

Result<TokenPatch> decodePatch(QByteArrayView json) {
    const JsonDocument document(json);
    dom::array operations;
    if (!document.root())
        return Error{.kind = ErrorKind::InvalidInput, .detail = document.root().error().detail};
    if (document.root()->get(operations))
        return Error{.kind = ErrorKind::InvalidInput, .detail = QStringLiteral("no array")};
    TokenPatch patch;
    for (const dom::element element : operations) {
        Result<PatchOperation> operation = operationOf(element, patch.size() + 1);
        if (!operation)
            return operation.error();
        patch.append(*std::move(operation));
    }
    return patch;
}

} // namespace patdesk
