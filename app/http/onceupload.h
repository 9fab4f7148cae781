// SPDX-License-Identifier: MIT
#pragma once

#include "secret.h"

#include <QIODevice>

namespace patdesk {

/// A request body that can be read once.
///
/// QNetworkAccessManager sends a request again by itself when the peer drops the connection before a whole
/// header has come, unless the body cannot be rewound: then it ends with ContentReSendError. So every request
/// that must not arrive twice (Effect::Changes) carries one of these, a DELETE an empty one. That a change is
/// sent once takes two more: ApiCall tries none again, and Exchange gives each a connection of its own.
class OnceUpload final : public QIODevice {
    Q_OBJECT

public:
    explicit OnceUpload(Secret body, QObject* parent = nullptr);

    qint64 size() const override;
    bool atEnd() const override;

    /// Refuse to rewind: that is the point.
    bool seek(qint64 position) override;
    bool reset() override;

    /// A byte has left, or nothing was there and that was asked for: the request may have reached the peer.
    bool wasTouched() const { return m_touched; }

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char* data, qint64 maxSize) override;

private:
    Secret m_body;
    qint64 m_size;
    qint64 m_at = 0;
    bool m_touched = false;
};

} // namespace patdesk
