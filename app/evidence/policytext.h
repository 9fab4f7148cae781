// SPDX-License-Identifier: MIT
#pragma once

#include "policy.h"

#include <QByteArray>

namespace patdesk {

/// A policy as a text file that people write and compare:
///
///     policy: Standard
///     version: 3
///     silence at least: 60 days
///     words for emergencies: break-glass, dr, failover
///     keep name payroll* until 2027-03-31 because the payroll restores with it
///     do without service-desks until 2027-01-31 because the right has been requested
///
/// One setting or exception a line; # begins a comment; what is left out is as in the standard policy.

/// A line that cannot be read. No line: of the file as a whole.
struct PolicyFault {
    /// From 1; 0 = the file.
    int line = 0;
    /// A sentence: what is wrong, and what would be right.
    QString text;

    friend bool operator==(const PolicyFault&, const PolicyFault&) = default;
};

struct PolicyReading {
    Policy policy;
    /// Not empty: the policy must not be used.
    QList<PolicyFault> faults;
};

PolicyReading readPolicy(const QByteArray& utf8);

/// With every setting, in a fixed order: reading it again gives the same policy.
QByteArray writePolicy(const Policy& policy);

/// The same text with another line at its end, and its version raised.
QByteArray withException(const QByteArray& policy, const PolicyException& exception);
/// The same text with a version above this one, if it has none that is.
QByteArray withVersionAbove(const QByteArray& policy, int version);

/// "line 4: “silense at least” is no setting; did you mean “silence at least”?"
QString wordsFor(const PolicyFault& fault);

} // namespace patdesk
