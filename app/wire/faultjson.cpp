// SPDX-License-Identifier: MIT
#include "faultjson.h"

#include "jsondocument.h"
#include "jsonvalues.h"

#include <algorithm>

namespace patdesk {

namespace dom = simdjson::dom;

namespace {

constexpr qsizetype maxCharacters = 500;

/// One line without control and formatting characters (which could turn the reading direction), capped.
QString plain(std::string_view utf8) {
    // A UTF-8 character has at most four bytes: no need to convert a megabyte first.
    QString text = toQString(utf8.substr(0, 4 * maxCharacters));
    for (QChar& c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = QLatin1Char(' ');
    }
    text = text.simplified();
    if (text.size() > maxCharacters) {
        text.truncate(maxCharacters - 1);
        if (text.back().isHighSurrogate())
            text.chop(1);
        text.append(QChar(0x2026));
    }
    return text;
}

QString plainAt(dom::object object, std::string_view key) {
    return plain(textOf(object, key));
}

/// The first text of a list of {locale, localeOrigin, text}: it is in the tenant's language.
QString firstText(dom::object object, std::string_view key) {
    const auto messages = memberOf(object, key);
    dom::array array;
    if (!messages || messages->get(array))
        return {};
    for (const dom::element element : array) {
        dom::object message;
        QString text = element.get(message) ? plain(textOf(element)) : plainAt(message, "text");
        if (!text.isEmpty())
            return text;
    }
    return {};
}

/// RFC 6749's codes are words with underscores; the service also puts a sentence into `error`.
bool isOauthCode(const QString& error) {
    return !error.isEmpty() && std::all_of(error.begin(), error.end(), [](QChar c) {
        return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || c == QLatin1Char('_');
    });
}

} // namespace

ServiceFault decodeFault(QByteArrayView body) {
    const JsonDocument document(body);
    const Result<dom::object> object = document.object();
    if (!object)
        return {};
    ServiceFault fault;
    fault.detailCode = plainAt(*object, "detailCode");
    fault.trackingId = plainAt(*object, "trackingId");
    const QString error = plainAt(*object, "error");
    if (isOauthCode(error))
        fault.oauthError = error;
    for (const QString& text : {firstText(*object, "messages"), firstText(*object, "causes"),
                                plainAt(*object, "error_description"), plainAt(*object, "message"), error}) {
        if (fault.text.isEmpty())
            fault.text = text;
    }
    return fault;
}

} // namespace patdesk
