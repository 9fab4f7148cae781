// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <string_view>

namespace patdesk {

/// What the elements looked like that could not be read, for whoever is asked about it: the first twenty, the
/// first 2 KiB of each, one a line. Bytes that are no printable text are written as \xNN, and the values of
/// what is called a secret, a password or a token are left out.
class RawSamples {
public:
    bool isFull() const { return m_count >= 20; }

    void add(std::string_view element);

    const QByteArray& text() const { return m_text; }

private:
    QByteArray m_text;
    int m_count = 0;
};

} // namespace patdesk
