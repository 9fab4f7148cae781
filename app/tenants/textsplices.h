// SPDX-License-Identifier: MIT
#pragma once

#include "secret.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace patdesk {

/// Changes to a text that leave every other byte as it is. Places are those of the text before.
class TextSplices {
public:
    /// Puts `text` in the place of `length` bytes at `place`; several at one place stand in the order of
    /// their calls.
    void replace(qsizetype place, qsizetype length, QByteArrayView text);

    void insert(qsizetype place, QByteArrayView text) { replace(place, 0, text); }

    /// No two may overlap. The text may hold secrets, and so may what is made of it.
    Secret appliedTo(QByteArrayView text) const;

private:
    struct Splice {
        qsizetype place;
        qsizetype length;
        Secret text;
    };

    std::vector<Splice> m_splices;
};

} // namespace patdesk
