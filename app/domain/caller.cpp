// SPDX-License-Identifier: MIT
#include "caller.h"

#include "scope.h"

#include <algorithm>

namespace patdesk {

namespace {

const QString readMine = QStringLiteral("sp:my-personal-access-tokens:read");
const QString manageMine = QStringLiteral("sp:my-personal-access-tokens:manage");
const QString readAll = QStringLiteral("sp:all-personal-access-tokens:read");
const QString manageAll = QStringLiteral("sp:all-personal-access-tokens:manage");

/// The scopes of which one is enough, the narrowest first.
QStringList scopesThatAllow(Right right) {
    switch (right) {
    case Right::ListMine:
        return {readMine, manageMine, readAll, manageAll};
    case Right::ListAll:
    case Right::ListManaged:
        return {readAll, manageAll};
    case Right::Create:
    case Right::DeleteMine:
        return {manageMine, manageAll};
    case Right::Patch:
        return {manageMine};
    case Right::DeleteAny:
        return {manageAll};
    }
    return {};
}

} // namespace

QString scopeOf(Right right) {
    return scopesThatAllow(right).constFirst();
}

Permission Caller::permission(Right right) const {
    if (!scopes)
        return Permission::Unknown;
    const QStringList enough = scopesThatAllow(right);
    const bool allows = scopes->contains(scopeAll) ||
                        std::any_of(enough.begin(), enough.end(),
                                    [this](const QString& scope) { return scopes->contains(scope); });
    return allows ? Permission::NotExcluded : Permission::Excluded;
}

} // namespace patdesk
