// SPDX-License-Identifier: MIT
#include "error.h"

#include <array>
#include <utility>

namespace patdesk {

namespace {

struct Named {
    ErrorKind kind;
    QLatin1String name;
};

using L = QLatin1String;

constexpr std::array names{
    Named{ErrorKind::Cancelled, L("Cancelled")},
    Named{ErrorKind::TimedOut, L("TimedOut")},
    Named{ErrorKind::Offline, L("Offline")},
    Named{ErrorKind::HostNotFound, L("HostNotFound")},
    Named{ErrorKind::ConnectionRefused, L("ConnectionRefused")},
    Named{ErrorKind::ConnectionLost, L("ConnectionLost")},
    Named{ErrorKind::Tls, L("Tls")},
    Named{ErrorKind::ProxyRefused, L("ProxyRefused")},
    Named{ErrorKind::Redirected, L("Redirected")},
    Named{ErrorKind::CredentialRefused, L("CredentialRefused")},
    Named{ErrorKind::Unauthorized, L("Unauthorized")},
    Named{ErrorKind::Forbidden, L("Forbidden")},
    Named{ErrorKind::MissingRight, L("MissingRight")},
    Named{ErrorKind::NotFound, L("NotFound")},
    Named{ErrorKind::Conflict, L("Conflict")},
    Named{ErrorKind::RateLimited, L("RateLimited")},
    Named{ErrorKind::Rejected, L("Rejected")},
    Named{ErrorKind::ServerFault, L("ServerFault")},
    Named{ErrorKind::Malformed, L("Malformed")},
    Named{ErrorKind::WrongContent, L("WrongContent")},
    Named{ErrorKind::TooLarge, L("TooLarge")},
    Named{ErrorKind::OutcomeUnknown, L("OutcomeUnknown")},
    Named{ErrorKind::NotMade, L("NotMade")},
    Named{ErrorKind::SecretLost, L("SecretLost")},
    Named{ErrorKind::KeychainLocked, L("KeychainLocked")},
    Named{ErrorKind::KeychainUnavailable, L("KeychainUnavailable")},
    Named{ErrorKind::KeychainGone, L("KeychainGone")},
    Named{ErrorKind::KeychainEntryMissing, L("KeychainEntryMissing")},
    Named{ErrorKind::KeychainEntryTooLong, L("KeychainEntryTooLong")},
    Named{ErrorKind::SecretForgotten, L("SecretForgotten")},
    Named{ErrorKind::InvalidInput, L("InvalidInput")},
    Named{ErrorKind::FileFailed, L("FileFailed")},
};

} // namespace

QLatin1String nameOf(ErrorKind kind) {
    for (const Named& named : names) {
        if (named.kind == kind)
            return named.name;
    }
    return {};
}

std::optional<ErrorKind> errorKindNamed(QStringView name) {
    for (const Named& named : names) {
        if (named.name == name)
            return named.kind;
    }
    return std::nullopt;
}

bool isRefusal(ErrorKind kind) {
    return kind == ErrorKind::Unauthorized || kind == ErrorKind::Forbidden || kind == ErrorKind::MissingRight;
}

bool mayHaveHappened(ErrorKind kind) {
    return kind == ErrorKind::OutcomeUnknown || kind == ErrorKind::ServerFault ||
           kind == ErrorKind::TimedOut || kind == ErrorKind::ConnectionLost || kind == ErrorKind::Malformed ||
           kind == ErrorKind::WrongContent || kind == ErrorKind::TooLarge;
}

Error outcomeUnknown(Error cause) {
    cause.kind = ErrorKind::OutcomeUnknown;
    return cause;
}

} // namespace patdesk
