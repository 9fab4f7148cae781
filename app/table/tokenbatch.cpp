// SPDX-License-Identifier: MIT
#include "tokenbatch.h"

#include <utility>

namespace patdesk {

namespace {

std::uint32_t sizeOf(std::string_view text) {
    return static_cast<std::uint32_t>(text.size());
}

} // namespace

void TokenBatch::append(const TokenFields& fields) {
    m_elements.append({fields, sizeOf(fields.id), sizeOf(fields.name), sizeOf(fields.ownerId),
                       sizeOf(fields.ownerName), static_cast<std::uint32_t>(fields.scopes.size())});
    for (const std::string_view text : {fields.id, fields.name, fields.ownerId, fields.ownerName})
        m_texts.append(text.data(), text.size());
    for (const std::string_view scope : fields.scopes) {
        m_texts.append(scope.data(), scope.size());
        m_scopeSizes.append(sizeOf(scope));
    }
}

TokenBatch TokenBatch::taken() {
    const auto withSpare = [](std::size_t size) { return size + size / 8; };
    TokenBatch full = std::exchange(*this, {});
    m_elements.reserve(withSpare(full.m_elements.size()));
    m_texts.reserve(withSpare(full.m_texts.size()));
    m_scopeSizes.reserve(withSpare(full.m_scopeSizes.size()));
    return full;
}

} // namespace patdesk
