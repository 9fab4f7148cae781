// SPDX-License-Identifier: MIT
#pragma once

namespace patdesk {

/// Large blocks are asked of the system one by one, so that each goes back to it when it is freed, and all
/// threads share one heap. Left alone, glibc keeps blocks of up to 32 MiB once some have been freed, and the
/// free end of each thread's heap, even from returnFreeMemory(): a list then holds twice its size for good.
/// For the whole process, before its second thread; elsewhere than with glibc it does nothing.
void keepHeapSmall();

/// Gives back to the system what is free between the blocks that are in use. Some milliseconds: on a worker.
void returnFreeMemory();

} // namespace patdesk
