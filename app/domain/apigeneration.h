// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace patdesk {

/// The service's API generations. V1 is the current one; the year-named ones, v3 and beta lose support in Q2
/// 2028.
enum class ApiGeneration { Beta, V3, V2024, V2025, V2026, V1 };

inline constexpr std::array allGenerations{ApiGeneration::Beta,  ApiGeneration::V3,    ApiGeneration::V2024,
                                           ApiGeneration::V2025, ApiGeneration::V2026, ApiGeneration::V1};

/// What one generation allows: the whole difference between them, as data. Source: the public OpenAPI texts.
struct GenerationTraits {
    ApiGeneration generation;
    /// As on the command line and in the settings: "beta" … "v1".
    QLatin1String name;
    /// List and create here; patch and delete at this path + "/" + id.
    QLatin1String tokensPath;
    /// Empty where there is none. Even where named, a tenant may lack it: probe.
    QLatin1String bulkUpdatePath;
    QLatin1String identitiesPath;
    /// How far ahead an expiry may lie, in months; 0 = any future date, or none.
    int maxExpiryMonths;
    /// /expirationDate and /userAwareTokenNeverExpires can be patched. /name and /scope always can.
    bool expiryPatchable;
    /// No expiry is possible, and then userAwareTokenNeverExpires must be true.
    bool neverExpiresWithAcknowledgement;
    /// Support ends in Q2 2028, the generation stops in Q1 2029.
    bool nearItsEnd;
};

const GenerationTraits& traits(ApiGeneration generation);

/// "beta" … "v1"; nothing for another word, "auto" included.
std::optional<ApiGeneration> generationNamed(QStringView name);

} // namespace patdesk
