// SPDX-License-Identifier: MIT
#include "secret.h"

#include "securememory.h"

#include <cstring>

namespace patdesk {

/// On locked pages, and wiped at their end. A page stays locked: other secrets may live on it, and mlock does
/// not nest.
class Secret::Bytes {
public:
    explicit Bytes(QByteArrayView utf8)
        : m_data(new char[static_cast<std::size_t>(utf8.size())])
        , m_size(static_cast<std::size_t>(utf8.size())) {
        lockPages(m_data, m_size);
        std::memcpy(m_data, utf8.data(), m_size);
    }

    ~Bytes() {
        wipe(m_data, m_size);
        delete[] m_data;
    }

    Q_DISABLE_COPY_MOVE(Bytes)

    QByteArrayView view() const { return {m_data, static_cast<qsizetype>(m_size)}; }

private:
    char* m_data;
    std::size_t m_size;
};

Secret::Secret(QByteArrayView utf8) {
    if (!utf8.isEmpty())
        m_bytes = std::make_shared<const Bytes>(utf8);
}

QByteArrayView Secret::reveal() const {
    return m_bytes ? m_bytes->view() : QByteArrayView();
}

Secret Secret::share() const {
    Secret other;
    other.m_bytes = m_bytes;
    return other;
}

} // namespace patdesk
