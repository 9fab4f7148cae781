// SPDX-License-Identifier: MIT
#pragma once

#include "apigeneration.h"
#include "ids.h"
#include "instant.h"

#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <utility>

namespace patdesk::demo {

/// The service's limit: 100 requests in any 10 s, counted per client id and API generation. Refused requests
/// do not count. Any thread.
class RateLimit {
public:
    static constexpr std::size_t requests = 100;
    static constexpr std::chrono::seconds window{10};

    /// Counts a request. Nothing if it may pass, else how long to wait, in whole seconds as Retry-After wants
    /// it.
    std::optional<std::chrono::seconds> refuse(const TokenId& client, ApiGeneration generation, Instant now);

private:
    std::mutex m_mutex;
    std::map<std::pair<TokenId, ApiGeneration>, std::deque<Instant>> m_passed;
};

} // namespace patdesk::demo
