// SPDX-License-Identifier: MIT
#pragma once

#if defined(__SSE2__) || defined(_M_X64)
#include <xmmintrin.h>
#endif

namespace patdesk {

/// Says that this memory will be read soon, so that the processor fetches it while other work goes on.
inline void prefetch(const void* address) {
#if defined(__SSE2__) || defined(_M_X64)
    _mm_prefetch(static_cast<const char*>(address), _MM_HINT_T0);
#elif defined(__GNUC__)
    __builtin_prefetch(address);
#else
    (void)address;
#endif
}

} // namespace patdesk
