// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace patdesk::demo {

/// How the events of a tenant name the token that was used. The service's specification does not say, so the
/// demo tenant knows every way that Patdesk has to cope with.
enum class EventNaming {
    ById,    ///< attributes.clientId has its ID
    ByName,  ///< target.name is its name
    ByOwner, ///< nothing but the actor: its owner
};

/// "id", "name", "owner".
inline std::optional<EventNaming> eventNamingNamed(const QString& name) {
    if (name == QLatin1String("id"))
        return EventNaming::ById;
    if (name == QLatin1String("name"))
        return EventNaming::ByName;
    if (name == QLatin1String("owner"))
        return EventNaming::ByOwner;
    return std::nullopt;
}

} // namespace patdesk::demo
