// SPDX-License-Identifier: MIT
#pragma once

namespace patdesk {

/// Makes standard output and error what they are elsewhere. On Windows: UTF-8 in a terminal until this
/// process ends, no bytes added to line ends, and of a program with windows those of the terminal that it was
/// started from, whose Ctrl+C then ends it: such a program calls this only when it is about to end. Before
/// the first output.
void prepareConsole();

} // namespace patdesk
