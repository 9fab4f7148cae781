// SPDX-License-Identifier: MIT
#include "ratelimit.h"

namespace patdesk::demo {

std::optional<std::chrono::seconds> RateLimit::refuse(const TokenId& client, ApiGeneration generation,
                                                      Instant now) {
    const std::lock_guard lock(m_mutex);
    std::deque<Instant>& passed = m_passed[{client, generation}];
    while (!passed.empty() && passed.front() + window <= now)
        passed.pop_front();
    if (passed.size() >= requests)
        return std::chrono::ceil<std::chrono::seconds>(passed.front() + window - now);
    passed.push_back(now);
    return std::nullopt;
}

} // namespace patdesk::demo
