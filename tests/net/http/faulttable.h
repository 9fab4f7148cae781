// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"
#include "servicescript.h"

namespace patdesk::test {

/// The calls of the token API.
enum class Call { SignIn, List, Create, Patch, Remove };

inline constexpr std::array allCalls{Call::SignIn, Call::List, Call::Create, Call::Patch, Call::Remove};

const char* nameOf(Call call);

inline bool isChange(Call call) {
    return call == Call::Create || call == Call::Patch || call == Call::Remove;
}

/// What a service, or what stands before it, does to the answer of a call, and how that call ends.
struct Fault {
    using Ends = std::optional<ErrorKind>;

    const char* name;
    /// When the header has come, before the body is read.
    bool early = false;
    Script (*script)(const SeenRequest& request);
    /// Nothing = the call is done as if there had been no fault.
    Ends signIn;
    Ends list;
    /// Create and patch.
    Ends change;
    Ends remove;
    enum class Also {
        Nothing,
        ShortDeadlines, ///< a deadline is what ends it
        OrDone,         ///< how the bytes happen to arrive decides: done is an honest end as well
    };
    Also also = Also::Nothing;

    Ends end(Call call) const;
};

const QList<Fault>& faultTable();

/// One retry, and deadlines that never come or that a test can wait for.
HttpClient::Options faultOptions(Fault::Also also);

} // namespace patdesk::test
