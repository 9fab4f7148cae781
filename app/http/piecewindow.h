// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <memory>

#include <QtGlobal>

class QObject;

namespace patdesk {

class PieceReceipt;

/// Holds a body back that comes faster than it is worked off, so that the rest of it waits at the peer (TCP
/// stops it) and not in memory.
///
/// Belongs to the thread of its reader; receipts may end on any thread, and after the window.
class PieceWindow {
public:
    /// Bytes handed out and not worked off from which on the window is full. Whoever works off bytes only
    /// together with later ones keeps less than half of that back.
    static constexpr qint64 fullBytes = qint64(8) * 1024 * 1024;

    /// `room` is called on the reader's thread, later, when a full window is half empty again.
    PieceWindow(QObject& reader, const std::function<void()>& room);
    ~PieceWindow();
    Q_DISABLE_COPY_MOVE(PieceWindow)

    bool isFull() const;
    std::shared_ptr<const PieceReceipt> receipt(qint64 bytes);

private:
    friend class PieceReceipt;
    struct Shared;
    std::shared_ptr<Shared> m;
};

/// The bytes of one piece count as long as this lives.
class PieceReceipt {
public:
    PieceReceipt(std::shared_ptr<PieceWindow::Shared> window, qint64 bytes);
    ~PieceReceipt();
    Q_DISABLE_COPY_MOVE(PieceReceipt)

private:
    std::shared_ptr<PieceWindow::Shared> m_window;
    qint64 m_bytes;
};

} // namespace patdesk
