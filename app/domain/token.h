// SPDX-License-Identifier: MIT
#pragma once

#include "ids.h"
#include "instant.h"
#include "scope.h"

#include <chrono>
#include <optional>

namespace patdesk {

/// The identity that a token acts as.
struct Owner {
    OwnerId id;
    QString name;

    friend bool operator==(const Owner&, const Owner&) = default;
};

/// When a token ends; without a moment it never does.
struct Expiry {
    std::optional<Instant> at;

    bool never() const { return !at.has_value(); }

    friend bool operator==(const Expiry&, const Expiry&) = default;
};

/// A personal access token as the service lists it: everything but the secret, which is shown once, on
/// creation.
struct Token {
    TokenId id;
    QString name;
    Owner owner;
    QStringList scopes;
    Instant created;
    /// When it was last used to get an access token, written once a day. Nothing = never.
    std::optional<Instant> lastUsed;
    Expiry expiry;
    /// Made by the platform, for a workflow say. Deleting it breaks what uses it.
    bool managed = false;
    std::chrono::seconds accessTokenLifetime{43200};
    bool neverExpiresAcknowledged = false;

    friend bool operator==(const Token&, const Token&) = default;
};

} // namespace patdesk
