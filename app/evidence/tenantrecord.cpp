// SPDX-License-Identifier: MIT
#include "tenantrecord.h"

#include <algorithm>
#include <cmath>

namespace patdesk {

namespace {

bool isNewAddress(const UseDays& uses, std::size_t at) {
    return uses[at].address != UseDay::unknownAddress &&
           std::none_of(uses.begin(), uses.begin() + static_cast<std::ptrdiff_t>(at),
                        [&](const UseDay& before) { return before.address == uses[at].address; });
}

} // namespace

void TenantRecord::add(const UseDays& uses, Day seenFrom, const SilenceRules& rules) {
    if (uses.empty() || uses.back().day - uses.front().day + 1 < rules.atWork)
        return;
    ++m_tokens;
    int longest = 0;
    for (std::size_t i = 1; i < uses.size(); ++i) {
        const int silence = uses[i].day - uses[i - 1].day - 1;
        if (silence < rules.least || silence <= longest || isNewAddress(uses, i))
            continue;
        const UseDays before(uses.begin(), uses.begin() + static_cast<std::ptrdiff_t>(i));
        if (haveEnded(streamsOf(before, seenFrom), uses[i].day, rules))
            longest = silence;
    }
    if (longest == 0)
        return;
    ++m_returns;
    m_longestReturn = std::max(m_longestReturn, longest);
}

int TenantRecord::leastSilence(int policys) const {
    if (m_returns == 0)
        return policys;
    const double factor = 1 + 0.5 / std::sqrt(double(m_returns));
    return std::max(policys, static_cast<int>(std::ceil(factor * m_longestReturn)));
}

} // namespace patdesk
