// SPDX-License-Identifier: MIT
#include "chosentokens.h"

#include "tokentable.h"

#include <algorithm>
#include <utility>

namespace patdesk {

ChosenTokens::ChosenTokens(std::shared_ptr<const TokenTable> table, std::vector<std::uint32_t> rows)
    : m_table(std::move(table))
    , m_rows(std::make_shared<const std::vector<std::uint32_t>>(std::move(rows))) {}

ChosenTokens::ChosenTokens(QList<Token> tokens) : m_tokens(std::move(tokens)) {}

int ChosenTokens::size() const {
    return m_table ? static_cast<int>(m_rows->size()) : static_cast<int>(m_tokens.size());
}

Token ChosenTokens::at(int place) const {
    return m_table ? m_table->token(m_rows->at(static_cast<std::size_t>(place))) : m_tokens.at(place);
}

TokenId ChosenTokens::idAt(int place) const {
    return m_table ? TokenId(textOf(m_table->ids.at(m_rows->at(static_cast<std::size_t>(place)))))
                   : m_tokens.at(place).id;
}

bool ChosenTokens::isManaged(int place) const {
    return m_table ? (m_table->flags[m_rows->at(static_cast<std::size_t>(place))] & TokenTable::Managed) != 0
                   : m_tokens.at(place).managed;
}

bool ChosenTokens::anyManaged() const {
    for (int place = 0; place < size(); ++place) {
        if (isManaged(place))
            return true;
    }
    return false;
}

std::optional<Owner> ChosenTokens::onlyOwner() const {
    if (isEmpty())
        return {};
    const Owner first = at(0).owner;
    for (int place = 1; place < size(); ++place) {
        if (!m_table) {
            if (m_tokens.at(place).owner != first)
                return {};
            continue;
        }
        const TokenTable::Row row = (*m_rows)[static_cast<std::size_t>(place)];
        if (m_table->owner[row] != m_table->owner[m_rows->front()])
            return {};
    }
    return first;
}

std::vector<int> ChosenTokens::placesOf(const TokenId& id) const {
    const QByteArray utf8 = id.text().toUtf8();
    std::vector<int> places;
    for (int place = 0; place < size(); ++place) {
        if (m_table ? m_table->ids.at((*m_rows)[static_cast<std::size_t>(place)]) == viewOf(utf8)
                    : m_tokens.at(place).id == id)
            places.push_back(place);
    }
    return places;
}

QList<Token> ChosenTokens::tokens(int from, int count) const {
    if (!m_table)
        return from == 0 && count == m_tokens.size() ? m_tokens : m_tokens.mid(from, count);
    // By their numbers in the table: thousands of tokens have one owner, or the same scopes.
    QHash<std::uint32_t, Owner> owners;
    QHash<std::uint32_t, QStringList> scopes;
    QList<Token> all;
    all.reserve(count);
    for (int place = from; place < from + count; ++place) {
        const TokenTable::Row row = (*m_rows)[static_cast<std::size_t>(place)];
        auto owner = owners.find(m_table->owner[row]);
        if (owner == owners.end())
            owner = owners.insert(m_table->owner[row], m_table->ownerOf(m_table->owner[row]));
        auto set = scopes.find(m_table->scopeSet[row]);
        if (set == scopes.end())
            set = scopes.insert(m_table->scopeSet[row], m_table->scopeNames(row));
        all.append(m_table->token(row, *owner, *set));
    }
    return all;
}

QList<TokenId> ChosenTokens::ids() const {
    QList<TokenId> all;
    all.reserve(size());
    for (int place = 0; place < size(); ++place)
        all.append(idAt(place));
    return all;
}

ChosenTokens ChosenTokens::at(const std::vector<int>& places) const {
    if (m_table) {
        std::vector<std::uint32_t> rows;
        rows.reserve(places.size());
        for (const int place : places)
            rows.push_back((*m_rows)[static_cast<std::size_t>(place)]);
        return {m_table, std::move(rows)};
    }
    QList<Token> some;
    for (const int place : places)
        some.append(m_tokens.at(place));
    return some;
}

} // namespace patdesk
