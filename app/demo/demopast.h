// SPDX-License-Identifier: MIT
#pragma once

#include "demodata.h"

#include <cstdint>
#include <functional>
#include <mutex>
#include <tuple>
#include <vector>

namespace patdesk::demo {

/// Somebody got an access token with a token, or tried to.
struct TokenUse {
    std::int64_t atMs = 0;
    /// Whose token: a number of the Past's.
    std::int32_t holder = 0;
    std::uint16_t address = 0;
    bool failed = false;

    /// As the search sorts events: by the moment, then by the ID.
    friend auto operator<=>(const TokenUse& a, const TokenUse& b) {
        return std::tie(a.atMs, a.holder, a.failed) <=> std::tie(b.atMs, b.holder, b.failed);
    }

    friend bool operator==(const TokenUse& a, const TokenUse& b) { return (a <=> b) == 0; }
};

/// Uses of a demo tenant's tokens in the thirteen months before its start, as programs and people would have
/// made them: each token's fits its row. Made when it is first asked for, which takes a moment. Programs run
/// on for two days after the start. Any thread.
class Past {
public:
    /// `start`: when the world was made.
    Past(const World& world, quint64 seed, Instant start);

    /// A sign-in that really happens. From this computer.
    void add(const Token& token, Instant at, bool failed);

    /// Calls `visit` for what the search would find, in order: uses and failed uses from `from` to before
    /// `until`, as of `now`; until it answers false. What a program does after the start fails if `world` has
    /// its token no longer, or expired. `visit` asks nothing of this.
    using Visit = std::function<bool(const TokenUse& use, const Token& holder)>; // unbound: called within
    void forEach(Instant from, Instant until, const World& world, Instant now, const Visit& visit);

private:
    void make();

    std::mutex m_mutex;
    const QList<Token> m_tokens;
    const quint64 m_seed;
    const Instant m_start;
    bool m_isMade = false;
    std::vector<TokenUse> m_uses;
    /// Tokens that are named in m_uses: those of the start, and later ones that were signed in with.
    QList<Token> m_holders;
};

/// “198.51.100.7”: of the ranges that RFC 5737 sets aside for documents. 0 is this computer.
QString addressText(std::uint16_t address);

} // namespace patdesk::demo
