// SPDX-License-Identifier: MIT
#include "heap.h"

#if defined(__GLIBC__) || __has_include(<gnu/libc-version.h>)
#include <malloc.h>
#define PATDESK_GLIBC
#endif

namespace patdesk {

void keepHeapSmall() {
#ifdef PATDESK_GLIBC
    // Up to 4 MiB a block stays with the process: a search needs such blocks with each key stroke, and asking
    // the system for the pages of a new one takes longer than the search.
    constexpr int largeBlock = 4 * 1024 * 1024 + 4096;
    constexpr int keptFree = 64 * 1024 * 1024;
    constexpr int heaps = 1;
    static const bool set = mallopt(M_MMAP_THRESHOLD, largeBlock) == 1 &&
                            mallopt(M_TRIM_THRESHOLD, keptFree) == 1 && mallopt(M_ARENA_MAX, heaps) == 1;
    (void)set;
#endif
}

void returnFreeMemory() {
#ifdef PATDESK_GLIBC
    malloc_trim(0);
#endif
}

} // namespace patdesk
