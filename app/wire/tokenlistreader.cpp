// SPDX-License-Identifier: MIT
#include "tokenlistreader.h"

#include "jsonreading.h"

#include <cstring>

namespace patdesk {

namespace {

/// Elements are parsed together, this many bytes of them: enough that the parser is at its best, little
/// enough that the first rows come soon and the memory stays small.
constexpr std::size_t batchBytes = 256 * 1024;
constexpr std::size_t maxElementBytes = 1024 * 1024;
constexpr std::size_t maxTextBytes = 64 * 1024;

bool isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// The last "}" followed by "," and "{" in [first, last): very likely the border between two elements. If it
/// is not (it may stand inside a string or a nested array), what is before it is no JSON, and the parser says
/// so.
const char* likelyBorder(const char* first, const char* last) {
    for (const char* at = last; at > first;) {
        --at;
        if (*at != '{')
            continue;
        const char* comma = at;
        while (comma > first && isSpace(comma[-1]))
            --comma;
        if (comma == first || *--comma != ',')
            continue;
        const char* brace = comma;
        while (brace > first && isSpace(brace[-1]))
            --brace;
        if (brace > first && brace[-1] == '}')
            return comma;
    }
    return nullptr;
}

/// Where the elements in [first, last) stand: read character by character, so right whatever is in them.
struct Scan {
    const char* lastComma = nullptr; ///< the last one between two elements
    const char* end = nullptr;       ///< the bracket that closes the list
};

Scan scanElements(const char* first, const char* last) {
    Scan scan;
    int depth = 0;
    for (const char* at = first; at < last; ++at) {
        switch (*at) {
        case '"':
            for (++at; at < last && *at != '"'; ++at)
                at += *at == '\\';
            break;
        case '{':
        case '[':
            ++depth;
            break;
        case '}':
        case ']':
            if (--depth < 0) {
                scan.end = at;
                return scan;
            }
            break;
        case ',':
            if (depth == 0)
                scan.lastComma = at;
            break;
        default:
            break;
        }
    }
    return scan;
}

} // namespace

/// The buffer always begins with the bracket that opens the list; behind it stand the elements not yet
/// parsed. A batch is closed with a bracket in the place of the comma behind it, and so parsed where it
/// stands.
struct TokenListReader::Impl {
    explicit Impl(Sink s) : sink(std::move(s)), parser(64 * 1024 * 1024) {}

    Result<Done> take(QByteArrayView bytes);
    Result<Done> begin();
    Result<Done> parseBatch();
    Result<Done> parseUpTo(const char* border);
    bool tryParse(const char* border);
    void hand(const simdjson::dom::element& element);
    void readScopes(const simdjson::dom::element& scope);
    Error tooLong(const char* what) const;

    char* elements() { return buffer.data() + 1; }

    char* end() { return buffer.data() + used; }

    Sink sink;
    simdjson::dom::parser parser;
    simdjson::dom::array batch;
    std::vector<char> buffer;
    std::size_t used = 0;
    bool begun = false;
    ListSummary summary;
    TokenFields fields;
    std::vector<std::string_view> scopes;
    std::optional<Error> error;
};

TokenListReader::TokenListReader(Sink sink) : m(std::make_unique<Impl>(std::move(sink))) {}

TokenListReader::~TokenListReader() = default;

Result<Done> TokenListReader::feed(QByteArrayView bytes) {
    if (m->error)
        return *m->error;
    Result<Done> taken = m->take(bytes);
    if (!taken)
        m->error = taken.error();
    return taken;
}

Result<ListSummary> TokenListReader::finish() {
    if (m->error)
        return *m->error;
    const auto fail = [this](const Error& error) {
        m->error = error;
        return error;
    };
    if (!m->begun)
        return fail(malformed(QStringLiteral("no array")));
    const Scan scan = scanElements(m->elements(), m->end());
    if (!scan.end)
        return fail(malformed(QStringLiteral("the list ends after token %1").arg(m->summary.tokens)));
    for (const char* at = scan.end + 1; at < m->end(); ++at) {
        if (!isSpace(*at))
            return fail(malformed(QStringLiteral("something follows the list")));
    }
    if (const Result<Done> parsed = m->parseUpTo(scan.end); !parsed)
        return fail(parsed.error());
    return m->summary;
}

Result<Done> TokenListReader::Impl::take(QByteArrayView bytes) {
    const auto size = static_cast<std::size_t>(bytes.size());
    if (buffer.size() < used + size + simdjson::SIMDJSON_PADDING)
        buffer.resize(std::max(used + size, 2 * batchBytes) + simdjson::SIMDJSON_PADDING);
    std::memcpy(end(), bytes.data(), size);
    used += size;
    if (const Result<Done> started = begin(); !started)
        return started;
    return begun && used >= batchBytes ? parseBatch() : Result<Done>(Done{});
}

/// Takes the byte order mark and the spaces before the list away.
Result<Done> TokenListReader::Impl::begin() {
    if (begun)
        return Done{};
    std::size_t at = 0;
    if (used >= 1 && buffer[0] == '\xEF') {
        if (used < 3)
            return Done{};
        at = 3;
    }
    while (at < used && isSpace(buffer[at]))
        ++at;
    if (at == used)
        return Done{};
    if (buffer[at] != '[')
        return malformed(QStringLiteral("no array"));
    std::memmove(buffer.data(), buffer.data() + at, used - at);
    used -= at;
    begun = true;
    return Done{};
}

Result<Done> TokenListReader::Impl::parseBatch() {
    const char* border = likelyBorder(elements(), end());
    if (border && tryParse(border))
        return Done{};
    const Scan scan = scanElements(elements(), end());
    if (scan.lastComma)
        return parseUpTo(scan.lastComma);
    if (scan.end || used <= maxElementBytes)
        return Done{};
    return tooLong("is longer than 1 MiB");
}

Result<Done> TokenListReader::Impl::parseUpTo(const char* border) {
    if (!tryParse(border))
        return error ? *error : malformed(QStringLiteral("no JSON near token %1").arg(summary.tokens + 1));
    return error ? Result<Done>(*error) : Result<Done>(Done{});
}

/// Parses what stands before `border` (a comma or the closing bracket) and takes it out of the buffer. False,
/// and all is as it was, if that is no JSON.
bool TokenListReader::Impl::tryParse(const char* border) {
    const auto length = static_cast<std::size_t>(border - buffer.data()) + 1;
    const char before = std::exchange(buffer[length - 1], ']');
    const auto allocated = parser.allocate(std::max(parser.capacity(), length), JsonDocument::maxDepth);
    if (allocated || parser.parse(buffer.data(), length, false).get(batch)) {
        buffer[length - 1] = before;
        return false;
    }
    for (const simdjson::dom::element element : batch) {
        hand(element);
        if (error)
            return true;
    }
    buffer[length - 1] = '[';
    std::memmove(buffer.data(), buffer.data() + length - 1, used - (length - 1));
    used -= length - 1;
    return true;
}

Error TokenListReader::Impl::tooLong(const char* what) const {
    return malformed(QStringLiteral("token %1 %2").arg(summary.tokens + 1).arg(QLatin1String(what)));
}

/// One pass over the members, whatever their order; of members with the same name the last counts.
void TokenListReader::Impl::hand(const simdjson::dom::element& element) {
    simdjson::dom::object object;
    if (element.get(object)) {
        ++summary.unreadable;
        return;
    }
    fields = {};
    static constexpr std::string_view everything = "sp:scopes:all";
    scopes.assign(1, everything);
    const auto text = [](const simdjson::dom::element& value) {
        std::string_view held;
        return value.get(held) ? std::string_view() : held;
    };
    const auto isTrue = [](const simdjson::dom::element& value) {
        bool held = false;
        return !value.get(held) && held;
    };
    const auto date = [&text](const simdjson::dom::element& value) {
        const auto instant = parseRfc3339(text(value));
        return instant ? instant->time_since_epoch().count() : TokenFields::noDate;
    };
    for (const auto& [key, value] : object) {
        if (key == "id")
            fields.id = text(value);
        else if (key == "name")
            fields.name = text(value);
        else if (key == "owner") {
            simdjson::dom::object owner;
            if (!value.get(owner)) {
                fields.ownerId = textIn(owner, "id").value_or("");
                fields.ownerName = textIn(owner, "name").value_or("");
            }
        } else if (key == "scope")
            readScopes(value);
        else if (key == "created")
            fields.createdMs = std::max<std::int64_t>(date(value), 0);
        else if (key == "lastUsed")
            fields.lastUsedMs = date(value);
        else if (key == "expirationDate")
            fields.expiresMs = date(value);
        else if (key == "managed")
            fields.managed = isTrue(value);
        else if (key == "userAwareTokenNeverExpires")
            fields.neverExpiresAcknowledged = isTrue(value);
        else if (key == "accessTokenValiditySeconds")
            fields.accessTokenLifetimeS =
                static_cast<std::int32_t>(numberIn(object, key).value_or(fields.accessTokenLifetimeS));
    }
    if (fields.id.empty()) {
        ++summary.unreadable;
        return;
    }
    fields.scopes = scopes;
    if (fields.id.size() > maxTextBytes || fields.name.size() > maxTextBytes ||
        fields.ownerName.size() > maxTextBytes) {
        error = tooLong("has a text longer than 64 KiB");
        return;
    }
    ++summary.tokens;
    sink(fields);
}

/// An absent or null scope means every right: the API's own default.
void TokenListReader::Impl::readScopes(const simdjson::dom::element& scope) {
    simdjson::dom::array array;
    if (scope.get(array))
        return;
    scopes.clear();
    for (const simdjson::dom::element element : array) {
        std::string_view text;
        if (!element.get(text) && text.size() <= maxTextBytes)
            scopes.push_back(text);
    }
}

} // namespace patdesk
