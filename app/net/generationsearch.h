// SPDX-License-Identifier: MIT
#pragma once

#include "apigeneration.h"
#include "httprequest.h"
#include "result.h"

#include <optional>

namespace patdesk {

/// The generation in which a tenant is asked: the one that was chosen for it or, where that is left to
/// Patdesk, the newest that the tenant has. A list tells: it is never missing itself, so that 404 means that
/// the whole generation is.
class GenerationSearch {
public:
    explicit GenerationSearch(std::optional<ApiGeneration> chosen);

    /// V1 until something else is found.
    ApiGeneration current() const { return m_current; }

    /// It was chosen, or has been seen to answer.
    bool isSettled() const { return m_settled; }

    enum class Finding {
        Nothing,
        Settled,  ///< the tenant has current()
        AskOlder, ///< it has not: current() is the next older one now
    };

    /// What the answer to a list says.
    Finding learn(const Result<HttpAnswer>& answer);

private:
    ApiGeneration m_current;
    bool m_settled;
};

} // namespace patdesk
