// SPDX-License-Identifier: MIT
#pragma once

#include "bucketrules.h"
#include "tokentable.h"

namespace patdesk {

/// The owners of the most tokens, by their numbers in the table, each with the text that finds exactly its
/// tokens in a query.
struct TopOwners {
    std::vector<OwnerBucket> owners;
    std::vector<std::uint32_t> numbers;
    /// Somebody else owns a token.
    bool hasOthers = false;
};

/// At most ten, those with the most tokens first. An owner whom no text finds alone is among the others: who
/// has neither a name nor an ID, say.
TopOwners topOwners(const TokenTable& table);

} // namespace patdesk
