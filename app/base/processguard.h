// SPDX-License-Identifier: MIT
#pragma once

namespace patdesk {

/// Keeps this process's memory from other programs of the same user, as far as the platform lets a program do
/// that. To be called first in main(). Linux: no core dump, no ptrace, no /proc/PID/mem (root apart). macOS:
/// no core dump, no debugger. Windows: no crash dump, no handle for other programs that could read memory,
/// and libraries from the program's and the system's folder alone. Elsewhere nothing. A refusal is not an
/// error.
void guardProcess() noexcept;

} // namespace patdesk
