// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <utility>

namespace patdesk {

/// A client secret or an access token, as UTF-8 bytes.
///
/// It can be moved but not copied, compared, logged or put into a QVariant, and its memory is wiped when it
/// ends. Whoever takes the bytes out with reveal() owns the end of the copy that is made of them.
class Secret {
public:
    Secret() = default;

    /// Copies the bytes; the caller wipes where they came from.
    explicit Secret(QByteArrayView utf8);

    Secret(Secret&& other) noexcept
        : m_bytes(std::exchange(other.m_bytes, nullptr)), m_size(std::exchange(other.m_size, 0)) {}

    Secret& operator=(Secret&& other) noexcept {
        std::swap(m_bytes, other.m_bytes);
        std::swap(m_size, other.m_size);
        other.clear();
        return *this;
    }

    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    ~Secret() { clear(); }

    bool isEmpty() const { return m_size == 0; }

    /// The bytes themselves, valid as long as this Secret.
    QByteArrayView reveal() const { return {m_bytes, static_cast<qsizetype>(m_size)}; }

    /// A second Secret with the same bytes, said out loud since it is a second copy.
    Secret duplicate() const { return Secret(reveal()); }

    void clear() noexcept;

private:
    char* m_bytes = nullptr;
    std::size_t m_size = 0;
};

} // namespace patdesk
