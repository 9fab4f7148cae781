// SPDX-License-Identifier: MIT
#include "configjson.h"

#include "jsondocument.h"
#include "jsonlist.h"
#include "jsonvalues.h"

namespace patdesk {

namespace dom = simdjson::dom;

namespace {

constexpr qsizetype mostText = 256;
constexpr std::size_t mostBytes = std::size_t(64) << 20;

/// Documents are at most 64 levels deep.
void addAll(dom::element value, ClientIds& ids) {
    dom::object object;
    dom::array array;
    if (!value.get(object)) {
        for (const dom::key_value_pair pair : object) {
            addClientIds(pair.key, ids);
            addAll(pair.value, ids);
        }
    } else if (!value.get(array)) {
        for (const dom::element item : array)
            addAll(item, ids);
    } else {
        addClientIds(textOf(value), ids);
    }
}

std::optional<bool> flagOf(dom::object object, std::string_view key) {
    const auto member = memberOf(object, key);
    bool flag = false;
    if (!member)
        return std::nullopt;
    if (!member->get(flag))
        return flag;
    const std::string_view text = textOf(*member);
    return text == "true" || text == "false" ? std::optional(text == "true") : std::nullopt;
}

OwnerId ownerOf(dom::object object) {
    for (const std::string_view key : {"owner", "ownerRef"}) {
        const auto member = memberOf(object, key);
        dom::object owner;
        if (member && !member->get(owner))
            return OwnerId(toQString(textOf(owner, "id")).left(mostText));
    }
    return {};
}

void putInOrder(ConfigObject& config) {
    config.hasMoreIds = config.clientIds.size() >= mostClientIds;
    patdesk::putInOrder(config.clientIds);
}

std::optional<ConfigObject> read(dom::element element) {
    dom::object object;
    if (element.get(object))
        return std::nullopt;
    ConfigObject config;
    config.id = toQString(textOf(object, "id")).left(mostText);
    config.name = toQString(textOf(object, "name")).left(mostText);
    config.enabled = flagOf(object, "enabled");
    config.ownerId = ownerOf(object);
    config.executions = integerOf(object, "executionCount");
    dom::element definition;
    if (!object["definition"].get(definition)) {
        config.hasDefinition = !definition.is_null();
        config.saysThatItHasNone = definition.is_null();
    }
    addAll(element, config.clientIds);
    putInOrder(config);
    return config;
}

} // namespace

Result<ConfigPage> decodeConfigPage(QByteArrayView json) {
    ConfigPage page;
    const auto take = [&page](dom::element element) {
        auto config = read(element);
        if (config)
            page.objects.append(*std::move(config));
        return config.has_value();
    };
    const auto takeOdd = [&page](std::string_view text) {
        ConfigObject config;
        addClientIds(text, config.clientIds);
        putInOrder(config);
        config.hasDefinition = text.find("\"definition\"") != std::string_view::npos;
        page.objects.append(std::move(config));
    };
    const Result<JsonListSummary> summary = readJsonList(json, take, takeOdd);
    if (!summary)
        return summary.error();
    page.unreadable = summary->unreadable;
    page.cut = summary->cut;
    return page;
}

Result<ConfigObject> decodeConfigObject(QByteArrayView json) {
    const JsonDocument document(json, mostBytes);
    if (!document.root())
        return document.root().error();
    auto config = read(*document.root());
    if (!config)
        return malformed(QStringLiteral("no object"));
    return *std::move(config);
}

Result<Moment> decodeLastRun(QByteArrayView json) {
    Moment last;
    const Result<JsonListSummary> summary = readJsonList(json, [&last](dom::element element) {
        dom::object run;
        if (element.get(run))
            return false;
        for (const std::string_view key : {"startTime", "closeTime"}) {
            const Moment moment = readMoment(textOf(run, key));
            if (moment.known() && (!last.known() || *last.known() < *moment.known()))
                last = moment;
        }
        return true;
    });
    if (!summary)
        return summary.error();
    return last;
}

} // namespace patdesk
