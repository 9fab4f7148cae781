// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace patdesk {

/// Why a text is no query. Position and length are UTF-16 units of the text; a length of 0 is the place
/// before that unit, which may be the end.
struct QueryError {
    qsizetype position = 0;
    qsizetype length = 0;
    /// A sentence or two for whoever typed it: what is wrong, and what would be right. Of the text it holds
    /// at most some 40 characters, none of them invisible.
    QString message = {};
    /// What could stand in that place instead; empty if nobody can tell.
    QString suggestion = {};
    /// Something is missing at the end, which may be about to be typed.
    bool unfinished = false;

    friend bool operator==(const QueryError&, const QueryError&) = default;
};

} // namespace patdesk
