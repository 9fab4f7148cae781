// SPDX-License-Identifier: MIT
#include "demosearch.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <map>

namespace patdesk::demo {

namespace {

using std::chrono::days;

constexpr QLatin1String useAction("PERSONAL_ACCESS_TOKEN_USED");
constexpr QLatin1String failedAction("PERSONAL_ACCESS_TOKEN_USE_FAILED");

Refusal notUnderstood(const QString& what) {
    return {400, QStringLiteral("The demo tenant does not understand %1.").arg(what)};
}

std::optional<Instant> instantIn(const QJsonValue& value) {
    return parseRfc3339(value.toString().toStdString());
}

/// By the moment first, so that the order of IDs is that of the events.
QString idOf(const TokenUse& use) {
    return QStringLiteral("%1%2")
        .arg(use.atMs, 16, 16, QLatin1Char('0'))
        .arg(use.holder * 2LL + (use.failed ? 1 : 0), 16, 16, QLatin1Char('0'));
}

Instant momentOf(const TokenUse& use) {
    return Instant(std::chrono::milliseconds(use.atMs));
}

/// The events that a query string names by their actions; whatever it says about the field.
bool readActions(const QString& text, EventQuery& query) {
    query.uses = text.contains(useAction);
    query.failedUses = text.contains(failedAction);
    return query.uses || query.failedUses;
}

std::optional<Refusal> readRange(const QJsonObject& range, EventQuery& query) {
    for (auto bound = range.begin(); bound != range.end(); ++bound) {
        const auto at = instantIn(bound.value());
        const std::chrono::milliseconds one(1);
        if (!at)
            return notUnderstood(QStringLiteral("the range of created"));
        if (bound.key() == QLatin1String("gte"))
            query.from = std::max(query.from, *at);
        else if (bound.key() == QLatin1String("gt"))
            query.from = std::max(query.from, *at + one);
        else if (bound.key() == QLatin1String("lt"))
            query.until = std::min(query.until, *at);
        else if (bound.key() == QLatin1String("lte"))
            query.until = std::min(query.until, *at + one);
        else
            return notUnderstood(bound.key());
    }
    return std::nullopt;
}

std::optional<Refusal> readClause(const QJsonObject& clause, EventQuery& query) {
    if (const QJsonValue text = clause[QLatin1String("query_string")][QLatin1String("query")];
        text.isString() && clause.size() == 1)
        return readActions(text.toString(), query) ? std::nullopt
                                                   : std::optional(notUnderstood(text.toString()));
    const QJsonObject range = clause[QLatin1String("range")].toObject();
    if (clause.size() == 1 && range.size() == 1 && range.contains(QLatin1String("created")))
        return readRange(range[QLatin1String("created")].toObject(), query);
    return notUnderstood(QStringLiteral("a clause of the query"));
}

std::optional<Refusal> readAfter(const QJsonArray& after, const QJsonArray& sort, EventQuery& query) {
    if (after.isEmpty())
        return std::nullopt;
    const auto at = instantIn(after.at(0));
    if (after.size() != 2 || !at || sort != QJsonArray{QStringLiteral("+created"), QStringLiteral("+id")})
        return Refusal{400, QStringLiteral("searchAfter needs a value for each field of sort")};
    query.after = std::pair(*at, after.at(1).toString());
    query.from = std::max(query.from, *at);
    return std::nullopt;
}

QJsonObject named(const QString& name) {
    return {{QStringLiteral("name"), name}};
}

QString targetName(const Token& holder, EventNaming naming) {
    return naming == EventNaming::ByOwner ? holder.owner.name : holder.name;
}

QJsonObject document(const TokenUse& use, const Token& holder, EventNaming naming) {
    const QString at = toRfc3339(momentOf(use));
    QJsonObject attributes{{QStringLiteral("sourceName"), QStringLiteral("OATHKEEPER")}};
    if (naming == EventNaming::ById)
        attributes[QLatin1String("clientId")] = holder.id.text();
    const QString id = idOf(use);
    return {{QStringLiteral("id"), id},
            {QStringLiteral("name"), use.failed ? QStringLiteral("Use Personal Access Token Failed")
                                                : QStringLiteral("Use Personal Access Token Passed")},
            {QStringLiteral("created"), at},
            {QStringLiteral("synced"), at},
            {QStringLiteral("action"), QString(use.failed ? failedAction : useAction)},
            {QStringLiteral("type"), QStringLiteral("AUTH")},
            {QStringLiteral("actor"), named(holder.owner.name)},
            {QStringLiteral("target"), named(targetName(holder, naming))},
            {QStringLiteral("stack"), QStringLiteral("oathkeeper")},
            {QStringLiteral("trackingNumber"), id.right(32)},
            {QStringLiteral("ipAddress"), addressText(use.address)},
            {QStringLiteral("details"), QString()},
            {QStringLiteral("attributes"), attributes},
            {QStringLiteral("objects"), QJsonArray{QStringLiteral("PERSONAL_ACCESS_TOKEN")}},
            {QStringLiteral("operation"), QStringLiteral("USE")},
            {QStringLiteral("status"), use.failed ? QStringLiteral("FAILED") : QStringLiteral("PASSED")},
            {QStringLiteral("technicalName"), use.failed
                                                  ? QStringLiteral("PERSONAL_ACCESS_TOKEN_USE_FAILED")
                                                  : QStringLiteral("PERSONAL_ACCESS_TOKEN_USE_PASSED")}};
}

/// What an event is grouped by: the value of one field, or its day.
struct Level {
    QString name;
    QString field;
    bool isDay = false;
    qsizetype most = 10;
};

/// The levels of nested aggregations, each with one below it.
Ruled<std::vector<Level>> levelsOf(QJsonObject wanted) {
    std::vector<Level> levels;
    while (!wanted.isEmpty()) {
        const QJsonObject one = wanted.begin().value().toObject();
        const QJsonObject terms = one[QLatin1String("terms")].toObject();
        const QJsonObject histogram = one[QLatin1String("date_histogram")].toObject();
        Level level{wanted.begin().key(), terms[QLatin1String("field")].toString(), !histogram.isEmpty()};
        level.most = terms[QLatin1String("size")].toInt(10);
        const bool isDaily = histogram[QLatin1String("field")] == QLatin1String("created") &&
                             histogram[QLatin1String("interval")] == QLatin1String("day");
        if (wanted.size() != 1 || (level.isDay ? !isDaily : level.field.isEmpty()))
            return notUnderstood(QStringLiteral("the aggregation “%1”").arg(level.name));
        levels.push_back(level);
        wanted = one[QLatin1String("aggs")].toObject();
    }
    if (levels.empty() || levels.size() > 4)
        return notUnderstood(QStringLiteral("the aggregations"));
    return levels;
}

/// The value of a field that is kept as it is; the search groups by no other.
std::optional<QString> valueOf(const QString& field, const TokenUse& use, const Token& holder,
                               EventNaming naming) {
    if (field == QLatin1String("ipAddress"))
        return addressText(use.address);
    if (field == QLatin1String("actor.name.exact"))
        return holder.owner.name;
    if (field == QLatin1String("target.name.exact"))
        return targetName(holder, naming);
    if (field == QLatin1String("attributes.clientId.exact") && naming == EventNaming::ById)
        return holder.id.text();
    return std::nullopt;
}

/// Events with the same values so far.
struct Group {
    qint64 count = 0;
    std::map<QString, Group> groups;
};

QString keyOf(const Level& level, const TokenUse& use, const QString& value) {
    if (!level.isDay)
        return value;
    const std::int64_t day = std::chrono::milliseconds(days(1)).count();
    return QString::number(use.atMs / day * day).rightJustified(20, QLatin1Char('0'));
}

QJsonObject written(const Group& group, const std::vector<Level>& levels, std::size_t depth) {
    if (depth == levels.size())
        return {};
    const Level& level = levels[depth];
    std::vector<std::pair<QString, const Group*>> order;
    for (const auto& [key, below] : group.groups)
        order.emplace_back(key, &below);
    QJsonObject result;
    if (!level.isDay) {
        std::stable_sort(order.begin(), order.end(),
                         [](const auto& a, const auto& b) { return a.second->count > b.second->count; });
        qint64 leftOut = 0;
        for (; std::ssize(order) > level.most; order.pop_back())
            leftOut += order.back().second->count;
        result[QLatin1String("doc_count_error_upper_bound")] = 0;
        result[QLatin1String("sum_other_doc_count")] = leftOut;
    }
    QJsonArray buckets;
    for (const auto& [key, below] : order) {
        QJsonObject bucket = written(*below, levels, depth + 1);
        bucket[QLatin1String("key")] = level.isDay ? QJsonValue(key.toLongLong()) : QJsonValue(key);
        if (level.isDay)
            bucket[QLatin1String("key_as_string")] =
                toRfc3339(Instant(std::chrono::milliseconds(key.toLongLong())));
        bucket[QLatin1String("doc_count")] = below->count;
        buckets.append(bucket);
    }
    result[QLatin1String("buckets")] = buckets;
    return {{level.name, result}};
}

} // namespace

Ruled<EventQuery> eventQuery(const QJsonObject& body) {
    EventQuery query;
    if (body[QLatin1String("indices")] != QJsonArray{QStringLiteral("events")})
        return notUnderstood(QStringLiteral("indices other than [\"events\"]"));
    if (body[QLatin1String("queryType")] != QLatin1String("DSL"))
        return notUnderstood(QStringLiteral("a queryType other than DSL"));
    const QJsonArray clauses =
        body[QLatin1String("queryDsl")][QLatin1String("bool")][QLatin1String("filter")].toArray();
    if (clauses.isEmpty())
        return notUnderstood(QStringLiteral("a queryDsl without bool and filter"));
    for (const QJsonValue clause : clauses) {
        if (const auto refused = readClause(clause.toObject(), query))
            return *refused;
    }
    if (const auto refused = readAfter(body[QLatin1String("searchAfter")].toArray(),
                                       body[QLatin1String("sort")].toArray(), query))
        return *refused;
    return query;
}

void EventSearchIndex::forEach(const EventQuery& query, const World& world, Instant now,
                               const Visit& visit) const {
    m_past.forEach(query.from, query.until, world, now, [&](const TokenUse& use, const Token& holder) {
        if (!(use.failed ? query.failedUses : query.uses))
            return true;
        if (query.after && std::pair(momentOf(use), idOf(use)) <= *query.after)
            return true;
        return visit(use, holder);
    });
}

qint64 EventSearchIndex::count(const EventQuery& query, const World& world, Instant now) const {
    qint64 count = 0;
    forEach(query, world, now, [&count](const TokenUse&, const Token&) {
        ++count;
        return true;
    });
    return count;
}

QByteArray EventSearchIndex::page(const EventQuery& query, int limit, const World& world, Instant now) const {
    QJsonArray page;
    forEach(query, world, now, [&](const TokenUse& use, const Token& holder) {
        if (page.size() < limit)
            page.append(document(use, holder, m_naming));
        return page.size() < limit;
    });
    return QJsonDocument(page).toJson(QJsonDocument::Compact);
}

Ruled<QByteArray> EventSearchIndex::aggregations(const EventQuery& query, const QJsonObject& wanted,
                                                 const World& world, Instant now) const {
    const auto read = levelsOf(wanted);
    if (const auto* refused = std::get_if<Refusal>(&read))
        return *refused;
    const auto& levels = std::get<std::vector<Level>>(read);
    Group all;
    forEach(query, world, now, [&](const TokenUse& use, const Token& holder) {
        Group* group = &all;
        for (const Level& level : levels) {
            const auto value = level.isDay ? QString() : valueOf(level.field, use, holder, m_naming);
            if (!value)
                break;
            group = &group->groups[keyOf(level, use, *value)];
            ++group->count;
        }
        return true;
    });
    const QJsonObject result{{QStringLiteral("aggregations"), written(all, levels, 0)},
                             {QStringLiteral("hits"), QJsonArray()}};
    return QJsonDocument(result).toJson(QJsonDocument::Compact);
}

} // namespace patdesk::demo
