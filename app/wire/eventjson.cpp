// SPDX-License-Identifier: MIT
#include "eventjson.h"

#include "jsonlist.h"
#include "jsonvalues.h"

#include <array>

namespace patdesk {

namespace dom = simdjson::dom;

namespace {

using Kind = ServiceEvent::Kind;

constexpr std::size_t mostText = 512;
constexpr qsizetype mostFields = 64;
constexpr int mostLevels = 6;

struct Action {
    Kind kind;
    QLatin1String name;
};

constexpr std::array actions{
    Action{Kind::Created, QLatin1String("PERSONAL_ACCESS_TOKEN_CREATED")},
    Action{Kind::Updated, QLatin1String("PERSONAL_ACCESS_TOKEN_UPDATED")},
    Action{Kind::Used, QLatin1String("PERSONAL_ACCESS_TOKEN_USED")},
    Action{Kind::UseFailed, QLatin1String("PERSONAL_ACCESS_TOKEN_USE_FAILED")},
    Action{Kind::Expired, QLatin1String("PERSONAL_ACCESS_TOKEN_EXPIRED")},
    Action{Kind::Deleted, QLatin1String("PERSONAL_ACCESS_TOKEN_DELETED")},
};

QString capped(std::string_view text) {
    if (text.size() > mostText) {
        std::size_t end = mostText;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
            --end;
        text = text.substr(0, end);
    }
    return toQString(text);
}

Kind kindNamed(std::string_view action) {
    for (const Action& one : actions) {
        if (QLatin1String(action.data(), qsizetype(action.size())).compare(one.name, Qt::CaseInsensitive) ==
            0)
            return one.kind;
    }
    return Kind::Other;
}

QString nameIn(dom::object event, std::string_view key) {
    const auto member = memberOf(event, key);
    dom::object object;
    if (!member)
        return {};
    // The specification has an object; a bare name does no harm.
    return capped(member->get(object) ? textOf(*member) : textOf(object, "name"));
}

void addFields(dom::element value, const QString& path, int level, QList<ServiceEvent::Field>& fields) {
    if (fields.size() >= mostFields || level > mostLevels)
        return;
    dom::object object;
    dom::array array;
    if (!value.get(object)) {
        for (const dom::key_value_pair pair : object)
            addFields(pair.value, path + QLatin1Char('.') + capped(pair.key), level + 1, fields);
    } else if (!value.get(array)) {
        int index = 0;
        for (const dom::element item : array)
            addFields(item, path + QLatin1Char('.') + QString::number(index++), level + 1, fields);
    } else if (const std::string_view text = textOf(value); !text.empty()) {
        fields.append({path, capped(text)});
    }
}

Moment dateIn(dom::object event, std::string_view key) {
    const auto member = memberOf(event, key);
    double number = 0;
    if (!member)
        return Moment::unreadable();
    const Moment moment = member->get(number) ? readMoment(textOf(*member)) : readMoment(number);
    return moment.isNone() ? Moment::unreadable() : moment;
}

bool readEvent(dom::element element, EventPage& page) {
    dom::object object;
    page.after.clear();
    if (element.get(object))
        return false;
    ServiceEvent event;
    const std::string_view id = textOf(object, "id");
    event.id = capped(id);
    event.created = dateIn(object, "created");
    // Where the next page begins, whatever this one is: the sorted fields as the service wrote them.
    const std::string_view created = textOf(object, "created");
    if (!id.empty() && !created.empty())
        page.after = {toQString(created), toQString(id)};
    if (id.empty())
        return false;
    event.kind = kindNamed(textOf(object, "action"));
    if (event.kind == Kind::Other)
        event.kind = kindNamed(textOf(object, "technicalName"));
    if (event.kind == Kind::Used && textOf(object, "status") == "FAILED")
        event.kind = Kind::UseFailed;
    event.actorName = nameIn(object, "actor");
    event.targetName = nameIn(object, "target");
    event.address = capped(textOf(object, "ipAddress").substr(0, 64));
    for (const std::string_view key : {"name", "details", "stack", "objects", "attributes"}) {
        if (const auto member = memberOf(object, key))
            addFields(*member, toQString(key), 0, event.fields);
    }
    page.events.append(std::move(event));
    return true;
}

} // namespace

Result<EventPage> decodeEventPage(QByteArrayView json) {
    EventPage page;
    const Result<JsonListSummary> summary = readJsonList(
        json, [&page](dom::element element) { return readEvent(element, page); },
        [&page](std::string_view /*odd*/) { page.after.clear(); });
    if (!summary)
        return summary.error();
    page.unreadable = summary->unreadable;
    page.cut = summary->cut;
    return page;
}

QLatin1String actionOf(Kind kind) {
    for (const Action& one : actions) {
        if (one.kind == kind)
            return one.name;
    }
    return {};
}

} // namespace patdesk
