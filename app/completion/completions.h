// SPDX-License-Identifier: MIT
#pragma once

#include "completionplace.h"
#include "rowfinder.h"

#include <QList>
#include <QTimeZone>

#include <optional>
#include <string>

namespace patdesk {

/// Something that could stand in a place of a query.
struct Completion {
    /// As people read it: "status:", "A. Okafor".
    QString words;
    /// As it stands in the query, with quotation marks where it needs them. Of an owner or a scope only once
    /// completionsOf() has chosen it: there may be very many.
    QString text = {};
    /// The tokens of the table that it finds; nothing where they are not counted.
    std::optional<std::int64_t> tokens = {};
    /// As it is compared with what is typed.
    std::string folded = {};

    friend bool operator==(const Completion&, const Completion&) = default;
};

/// What a field can be followed by: its words, or the owners and scopes of the table, those with most tokens
/// first. Looks through the table: some milliseconds for a million rows, a few times as many for a field of
/// words.
QList<Completion> valuesOf(QueryField field, QuerySign sign, const RowFacts& facts, const QTimeZone& zone);

/// The fields, with their signs: used<, used>, used:.
QList<Completion> fieldCompletions();

/// Of the values of a field, or of the fields themselves, those that go on with what was typed, at most
/// `most`: first those that begin with it. None where the only one is there already.
QList<Completion> completionsOf(const QString& typed, const QList<Completion>& all, qsizetype most,
                                QueryField field = QueryField::Text);

} // namespace patdesk
