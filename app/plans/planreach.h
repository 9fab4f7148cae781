// SPDX-License-Identifier: MIT
#pragma once

#include "planwish.h"

namespace patdesk {

/// What the steps of such a plan do.
PlanAction actionOf(PlanWish::Kind kind);

/// What each kind of plan could do with some tokens, whatever it is filled in with: known before there is a
/// plan.
class PlanReach {
public:
    void add(const Token& token, const PlanContext& context);

    int tokens() const { return m_tokens; }

    /// Tokens by what is in the way of such a plan; those with PlanObstacle::None can be changed by it.
    const ObstacleCounts& countsOf(PlanWish::Kind kind) const {
        return m_counts.at(static_cast<std::size_t>(kind));
    }

    int possible(PlanWish::Kind kind) const { return countsOf(kind).front(); }

    /// Nothing would come of it, even if managed tokens were included.
    bool isPointless(PlanWish::Kind kind) const;

    /// The first token that could be renamed, for an example.
    const std::optional<Token>& renamable() const { return m_renamable; }

private:
    int m_tokens = 0;
    std::array<ObstacleCounts, static_cast<std::size_t>(PlanWish::Kind::Rename) + 1> m_counts{};
    std::optional<Token> m_renamable;
};

} // namespace patdesk
