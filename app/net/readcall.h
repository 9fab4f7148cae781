// SPDX-License-Identifier: MIT
#pragma once

#include "pacedqueue.h"

#include <QByteArray>
#include <QString>
#include <QUrlQuery>

namespace patdesk {

/// A call of the API that changes nothing: a GET, or a POST where it has a body (a search).
struct ReadCall {
    /// As the specification writes it, with its version: "/workflows/v1".
    QString path;
    QUrlQuery query = {};
    /// JSON.
    QByteArray body = {};
    Urgency urgency = Urgency::Bulk;
    /// Beyond which the answer is TooLarge. A page of sources has their whole configurations.
    qint64 bodyCap = 32LL * 1024 * 1024;
};

} // namespace patdesk
