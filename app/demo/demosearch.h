// SPDX-License-Identifier: MIT
#pragma once

#include "demopast.h"
#include "demorules.h"
#include "eventnaming.h"

#include <QJsonObject>

namespace patdesk::demo {

/// What the body of a search asks for: of the index "events", uses and failed uses of tokens by their action,
/// within a time.
struct EventQuery {
    bool uses = true;
    bool failedUses = true;
    Instant from = {};
    Instant until = Instant::max();
    /// searchAfter: the moment and the ID of the last event of the page before.
    std::optional<std::pair<Instant, QString>> after = {};
};

/// Reads a body of queryType DSL: a bool filter of a query_string, which names actions, and a range of
/// created. Refused is what the demo tenant does not understand: it never answers more than was asked for.
Ruled<EventQuery> eventQuery(const QJsonObject& body);

/// The events of a demo tenant, as its search answers them. Any thread.
class EventSearchIndex {
public:
    EventSearchIndex(Past& past, EventNaming naming) : m_past(past), m_naming(naming) {}

    qint64 count(const EventQuery& query, const World& world, Instant now) const;
    /// A JSON array of event documents, oldest first.
    QByteArray page(const EventQuery& query, int limit, const World& world, Instant now) const;
    /// Groups the events by the fields of nested terms and date_histogram aggregations: a level for each. A
    /// field that no event has gives no groups.
    Ruled<QByteArray> aggregations(const EventQuery& query, const QJsonObject& wanted, const World& world,
                                   Instant now) const;

private:
    using Visit = std::function<bool(const TokenUse& use, const Token& holder)>; // unbound: called within
    void forEach(const EventQuery& query, const World& world, Instant now, const Visit& visit) const;

    Past& m_past;
    const EventNaming m_naming;
};

} // namespace patdesk::demo
