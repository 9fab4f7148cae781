// SPDX-License-Identifier: MIT
#pragma once

#include "ids.h"
#include "result.h"

#include <QByteArrayView>
#include <QList>

namespace patdesk {

/// A public identity, at most 256 characters a text.
struct PublicIdentity {
    OwnerId id;
    QString name;
    QString alias;
    QString email;
    /// The tenant's own lifecycle state, in its words.
    QString status;
    /// ACTIVE, INACTIVE_SHORT_TERM, INACTIVE_LONG_TERM; empty where it is null or left out.
    QString state;
    OwnerId managerId;
    QString managerName;
};

struct IdentityPage {
    QList<PublicIdentity> identities;
    qint64 unreadable = 0;
    bool cut = false;
};

/// A page of GET /public-identities/v1.
Result<IdentityPage> decodeIdentities(QByteArrayView json);

} // namespace patdesk
