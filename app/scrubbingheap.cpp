// SPDX-License-Identifier: MIT

// Wipes every heap block of this process when it is given back, so that no secret outlives the buffers it
// went through: QByteArray, QString and OpenSSL all take their memory from malloc, and none of them cleans
// up.
//
// Why like this. Overriding operator delete does not reach malloc's callers. mallopt(M_PERTURB) leaves small
// blocks in the thread cache as they were. Defining free() and realloc() in the executable reaches every
// library in it, since the dynamic linker takes the executable's definition first. It is on for the whole
// life of the process: which block has held a piece of a secret is not known, and a tenant's secret is in use
// nearly always.
//
// Where it does not work (another C library, Windows, macOS, under a sanitizer) this file is empty: secrets
// are wiped there by their owners alone (Secret), and what libraries leave behind stays until it is
// overwritten.

#include <cstdlib>

#if defined(__GLIBC__) && !defined(PATDESK_SANITIZED)

#include <cerrno>
#include <cstring>
#include <malloc.h>

// Larger blocks are list bodies and tables, which hold no secret: no time is spent on them.
static constexpr std::size_t largestScrubbed = 4 * 1024 * 1024;

extern "C" {

void __libc_free(void* block);
void* __libc_malloc(std::size_t bytes);
void* __libc_realloc(void* block, std::size_t bytes);

__attribute__((visibility("default"))) void free(void* block) {
    if (!block)
        return;
    // free() keeps errno (POSIX 2024, and glibc since 2.33): so must what stands in its place.
    const int error = errno;
    const std::size_t held = malloc_usable_size(block);
    if (held <= largestScrubbed)
        explicit_bzero(block, held);
    __libc_free(block);
    errno = error;
}

__attribute__((visibility("default"))) void* realloc(void* block, std::size_t bytes) {
    if (!block)
        return __libc_malloc(bytes);
    if (bytes == 0) {
        free(block);
        return nullptr;
    }
    const std::size_t held = malloc_usable_size(block);
    if (held > largestScrubbed)
        return __libc_realloc(block, bytes);
    // A block that stays large enough, and is not kept far too large, need not move.
    if (bytes <= held && bytes >= held / 2) {
        std::memset(static_cast<char*>(block) + bytes, 0, held - bytes);
        return block;
    }
    void* const moved = __libc_malloc(bytes);
    if (!moved)
        return nullptr;
    std::memcpy(moved, block, held < bytes ? held : bytes);
    free(block);
    return moved;
}

} // extern "C"

#endif
