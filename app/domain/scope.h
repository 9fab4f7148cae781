// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace patdesk {

/// Everything the owner may do; makes every other scope beside it moot. The API takes it for a left-out
/// scope, so Patdesk always sends one.
inline const QString scopeAll = QStringLiteral("sp:scopes:all");
/// Nothing but the endpoints open to every user; what the web form starts with.
inline const QString scopeDefault = QStringLiteral("sp:scopes:default");

/// A scope that can be sent: not empty, printable, no white space, at most 256 characters.
bool isWellFormedScope(QStringView scope);

/// A scope's name as people write it, two words or more with colons between them: sp:scopes:all. What the
/// service puts into an access token may be no such name (FA==, a bitmap).
bool isScopeName(QStringView scope);

/// Trimmed, without empties and repetitions, in the order given.
QStringList normalizedScopes(const QStringList& scopes);

/// Equal as sets: the service keeps no order.
bool sameScopes(const QStringList& a, const QStringList& b);

/// The known scope that this one may be a slip of the pen for: it differs in two letters at most, counting
/// two that changed places as one. Empty if there is none, and for a known one.
QString closestKnownScope(const QString& scope);

/// A scope and the API calls that the public specifications list it for, in generation v1: "GET /roles/v1".
struct KnownScope {
    QString name;
    QStringList operations;
};

/// Every scope of the public specifications, by name; from resources/scopes. Read once.
const QList<KnownScope>& knownScopes();

} // namespace patdesk
