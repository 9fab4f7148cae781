// SPDX-License-Identifier: MIT
#pragma once

#include "demodata.h"

#include <mutex>

namespace patdesk::demo {

/// The one World of a demo tenant, shared by the threads of its server.
class Store {
public:
    explicit Store(World world) : m_world(std::move(world)) {}

    /// The world as it is now: cheap, and untouched by later changes.
    World snapshot() const {
        const std::lock_guard lock(m_mutex);
        return m_world;
    }

    /// Lets one caller at a time look and change: what it has looked at is still so when it changes.
    template <class Change>
    auto change(Change&& change) {
        const std::lock_guard lock(m_mutex);
        return change(m_world);
    }

private:
    mutable std::mutex m_mutex;
    World m_world;
};

} // namespace patdesk::demo
