// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <variant>

namespace patdesk::demo {

/// A document after a JSON Patch.
struct Patched {
    QJsonObject document;
    /// The members that an operation other than "test" has reached.
    QSet<QString> touched;
};

/// Why a patch cannot be applied, in a sentence.
struct PatchRefusal {
    QString reason;
};

/// Applies a JSON Patch (RFC 6902) to an object: all of its operations or, if one fails, none. Takes "test",
/// "replace", "add" and "remove" on the members named in `reachable`, and on the elements of those that are
/// arrays
/// ("/scope/0", "/scope/-"). The value of a member that was removed is absent from the document.
std::variant<Patched, PatchRefusal> applyPatch(const QJsonArray& patch, const QJsonObject& document,
                                               const QStringList& reachable);

} // namespace patdesk::demo
