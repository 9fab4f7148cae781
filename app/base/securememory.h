// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

namespace patdesk {

/// Overwrites memory with zeros in a way that the compiler may not leave out.
void wipe(void* memory, std::size_t bytes) noexcept;

/// Keeps the pages out of swap and out of core dumps where the platform and its limits allow; otherwise does
/// nothing. Linux and macOS: mlock (Linux also MADV_DONTDUMP). Windows: VirtualLock. A refusal is not an
/// error.
void lockPages(void* memory, std::size_t bytes) noexcept;
void unlockPages(void* memory, std::size_t bytes) noexcept;

} // namespace patdesk
