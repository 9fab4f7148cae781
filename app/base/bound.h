// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <utility>

namespace patdesk {

template <class Signature>
class Bound;

/// A callable that is handed to another room to be called there, perhaps often, and the QObject in whose name
/// it is called: with that object it is dead, in the same moment and not at the next turn of the event loop.
/// A dead one does nothing and answers R(), or Cancelled where R is a Result.
///
///     api.list(scope, {{listing, [this](BodyPiece piece) { … }}, …});
///
/// The rule: what is answered once is a Continuation; what is called again and again, or asked,
/// is a Bound; a callable without a context is called before the function that took it returns, or holds
/// nothing that can end (a clock, a source of random numbers).
///
/// Copies share one callable, which lives as long as a copy does, and through a call that takes the last of
/// them away. Called on the context's thread only.
template <class R, class... Arguments>
class Bound<R(Arguments...)> {
public:
    /// Nobody listens.
    Bound() = default;

    /// Dead from the beginning where there is no context.
    template <class F>

    requires std::is_invocable_r_v<R, F&, Arguments...> Bound(const QObject* context, F callable)
        : m_held(std::make_shared<Held>(Held{context, std::move(callable)})) {}

    R operator()(Arguments... arguments) const {
        const std::shared_ptr<Held> held = m_held;
        if (held && held->context)
            return held->callable(std::forward<Arguments>(arguments)...);
        if constexpr (std::is_constructible_v<R, Error>)
            return Error{.kind = ErrorKind::Cancelled};
        else
            return R();
    }

    /// Somebody listens, or did.
    explicit operator bool() const { return m_held != nullptr; }

private:
    struct Held {
        QPointer<const QObject> context;
        std::function<R(Arguments...)> callable; // unbound: only called with its context
    };

    std::shared_ptr<Held> m_held;
};

} // namespace patdesk
