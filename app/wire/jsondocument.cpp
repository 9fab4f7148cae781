// SPDX-License-Identifier: MIT
#include "jsondocument.h"

#include "securememory.h"

#include <cstring>

namespace patdesk {

JsonDocument::JsonDocument(QByteArrayView json, std::size_t most) : m_root(parse(json, most)) {}

JsonDocument::~JsonDocument() {
    wipe(m_input.get(), m_size);
    // simdjson allocates this many bytes and up to 63 more for the strings of a document of that capacity,
    // and writes no further (dom::document::allocate).
    if (m_document.string_buf)
        wipe(m_document.string_buf.get(), 5 * m_document.capacity() / 3 + simdjson::SIMDJSON_PADDING);
}

Result<simdjson::dom::object> JsonDocument::object() const {
    if (!m_root)
        return m_root.error();
    simdjson::dom::object object;
    if (m_root->get(object) != simdjson::SUCCESS)
        return malformed(QStringLiteral("no object"));
    return object;
}

Result<simdjson::dom::element> JsonDocument::parse(QByteArrayView json, std::size_t most) {
    if (looksLikeWideUnicode(json))
        return malformed(QStringLiteral("not UTF-8"));
    if (json.startsWith("\xEF\xBB\xBF"))
        json = json.sliced(3);
    if (json.isEmpty())
        return malformed(QStringLiteral("empty"));
    if (std::size_t(json.size()) > most)
        return Error{.kind = ErrorKind::TooLarge,
                     .detail = QStringLiteral("more than %1 MiB").arg(std::max<std::size_t>(most >> 20U, 1))};
    m_size = std::size_t(json.size());
    // The padding is read by simdjson's vectors, whatever is in it.
    m_input = std::make_unique<char[]>(m_size + simdjson::SIMDJSON_PADDING);
    std::memcpy(m_input.get(), json.data(), m_size);
    simdjson::dom::element root;
    auto error = m_parser.allocate(m_size, maxDepth);
    if (!error)
        error = m_parser.parse_into_document(m_document, m_input.get(), m_size, false).get(root);
    if (error)
        return malformed(QString::fromLatin1(simdjson::error_message(error)));
    return root;
}

BodyWiper::~BodyWiper() {
    if (m_body.isDetached())
        wipe(m_body.data(), std::size_t(m_body.size()));
    m_body = QByteArray();
}

Error malformed(const QString& detail) {
    return {.kind = ErrorKind::Malformed, .detail = detail};
}

bool looksLikeWideUnicode(QByteArrayView json) {
    return json.startsWith("\xFE\xFF") || json.startsWith("\xFF\xFE") ||
           json.first(qMin(json.size(), 2)).contains('\0');
}

} // namespace patdesk
