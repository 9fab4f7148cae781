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
    /// Needs longer than the other faults' deadlines.
    bool patient = false;
    /// Depends on how the bytes happen to arrive: done is an honest end as well.
    bool orDone = false;

    Ends end(Call call) const;
};

const QList<Fault>& faultTable();

/// Deadlines that a test can wait for, and one retry.
HttpClient::Options faultOptions(bool patient = false);

} // namespace patdesk::test
