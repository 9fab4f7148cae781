// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QByteArrayView>

#include <cstdint>
#include <functional>
#include <limits>
#include <memory>
#include <span>
#include <string_view>

namespace patdesk {

/// One element of a list response, decoded and validated. The views are UTF-8 and valid during the sink's
/// call only.
struct TokenFields {
    /// A date that is null or absent.
    static constexpr std::int64_t noDate = std::numeric_limits<std::int64_t>::min();

    std::string_view id;
    std::string_view name;
    std::string_view ownerId;
    std::string_view ownerName;
    std::span<const std::string_view> scopes;
    /// 0 where null or absent.
    std::int64_t createdMs = 0;
    std::int64_t lastUsedMs = noDate;
    std::int64_t expiresMs = noDate;
    std::int32_t accessTokenLifetimeS = 43200;
    bool managed = false;
    bool neverExpiresAcknowledged = false;
};

/// What a list response held.
struct ListSummary {
    std::int64_t tokens = 0;
    /// Elements left out since they had no id or were no object: shown to the user, never dropped in silence.
    std::int64_t unreadable = 0;
};

/// Reads the JSON array of a list response as its bytes arrive, element by element, and hands each to a sink.
///
/// Any thread, one at a time. Bounds: 64 levels deep, 1 MiB an element, 1 MiB before the array and after
/// it, 64 KiB a string that is read; what exceeds them is Malformed. Tolerates what the service may do:
/// unknown fields, null or absent dates, a null scope (every right), a number or a flag as a string, a byte
/// order mark. Of a duplicate key the first wins. A date that cannot be read counts as absent. Elements
/// arrive at the sink in batches, a little behind feed().
///
/// How: bytes gather in one buffer of at most 1 MiB. The last "},{" in it is taken for the end of an element,
/// what is before it is closed with a bracket and parsed in place. If it was no such end (within a string, or
/// deeper), the text closed there cannot be valid JSON, so the parser itself proves the guess; only when it
/// was wrong is the text followed byte by byte.
class TokenListReader {
public:
    static constexpr std::size_t maxElementBytes = std::size_t(1) << 20;
    static constexpr std::size_t maxStringBytes = std::size_t(64) << 10;
    static constexpr std::size_t maxDepth = 64;

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
