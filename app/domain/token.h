// SPDX-License-Identifier: MIT
#pragma once

#include "ids.h"
#include "moment.h"
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

/// When a token ends; without a moment it never does. Of one that cannot be read nothing is known.
struct Expiry {
    Moment at;

    bool never() const { return at.isNone(); }

    friend bool operator==(const Expiry&, const Expiry&) = default;
};

/// A personal access token as the service lists it: everything but the secret, which is shown once, on
/// creation.
struct Token {
    TokenId id;
    QString name;
    Owner owner;
    QStringList scopes;
    /// Unreadable also where the service leaves it out: a token without a beginning is not known.
    Moment created = Moment::unreadable();
    /// When it was last used to get an access token, written once a day. None = never.
    Moment lastUsed;
    Expiry expiry;
    /// Made by the platform, for a workflow say. Deleting it breaks what uses it.
    bool managed = false;
    std::chrono::seconds accessTokenLifetime{43200};
    bool neverExpiresAcknowledged = false;
    /// Its JSON was faulty: what could not be read is empty here, and may not be so at the service.
    bool partlyUnreadable = false;

    friend bool operator==(const Token&, const Token&) = default;
};

} // namespace patdesk
