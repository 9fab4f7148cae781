// SPDX-License-Identifier: MIT
#include "tokenbatch.h"

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

} // namespace patdesk
