// SPDX-License-Identifier: MIT
#pragma once

#include "caller.h"
#include "demodata.h"

#include <QByteArray>

#include <variant>

namespace patdesk::demo {

/// Issues access tokens and recognises its own: JWTs (RFC 7519) signed with a key that dies with this object,
/// so that none has to be kept. What was granted stands in them: a later change of a token's scopes does not
/// reach them. Any thread.
class AccessTokens {
public:
    enum class Fault { NotOurs, Expired };

    AccessTokens();

    QByteArray issue(const Token& token, const Identity& owner, Instant now) const;
    std::variant<Caller, Fault> recognise(const QByteArray& jwt, Instant now) const;

private:
    QByteArray signature(const QByteArray& content) const;

    QByteArray m_key;
};

/// `bytes` random bytes from the system's source, in hex.
QByteArray randomHex(int bytes);

} // namespace patdesk::demo
