// SPDX-License-Identifier: MIT
#pragma once

#include "listloader.h"
#include "tokenmodel.h"

#include <QByteArray>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>

namespace patdesk::bench {

/// As large as the pieces that come from the network.
constexpr qsizetype pieceSize = 64 * 1024;

inline const Instant benchNow{std::chrono::milliseconds{1'795'392'000'000}}; // 2026-11-23

/// Takes the body into the model, as TokenService does, and returns when the model has all of it.
inline void load(TokenModel& model, const QByteArray& body) {
    ListLoader loader(model, [] { return benchNow; });
    QEventLoop loop;
    QObject::connect(&loader, &ListLoader::whole, &loop, &QEventLoop::quit);
    QObject::connect(&loader, &ListLoader::failed, &loop, &QEventLoop::quit);
    qsizetype at = 0;
    QTimer network; // hands over pieces one by one, as the network does, and lets the loop run between
    QObject::connect(&network, &QTimer::timeout, &loop, [&] {
        if (at < body.size()) {
            loader.feed({.bytes = QByteArray::fromRawData(body.constData() + at,
                                                          std::min(pieceSize, body.size() - at))});
            at += pieceSize;
        } else {
            network.stop();
            loader.finish();
        }
    });
    network.start(0);
    loop.exec();
}

} // namespace patdesk::bench
