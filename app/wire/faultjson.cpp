// SPDX-License-Identifier: MIT
#include "faultjson.h"

#include "jsonreading.h"

namespace patdesk {

namespace {

constexpr qsizetype maxLength = 500;

QString plain(const std::optional<std::string_view>& text) {
    return text ? textFrom(*text).simplified().left(maxLength) : QString();
}

/// The text of the first of `messages` or `causes`.
QString firstText(const simdjson::dom::object& object, std::string_view list) {
    simdjson::dom::object first;
    return object[list].at(0).get(first) ? QString() : plain(textIn(first, "text"));
}

} // namespace

ServiceFault decodeFault(QByteArrayView body) {
    ServiceFault fault;
    const JsonDocument document(body);
    const auto root = document.root();
    simdjson::dom::object object;
    if (!root || root->get(object))
        return fault;
    fault.detailCode = plain(textIn(object, "detailCode"));
    fault.trackingId = plain(textIn(object, "trackingId"));
    fault.oauthError = plain(textIn(object, "error"));
    const QString cause = firstText(object, "causes");
    // The most telling first: a cause, the service's message, RFC 6749's description, the gateway's message,
    // a code.
    for (const QString& text :
         {cause, firstText(object, "messages"), plain(textIn(object, "error_description")),
          plain(textIn(object, "message")), fault.oauthError, fault.detailCode}) {
        if (!text.isEmpty()) {
            fault.text = text;
            break;
        }
    }
    return fault;
}

} // namespace patdesk
