// SPDX-License-Identifier: MIT
#include "eventlistener.h"

#include <memory>

namespace patdesk {

namespace {

constexpr int pageSize = 250;

struct Listening {
    EventSearch search;
    ListenedEvents heard = {};
};

void askPage(TokenReader& api, const std::shared_ptr<Listening>& listening,
             const Continuation<ListenedEvents>& then);

void takePage(TokenReader& api, const std::shared_ptr<Listening>& listening, const Result<HttpAnswer>& answer,
              const Continuation<ListenedEvents>& then) {
    const Result<EventPage> page = answer ? decodeEventPage(answer->body) : answer.error();
    if (!page)
        return then(page.error());
    listening->heard.events += page->events;
    listening->heard.unreadable += page->unreadable;
    const bool isLast = !page->cut && page->events.size() + page->unreadable < pageSize;
    if (isLast)
        return then(std::move(listening->heard));
    // A page that was cut, does not lead on, or leads to itself.
    if (page->cut || page->after.isEmpty() || page->after == listening->search.after)
        return then(Error{.kind = ErrorKind::Malformed, .detail = QStringLiteral("/search/v1")});
    listening->search.after = page->after;
    askPage(api, listening, then);
}

void askPage(TokenReader& api, const std::shared_ptr<Listening>& listening,
             const Continuation<ListenedEvents>& then) {
    ReadCall call{QStringLiteral("/search/v1"), {}, encodeEventSearch(listening->search)};
    call.query.addQueryItem(QStringLiteral("limit"), QString::number(pageSize));
    api.read(call, {then.context(), [&api, listening, then](const Result<HttpAnswer>& answer) {
                        takePage(api, listening, answer, then);
                    }});
}

} // namespace

void listenToEvents(TokenReader& api, Instant from, const Continuation<ListenedEvents>& then) {
    askPage(api, std::make_shared<Listening>(Listening{{.from = from}}), then);
}

} // namespace patdesk
