// SPDX-License-Identifier: MIT
#include "jsonlist.h"

#include "jsondocument.h"
#include "loosejson.h"

namespace patdesk {

namespace dom = simdjson::dom;

namespace {

constexpr std::size_t mostBytes = std::size_t(64) << 20;

} // namespace

Result<JsonListSummary> readJsonList(QByteArrayView json, const std::function<bool(dom::element)>& take,
                                     const std::function<void(std::string_view)>& odd) {
    JsonListSummary summary;
    const auto count = [&](bool wanted) {
        ++summary.elements;
        summary.unreadable += wanted ? 0 : 1;
    };
    {
        const JsonDocument document(json, mostBytes);
        if (const auto& root = document.root()) {
            dom::array array;
            if (root->get(array))
                return malformed(QStringLiteral("no array"));
            for (const dom::element element : array)
                count(take(element));
            return summary;
        }
        if (document.root().error().kind == ErrorKind::TooLarge || looksLikeWideUnicode(json))
            return document.root().error();
    }
    if (json.startsWith("\xEF\xBB\xBF"))
        json = json.sliced(3);
    const std::string_view text(json.data(), std::size_t(json.size()));
    const bool whole = loose::eachItem(text, [&](std::string_view item) {
        const JsonDocument document(QByteArrayView(item.data(), qsizetype(item.size())), mostBytes);
        if (document.root()) {
            count(take(*document.root()));
            return;
        }
        count(false);
        if (odd)
            odd(item);
    });
    summary.cut = !whole;
    const std::size_t first = loose::skipSpace(text, 0);
    if (first == text.size() || text[first] != '[')
        return malformed(QStringLiteral("no array"));
    return summary;
}

} // namespace patdesk
