// SPDX-License-Identifier: MIT
#include "schemacheck.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>

namespace patdesk::test {

namespace {

const QString typeKey = QStringLiteral("type");

bool isOfType(const QJsonValue& value, const QString& type) {
    if (type == QLatin1String("string"))
        return value.isString();
    if (type == QLatin1String("boolean"))
        return value.isBool();
    if (type == QLatin1String("array"))
        return value.isArray();
    if (type == QLatin1String("object"))
        return value.isObject();
    if (type == QLatin1String("integer"))
        return value.isDouble() && std::trunc(value.toDouble()) == value.toDouble();
    return type == QLatin1String("number") && value.isDouble();
}

/// RFC 3339, 5.6
bool isRfc3339(const QString& text) {
    static const QRegularExpression dateTime(
        QStringLiteral("^\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$"));
    return dateTime.match(text).hasMatch();
}

/// The formats that the texts use and that can be wrong.
bool isOfFormat(const QJsonValue& value, const QString& format) {
    if (format == QLatin1String("date-time"))
        return isRfc3339(value.toString());
    if (format == QLatin1String("int32"))
        return std::abs(value.toDouble()) <= std::numeric_limits<qint32>::max();
    return true;
}

} // namespace

std::optional<SchemaCheck> SchemaCheck::fromFile(const QString& fileName) {
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    return document.isObject() ? std::optional(SchemaCheck(document.object())) : std::nullopt;
}

QStringList SchemaCheck::problems(const QString& path, const QString& method, int status,
                                  const QByteArray& body) const {
    const QJsonValue operation = m_specification[QLatin1String("paths")][path][method];
    const QJsonValue response = operation[QLatin1String("responses")][QString::number(status)];
    if (!response.isObject())
        return {QStringLiteral("%1 %2 has no answer %3").arg(method, path).arg(status)};
    const QJsonValue content = resolved(response.toObject()).value(QLatin1String("content"));
    if (!content.isObject())
        return body.isEmpty() ? QStringList() : QStringList{QStringLiteral("the answer should have no body")};

    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return {QStringLiteral("the answer is no JSON: ") + error.errorString()};
    const QJsonValue value =
        document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    QStringList problems;
    check(value, content[QLatin1String("application/json")][QLatin1String("schema")].toObject(),
          QStringLiteral("answer"), problems);
    return problems;
}

QJsonObject SchemaCheck::resolved(const QJsonObject& object) const {
    const QString reference = object.value(QLatin1String("$ref")).toString();
    if (!reference.startsWith(QLatin1String("#/")))
        return object;
    QJsonValue target = m_specification;
    for (const QString& step : reference.mid(2).split(QLatin1Char('/')))
        target = target[step];
    return resolved(target.toObject());
}

void SchemaCheck::check(const QJsonValue& value, const QJsonObject& unresolved, const QString& place,
                        QStringList& problems) const {
    const QJsonObject schema = resolved(unresolved);
    if (value.isNull()) {
        if (!schema.value(QLatin1String("nullable")).toBool())
            problems.append(place + QStringLiteral(" must not be null"));
        return;
    }
    for (const auto& alternatives : {QLatin1String("oneOf"), QLatin1String("anyOf")}) {
        if (schema.contains(alternatives) && !fitsOneOf(value, schema.value(alternatives).toArray()))
            problems.append(place + QStringLiteral(" fits none of its alternatives"));
    }
    const QString type = schema.value(typeKey).toString();
    if (!type.isEmpty() && !isOfType(value, type)) {
        problems.append(place + QStringLiteral(" must be of type ") + type);
        return;
    }
    if (!isOfFormat(value, schema.value(QLatin1String("format")).toString()))
        problems.append(place + QStringLiteral(" is not in its format"));
    if (schema.contains(QLatin1String("enum")) &&
        !schema.value(QLatin1String("enum")).toArray().contains(value))
        problems.append(place + QStringLiteral(" is none of the values it may have"));
    if (value.isObject())
        checkObject(value.toObject(), schema, place, problems);
    const QJsonArray elements = value.toArray();
    for (qsizetype i = 0; i < elements.size(); ++i)
        check(elements.at(i), schema.value(QLatin1String("items")).toObject(),
              QStringLiteral("%1[%2]").arg(place).arg(i), problems);
}

void SchemaCheck::checkObject(const QJsonObject& object, const QJsonObject& schema, const QString& place,
                              QStringList& problems) const {
    for (const QJsonValue name : schema.value(QLatin1String("required")).toArray()) {
        if (!object.contains(name.toString()))
            problems.append(place + QStringLiteral(" lacks ") + name.toString());
    }
    const QJsonObject properties = schema.value(QLatin1String("properties")).toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString member = place + QLatin1Char('.') + it.key();
        if (properties.contains(it.key()))
            check(it.value(), properties.value(it.key()).toObject(), member, problems);
        else if (!properties.isEmpty())
            problems.append(member + QStringLiteral(" is not in the specification"));
    }
}

bool SchemaCheck::fitsOneOf(const QJsonValue& value, const QJsonArray& schemas) const {
    return std::any_of(schemas.begin(), schemas.end(), [&](const QJsonValue& schema) {
        QStringList problems;
        check(value, schema.toObject(), {}, problems);
        return problems.isEmpty();
    });
}

} // namespace patdesk::test
