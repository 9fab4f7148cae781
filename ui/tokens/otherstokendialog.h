// SPDX-License-Identifier: MIT
#pragma once

#include "apigeneration.h"
#include "caller.h"
#include "instant.h"
#include "tenant.h"
#include "token.h"

#include <QDialog>

namespace patdesk {

/// Somebody else's token, to be read: nobody but its owner can edit it. Offers what its reader can do.
class OthersTokenDialog : public QDialog {
    Q_OBJECT

public:
    /// `status`: the words of the table's column. Dates are counted from `now`.
    OthersTokenDialog(const Token& token, const QString& status, ApiGeneration generation,
                      const Caller& caller, const Tenant& tenant, Instant now, QWidget* parent = nullptr);

Q_SIGNALS:
    void expiryWanted();
    void deletionWanted();
    void messageWanted();
    void copyRequested(const QString& text);
};

} // namespace patdesk
