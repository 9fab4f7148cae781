// SPDX-License-Identifier: MIT
#include "tokenlistreader.h"

#include "jsondocument.h"
#include "tokenfieldsjson.h"

#include <algorithm>
#include <cstring>
#include <optional>

namespace patdesk {

namespace dom = simdjson::dom;

namespace {

/// The first batch is small so that the first rows come soon, the later ones fit a processor's cache.
constexpr std::size_t firstBatchBytes = std::size_t(16) << 10;
constexpr std::size_t fullBatchBytes = std::size_t(256) << 10;
/// One element and the brackets around it.
constexpr std::size_t bufferBytes = TokenListReader::maxElementBytes + 2;

bool isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// Where the list's own commas are, found by following strings and nesting byte by byte.
struct Outline {
    std::vector<std::size_t> commas;
    /// Where the list's closing bracket is.
    std::optional<std::size_t> end;
};

Outline outlineOf(std::string_view text) {
    Outline outline;
    int depth = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        switch (text[at]) {
        case '"':
            for (++at; at < text.size() && text[at] != '"'; ++at)
                at += text[at] == '\\';
            break;
        case '[':
        case '{':
            ++depth;
            break;
        case ']':
        case '}':
            if (--depth == 0) {
                outline.end = at;
                return outline;
            }
            break;
        case ',':
            if (depth == 1)
                outline.commas.push_back(at);
            break;
        default:
            break;
        }
    }
    return outline;
}

/// The comma of the last "},{", the likely end of an element.
std::optional<std::size_t> likelyCut(std::string_view text) {
    for (std::size_t brace = text.rfind('}'); brace != std::string_view::npos && brace > 0;
         brace = text.rfind('}', brace - 1)) {
        std::size_t comma = brace + 1;
        while (comma < text.size() && isSpace(text[comma]))
            ++comma;
        if (comma >= text.size() || text[comma] != ',')
            continue;
        std::size_t next = comma + 1;
        while (next < text.size() && isSpace(text[next]))
            ++next;
        if (next < text.size() && text[next] == '{')
            return comma;
    }
    return std::nullopt;
}

} // namespace

struct TokenListReader::Impl {
    explicit Impl(Sink s) : sink(std::move(s)), buffer(new char[bufferBytes + simdjson::SIMDJSON_PADDING]) {}

    std::string_view text() const { return {buffer.get(), size}; }

    QByteArrayView skipPreamble(QByteArrayView bytes);
    QByteArrayView take(QByteArrayView bytes);
    void consume();
    bool consumeExactly();
    void skipEpilogue(std::string_view rest);
    bool deliverUpTo(std::size_t comma);
    bool deliver(char* from, std::size_t bytes);
    void deliverElement(dom::element element);
    void deliverUntilBroken(const Outline& outline);
    void fail(const QString& detail);
    void failAtNext(const QString& reason);

    Sink sink;
    std::optional<Error> error;
    ListSummary summary;
    dom::parser parser;
    TokenFields fields;
    std::vector<std::string_view> scopes;

    /// The list's text from '[' on, without the elements that are delivered. Not zeroed: a short list is not
    /// to touch a megabyte.
    std::unique_ptr<char[]> buffer;
    std::size_t size = 0;
    /// How much text makes it worth to look for whole elements.
    std::size_t enough = firstBatchBytes;
    /// The bytes that came before '[', and how many of them are a byte order mark's.
    std::size_t preambleBytes = 0;
    std::size_t markBytes = 0;
    std::size_t epilogueBytes = 0;
    /// A comma was delivered up to: the list may not end before another element.
    bool elementMustFollow = false;
    /// The list's closing bracket is the buffer's last byte.
    bool ended = false;
    simdjson::error_code parseError = simdjson::SUCCESS;
};

void TokenListReader::Impl::fail(const QString& detail) {
    if (!error)
        error = malformed(detail);
}

void TokenListReader::Impl::failAtNext(const QString& reason) {
    fail(QStringLiteral("token %1: %2").arg(summary.tokens + summary.unreadable + 1).arg(reason));
}

/// Takes bytes up to and with the list's '['.
QByteArrayView TokenListReader::Impl::skipPreamble(QByteArrayView bytes) {
    static constexpr std::string_view mark = "\xEF\xBB\xBF";
    for (qsizetype i = 0; i < bytes.size(); ++i, ++preambleBytes) {
        if (preambleBytes == maxElementBytes) {
            fail(QStringLiteral("no array within 1 MiB"));
            break;
        }
        const char c = bytes[i];
        const bool betweenMarkBytes = markBytes != 0 && markBytes != mark.size();
        if (preambleBytes == markBytes && markBytes < mark.size() && c == mark[markBytes]) {
            ++markBytes;
        } else if (c == '[' && !betweenMarkBytes) {
            buffer[size++] = c;
            return bytes.sliced(i + 1);
        } else if (!isSpace(c) || betweenMarkBytes) {
            const bool wide = c == '\0' || c == '\xFE' || c == '\xFF';
            fail(wide ? QStringLiteral("not UTF-8") : QStringLiteral("no array"));
            break;
        }
    }
    return {};
}

/// After the list's ']' there may be white space.
void TokenListReader::Impl::skipEpilogue(std::string_view rest) {
    epilogueBytes += rest.size();
    if (epilogueBytes > maxElementBytes || !std::all_of(rest.begin(), rest.end(), isSpace))
        fail(QStringLiteral("text after the array"));
}

/// Takes as many bytes as make a batch.
QByteArrayView TokenListReader::Impl::take(QByteArrayView bytes) {
    const std::size_t count = std::min(enough - size, std::size_t(bytes.size()));
    std::memcpy(buffer.get() + size, bytes.data(), count);
    size += count;
    return bytes.sliced(qsizetype(count));
}

/// Delivers the whole elements of the buffer, of which there is enough to look.
void TokenListReader::Impl::consume() {
    const auto likely = likelyCut(text());
    const bool delivered = (likely && deliverUpTo(*likely)) || consumeExactly();
    // Without a whole element wait for twice as much, so that text is not looked through again and again.
    enough = delivered ? std::min(2 * enough, fullBatchBytes) : 2 * enough;
    enough = std::min(std::max(enough, 2 * size), bufferBytes);
}

/// The same where the likely cut was none.
bool TokenListReader::Impl::consumeExactly() {
    const Outline outline = outlineOf(text());
    if (!outline.commas.empty()) {
        const bool delivered = deliverUpTo(outline.commas.back());
        if (!delivered)
            deliverUntilBroken(outline);
        return delivered;
    }
    if (outline.end) {
        ended = true;
        skipEpilogue(text().substr(*outline.end + 1));
        size = *outline.end + 1;
    } else if (size == bufferBytes) {
        failAtNext(QStringLiteral("longer than 1 MiB"));
    }
    return false;
}

bool TokenListReader::Impl::deliverUpTo(std::size_t comma) {
    buffer[comma] = ']';
    if (!deliver(buffer.get(), comma + 1)) {
        buffer[comma] = ',';
        return false;
    }
    const std::size_t rest = size - comma - 1;
    std::memmove(buffer.get() + 1, buffer.get() + comma + 1, rest);
    size = 1 + rest;
    elementMustFollow = true;
    return true;
}

/// Parses an array of elements in place and hands them on; false, and nothing handed on, if it is no JSON or
/// has no element where one must be.
bool TokenListReader::Impl::deliver(char* from, std::size_t bytes) {
    dom::array elements;
    parseError = parser.parse(from, bytes, false).get(elements);
    if (parseError || (elementMustFollow && elements.size() == 0))
        return false;
    for (const dom::element element : elements) {
        deliverElement(element);
        if (error)
            break;
    }
    return true;
}

void TokenListReader::Impl::deliverElement(dom::element element) {
    switch (readTokenFields(element, fields, scopes)) {
    case TokenReading::Whole:
        sink(fields);
        ++summary.tokens;
        break;
    case TokenReading::NoId:
        ++summary.unreadable;
        break;
    case TokenReading::TooLong:
        failAtNext(QStringLiteral("a text longer than 64 KiB"));
        break;
    }
}

/// The text is no JSON: hands on the elements before the fault and says in which one it is.
void TokenListReader::Impl::deliverUntilBroken(const Outline& outline) {
    if (size > 1 && buffer[1] == '\0')
        return fail(QStringLiteral("not UTF-8"));
    std::size_t open = 0;
    elementMustFollow = elementMustFollow || !outline.commas.empty();
    const auto tryElement = [&](std::size_t end) {
        buffer[open] = '[';
        buffer[end] = ']';
        if (!deliver(buffer.get() + open, end + 1 - open))
            failAtNext(parseError ? QString::fromLatin1(simdjson::error_message(parseError))
                                  : QStringLiteral("nothing where it should be"));
        open = end;
    };
    for (const std::size_t comma : outline.commas) {
        tryElement(comma);
        if (error)
            return;
    }
    if (!outline.end)
        return failAtNext(QStringLiteral("the answer ends within it"));
    tryElement(*outline.end);
    if (!error)
        fail(QStringLiteral("text after the array"));
}

TokenListReader::TokenListReader(Sink sink) : m(std::make_unique<Impl>(std::move(sink))) {
    if (m->parser.allocate(firstBatchBytes, maxDepth) != simdjson::SUCCESS)
        m->fail(QStringLiteral("out of memory"));
}

TokenListReader::~TokenListReader() = default;

Result<Done> TokenListReader::feed(QByteArrayView bytes) {
    if (m->size == 0 && !m->error)
        bytes = m->skipPreamble(bytes);
    while (!bytes.isEmpty() && !m->error) {
        if (m->ended) {
            m->skipEpilogue({bytes.data(), std::size_t(bytes.size())});
            break;
        }
        bytes = m->take(bytes);
        if (m->size == m->enough)
            m->consume();
    }
    if (m->error)
        return *m->error;
    return Done{};
}

Result<ListSummary> TokenListReader::finish() {
    if (m->size == 0)
        m->fail(m->preambleBytes == 0 ? QStringLiteral("empty") : QStringLiteral("no array"));
    if (!m->error && !m->deliver(m->buffer.get(), m->size))
        m->deliverUntilBroken(outlineOf(m->text()));
    if (m->error)
        return *m->error;
    return m->summary;
}

} // namespace patdesk
