// SPDX-License-Identifier: MIT
#include "scope.h"

#include "spelling.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdlib>

namespace patdesk {

bool isWellFormedScope(QStringView scope) {
    return !scope.isEmpty() && scope.size() <= 256 &&
           std::all_of(scope.begin(), scope.end(), [](QChar c) { return c.isPrint() && !c.isSpace(); });
}

bool isScopeName(QStringView scope) {
    const auto isWord = [](QStringView word) {
        return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) {
            return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
                   c == u'-' || c == u'_' || c == u'.' || c == u'*';
        });
    };
    const QList<QStringView> words = scope.split(u':');
    return words.size() > 1 && std::all_of(words.begin(), words.end(), isWord);
}

QStringList normalizedScopes(const QStringList& scopes) {
    QStringList result;
    for (const QString& scope : scopes) {
        const QString trimmed = scope.trimmed();
        if (!trimmed.isEmpty() && !result.contains(trimmed))
            result.append(trimmed);
    }
    return result;
}

bool sameScopes(const QStringList& a, const QStringList& b) {
    const auto asSet = [](QStringList scopes) {
        scopes.sort();
        scopes.removeDuplicates();
        return scopes;
    };
    return asSet(a) == asSet(b);
}

QString closestKnownScope(const QString& scope) {
    constexpr qsizetype most = 2;
    QString closest;
    qsizetype least = most + 1;
    const auto look = [&](const QString& known) {
        if (std::abs(known.size() - scope.size()) > most)
            return;
        if (const qsizetype away = spellingDifferences(scope, known); away < least) {
            least = away;
            closest = known;
        }
    };
    look(scopeAll);
    look(scopeDefault);
    for (const KnownScope& known : knownScopes())
        look(known.name);
    return least == 0 ? QString() : closest;
}

const QList<KnownScope>& knownScopes() {
    static const QList<KnownScope> scopes = [] {
        QFile file(QStringLiteral(":/scopes/known-scopes.json"));
        QList<KnownScope> result;
        if (!file.open(QIODevice::ReadOnly))
            return result;
        const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
        for (auto it = object.begin(); it != object.end(); ++it) {
            KnownScope scope{it.key(), {}};
            for (const QJsonValue operation : it.value().toArray())
                scope.operations.append(operation.toString());
            result.append(scope);
        }
        return result;
    }();
    return scopes;
}

} // namespace patdesk
