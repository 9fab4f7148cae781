// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace patdesk {

/// Where the answer of an asynchronous operation goes: a callable and the QObject in whose name it waits.
///
/// Delivered at most once, as Result<T>; dropped, with all it has captured, when its context has died. Copies
/// share one delivery. Called on the context's thread only. Chosen over coroutines, which g++ 12 miscompiles
/// (app/DECISIONS.md).
template <class T>
class Continuation {
public:
    Continuation() = default;

    template <class F>

    requires std::is_invocable_v<F&, Result<T>> Continuation(const QObject* context, F then)
        : m_waiting(std::make_shared<Holding<F>>(context, std::move(then))) {}

    /// Delivers. A second call does nothing.
    void operator()(Result<T> result) const {
        if (!m_waiting || std::exchange(m_waiting->delivered, true))
            return;
        if (m_waiting->context)
            m_waiting->run(std::move(result));
        m_waiting->forget();
    }

    /// Nobody waits any more: delivered already, or the context is gone.
    bool isDead() const { return !m_waiting || m_waiting->delivered || !m_waiting->context; }

    /// The object in whose name this waits; null when it has died.
    const QObject* context() const { return m_waiting ? m_waiting->context.data() : nullptr; }

private:
    struct Waiting {
        explicit Waiting(const QObject* c) : context(c) {}

        virtual ~Waiting() = default;
        virtual void run(Result<T> result) = 0;
        virtual void forget() = 0;
        QPointer<const QObject> context;
        bool delivered = false;
    };

    template <class F>
    struct Holding final : Waiting {
        Holding(const QObject* c, F f) : Waiting(c), then(std::in_place, std::move(f)) {}

        void run(Result<T> result) override { (*then)(std::move(result)); }

        void forget() override { then.reset(); }

        std::optional<F> then;
    };

    std::shared_ptr<Waiting> m_waiting;
};

} // namespace patdesk
