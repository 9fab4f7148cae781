// SPDX-License-Identifier: MIT
#include "generationsearch.h"

#include <algorithm>
#include <array>

namespace patdesk {

namespace {

/// The newest first.
constexpr std::array generations{ApiGeneration::V1,    ApiGeneration::V2026, ApiGeneration::V2025,
                                 ApiGeneration::V2024, ApiGeneration::V3,    ApiGeneration::Beta};

std::optional<ApiGeneration> olderThan(ApiGeneration generation) {
    const auto* const found = std::find(generations.begin(), generations.end(), generation);
    if (found == generations.end() || found + 1 == generations.end())
        return std::nullopt;
    return *(found + 1);
}

} // namespace

GenerationSearch::GenerationSearch(std::optional<ApiGeneration> chosen)
    : m_current(chosen.value_or(ApiGeneration::V1)), m_settled(chosen.has_value()) {}

GenerationSearch::Finding GenerationSearch::learn(const Result<HttpAnswer>& answer) {
    if (m_settled)
        return Finding::Nothing;
    if (!answer && answer.error().kind == ErrorKind::NotFound) {
        const auto older = olderThan(m_current);
        m_current = older.value_or(ApiGeneration::V1);
        return older ? Finding::AskOlder : Finding::Nothing;
    }
    m_settled = answer.ok() || answer.error().httpStatus == 401 || answer.error().httpStatus == 403;
    return m_settled ? Finding::Settled : Finding::Nothing;
}

} // namespace patdesk
