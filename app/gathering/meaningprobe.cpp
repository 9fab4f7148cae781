// SPDX-License-Identifier: MIT
#include "meaningprobe.h"

#include "searchjson.h"

namespace patdesk {

void askMeaning(TokenReader& api, const OwnSignIn& signIn, const Continuation<EventMeaning>& then) {
    constexpr std::chrono::minutes around{5};
    const EventSearch search{
        .kinds = {ServiceEvent::Kind::Used}, .from = signIn.at - around, .until = signIn.at + around};
    ReadCall call{QStringLiteral("/search/v1"), {}, encodeEventSearch(search)};
    call.query.addQueryItem(QStringLiteral("limit"), QStringLiteral("250"));
    api.read(call, {then.context(), [signIn, then](const Result<HttpAnswer>& answer) {
                        if (!answer)
                            return then(answer.error());
                        const Result<EventPage> page = decodeEventPage(answer->body);
                        if (!page)
                            return then(page.error());
                        then(learnMeaning(page->events, signIn));
                    }});
}

} // namespace patdesk
