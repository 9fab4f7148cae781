// SPDX-License-Identifier: MIT
#include "onceupload.h"

#include <algorithm>
#include <cstring>

namespace patdesk {

OnceUpload::OnceUpload(Secret body, QObject* parent)
    : QIODevice(parent), m_body(std::move(body)), m_size(m_body.reveal().size()) {
    // Unbuffered: QIODevice's own buffer would be one more copy of a secret, and one that nobody wipes.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OnceUpload::size() const {
    return m_size;
}

bool OnceUpload::atEnd() const {
    return m_at == m_size;
}

bool OnceUpload::seek(qint64 position) {
    // QIODevice itself seeks to where it is already; that is no rewinding, except to the beginning of a body
    // that may have been sent.
    return position == m_at && !m_touched;
}

bool OnceUpload::reset() {
    return false;
}

qint64 OnceUpload::readData(char* data, qint64 maxSize) {
    m_touched = true;
    const qint64 count = std::min(maxSize, m_size - m_at);
    if (count <= 0)
        return -1;
    std::memcpy(data, m_body.reveal().data() + m_at, static_cast<size_t>(count));
    m_at += count;
    if (m_at == m_size)
        m_body.clear();
    return count;
}

qint64 OnceUpload::writeData(const char* data, qint64 maxSize) {
    Q_UNUSED(data)
    Q_UNUSED(maxSize)
    return -1;
}

} // namespace patdesk
