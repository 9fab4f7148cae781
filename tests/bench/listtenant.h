// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <atomic>
#include <chrono>
#include <thread>

class QTcpSocket;

namespace patdesk {
class TokenService;
}

namespace patdesk::bench {

/// A tenant on a thread of its own that signs anybody in and answers every other request with one list.
class ListTenant {
public:
    using SteadyClock = std::chrono::steady_clock;

    static constexpr qint64 firstBytes = qint64(256) * 1024;

    /// `bytesPerSecond`: how fast the list is sent; 0 = as fast as the client takes it.
    explicit ListTenant(QByteArray body, qint64 bytesPerSecond = 0);
    ~ListTenant();

    quint16 port() const;

    /// When the first 256 KiB of the list had been handed to the network.
    SteadyClock::time_point firstSent() const {
        return SteadyClock::time_point(SteadyClock::duration(m_firstSent));
    }

private:
    void serve();
    void answer(QTcpSocket& socket, bool signIn);

    QByteArray m_body;
    qint64 m_bytesPerSecond;
    std::atomic<bool> m_ends{false};
    std::atomic<quint16> m_port{0};
    std::atomic<SteadyClock::rep> m_firstSent{0};
    std::thread m_thread; ///< last, so that it finds the rest
};

/// Opens the tenant that listens on this port and runs the event loop until its list is there or has failed.
/// True if it is there.
bool loadFrom(quint16 port, TokenService& service);

} // namespace patdesk::bench
