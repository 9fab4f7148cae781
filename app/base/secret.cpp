// SPDX-License-Identifier: MIT
#include "secret.h"

#include "securememory.h"

#include <cstring>

namespace patdesk {

Secret::Secret(QByteArrayView utf8) : m_size(static_cast<std::size_t>(utf8.size())) {
    if (m_size == 0)
        return;
    m_bytes = new char[m_size];
    lockPages(m_bytes, m_size);
    std::memcpy(m_bytes, utf8.data(), m_size);
}

void Secret::clear() noexcept {
    if (!m_bytes)
        return;
    wipe(m_bytes, m_size);
    // The page stays locked: other secrets may live on it, and mlock does not nest.
    delete[] std::exchange(m_bytes, nullptr);
    m_size = 0;
}

} // namespace patdesk
