// SPDX-License-Identifier: MIT
#pragma once

#include "checkpolicy.h"

namespace patdesk {

/// What a check has found in a tenant.
struct CheckReport {
    QString tenant;
    Instant asOf;
    QList<CheckedToken> tokens;
    /// Elements of the list that could not be read at all: nobody can say whether they are good.
    qint64 unreadable = 0;

    bool isGood() const;
};

/// A line for each token that is not good, and a last line that counts. UTF-8.
QByteArray reportAsPlain(const CheckReport& report);
/// A test case for each token: a failure where it falls short, an error where it could not be checked. UTF-8.
QByteArray reportAsJUnit(const CheckReport& report);

} // namespace patdesk
