// SPDX-License-Identifier: MIT
#pragma once

#include "continuation.h"

#include <QEventLoop>
#include <QTimer>

#include <optional>

namespace patdesk::test {

/// Runs the event loop until the operation has delivered. A minute without that is an error of kind
/// Cancelled, so that a test fails instead of hanging.
///
///     const Result<Done> done = await<Done>([&](auto then) { api.remove(id, then); });
template <class T, class Operation>
Result<T> await(Operation operation) {
    QObject context;
    QEventLoop loop;
    std::optional<Result<T>> result;
    operation(Continuation<T>(&context, [&](Result<T> delivered) {
        result.emplace(std::move(delivered));
        loop.quit();
    }));
    QTimer::singleShot(std::chrono::minutes(1), &loop, &QEventLoop::quit);
    if (!result)
        loop.exec();
    if (!result)
        return Error{.kind = ErrorKind::Cancelled, .detail = QStringLiteral("nothing was delivered")};
    return *std::move(result);
}

} // namespace patdesk::test
