// SPDX-License-Identifier: MIT
#pragma once

#include <cmath>
#include <cstdint>
#include <numbers>
#include <span>
#include <vector>

namespace world {

/// Random numbers that are the same on every platform, which those of <random> are not (splitmix64).
class Chance {
public:
    explicit Chance(std::uint64_t seed) : m_state(seed * 0x9E3779B97F4A7C15U + 1) {}

    std::uint64_t bits() {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15U);
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31U);
    }

    /// In [0, 1).
    double share() { return double(bits() >> 11U) * 0x1.0p-53; }

    bool happens(double probability) { return share() < probability; }

    /// From `from` to `to`, both included.
    int between(int from, int to) { return from + static_cast<int>(share() * (to - from + 1)); }

    double between(double from, double to) { return from + share() * (to - from); }

    double exponential(double mean) { return -mean * std::log1p(-share()); }

    double normal() {
        return std::sqrt(-2 * std::log1p(-share())) * std::cos(2 * std::numbers::pi * share());
    }

    /// Of a logarithmic normal distribution.
    double skewed(double median, double sigma) { return median * std::exp(sigma * normal()); }

    template <class T>
    const T& of(const std::vector<T>& things) {
        return things[static_cast<std::size_t>(share() * double(things.size()))];
    }

    /// The number of a weight, by its share of all.
    std::size_t weighted(std::span<const double> weights) {
        double sum = 0;
        for (const double weight : weights)
            sum += weight;
        double at = share() * sum;
        for (std::size_t i = 0; i < weights.size(); ++i) {
            at -= weights[i];
            if (at < 0)
                return i;
        }
        return weights.size() - 1;
    }

private:
    std::uint64_t m_state;
};

} // namespace world
