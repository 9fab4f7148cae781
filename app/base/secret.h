// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <memory>

namespace patdesk {

/// A client secret or an access token, as UTF-8 bytes.
///
/// It can be moved but not copied, compared, logged or put into a QVariant, and its memory is wiped when it
/// ends: when the last one ends of those that share it. Whoever takes the bytes out with reveal() owns the
/// end of the copy that is made of them.
class Secret {
public:
    Secret() = default;

    /// Copies the bytes; the caller wipes where they came from.
    explicit Secret(QByteArrayView utf8);

    Secret(Secret&&) noexcept = default;
    Secret& operator=(Secret&&) noexcept = default;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret() = default;

    bool isEmpty() const { return !m_bytes; }

    /// The bytes themselves, valid as long as this Secret.
    QByteArrayView reveal() const;

    /// A second Secret with bytes of its own, said out loud since it is a second copy.
    Secret duplicate() const { return Secret(reveal()); }

    /// A second Secret of the same bytes, which are there once.
    Secret share() const;

    void clear() noexcept { m_bytes.reset(); }

private:
    class Bytes;
    std::shared_ptr<const Bytes> m_bytes;
};

} // namespace patdesk
