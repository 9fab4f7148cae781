// SPDX-License-Identifier: MIT
#pragma once

#include "querytree.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace patdesk {

/// What the tokens are counted by.
enum class PictureKind : std::uint8_t { LastUsed, Expires, Created, Scopes, Owners, Verdicts };

/// Of dates: more than `beyond` away (nothing = from now on), and at most `within` (nothing = without end).
struct SpanBucket {
    std::optional<TimeSpan> beyond = {};
    std::optional<TimeSpan> within = {};

    friend bool operator==(const SpanBucket&, const SpanBucket&) = default;
};

/// Of numbers of scopes, among the tokens that do not have all: from `least` up to `most`, or without end.
struct CountBucket {
    int least = 0;
    std::optional<int> most = {};

    friend bool operator==(const CountBucket&, const CountBucket&) = default;
};

/// Of one owner.
struct OwnerBucket {
    QString name;  ///< as the service gives it, or else the ID
    QString asked; ///< what the query asks for: the name, or the ID where that finds others, too

    friend bool operator==(const OwnerBucket&, const OwnerBucket&) = default;
};

enum class OtherBucket : std::uint8_t { Expired, AllScopes, OtherOwners };

/// Which tokens a bar stands for. A DateWord: those without a date, or with one that cannot be read.
using Bucket = std::variant<SpanBucket, DateWord, CountBucket, OwnerBucket, OtherBucket, VerdictWord>;

/// How many tokens are in each bucket. Every token is in one of them.
struct Distribution {
    PictureKind kind = PictureKind::LastUsed;
    std::vector<Bucket> buckets = {};
    std::vector<std::int64_t> all = {};   ///< of the whole list
    std::vector<std::int64_t> shown = {}; ///< of the rows shown

    int size() const { return static_cast<int>(buckets.size()); }

    friend bool operator==(const Distribution&, const Distribution&) = default;
};

/// The first and the last of some buckets beside each other.
using BucketRange = std::pair<int, int>;

} // namespace patdesk
