// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QByteArrayView>

#include <functional>
#include <simdjson.h>
#include <string_view>

namespace patdesk {

/// What the array of an answer held.
struct JsonListSummary {
    qint64 elements = 0;
    /// Elements that are no JSON, or that nobody wanted.
    qint64 unreadable = 0;
    /// The text ends within the array.
    bool cut = false;
};

/// Gives each element of a JSON array to `take`, which answers whether it is what was expected. One odd
/// element hides no other: where a parser refuses the text, the elements are parsed one by one, and of one
/// that is no JSON `odd` gets the bytes. At most 64 MiB. Malformed where there is no array. For inside the
/// room wire.
Result<JsonListSummary>
readJsonList(QByteArrayView json,
             const std::function<bool(simdjson::dom::element)>& take, // unbound: called within
             const std::function<void(std::string_view)>& odd = {});  // unbound: called within

} // namespace patdesk
