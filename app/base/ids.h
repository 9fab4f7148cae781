// SPDX-License-Identifier: MIT
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <utility>

namespace patdesk {

/// An identifier that cannot be mistaken for another kind of identifier, nor for a plain string.
template <class Tag>
class Id {
public:
    Id() = default;

    explicit Id(QString text) : m_text(std::move(text)) {}

    const QString& text() const { return m_text; }

    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id&, const Id&) = default;

    friend bool operator<(const Id& a, const Id& b) { return a.m_text < b.m_text; }

    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

/// A personal access token's id, which is its OAuth client id as well: 32 hex digits, or 36 with dashes.
using TokenId = Id<struct TokenIdTag>;
/// An identity's id in a tenant.
using OwnerId = Id<struct OwnerIdTag>;
/// Patdesk's own name for a configured tenant: a UUID, the key of its keychain entry.
using TenantId = Id<struct TenantIdTag>;

} // namespace patdesk
