// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"
#include "token.h"

#include <QList>
#include <QString>

namespace patdesk {

/// A change that is about to be sent.
struct Change {
    enum class Action { Create, Patch, Delete, BulkExpiry };

    /// A UUID; goes to the service as X-Request-ID too, so that one id names the change on both sides.
    QString id;
    Action action = Action::Patch;
    QString method;
    QString path;
    /// The JSON that is sent. Empty for a delete. Never a secret.
    QString sent;
    /// The name that a create asks for.
    QString newName;
    /// The tokens as they were before. Empty for a create.
    QList<Token> before;
};

/// Records changes: called before each is sent, and with its outcome. Main thread only.
class ChangeRecorder {
public:
    virtual ~ChangeRecorder() = default;

    /// On an error nothing may be sent: an unrecorded change is worse than none.
    virtual Result<Done> intend(const Change& change) = 0;

    /// `error` is nothing where it was made. `created` is the new token's id after a create.
    virtual void ended(const Change& change, const std::optional<Error>& error, const TokenId& created) = 0;
};

} // namespace patdesk
