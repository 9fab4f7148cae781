// SPDX-License-Identifier: MIT
#pragma once

#include "ownerfolding.h"
#include "ownerindex.h"
#include "rowtransition.h"

#include <cstdint>
#include <vector>

namespace patdesk {

/// The tokens that are shown, under their owners: whoever has the most of them first, then by name.
///
///     order     Okafor         Smith       no owner
///     tokens    t7 t2 t9       t1 t5       t4            in the order that they came in
///     entries   # t7 t2 t9     #           # t4          Smith's group is folded
///
/// An owner is its first number (OwnerIndex).
struct TokenGroups {
    struct Span {
        std::uint32_t from = 0;
        std::uint32_t count = 0;

        friend bool operator==(const Span&, const Span&) = default;
    };

    ShownRows tokens;
    std::vector<std::uint32_t> order;
    /// Of each owner's number: where its tokens are. Nothing for those who have none.
    std::vector<Span> spans;
    /// Of each owner's number: 1 for a folded group.
    std::vector<std::uint8_t> folded;

    Span spanOf(std::uint32_t owner) const { return owner < spans.size() ? spans[owner] : Span(); }

    bool isFolded(std::uint32_t owner) const { return owner < folded.size() && folded[owner] != 0; }
};

/// Three passes over the rows, and a sort of the owners.
TokenGroups groupsOf(const ShownRows& rows, const TokenTable& table, const OwnerIndex& owners,
                     const OwnerFolding& folding);

/// With a heading above each group, and without the tokens of folded ones.
ShownRows entriesOf(const TokenGroups& groups);

} // namespace patdesk
