// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"

#include <memory>
#include <type_traits>

namespace patdesk {

/// The service's time, as far as it is known: what this machine's clock says, corrected by what the service
/// said last in a Date header (RFC 9110, 6.6.1). Whatever is compared with a date of the service's is
/// compared by it. Copies share what they learn. Main thread only, to learn and to read.
///
/// Without a Date it is the local clock. Less than five seconds are the header's resolution and an answer's
/// way, and count as none; more than a year is nobody's clock, and is ignored.
class ServiceClock {
public:
    template <class Local>

    requires(std::is_convertible_v<Local, Clock> && !std::is_same_v<std::decay_t<Local>, ServiceClock>)
        ServiceClock(Local&& local)
        : m_local(std::forward<Local>(local)), m_offset(std::make_shared<std::chrono::milliseconds>(0)) {}

    Instant operator()() const { return m_local() + *m_offset; }

    /// What the service's clock shows at this moment.
    void learn(std::optional<Instant> serviceNow) {
        if (!serviceNow)
            return;
        const auto ahead = *serviceNow - m_local();
        const auto distance = std::chrono::abs(ahead);
        if (distance < std::chrono::seconds(5))
            *m_offset = std::chrono::milliseconds(0);
        else if (distance < std::chrono::days(366))
            *m_offset = ahead;
    }

    /// Another tenant is another clock.
    void forget() { *m_offset = std::chrono::milliseconds(0); }

    /// What the service's clock showed when the local one showed this.
    Instant at(Instant local) const { return local + *m_offset; }

    const Clock& local() const { return m_local; }

private:
    Clock m_local;
    std::shared_ptr<std::chrono::milliseconds> m_offset;
};

} // namespace patdesk
