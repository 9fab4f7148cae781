// SPDX-License-Identifier: MIT
#pragma once

#include "eventjson.h"
#include "token.h"

#include <QJsonObject>

#include <span>

namespace patdesk {

/// How a tenant's events name the token that they are about. The specification does not say; Patdesk's own
/// sign-in shows it, since of that event token and owner are known.
struct EventMeaning {
    enum class Way {
        Unknown,      ///< not learned yet: as OnlyOwner
        IdInField,    ///< the token's ID stands in `path`
        NameInTarget, ///< the token's name is the target's
        OnlyOwner,    ///< nothing but the actor: a use counts for each of the owner's tokens
    };

    Way way = Way::Unknown;
    /// Of IdInField: "attributes.clientId", "target.name".
    QString path = {};
    /// When, and by which event.
    Moment learned = {};
    QString eventId = {};

    friend bool operator==(const EventMeaning&, const EventMeaning&) = default;
};

/// A sign-in of Patdesk's.
struct OwnSignIn {
    Token token;
    /// By the service's clock.
    Instant at;
};

/// What the events of some minutes around that sign-in show. Unknown if it is not among them yet.
EventMeaning learnMeaning(std::span<const ServiceEvent> events, const OwnSignIn& signIn);

/// Whether an event's actor is that owner, by ID or name.
bool isActor(const ServiceEvent& event, const Owner& owner);

/// For a tenant's settings.
QJsonObject writeMeaning(const EventMeaning& meaning);
/// Unknown for anything else.
EventMeaning readMeaning(const QJsonObject& json);

} // namespace patdesk
