// SPDX-License-Identifier: MIT
#include "demoevidence.h"

#include "scope.h"

#include <QJsonDocument>

#include <utility>

namespace patdesk::demo {

namespace {

constexpr int pageLimit = 250;
constexpr int searchLimit = 10'000;

QByteArray json(const QJsonArray& array) {
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QByteArray json(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Reply page(const QJsonArray& all, const Call& call) {
    const auto limit = pageNumber(call.limit, pageLimit, 0, pageLimit);
    const auto offset = pageNumber(call.offset, 0, 0, std::numeric_limits<int>::max());
    if (!limit || !offset)
        return faultReply(400, QStringLiteral("limit is from 0 to 250, offset from 0"));
    QJsonArray some;
    for (qsizetype i = *offset; i < all.size() && some.size() < *limit; ++i)
        some.append(all[i]);
    Reply reply{200, json(some)};
    if (call.count)
        reply.headers.emplaceBack("X-Total-Count", QByteArray::number(all.size()));
    return reply;
}

} // namespace

EvidenceApi::EvidenceApi(Store& store, Door& door, Past& past, EventNaming naming, QStringList without,
                         quint64 seed, Instant start)
    : m_store(store)
    , m_door(door)
    , m_events(past, naming)
    , m_without(std::move(without))
    , m_seed(seed)
    , m_start(start)
    , m_world(store.snapshot()) {}

const Configs& EvidenceApi::configs() {
    std::call_once(m_configured, [this] { m_configs = makeConfigs(m_world, m_seed, m_start); });
    return m_configs;
}

Reply EvidenceApi::allowed(const Call& call, const QStringList& scopes, const Answer& answer) {
    return m_door.admitted(call, [&](const Visitor& visitor) -> Reply {
        const QStringList has = visitor.caller.scopes.value_or(QStringList());
        for (const QString& scope : scopes) {
            if (visitor.user.administrator && !m_without.contains(scope) &&
                (has.contains(scope) || has.contains(scopeAll)))
                return answer(visitor);
        }
        return forbidden();
    });
}

Reply EvidenceApi::searched(
    const Call& call,
    const std::function<Reply(const EventQuery&, const QJsonObject& body, const World&, Instant)>& answer) {
    return allowed(call, {QStringLiteral("sp:search:read")}, [&](const Visitor& visitor) -> Reply {
        if (call.contentType != "application/json")
            return faultReply(400, QStringLiteral("The content type must be application/json."));
        const QJsonObject body = QJsonDocument::fromJson(call.body).object();
        const auto query = eventQuery(body);
        if (const auto* refused = std::get_if<Refusal>(&query))
            return faultReply(refused->status, refused->text);
        return answer(std::get<EventQuery>(query), body, m_store.snapshot(), visitor.now);
    });
}

Reply EvidenceApi::countEvents(const Call& call) {
    return searched(
        call, [this](const EventQuery& query, const QJsonObject&, const World& world, Instant now) -> Reply {
            const qint64 count = m_events.count(query, world, now);
            return {204, {}, {{"X-Total-Count", QByteArray::number(count)}}};
        });
}

Reply EvidenceApi::searchEvents(const Call& call) {
    return searched(
        call, [&](const EventQuery& query, const QJsonObject&, const World& world, Instant now) -> Reply {
            const auto limit = pageNumber(call.limit, pageLimit, 0, searchLimit);
            if (!limit || !call.offset.isEmpty())
                return faultReply(400, QStringLiteral("limit is from 0 to 10000, and searchAfter takes the "
                                                      "place of offset"));
            Reply reply{200, m_events.page(query, *limit, world, now)};
            if (call.count)
                reply.headers.emplaceBack("X-Total-Count",
                                          QByteArray::number(m_events.count(query, world, now)));
            return reply;
        });
}

Reply EvidenceApi::aggregateEvents(const Call& call) {
    return searched(
        call,
        [this](const EventQuery& query, const QJsonObject& body, const World& world, Instant now) -> Reply {
            if (body[QLatin1String("aggregationType")] != QLatin1String("DSL"))
                return faultReply(400, QStringLiteral("aggregationType must be DSL"));
            const auto groups =
                m_events.aggregations(query, body[QLatin1String("aggregationsDsl")].toObject(), world, now);
            if (const auto* refused = std::get_if<Refusal>(&groups))
                return faultReply(refused->status, refused->text);
            return {200, std::get<QByteArray>(groups)};
        });
}

Reply EvidenceApi::listWorkflows(const Call& call) {
    // All at once: the specification gives this list no limit and no offset.
    return allowed(call, {QStringLiteral("sp:workflow:read"), QStringLiteral("sp:workflow:manage")},
                   [this](const Visitor&) -> Reply {
                       return {200, json(configs().workflows)};
                   });
}

Reply EvidenceApi::readWorkflow(const Call& call) {
    return allowed(call, {QStringLiteral("sp:workflow:read"), QStringLiteral("sp:workflow:manage")},
                   [&](const Visitor&) -> Reply {
                       const auto found = configs().definitions.constFind(call.id);
                       if (found == configs().definitions.constEnd())
                           return faultReply(404, QStringLiteral("There is no workflow with this id."));
                       return {200, json(*found)};
                   });
}

Reply EvidenceApi::listExecutions(const Call& call) {
    return allowed(call, {QStringLiteral("sp:workflow-execution:read")}, [&](const Visitor&) -> Reply {
        const auto found = configs().executions.constFind(call.id);
        if (found == configs().executions.constEnd())
            return faultReply(404, QStringLiteral("There is no workflow with this id."));
        return page(*found, call);
    });
}

Reply EvidenceApi::listSources(const Call& call) {
    return allowed(call, {QStringLiteral("idn:sources:read"), QStringLiteral("idn:sources:manage")},
                   [&](const Visitor&) { return page(configs().sources, call); });
}

Reply EvidenceApi::listSubscriptions(const Call& call) {
    return allowed(call,
                   {QStringLiteral("sp:trigger-service-subscriptions:read"),
                    QStringLiteral("sp:trigger-service-subscriptions:manage")},
                   [&](const Visitor&) { return page(configs().subscriptions, call); });
}

Reply EvidenceApi::listServiceDesks(const Call& call) {
    return allowed(call,
                   {QStringLiteral("idn:service-desk-integration:read"),
                    QStringLiteral("idn:service-desk-integration:manage")},
                   [&](const Visitor&) { return page(configs().serviceDesks, call); });
}

Reply EvidenceApi::readTenant(const Call& call) {
    return allowed(call, {QStringLiteral("sp:tenant:read")}, [](const Visitor&) -> Reply {
        return {200, json(tenantFacts())};
    });
}

} // namespace patdesk::demo
