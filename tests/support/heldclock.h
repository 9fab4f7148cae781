// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"

#include <atomic>
#include <memory>

namespace patdesk::test {

/// A clock that stands still until the test moves it. Its copies show the same time; any thread may read it.
class HeldClock {
public:
    explicit HeldClock(Instant start = systemClock()())
        : m_now(std::make_shared<std::atomic<qint64>>(start.time_since_epoch().count())) {}

    Instant now() const { return Instant(std::chrono::milliseconds(m_now->load())); }

    void advance(std::chrono::milliseconds by) { m_now->fetch_add(by.count()); }

    operator Clock() const {
        return [clock = *this] { return clock.now(); };
    }

private:
    std::shared_ptr<std::atomic<qint64>> m_now;
};

} // namespace patdesk::test
