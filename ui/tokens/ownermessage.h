// SPDX-License-Identifier: MIT
#pragma once

#include "token.h"

#include <QList>
#include <QUrl>

namespace patdesk {

/// A draft for the mail program, to the owner of these tokens (all of one owner): names each with its last
/// use and its expiry, and says what to do. Patdesk does not know the owner's address: the mail program's
/// address book does.
QUrl ownerMessage(const QList<Token>& tokens, const QString& tenantName);

/// One message for each owner.
QList<QUrl> ownerMessages(const QList<Token>& tokens, const QString& tenantName);

/// The body of such a draft, for another way to send it.
QString textOf(const QUrl& message);

} // namespace patdesk
