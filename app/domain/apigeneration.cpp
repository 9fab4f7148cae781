// SPDX-License-Identifier: MIT
#include "apigeneration.h"

#include <algorithm>

namespace patdesk {

namespace {

using L = QLatin1String;

// Rows in the order of the enumeration. Columns: generation, name, tokens, bulk update, identities,
// months ahead, expiry patchable, never expires, near its end.
constexpr std::array<GenerationTraits, allGenerations.size()> table{{
    {ApiGeneration::Beta, L("beta"), L("/beta/personal-access-tokens"), L(), L("/v3/public-identities"), 6,
     false, false, true},
    {ApiGeneration::V3, L("v3"), L("/v3/personal-access-tokens"), L(), L("/v3/public-identities"), 6, false,
     false, true},
    {ApiGeneration::V2024, L("v2024"), L("/v2024/personal-access-tokens"), L(), L("/v3/public-identities"), 6,
     false, false, true},
    {ApiGeneration::V2025, L("v2025"), L("/v2025/personal-access-tokens"), L(), L("/v3/public-identities"), 0,
     true, true, true},
    {ApiGeneration::V2026, L("v2026"), L("/v2026/personal-access-tokens"), L(), L("/v3/public-identities"), 0,
     true, true, true},
    {ApiGeneration::V1, L("v1"), L("/personal-access-tokens/v1"), L("/personal-access-tokens/v1/bulk-update"),
     L("/public-identities/v1"), 0, true, true, false},
}};

} // namespace

const GenerationTraits& traits(ApiGeneration generation) {
    return table[static_cast<size_t>(generation)];
}

std::optional<ApiGeneration> generationNamed(QStringView name) {
    const auto found =
        std::find_if(table.begin(), table.end(), [name](const auto& row) { return name == row.name; });
    return found == table.end() ? std::nullopt : std::optional(found->generation);
}

} // namespace patdesk
