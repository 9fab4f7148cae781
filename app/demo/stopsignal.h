// SPDX-License-Identifier: MIT
#pragma once

namespace patdesk {

/// Waits for the user, or the system, to end the program: Ctrl+C or a request to terminate.
class StopSignal {
public:
    /// From here on the request does not end the process. Before any other thread is started.
    StopSignal();

    void wait();
};

} // namespace patdesk
