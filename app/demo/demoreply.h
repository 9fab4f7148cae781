// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace patdesk::demo {

/// An answer on its way to HTTP. Its body is JSON, or empty.
struct Reply {
    int status = 200;
    QByteArray body = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {};
};

} // namespace patdesk::demo
