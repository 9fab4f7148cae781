// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstdint>
#include <thread>
#include <vector>

namespace patdesk {

/// Below this many rows a second thread costs more than it saves.
inline constexpr std::uint32_t rowsWorthAThread = 100'000;

/// Calls work(from, to) for ranges that together are all rows, at the same time on some threads, this one
/// among them, and returns when all are done. `work` touches nothing that another range's work touches.
template <class Work>
void forRowsInParallel(std::uint32_t rows, Work work) {
    constexpr unsigned mostThreads = 4;
    const unsigned cores = std::clamp(std::thread::hardware_concurrency(), 1U, mostThreads);
    const unsigned parts = std::min(cores, std::max(1U, rows / rowsWorthAThread));
    std::vector<std::thread> others;
    std::uint32_t from = 0;
    for (unsigned part = 1; part < parts; ++part) {
        const auto to = static_cast<std::uint32_t>(std::uint64_t{rows} * part / parts);
        others.emplace_back([work, from, to]() mutable { work(from, to); });
        from = to;
    }
    work(from, rows);
    for (std::thread& other : others)
        other.join();
}

} // namespace patdesk
