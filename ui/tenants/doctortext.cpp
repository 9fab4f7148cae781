// SPDX-License-Identifier: MIT
#include "doctortext.h"

#include "errortext.h"
#include "plaintext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace patdesk {

namespace {

QString tr(const char* text, const char* comment = nullptr, int number = -1) {
    return QCoreApplication::translate("patdesk", text, comment, number);
}

/// A part of a fact, which is English for the report that support reads.
QString partInWords(const QString& part) {
    static constexpr std::array known{
        QT_TRANSLATE_NOOP("patdesk", "create"),
        QT_TRANSLATE_NOOP("patdesk", "change"),
        QT_TRANSLATE_NOOP("patdesk", "delete own"),
        QT_TRANSLATE_NOOP("patdesk", "delete any"),
        QT_TRANSLATE_NOOP("patdesk", "an API client"),
        QT_TRANSLATE_NOOP("patdesk", "not a user"),
        QT_TRANSLATE_NOOP("patdesk", "a user without a name"),
    };
    const auto* const found = std::find_if(known.begin(), known.end(),
                                           [&part](const char* one) { return part == QLatin1String(one); });
    if (found != known.end())
        return tr(*found);
    if (const QString until = QStringLiteral("until "); part.startsWith(until))
        return tr("until %1").arg(part.mid(until.size()));
    if (const QString rate = QStringLiteral(" in 10 s"); part.endsWith(rate))
        return tr("%1 in 10 s").arg(part.chopped(rate.size()));
    return part;
}

/// What may be a name stays as it is.
QString inWords(const DoctorFinding& finding) {
    const bool isOfPatdesk = finding.check == DoctorCheck::Manage || finding.check == DoctorCheck::Tls ||
                             finding.check == DoctorCheck::RateBudget || finding.isApiClient;
    if (!isOfPatdesk)
        return finding.fact == QLatin1String("a user without a name") ? partInWords(finding.fact)
                                                                      : finding.fact;
    QStringList parts;
    for (const QString& part : finding.fact.split(QStringLiteral(", ")))
        parts.append(partInWords(part));
    return parts.join(QStringLiteral(", "));
}

/// The sentence for a check that succeeded, with its fact.
QString factText(const DoctorFinding& finding) {
    const QString fact = isolated(inWords(finding), 400);
    switch (finding.check) {
    case DoctorCheck::Name:
        return tr("%1 was found.").arg(fact);
    case DoctorCheck::Tcp:
        return tr("Connected to %1.").arg(fact);
    case DoctorCheck::Proxy:
        return fact == QLatin1String("none") ? tr("No proxy is used for this host.")
                                             : tr("Connects through %1.").arg(fact);
    case DoctorCheck::ClockSkew:
        return tr("This computer's clock differs from the service's by %1.").arg(fact);
    case DoctorCheck::Credential:
        return finding.isApiClient
                   ? tr("Signed in as %1. An API client owns no tokens, and the service may refuse what "
                        "needs a user: enter an administrator's personal access token.")
                         .arg(fact)
                   : tr("Signed in as %1.").arg(fact);
    case DoctorCheck::Generation:
        return tr("%1 is available.").arg(fact);
    case DoctorCheck::ListMine:
        return tr("Your own tokens can be listed.");
    case DoctorCheck::ListAll:
        return tr("The tokens of the whole tenant can be listed.");
    case DoctorCheck::ListManaged:
        return tr("Allowed by the scopes (not checked).");
    case DoctorCheck::Manage:
        return tr("The scopes allow: %1.").arg(fact);
    case DoctorCheck::RateBudget:
        return tr("Requests: %1.").arg(fact);
    case DoctorCheck::Tls:
        break;
    }
    return fact;
}

/// Why there was nothing to check although all previous checks succeeded.
QString notCheckedText(DoctorCheck check) {
    switch (check) {
    case DoctorCheck::Tls:
        return tr("Not encrypted (local connection only).");
    case DoctorCheck::ListManaged:
    case DoctorCheck::Manage:
        return tr("The service does not say which scopes this credential has.");
    default:
        return tr("The service does not report its time.");
    }
}

} // namespace

QString titleOf(DoctorCheck check) {
    switch (check) {
    case DoctorCheck::Name:
        return tr("Name resolution");
    case DoctorCheck::Tcp:
        return tr("Connection");
    case DoctorCheck::Tls:
        return tr("Certificate");
    case DoctorCheck::Proxy:
        return tr("Proxy");
    case DoctorCheck::ClockSkew:
        return tr("Clock");
    case DoctorCheck::Credential:
        return tr("Credential");
    case DoctorCheck::Generation:
        return tr("API generation");
    case DoctorCheck::ListMine:
        return tr("Own tokens");
    case DoctorCheck::ListAll:
        return tr("All tokens");
    case DoctorCheck::ListManaged:
        return tr("Managed tokens");
    case DoctorCheck::Manage:
        return tr("Create, change, delete");
    case DoctorCheck::RateBudget:
        return tr("Rate limit");
    }
    return {};
}

QString wordOf(Health health) {
    switch (health) {
    case Health::Well:
        return tr("OK");
    case Health::Notable:
        return tr("Note");
    case Health::Wrong:
        return tr("Problem");
    case Health::NotChecked:
        break;
    }
    return tr("Not checked");
}

QString findingText(const DoctorFinding& finding) {
    if (finding.health == Health::NotChecked)
        return finding.fact.isEmpty() ? QString() : notCheckedText(finding.check);
    QString error = finding.error ? errorParagraph(*finding.error, ShownAt::Entry) : QString();
    if (finding.fact.isEmpty() && finding.health != Health::Well)
        return error;
    // An address or a certificate stays worth knowing where it was refused; a sentence that all is well does
    // not.
    const QString fact = finding.health == Health::Wrong ? isolated(finding.fact, 400) : factText(finding);
    return error.isEmpty() ? fact : QStringLiteral("%1\n%2").arg(fact, error);
}

QString verdictText(const DoctorReport& report) {
    const auto has = [&report](Health health) {
        return std::any_of(report.findings.begin(), report.findings.end(),
                           [health](const DoctorFinding& each) { return each.health == health; });
    };
    if (has(Health::Wrong))
        return tr("Patdesk cannot work with this tenant yet: start with the first problem.");
    return has(Health::Notable) ? tr("Patdesk works with this tenant, with some limits: see the notes.")
                                : tr("Everything works.");
}

} // namespace patdesk
