// SPDX-License-Identifier: MIT
#pragma once

#include "querytree.h"

#include <optional>

namespace patdesk {

/// What is being typed at the cursor: a word, which may become a field, or a value of a field.
struct CompletionPlace {
    /// In UTF-16 units; what is chosen takes the place of the text between them.
    qsizetype from = 0;
    qsizetype to = 0;
    /// Up to the cursor, without quotation marks.
    QString typed = {};
    /// Nothing where a field could begin.
    std::optional<QueryField> field = {};
    QuerySign sign = QuerySign::Is;

    friend bool operator==(const CompletionPlace&, const CompletionPlace&) = default;
};

/// Nothing where neither can stand: in the quotation marks of a phrase. Any text is answered, whether it is a
/// query or not yet.
std::optional<CompletionPlace> completionPlaceAt(const QString& text, qsizetype cursor);

} // namespace patdesk
