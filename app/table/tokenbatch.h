// SPDX-License-Identifier: MIT
#pragma once

#include "column.h"
#include "tokenlistreader.h"

#include <string_view>
#include <vector>

namespace patdesk {

/// Some decoded tokens on their way from one thread to another: what TokenFields views, kept.
class TokenBatch {
public:
    void append(const TokenFields& fields);

    /// What is in here, and leaves this one empty with room for as much again.
    TokenBatch taken();

    bool isEmpty() const { return m_elements.size() == 0; }

    /// Gives each token to `sink`, in the order of append().
    template <class Sink>
    void forEach(Sink sink) const {
        TokenFields fields;
        std::vector<std::string_view> scopes;
        const char* at = m_texts.data();
        const std::uint32_t* scopeSize = m_scopeSizes.data();
        const auto next = [&at](std::uint32_t size) {
            const std::string_view text(at, size);
            at += size;
            return text;
        };
        for (const Element& element : m_elements) {
            fields = element.values;
            fields.id = next(element.idSize);
            fields.name = next(element.nameSize);
            fields.ownerId = next(element.ownerIdSize);
            fields.ownerName = next(element.ownerNameSize);
            scopes.clear();
            for (std::uint32_t i = 0; i < element.scopes; ++i)
                scopes.push_back(next(*scopeSize++));
            fields.scopes = scopes;
            sink(fields);
        }
    }

private:
    struct Element {
        TokenFields values; ///< its views are of no use
        std::uint32_t idSize;
        std::uint32_t nameSize;
        std::uint32_t ownerIdSize;
        std::uint32_t ownerNameSize;
        std::uint32_t scopes;
    };

    Column<Element> m_elements;
    Column<char> m_texts; ///< of one element after the other
    Column<std::uint32_t> m_scopeSizes;
};

} // namespace patdesk
