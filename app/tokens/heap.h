// SPDX-License-Identifier: MIT
#pragma once

namespace patdesk {

/// Large blocks are asked of the system one by one, so that each goes back to it when it is freed. Left
/// alone, glibc keeps blocks of up to 32 MiB once some have been freed: a list then holds twice its size for
/// good. For the whole process; elsewhere than with glibc it does nothing.
void keepLargeBlocksApart();

/// Gives back to the system what is free between the blocks that are in use. Some milliseconds: on a worker.
void returnFreeMemory();

} // namespace patdesk
