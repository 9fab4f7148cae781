// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace patdesk::test {

/// Holds an answer against an OpenAPI 3.0 text: type, required, properties, items, nullable, enum, format
/// date-time and int32, oneOf, anyOf, $ref. Stricter than OpenAPI in one point: a member that the schema does
/// not name is a problem, so that nothing slips in unseen.
class SchemaCheck {
public:
    /// Nothing if the file is no JSON object.
    static std::optional<SchemaCheck> fromFile(const QString& fileName);

    /// What is wrong with the answer to `method` (lower case) at `path` as the text writes it; empty =
    /// nothing. An answer with a status that the text does not name is wrong.
    QStringList problems(const QString& path, const QString& method, int status,
                         const QByteArray& body) const;

private:
    explicit SchemaCheck(QJsonObject specification) : m_specification(std::move(specification)) {}

    QJsonObject resolved(const QJsonObject& object) const;
    void check(const QJsonValue& value, const QJsonObject& schema, const QString& place,
               QStringList& problems) const;
    void checkObject(const QJsonObject& object, const QJsonObject& schema, const QString& place,
                     QStringList& problems) const;
    bool fitsOneOf(const QJsonValue& value, const QJsonArray& schemas) const;

    QJsonObject m_specification;
};

} // namespace patdesk::test
