// SPDX-License-Identifier: MIT
#pragma once

#include "searchjson.h"
#include "sourcereader.h"

namespace patdesk {

/// The uses and failed uses of a short time, one by one.
struct ListenedEvents {
    QList<ServiceEvent> events;
    /// Events that could not be read.
    qint64 unreadable = 0;
};

/// Reads all uses and failed uses since `from`, page by page; the errors of TokenReader::read(), Malformed
/// for what is no list of events or leads nowhere. What has been read by then is let go: the next try reads
/// it again.
void listenToEvents(TokenReader& api, Instant from, const Continuation<ListenedEvents>& then);

} // namespace patdesk
