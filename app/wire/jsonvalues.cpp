// SPDX-License-Identifier: MIT
#include "jsonvalues.h"

#include <charconv>
#include <cmath>

namespace patdesk {

namespace dom = simdjson::dom;

std::optional<dom::element> memberOf(dom::object object, std::string_view key) {
    dom::element element;
    return object.at_key(key).get(element) ? std::nullopt : std::optional(element);
}

std::string_view textOf(dom::element element) {
    std::string_view text;
    return element.get(text) ? std::string_view() : text;
}

std::string_view textOf(dom::object object, std::string_view key) {
    const auto element = memberOf(object, key);
    return element ? textOf(*element) : std::string_view();
}

std::optional<std::int64_t> integerOf(dom::element element) {
    std::int64_t integer = 0;
    if (!element.get(integer))
        return integer;
    double number = 0;
    // 2^53: beyond it a double is no exact whole number.
    if (!element.get(number) && number == std::trunc(number) && std::abs(number) <= 9007199254740992.0)
        return static_cast<std::int64_t>(number);
    const std::string_view text = textOf(element);
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), integer);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return integer;
}

std::optional<std::int64_t> integerOf(dom::object object, std::string_view key) {
    const auto element = memberOf(object, key);
    return element ? integerOf(*element) : std::nullopt;
}

QStringList wordsOf(dom::object object, std::string_view key) {
    const auto element = memberOf(object, key);
    if (!element)
        return {};
    dom::array array;
    if (element->get(array))
        return toQString(textOf(*element)).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QStringList words;
    for (const dom::element item : array) {
        if (item.is_string())
            words.append(toQString(textOf(item)));
    }
    return words;
}

} // namespace patdesk
