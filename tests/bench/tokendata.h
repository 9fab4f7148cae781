// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace patdesk::bench {

/// A list response of so many tokens, as GET /personal-access-tokens/v1 would answer it: about 440 bytes a
/// token. The same number gives the same bytes.
QByteArray tokenListBody(int tokens);

/// The same list later: one in a hundred tokens has been used since, renamed, or has gone and another come.
QByteArray refreshedBody(int tokens);

} // namespace patdesk::bench
