// SPDX-License-Identifier: MIT
#include "heap.h"

#if defined(__GLIBC__) || __has_include(<gnu/libc-version.h>)
#include <malloc.h>
#define PATDESK_GLIBC
#endif

namespace patdesk {

void keepLargeBlocksApart() {
#ifdef PATDESK_GLIBC
    constexpr int largeBlock = 256 * 1024;
    static const int set = mallopt(M_MMAP_THRESHOLD, largeBlock);
    (void)set;
#endif
}

void returnFreeMemory() {
#ifdef PATDESK_GLIBC
    malloc_trim(0);
#endif
}

} // namespace patdesk
