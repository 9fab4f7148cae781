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
/// Any thread, one at a time. Bounds: 64 levels deep, 1 MiB an element, 64 KiB a string; what exceeds them is
/// Malformed. Tolerates what the service may do (unknown fields, null or absent dates, a null scope, a byte
/// order mark); a date that cannot be read counts as absent.
class TokenListReader {
public:
    using Sink = std::function<void(const TokenFields&)>;

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
