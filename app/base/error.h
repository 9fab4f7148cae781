// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace patdesk {

/// What went wrong, in the terms in which a user can act on it. ui/errortext.cpp words every kind, and a test
/// sees that none is missing.
enum class ErrorKind {
    Cancelled,         ///< the user or the program ended it
    TimedOut,          ///< a deadline passed: connect, idle or total
    Offline,           ///< this machine has no way to the network
    HostNotFound,      ///< the name does not resolve
    ConnectionRefused, ///< nothing listens there
    ConnectionLost,    ///< the peer went away before a whole answer (only for calls that change nothing)
    Tls,          ///< no trusted, current, matching certificate, or too old a protocol; detail says which
    ProxyRefused, ///< the proxy wants a login or does not let us through
    Redirected,   ///< a redirect that is not followed, since it would carry the access token away
    CredentialRefused, ///< /oauth/token does not accept the client id and secret (RFC 6749, 5.2)
    Unauthorized,      ///< 401 although the access token is fresh
    Forbidden,         ///< 403 without a known reason of scope: an owner rule, a network rule
    MissingRight,   ///< 401 or 403, and the access token's scope lacks what the call needs; detail names it
    NotFound,       ///< 404
    Conflict,       ///< 409, or a name already taken
    RateLimited,    ///< 429; retryAfter says how long
    Rejected,       ///< 400 or another 4xx: the service does not accept the content
    ServerFault,    ///< 5xx
    Malformed,      ///< the answer is not what the specification says; detail says where
    WrongContent,   ///< the answer is no JSON at all: a login page, say; detail is its Content-Type
    TooLarge,       ///< the answer exceeds the cap of its call
    OutcomeUnknown, ///< a change was sent and no answer came: it may have happened
    NotMade,        ///< the answer to a change was lost; a look at the service says that it was not made
    SecretLost,     ///< the answer to a create was lost, and the token is there; detail is its client id
    KeychainLocked, ///< the keychain is locked and was not unlocked
    KeychainUnavailable,  ///< there is no keychain, or it does not answer
    KeychainGone,         ///< the keychain's program ended before it had answered
    KeychainEntryMissing, ///< the keychain has no such entry
    KeychainEntryTooLong, ///< more than the keychain takes; detail is how many bytes it takes
    SecretForgotten,      ///< locking has wiped a client secret from the environment: nobody here has it
    InvalidInput,         ///< a file, address or argument that cannot be read; detail says what
    FileFailed,           ///< a local file cannot be read or written; detail is the system's reason
};

/// The kind's own name ("TimedOut"), for logs and records; ui words it for people.
QLatin1String nameOf(ErrorKind kind);
std::optional<ErrorKind> errorKindNamed(QStringView name);

/// An error on its way to ui. Every text in it is plain, capped in length, and never holds a secret.
struct Error {
    ErrorKind kind = ErrorKind::Malformed;
    /// The reason in the service's or the system's words, for the second line of a message.
    QString detail = {};
    /// The service's tracking id, which its support asks for. Empty if there was none.
    QString trackingId = {};
    /// 0 where no HTTP answer came.
    int httpStatus = 0;
    /// How long to wait before trying again, where the service said so.
    std::optional<std::chrono::milliseconds> retryAfter = {};
    /// Host (and port, if not the default) that was spoken to. Empty for local errors.
    QString host = {};
    /// Of a connection that failed without a proxy: the script (PAC file) from which the desktop takes its
    /// proxies. "WPAD" where the network is to name it. Empty = there is none.
    QString proxyScript = {};
    /// Of ProxyRefused: the ways to log in that the proxy offers, in its own words ("Negotiate", "NTLM").
    QStringList proxyMethods = {};
};

/// The service knows who asks and does not let him: 401, 403.
bool isRefusal(ErrorKind kind);

/// A change that ended like this may have been made all the same: only a new list shows that.
bool mayHaveHappened(ErrorKind kind);

/// The same error as that of a change whose answer did not come, or came unreadable.
Error outcomeUnknown(Error cause);

} // namespace patdesk
