// SPDX-License-Identifier: MIT
#include "tokenlistreader.h"

#include "jsondocument.h"
#include "listseam.h"
#include "loosetoken.h"
#include "rawsample.h"
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
    void endAt(std::size_t bracket);
    void skipEpilogue(std::string_view rest);
    bool deliverUpTo(std::size_t comma);
    bool deliver(char* from, std::size_t bytes);
    void deliverElement(dom::element element);
    bool takeApart();
    std::size_t deliverOneByOne();
    std::size_t firstBehind(std::size_t at) const;
    void deliverAlone(std::size_t from, std::size_t to);
    void deliverLoose(std::string_view element);
    template <class Raw>
    void note(TokenReading reading, Raw raw);
    void drop(std::size_t upTo);
    void beginSkipping();
    QByteArrayView skip(QByteArrayView bytes);
    void finish();
    void fail(const QString& detail);
    void failAtNext(const QString& reason);

    Sink sink;
    std::optional<Error> error;
    ListSummary summary;
    dom::parser parser;
    TokenFields fields;
    std::vector<std::string_view> scopes;
    LooseToken loose;
    RawSamples samples;

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
    /// Since the last token the place where an element begins was guessed: what has no id may be a rest of
    /// the one before.
    bool guessed = false;
    /// The list's closing bracket is the buffer's last byte.
    bool ended = false;
    /// Of an element that is too long to be kept, and has been handed on as far as it was.
    std::optional<ElementSkipper> skipper;
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
    if (!outline.commas.empty() && deliverUpTo(outline.commas.back()))
        return true;
    if (outline.commas.empty() && outline.end && deliver(buffer.get(), *outline.end + 1)) {
        endAt(*outline.end);
        return true;
    }
    if (takeApart())
        return true;
    if (size == bufferBytes && !ended && !error)
        beginSkipping();
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
    if (parser.parse(from, bytes, false).get(elements) || (elementMustFollow && elements.size() == 0))
        return false;
    for (const dom::element element : elements)
        deliverElement(element);
    return true;
}

void TokenListReader::Impl::deliverElement(dom::element element) {
    const TokenReading reading = readTokenFields(element, fields, scopes);
    if (reading == TokenReading::Whole) {
        sink(fields);
        ++summary.tokens;
        guessed = false;
    } else {
        note(reading, [element] { return simdjson::minify(element); });
    }
}

/// Hands on an element that is not whole, or counts it; `raw` answers its text.
template <class Raw>
void TokenListReader::Impl::note(TokenReading reading, Raw raw) {
    if (guessed && reading == TokenReading::NoId)
        return; // the rest of the element before, which is counted
    guessed = false;
    if (reading == TokenReading::NoId) {
        ++summary.unreadable;
    } else {
        sink(fields);
        ++summary.tokens;
        ++summary.partly;
    }
    if (!samples.isFull())
        samples.add(raw());
}

/// The text is no JSON: hands on the whole elements of the buffer one by one. False if there is none.
bool TokenListReader::Impl::takeApart() {
    if (size > 1 && buffer[1] == '\0') {
        fail(QStringLiteral("not UTF-8"));
        return false;
    }
    const std::size_t from = deliverOneByOne();
    if (ended || from == 1)
        return ended;
    drop(from);
    return true;
}

/// Answers where the first element begins that is not whole; where the list has ended, that is noted.
std::size_t TokenListReader::Impl::deliverOneByOne() {
    std::size_t from = 1;
    while (true) {
        ElementEnd end = endOfElement(text(), from);
        const bool found = end.kind == ElementEnd::Kind::Found;
        const bool bracket = found && text()[end.at] == ']';
        // Behind a seam that was guessed wrongly the bracket is an inner one.
        const bool inner = bracket && guessed && firstBehind(end.at + 1) < size;
        if (end.kind == ElementEnd::Kind::Broken || inner) {
            if (inner)
                end = {ElementEnd::Kind::Broken, end.at + 1, 1};
            const auto seam = likelySeam(text(), end);
            if (seam) {
                deliverAlone(from, *seam);
                from = firstBehind(*seam);
                from += text()[from] == ',' ? 1 : 0;
                elementMustFollow = true;
                guessed = true;
                continue;
            }
        }
        if (!found)
            return from;
        if (!bracket || firstBehind(from) < end.at)
            deliverAlone(from, end.at);
        if (bracket) {
            endAt(end.at);
            return from;
        }
        from = end.at + 1;
        elementMustFollow = true;
    }
}

/// The first place from `at` on that is no white space.
std::size_t TokenListReader::Impl::firstBehind(std::size_t at) const {
    while (at < size && isSpace(buffer[at]))
        ++at;
    return at;
}

/// An element by itself, which may be no JSON.
void TokenListReader::Impl::deliverAlone(std::size_t from, std::size_t to) {
    dom::element element;
    if (to > from && !parser.parse(buffer.get() + from, to - from, false).get(element))
        deliverElement(element);
    else
        deliverLoose(text().substr(from, to - from));
}

void TokenListReader::Impl::deliverLoose(std::string_view element) {
    const TokenReading reading = loose.read(element, fields, scopes);
    if (reading != TokenReading::Whole)
        return note(reading, [element] { return element; });
    sink(fields);
    ++summary.tokens;
    guessed = false;
}

/// What is before this place is worked off.
void TokenListReader::Impl::drop(std::size_t upTo) {
    std::memmove(buffer.get() + 1, buffer.get() + upTo, size - upTo);
    size = 1 + size - upTo;
}

/// The list's closing bracket is there; what was before it is worked off.
void TokenListReader::Impl::endAt(std::size_t bracket) {
    ended = true;
    elementMustFollow = false;
    skipEpilogue(text().substr(bracket + 1));
    buffer[1] = ']';
    size = 2;
}

void TokenListReader::Impl::beginSkipping() {
    const std::string_view element = text().substr(1);
    deliverLoose(element);
    skipper.emplace();
    (void)skipper->skip(element);
    size = 1;
}

/// Takes bytes up to the end of the element that is too long.
QByteArrayView TokenListReader::Impl::skip(QByteArrayView bytes) {
    bytes = bytes.sliced(qsizetype(skipper->skip({bytes.data(), std::size_t(bytes.size())})));
    if (skipper->skipped() > maxSkippedBytes) {
        fail(QStringLiteral("token %1: longer than 64 MiB").arg(summary.tokens + summary.unreadable));
    } else if (skipper->atEnd()) {
        skipper.reset();
        elementMustFollow = bytes.front() == ',';
        if (elementMustFollow) {
            bytes = bytes.sliced(1);
        } else {
            buffer[size++] = ']';
            ended = true;
            bytes = bytes.sliced(1);
        }
        enough = firstBatchBytes;
    }
    return bytes;
}

/// The end of a text that is no JSON as a whole.
void TokenListReader::Impl::finish() {
    if (size > 1 && buffer[1] == '\0')
        return fail(QStringLiteral("not UTF-8"));
    const std::size_t from = deliverOneByOne();
    if (ended || error)
        return;
    // What is broken is at least the last element, if the list has an end at all.
    const std::size_t last = text().find_last_not_of(" \n\r\t");
    if (endOfElement(text(), from).kind == ElementEnd::Kind::Broken && last > from && text()[last] == ']')
        deliverLoose(text().substr(from, last - from));
    else
        failAtNext(QStringLiteral("the answer ends within it"));
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
        if (m->skipper) {
            bytes = m->skip(bytes);
            continue;
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
    if (m->skipper)
        m->fail(QStringLiteral("the answer ends within a token"));
    if (!m->error && !m->deliver(m->buffer.get(), m->size))
        m->finish();
    if (!m->error && m->summary.tokens == 0 && m->summary.unreadable > 0)
        m->fail(QStringLiteral("none of %1 elements is a token").arg(m->summary.unreadable));
    if (m->error)
        return *m->error;
    m->summary.samples = m->samples.text();
    return m->summary;
}

} // namespace patdesk
