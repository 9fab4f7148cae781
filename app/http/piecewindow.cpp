// SPDX-License-Identifier: MIT
#include "piecewindow.h"

#include <QMetaObject>
#include <QObject>

#include <mutex>

namespace patdesk {

struct PieceWindow::Shared {
    std::mutex mutex;
    QObject* reader; ///< null once the window is gone
    std::function<void()> room;
    qint64 handedOut = 0;
    bool full = false;
};

PieceWindow::PieceWindow(QObject& reader, const std::function<void()>& room) : m(std::make_shared<Shared>()) {
    m->reader = &reader;
    m->room = room;
}

PieceWindow::~PieceWindow() {
    const std::lock_guard lock(m->mutex);
    m->reader = nullptr;
}

bool PieceWindow::isFull() const {
    const std::lock_guard lock(m->mutex);
    return m->full;
}

std::shared_ptr<const PieceReceipt> PieceWindow::receipt(qint64 bytes) {
    return std::make_shared<const PieceReceipt>(m, bytes);
}

PieceReceipt::PieceReceipt(std::shared_ptr<PieceWindow::Shared> window, qint64 bytes)
    : m_window(std::move(window)), m_bytes(bytes) {
    const std::lock_guard lock(m_window->mutex);
    m_window->handedOut += m_bytes;
    m_window->full = m_window->full || m_window->handedOut >= PieceWindow::fullBytes;
}

PieceReceipt::~PieceReceipt() {
    const std::lock_guard lock(m_window->mutex);
    m_window->handedOut -= m_bytes;
    if (!m_window->full || m_window->handedOut > PieceWindow::fullBytes / 2)
        return;
    m_window->full = false;
    if (m_window->reader)
        QMetaObject::invokeMethod(m_window->reader, m_window->room, Qt::QueuedConnection);
}

} // namespace patdesk
