// SPDX-License-Identifier: MIT
#pragma once

#include "silence.h"

namespace patdesk {

/// What a tenant's own past says about the rules: programs that came back after a silence that would have
/// been long enough. Where they do, a longer silence is asked for; the record never makes a rule laxer.
class TenantRecord {
public:
    /// Looks at every silence among the uses of one token. A use from an address that is new ends none: that
    /// is an alarm, and says nothing about the program before it.
    void add(const UseDays& uses, Day seenFrom, const SilenceRules& rules);

    /// Tokens that were looked at and had been at work for long enough.
    int tokens() const { return m_tokens; }

    /// How many of them came back, and after how many days at most.
    int returns() const { return m_returns; }

    int longestReturn() const { return m_longestReturn; }

    /// The least silence with that experience: the policy's, or half as long again as the only return, a
    /// quarter longer than the longest of four.
    int leastSilence(int policys) const;

private:
    int m_tokens = 0;
    int m_returns = 0;
    int m_longestReturn = 0;
};

} // namespace patdesk
