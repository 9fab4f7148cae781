// SPDX-License-Identifier: MIT
#pragma once

namespace patdesk {

/// Takes a variable out of this process's environment and overwrites its value where the system has put it,
/// so that neither a child of ours nor /proc/PID/environ nor a look into the memory finds it. Before there is
/// a second thread.
void forgetEnvironmentVariable(const char* name) noexcept;

} // namespace patdesk
