// SPDX-License-Identifier: MIT
#include "processguard.h"

#include <sys/resource.h>
#if defined(__linux__)
#include <sys/prctl.h>
#elif defined(__APPLE__)
#include <sys/types.h>

#include <sys/ptrace.h>
#endif

namespace patdesk {

void guardProcess() noexcept {
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#if defined(__linux__)
    // Not for the duration of a child: exec() of another program resets it for that program alone.
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#elif defined(__APPLE__)
    ptrace(PT_DENY_ATTACH, 0, nullptr, 0);
#endif
}

} // namespace patdesk
