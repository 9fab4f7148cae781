// SPDX-License-Identifier: MIT
#pragma once

#include "ids.h"

#include <optional>

namespace patdesk {

/// patdesk://tenant/NAME/token/ID: a token in a tenant that Patdesk knows by that name. Anybody can write
/// such a link: it names what to show, and changes nothing.
struct PatdeskLink {
    QString tenant;
    TokenId token = {}; ///< empty = the tenant alone

    friend bool operator==(const PatdeskLink&, const PatdeskLink&) = default;
};

/// Nothing where the text is no such link.
std::optional<PatdeskLink> readLink(const QString& text);

/// Reading it gives the same again.
QString linkText(const PatdeskLink& link);

} // namespace patdesk
