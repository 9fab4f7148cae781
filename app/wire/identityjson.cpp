// SPDX-License-Identifier: MIT
#include "identityjson.h"

#include "jsonlist.h"
#include "jsonvalues.h"

namespace patdesk {

namespace dom = simdjson::dom;

namespace {

constexpr std::size_t mostText = 256;

QString shortText(dom::object object, std::string_view key) {
    return toQString(textOf(object, key)).left(qsizetype(mostText));
}

bool readIdentity(dom::element element, IdentityPage& page) {
    dom::object object;
    if (element.get(object))
        return false;
    PublicIdentity identity;
    // Half an id would be another's.
    const std::string_view id = textOf(object, "id");
    if (id.empty() || id.size() > mostText)
        return false;
    identity.id = OwnerId(toQString(id));
    identity.name = shortText(object, "name");
    identity.alias = shortText(object, "alias");
    identity.email = shortText(object, "email");
    identity.status = shortText(object, "status");
    identity.state = shortText(object, "identityState");
    if (const auto member = memberOf(object, "manager")) {
        dom::object manager;
        if (!member->get(manager)) {
            identity.managerId = OwnerId(shortText(manager, "id"));
            identity.managerName = shortText(manager, "name");
        }
    }
    page.identities.append(std::move(identity));
    return true;
}

} // namespace

Result<IdentityPage> decodeIdentities(QByteArrayView json) {
    IdentityPage page;
    const Result<JsonListSummary> summary =
        readJsonList(json, [&page](dom::element element) { return readIdentity(element, page); });
    if (!summary)
        return summary.error();
    page.unreadable = summary->unreadable;
    page.cut = summary->cut;
    return page;
}

} // namespace patdesk
