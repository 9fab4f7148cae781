// SPDX-License-Identifier: MIT
#pragma once

#include "bound.h"
#include "clock.h"
#include "continuation.h"
#include "secret.h"
#include "tenant.h"

#include <QList>

namespace patdesk {

class HttpClient;

/// What the connection doctor looks at, in this order.
enum class DoctorCheck {
    Name,        ///< the host's name resolves
    Tcp,         ///< something listens there
    Tls,         ///< who issued the certificate, until when
    Proxy,       ///< whether the system sets one for this host
    ClockSkew,   ///< how far this computer's clock is from the service's Date header
    Credential,  ///< /oauth/token accepts the client id and secret
    Generation,  ///< the API generation is there
    ListMine,    ///< the caller's own tokens can be listed
    ListAll,     ///< those of the whole tenant can be listed
    ListManaged, ///< the scopes do not exclude the managed ones; the service has the last word
    Manage,      ///< the scopes do not exclude creating, changing and deleting
    RateBudget,  ///< requests in any 10 s
};

inline constexpr int doctorChecks = static_cast<int>(DoctorCheck::RateBudget) + 1;

/// The check's own name ("Tcp"), for the report.
QLatin1String nameOf(DoctorCheck check);

enum class Health {
    Well,
    Notable, ///< Patdesk works, with less than everything
    Wrong,
    NotChecked, ///< an earlier check has failed, or nothing is to be tried here
};

struct DoctorFinding {
    DoctorCheck check;
    Health health;
    /// What was found, as data and not as a sentence: "203.0.113.5", "Example CA, until 2027-01-01". Plain
    /// text.
    QString fact;
    /// Where the health is Notable or Wrong: why. Nothing where the fact says it.
    std::optional<Error> error;
    /// Of Credential: no user is behind it.
    bool isApiClient = false;
};

/// All checks, each once, in their order. Holds no secret.
struct DoctorReport {
    QUrl baseUrl;
    TokenId clientId;
    Instant at;
    QList<DoctorFinding> findings;

    const DoctorFinding& finding(DoctorCheck check) const { return findings[static_cast<int>(check)]; }
};

/// Hears of each check that was made, in their order, as soon as it is known.
using FoundByDoctor = Bound<void(const DoctorFinding&)>;

/// Examines the way to a tenant from name resolution to rights, without changing anything. The secret is sent
/// only once the host has proven who it is. Always delivers a report, unless the continuation's context dies:
/// that ends it, and then `each` is no longer called.
void examineConnection(HttpClient& http, const Tenant& tenant, Secret clientSecret, const Clock& clock,
                       FoundByDoctor each, Continuation<DoctorReport> then);

/// The report to be copied into a message to a colleague or to support: English, plain text, one line a
/// check.
QString reportText(const DoctorReport& report);

} // namespace patdesk
