// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"
#include "ids.h"
#include "instant.h"
#include "token.h"

#include <QJsonObject>
#include <QString>

namespace patdesk {

/// One line of the journal: a change that was about to be sent, or what became of it. Never a secret.
struct JournalEntry {
    enum class Kind {
        Intent,  ///< written before a change is sent
        Outcome, ///< written when its answer, or the lack of one, is known
    };

    Kind kind = Kind::Intent;
    Instant at;
    /// The same for an intent and its outcome.
    QString changeId;
    QString tenantName;
    QString tenantHost;
    /// User name and client id from the access token (JWT).
    QString who;
    TokenId signedInWith;
    TokenId token;
    QString tokenName;
    /// The token's owner; of a create whoever is signed in, by the user name. Older lines have none: see
    /// ownerOf().
    Owner owner;
    /// "create", "patch", "delete", "bulk-expiry".
    QString action;
    QString method;
    QString path;
    /// What was sent: a create's draft or a JSON Patch, as JSON. Empty for a delete.
    QString sent;
    /// The token as it was before, in the service's own form. Empty for a create.
    QJsonObject preImage;
    /// Outcomes only: the HTTP status, or what went wrong.
    int httpStatus = 0;
    std::optional<ErrorKind> error;
    QString requestId;
    QString trackingId;

    friend bool operator==(const JournalEntry&, const JournalEntry&) = default;
};

/// The owner of its token, from what it was before where nothing else says so. Empty if unknown.
Owner ownerOf(const JournalEntry& entry);

} // namespace patdesk
