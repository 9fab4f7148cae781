// SPDX-License-Identifier: MIT
#pragma once

#include "moment.h"
#include "result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string_view>

namespace patdesk {

/// One element of a list response, decoded and validated. The views are UTF-8 and valid during the sink's
/// call only.
struct TokenFields {
    /// A date that is null or absent, and one that cannot be read.
    static constexpr std::int64_t noDate = Moment::noneMs;
    static constexpr std::int64_t unreadableDate = Moment::unreadableMs;

    std::string_view id;
    std::string_view name;
    std::string_view ownerId;
    std::string_view ownerName;
    std::span<const std::string_view> scopes;
    /// Unreadable where null or absent, too.
    std::int64_t createdMs = unreadableDate;
    std::int64_t lastUsedMs = noDate;
    std::int64_t expiresMs = noDate;
    std::int32_t accessTokenLifetimeS = 43200;
    bool managed = false;
    bool neverExpiresAcknowledged = false;
    /// A part of it was there and could not be read.
    bool partlyUnreadable = false;
};

/// What a list response held.
struct ListSummary {
    std::int64_t tokens = 0;
    /// Elements left out since they had no id or were no object: shown to the user, never dropped in silence.
    std::int64_t unreadable = 0;
    /// Of the tokens: a date or another part of it could not be read.
    std::int64_t partly = 0;
    /// What the first of both looked like (RawSamples).
    QByteArray samples;
};

/// Reads the JSON array of a list response as its bytes arrive, element by element, and hands each to a sink.
///
/// Any thread, one at a time. Bounds: 64 levels deep, 1 MiB an element, 1 MiB before the array and after
/// it, 64 KiB a string that is read. Tolerates what the service may do: unknown fields, null or absent dates,
/// a null scope (every right), a number or a flag as a string, a byte order mark. Of a duplicate key the
/// first wins. Elements arrive at the sink in batches, a little behind feed().
///
/// One odd element hides no other. What a parser refuses (a number or a nesting beyond bounds, half a
/// surrogate pair, a raw control byte, no UTF-8, a missing quote or comma) and what exceeds a bound is handed
/// on as far as it can be read (TokenFields::partlyUnreadable), or counted as unreadable where it has no id.
/// Malformed is what is no array, ends within one, or holds elements and no token at all.
///
/// How: bytes gather in one buffer of at most 1 MiB. The last "},{" in it is taken for the end of an element,
/// what is before it is closed with a bracket and parsed in place. If it was no such end (within a string, or
/// deeper), the text closed there cannot be valid JSON, so the parser itself proves the guess; only when it
/// was wrong is the text followed byte by byte, and only what is no JSON then is taken apart (listseam.h).
/// Linear in the text, whatever it is.
class TokenListReader {
public:
    static constexpr std::size_t maxElementBytes = std::size_t(1) << 20;
    static constexpr std::size_t maxStringBytes = std::size_t(64) << 10;
    static constexpr std::size_t maxDepth = 64;
    /// An element that is longer than maxElementBytes is left out from there on, and followed this far to its
    /// end.
    static constexpr std::size_t maxSkippedBytes = std::size_t(64) << 20;

    using Sink = std::function<void(const TokenFields&)>; // unbound: called within feed() and finish()

    explicit TokenListReader(Sink sink);
    ~TokenListReader();

    /// Takes the next bytes. After an error every further call answers the same error.
    Result<Done> feed(QByteArrayView bytes);

    /// The response has ended: Malformed if the array has not.
    Result<ListSummary> finish();

private:
    struct Impl;
    std::unique_ptr<Impl> m;
};

} // namespace patdesk
