// SPDX-License-Identifier: MIT
#pragma once

#include "queryerror.h"
#include "querytree.h"

#include <optional>

namespace patdesk {

/// What people type to say which tokens they mean:
///
///     query      any                       an empty text: every token
///     any        all { "or" all }
///     all        part { [ "and" ] part }
///     part       "not" part | "-" part | "(" any ")" | phrase | condition
///     phrase     word { word } | quoted    consecutive words are one text, as they are typed
///     condition  field ":" value | field ":" "(" value { "or" value } ")" | field sign value
///     sign       "<" | "<=" | ">" | ">="   of dates, lifetime and scopes
///
///     name owner scope id   a text. It has to be in there; with * in it, it has to fit as a whole: svc*
///     status                stale, never-used, expiring, expired, never-expires, all-scopes, managed,
///                           unreadable or recently-used
///     verdict               safe, in-use, cannot-tell or none
///     ownerstate            active, on-leave, left, not-found, none or not-known
///     gap                   source-not-seen, too-few-uses, referenced … (querywords.cpp has them all)
///     managed mine          yes or no
///     used created expires  a date, a time span (compared only), never or unreadable; see querydates.h
///     lifetime              a time span, of the access tokens: 30min, 8h
///     scopes                a number
///
/// A phrase is in the name, the owner's name, a scope or the ID, as TokenSearch finds it: "payroll feed" is
/// one text, and `payroll "feed"` two that both have to be there. Quotation marks make text of everything
/// between them, \" and \\ included. A "-" stands before what it negates, without a space.
///
/// A text with nothing of this grammar in it is one phrase, brackets and all, and finds exactly what the
/// plain search does. To that end
/// - a word that begins a known scope (idn:, sp:) is no field, nor is one with two colons that is near none;
/// - "or" and "and" at an end, and "not" and "and" between plain words, are words: "Do not delete" is a name;
/// - brackets, a "-" or a * on its own are text where nothing else is of the grammar.
///
/// Case does not count. `owner` also finds the ID of an owner, if it is whole; `scope` and phrases that read
/// like a scope also find sp:scopes:all. What cannot be read is unknown: neither a condition about it nor the
/// opposite finds it, only "unreadable" does, so that "not used<90d" does not hold for a token whose last use
/// is unreadable. In the same way, only verdict:none finds what was not judged: not
/// ownerstate or gap, nor the opposite of one.
///
/// At most 4,000 characters, 100 conditions and phrases, 32 brackets and negations inside one another.

struct QueryReading {
    /// Empty if there is an error.
    Query query;
    std::optional<QueryError> error;
};

/// Any text is answered, in time linear in its length. Thread-safe.
QueryReading readQuery(const QString& text);

} // namespace patdesk
