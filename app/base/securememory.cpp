// SPDX-License-Identifier: MIT
#include "securememory.h"

#include <cstring>

#if defined(_WIN32)
#include <windows.h>
#else
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace patdesk {

void wipe(void* memory, std::size_t bytes) noexcept {
    if (!memory || bytes == 0)
        return;
#if defined(_WIN32)
    SecureZeroMemory(memory, bytes);
#elif defined(__GLIBC__)
    explicit_bzero(memory, bytes);
#else
    // A volatile pointer to memset: the call cannot be proven to be dead.
    static void* (*volatile const set)(void*, int, std::size_t) = std::memset;
    set(memory, 0, bytes);
#endif
}

void lockPages([[maybe_unused]] void* memory, [[maybe_unused]] std::size_t bytes) noexcept {
#if defined(_WIN32)
    VirtualLock(memory, bytes);
#else
    if (mlock(memory, bytes) != 0)
        return;
#endif
}

void unlockPages([[maybe_unused]] void* memory, [[maybe_unused]] std::size_t bytes) noexcept {
#if defined(_WIN32)
    VirtualUnlock(memory, bytes);
#else
    munlock(memory, bytes);
#endif
}

} // namespace patdesk
