// SPDX-License-Identifier: MIT
#pragma once

#include "democonfigs.h"
#include "demodoor.h"
#include "demosearch.h"

namespace patdesk::demo {

/// The calls of a tenant's API by which one can know whether a token is needed: search, workflows, sources,
/// subscriptions, service desks, the tenant itself. Any thread.
class EvidenceApi {
public:
    /// `without`: scopes that the tenant lets nobody have, not even with sp:scopes:all.
    EvidenceApi(Store& store, Door& door, Past& past, EventNaming naming, QStringList without, quint64 seed,
                Instant start);

    Reply countEvents(const Call& call);
    Reply searchEvents(const Call& call);
    Reply aggregateEvents(const Call& call);
    Reply listWorkflows(const Call& call);
    Reply readWorkflow(const Call& call);
    Reply listExecutions(const Call& call);
    Reply listSources(const Call& call);
    Reply listSubscriptions(const Call& call);
    Reply listServiceDesks(const Call& call);
    Reply readTenant(const Call& call);

private:
    using Answer = std::function<Reply(const Visitor&)>; // unbound: called within the call that it answers
    /// With one of these scopes, and a user who is an administrator.
    Reply allowed(const Call& call, const QStringList& scopes, const Answer& answer);
    Reply searched(const Call& call, const std::function<Reply(const EventQuery&, const QJsonObject& body,
                                                               const World&, Instant)>& answer);
    const Configs& configs();

    Store& m_store;
    Door& m_door;
    const EventSearchIndex m_events;
    const QStringList m_without;
    const quint64 m_seed;
    const Instant m_start;
    /// As it was at the start: what configures a tenant does not change with its tokens.
    const World m_world;
    std::once_flag m_configured;
    Configs m_configs;
};

} // namespace patdesk::demo
