// SPDX-License-Identifier: MIT
#pragma once

#include "faultserver.h"

#include <random>

namespace monkey {

/// A service with one token whose answers are, as often as not, those of the fault table, and the proxy that
/// all the rest of the world is behind: it wants a login, and then knows no host. So nothing ever leaves the
/// machine, whatever is typed.
class FaultyHost {
public:
    explicit FaultyHost(quint32 seed);

    QUrl url() const { return m_service.url(); }

    QUrl proxy() const { return m_proxy.url(); }

private:
    std::mt19937 m_random;
    patdesk::test::FaultServer m_service;
    patdesk::test::FaultServer m_proxy;
    bool m_isLate = false;
};

} // namespace monkey
