// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <memory>

namespace patdesk {

class PieceReceipt;

/// Some bytes of the body of a 2xx answer, on their way from the network to whoever reads them.
struct BodyPiece {
    QByteArray bytes = {};
    /// Bytes of the body so far, with these.
    qint64 received = 0;
    /// Bytes of the whole body; -1 where the service does not say.
    qint64 expected = -1;
    /// Kept until the bytes are worked off, on whichever thread: no more is read while much is kept.
    std::shared_ptr<const PieceReceipt> receipt = {};
};

} // namespace patdesk
