// SPDX-License-Identifier: MIT
#include "eventlistener.h"

#include <memory>
#include <utility>

namespace patdesk {

namespace {

constexpr int pageSize = 250;

struct Listening {
    EventSearch search;
    ListenedEvents heard = {};
};

void askPage(TokenReader& api, const std::shared_ptr<Listening>& listening,
             const Continuation<ListenedEvents>& then);

/// To the next page. False where a page leads nowhere, or to itself.
bool leadOn(const EventPage& page, EventSearch& search) {
    if (!page.after.isEmpty())
        return std::exchange(search.after, page.after) != page.after;
    // It ends with an event that cannot be read: on from the last that can be, which is heard twice.
    const Moment last = page.events.isEmpty() ? Moment() : page.events.constLast().created;
    search.after.clear();
    return last.known() && last.ms() > std::exchange(search.from, last).ms();
}

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
    if (page->cut || !leadOn(*page, listening->search))
        return then(Error{.kind = ErrorKind::Malformed, .detail = QStringLiteral("/search/v1")});
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
