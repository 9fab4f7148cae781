// SPDX-License-Identifier: MIT
#include "jsonreading.h"

#include "securememory.h"

#include <charconv>

namespace patdesk {

namespace {

QByteArrayView withoutByteOrderMark(QByteArrayView json) {
    return json.startsWith("\xEF\xBB\xBF") ? json.sliced(3) : json;
}

} // namespace

JsonDocument::JsonDocument(QByteArrayView json) : m_parser(64 * 1024 * 1024) {
    const QByteArrayView text = withoutByteOrderMark(json);
    const auto size = static_cast<std::size_t>(text.size());
    m_bytes.resize(size + simdjson::SIMDJSON_PADDING);
    std::copy(text.begin(), text.end(), m_bytes.begin());
    const auto allocated = m_parser.allocate(size, maxDepth);
    m_root = allocated ? simdjson::simdjson_result<simdjson::dom::element>(allocated)
                       : m_parser.parse(m_bytes.data(), size, false);
}

JsonDocument::~JsonDocument() {
    wipe(m_bytes.data(), m_bytes.size());
}

Result<simdjson::dom::element> JsonDocument::root() const {
    if (m_root.error())
        return malformed(QString::fromLatin1(simdjson::error_message(m_root.error())));
    return m_root.value_unsafe();
}

Error malformed(const QString& where) {
    return {.kind = ErrorKind::Malformed, .detail = where};
}

std::optional<std::string_view> textIn(const simdjson::dom::object& object, std::string_view name) {
    std::string_view text;
    return object[name].get(text) ? std::nullopt : std::optional(text);
}

std::optional<std::int64_t> numberIn(const simdjson::dom::object& object, std::string_view name) {
    std::int64_t number = 0;
    if (!object[name].get(number))
        return number;
    const auto text = textIn(object, name);
    if (!text)
        return std::nullopt;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), number);
    return error == std::errc() && end == text->data() + text->size() ? std::optional(number) : std::nullopt;
}

bool trueIn(const simdjson::dom::object& object, std::string_view name) {
    bool value = false;
    return !object[name].get(value) && value;
}

std::optional<Instant> dateIn(const simdjson::dom::object& object, std::string_view name) {
    const auto text = textIn(object, name);
    return text ? parseRfc3339(*text) : std::nullopt;
}

QStringList textsIn(const simdjson::dom::object& object, std::string_view name) {
    QStringList texts;
    simdjson::dom::array array;
    if (object[name].get(array))
        return texts;
    for (const simdjson::dom::element element : array) {
        std::string_view text;
        if (!element.get(text))
            texts.append(textFrom(text));
    }
    return texts;
}

QString textFrom(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace patdesk
