// SPDX-License-Identifier: MIT
#include "searchjson.h"

#include "jsondocument.h"
#include "jsonvalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace patdesk {

namespace dom = simdjson::dom;

namespace {

constexpr std::size_t mostBytes = std::size_t(64) << 20;

constexpr const char* byKey = "byKey";
constexpr const char* byDay = "byDay";
constexpr const char* byAddress = "byAddress";

QString text(const char* latin1) {
    return QLatin1String(latin1);
}

QJsonObject with(const char* key, const QJsonValue& value) {
    return {{text(key), value}};
}

/// A query string instead of a term: whether a field is kept as it is or taken apart into words, it is found.
QJsonObject queryOf(const EventSearch& search) {
    QStringList actions;
    for (const ServiceEvent::Kind kind : search.kinds)
        actions.append(QLatin1Char('"') + actionOf(kind) + QLatin1Char('"'));
    const QString any = QLatin1Char('(') + actions.join(QStringLiteral(" OR ")) + QLatin1Char(')');
    const QString query = QStringLiteral("action:%1 OR technicalName:%1").arg(any);
    QJsonArray filters{with("query_string", with("query", query))};
    QJsonObject range;
    if (const auto from = search.from.known())
        range[text("gte")] = toRfc3339(*from);
    if (const auto until = search.until.known())
        range[text("lt")] = toRfc3339(*until);
    if (!range.isEmpty())
        filters.append(with("range", with("created", range)));
    return with("bool", with("filter", filters));
}

QJsonObject bodyOf(const EventSearch& search) {
    return {{text("indices"), QJsonArray{text("events")}},
            {text("queryType"), text("DSL")},
            {text("queryDsl"), queryOf(search)},
            {text("includeNested"), false}};
}

QByteArray written(const QJsonObject& body) {
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

/// A day is told by its first millisecond, or by text.
Moment dayOf(dom::object bucket) {
    if (const std::string_view asText = textOf(bucket, "key_as_string"); !asText.empty()) {
        if (const Moment moment = readMoment(asText); moment.known())
            return moment;
    }
    if (const auto ms = integerOf(bucket, "key"))
        return Moment::fromMs(*ms);
    return readMoment(textOf(bucket, "key"));
}

class GroupReader {
public:
    bool read(dom::object aggregations) {
        const auto groups = bucketsOf(aggregations, byKey);
        if (!groups)
            return false;
        for (const dom::element element : *groups) {
            dom::object bucket;
            UseGroup group;
            if (element.get(bucket)) {
                result.cut = true;
                continue;
            }
            group.key = toQString(textOf(bucket, "key").substr(0, 512));
            readDays(bucket, group);
        }
        return true;
    }

    UseGroups result;

private:
    std::optional<dom::array> bucketsOf(dom::object parent, std::string_view name) {
        const auto member = memberOf(parent, name);
        dom::object aggregation;
        if (!member || member->get(aggregation))
            return std::nullopt;
        const auto buckets = memberOf(aggregation, "buckets");
        dom::array array;
        if (!buckets || buckets->get(array))
            return std::nullopt;
        // What did not fit into the largest number of groups.
        result.cut = result.cut || integerOf(aggregation, "sum_other_doc_count").value_or(0) != 0;
        return array;
    }

    void readDays(dom::object bucket, UseGroup group) {
        const auto days = bucketsOf(bucket, byDay);
        qint64 seen = 0;
        if (days) {
            for (const dom::element element : *days) {
                dom::object day;
                if (element.get(day)) {
                    result.cut = true;
                    continue;
                }
                group.day = dayOf(day);
                seen += readAddresses(day, group);
            }
        }
        // Uses of which no day is told are uses all the same.
        result.cut = result.cut || seen < integerOf(bucket, "doc_count").value_or(0);
    }

    /// How many uses the day has.
    qint64 readAddresses(dom::object day, UseGroup group) {
        const qint64 all = std::max<qint64>(integerOf(day, "doc_count").value_or(0), 0);
        qint64 told = 0;
        if (const auto addresses = bucketsOf(day, byAddress)) {
            for (const dom::element element : *addresses) {
                dom::object bucket;
                if (element.get(bucket))
                    continue;
                group.address = toQString(textOf(bucket, "key").substr(0, 64));
                group.count = integerOf(bucket, "doc_count").value_or(0);
                if (group.count > 0 && told + group.count <= all) {
                    told += group.count;
                    result.groups.append(group);
                }
            }
        }
        if (told < all) {
            group.address.clear();
            group.count = all - told;
            result.groups.append(group);
        }
        if (all > 0 && !group.day.known())
            result.cut = true;
        return all;
    }
};

} // namespace

QByteArray encodeEventSearch(const EventSearch& search) {
    QJsonObject body = bodyOf(search);
    body[text("sort")] = QJsonArray{text("+created"), text("+id")};
    if (!search.after.isEmpty())
        body[text("searchAfter")] = QJsonArray::fromStringList(search.after);
    return written(body);
}

QByteArray encodeEventCount(const EventSearch& search) {
    return written(bodyOf(search));
}

QByteArray encodeEventAggregate(const EventSearch& search, const QString& field) {
    constexpr int mostKeys = 10'000;
    constexpr int mostAddresses = 100;
    const QJsonObject addresses =
        with("terms", QJsonObject{{text("field"), text("ipAddress")}, {text("size"), mostAddresses}});
    QJsonObject days = with("date_histogram", QJsonObject{{text("field"), text("created")},
                                                          {text("interval"), text("day")},
                                                          {text("min_doc_count"), 1}});
    days[text("aggs")] = with(byAddress, addresses);
    QJsonObject keys = with("terms", QJsonObject{{text("field"), field}, {text("size"), mostKeys}});
    keys[text("aggs")] = with(byDay, days);
    QJsonObject body = bodyOf(search);
    body[text("aggregationType")] = text("DSL");
    body[text("aggregationsDsl")] = with(byKey, keys);
    return written(body);
}

Result<UseGroups> decodeUseGroups(QByteArrayView json) {
    const JsonDocument document(json, mostBytes);
    const Result<dom::object> root = document.object();
    if (!root)
        return root.error();
    const auto member = memberOf(*root, "aggregations");
    dom::object aggregations;
    GroupReader reader;
    if (!member || member->get(aggregations) || !reader.read(aggregations))
        return malformed(QStringLiteral("aggregations.byKey.buckets"));
    return std::move(reader.result);
}

QString identityFilter(const QStringList& ids) {
    QStringList quoted;
    for (QString id : ids) {
        id.replace(QLatin1Char('\\'), QStringLiteral("\\\\"))
            .replace(QLatin1Char('"'), QStringLiteral("\\\""));
        quoted.append(QLatin1Char('"') + id + QLatin1Char('"'));
    }
    return QStringLiteral("id in (") + quoted.join(QLatin1Char(',')) + QLatin1Char(')');
}

} // namespace patdesk
