// SPDX-License-Identifier: MIT
#pragma once

#include "journalentry.h"
#include "tokenpast.h"
#include "tokenverdicts.h"

#include <variant>

namespace patdesk {

/// Uses of a token that belong together: of one kind, from one address, and close to each other.
struct UseSpan {
    enum class Kind {
        Used,
        Failed,
        ByOwner, ///< of one of the owner's tokens: nobody knows which
        Listed,  ///< a date of last use in a list of before, older than the events that are known
    };

    Kind kind = Kind::Used;
    /// Empty where it is not known, or several.
    QString address = {};
    /// How many; 0 where none is known.
    int addresses = 0;
    Day first = 0;
    Day last = 0;
    int days = 0;
    qint64 count = 0;
};

/// What became different, as a list showed it or as Patdesk made it.
struct TokenChange {
    enum class By {
        Somebody, ///< seen in a list
        Patdesk,
        PatdeskPerhaps, ///< sent, and no answer came
    };

    By by = By::Somebody;
    /// An expiry is RFC 3339, or empty for none.
    TokenPast::Change change;
};

struct PastEvent {
    /// Of uses, the day of the last.
    Instant at;
    std::variant<UseSpan, TokenChange> what;
};

/// What is known of a token's past, put together from the lists of before, the events and the journal.
struct TokenHistory {
    /// The newest first. However often it was used, the spans of its uses are no more than `mostSpans`.
    std::vector<PastEvent> events;
    /// The first list that has it.
    Moment knownSince;
    /// The first day of which uses are known; nothing where they were not looked at.
    std::optional<Day> usesSince;
};

inline constexpr std::size_t mostSpans = 12;

/// What Patdesk did to a token of the tenant at this host, oldest first. What was refused changed nothing.
std::vector<TokenChange> changesOf(const QList<JournalEntry>& journal, const QString& host,
                                   const TokenId& token);

/// `known`: nothing where the token was not judged. A change of Patdesk's that a list shows too is one event.
TokenHistory historyOf(const TokenPast& past, const std::optional<TokenVerdicts::Known>& known,
                       std::vector<TokenChange> own);

} // namespace patdesk
