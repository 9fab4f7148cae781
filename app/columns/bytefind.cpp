// SPDX-License-Identifier: MIT
#include "bytefind.h"

#include <cstring>

#if defined(__SSE2__) || defined(_M_X64)
#include <bit>
#include <cstdint>
#include <emmintrin.h>
#define PATDESK_SSE2
#endif

namespace patdesk {

namespace {

#ifdef PATDESK_SSE2
/// Looks at whole blocks of sixteen places; leaves in `from` where the rest begins.
std::size_t findInBlocks(std::string_view text, std::string_view needle, std::size_t& from) {
    const __m128i first = _mm_set1_epi8(needle.front());
    const __m128i last = _mm_set1_epi8(needle.back());
    const std::size_t toLast = needle.size() - 1;
    const std::size_t middle = needle.size() > 2 ? needle.size() - 2 : 0;
    const auto load = [&text](std::size_t at) {
        return _mm_loadu_si128(reinterpret_cast<const __m128i*>(text.data() + at));
    };
    for (; from + toLast + 16 <= text.size(); from += 16) {
        const __m128i both =
            _mm_and_si128(_mm_cmpeq_epi8(load(from), first), _mm_cmpeq_epi8(load(from + toLast), last));
        auto places = static_cast<std::uint32_t>(_mm_movemask_epi8(both));
        for (; places != 0; places &= places - 1) {
            const std::size_t at = from + static_cast<std::size_t>(std::countr_zero(places));
            if (std::memcmp(text.data() + at + 1, needle.data() + 1, middle) == 0)
                return at;
        }
    }
    return std::string_view::npos;
}
#endif

} // namespace

std::size_t findBytes(std::string_view text, std::string_view needle, std::size_t from) {
    if (needle.size() > text.size())
        return std::string_view::npos;
#ifdef PATDESK_SSE2
    const std::size_t found = findInBlocks(text, needle, from);
    if (found != std::string_view::npos)
        return found;
#endif
    return text.find(needle, from);
}

} // namespace patdesk
