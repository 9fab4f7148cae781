// SPDX-License-Identifier: MIT
#include "connectionfindings.h"

#include "errortext.h"
#include "notelabel.h"
#include "plaintext.h"

#include <QVBoxLayout>

namespace patdesk {

namespace {

QString fineText(ConnectionStep step, const ConnectionReport& report, const QUrl& baseUrl) {
    switch (step) {
    case ConnectionStep::Host:
        return ConnectionFindings::tr("The host answers.");
    case ConnectionStep::Tls:
        return baseUrl.scheme() == QLatin1String("https")
                   ? ConnectionFindings::tr("The connection is secure.")
                   : ConnectionFindings::tr("Not encrypted (local connection only).");
    case ConnectionStep::Credential:
        if (report.caller && report.caller->isApiClient())
            return ConnectionFindings::tr(
                "Signed in with an API client, not as a user. An API client owns no tokens, and the service "
                "may refuse what needs a user: enter an administrator's personal access token.");
        return report.caller && !report.caller->userName.isEmpty()
                   ? ConnectionFindings::tr("Signed in as %1.").arg(isolated(report.caller->userName))
                   : ConnectionFindings::tr("The client ID and secret are accepted.");
    case ConnectionStep::Generation:
        return ConnectionFindings::tr("API generation %1 is available.").arg(traits(report.generation).name);
    case ConnectionStep::ListMine:
        return ConnectionFindings::tr("Your own tokens can be listed.");
    case ConnectionStep::ListAll:
        return ConnectionFindings::tr("The tokens of the whole tenant can be listed.");
    }
    return {};
}

QString partOf(ConnectionStep step) {
    switch (step) {
    case ConnectionStep::Host:
        return ConnectionFindings::tr("Host");
    case ConnectionStep::Tls:
        return ConnectionFindings::tr("Secure connection");
    case ConnectionStep::Credential:
        return ConnectionFindings::tr("Credential");
    case ConnectionStep::Generation:
        return ConnectionFindings::tr("API generation");
    case ConnectionStep::ListMine:
        return ConnectionFindings::tr("Your own tokens");
    case ConnectionStep::ListAll:
        return ConnectionFindings::tr("Tokens of the whole tenant");
    }
    return {};
}

/// Patdesk still works without the right to list the whole tenant, so this is only a warning. The same goes
/// for an API client's credential, which has no tokens of its own to list.
NoteLabel::Kind kindOf(const ConnectionFinding& finding, const ConnectionReport& report) {
    const bool isClient = report.caller && report.caller->isApiClient();
    if (!finding.error)
        return isClient && finding.step == ConnectionStep::Credential ? NoteLabel::Kind::Warning
                                                                      : NoteLabel::Kind::Good;
    const bool optional =
        finding.step == ConnectionStep::ListAll || (isClient && finding.step == ConnectionStep::ListMine);
    return optional ? NoteLabel::Kind::Warning : NoteLabel::Kind::Problem;
}

QLabel* newLine(NoteLabel::Kind kind, const QString& words) {
    auto* const line = new NoteLabel;
    line->showNote(kind, words);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return line;
}

} // namespace

ConnectionFindings::ConnectionFindings(QWidget* parent) : QWidget(parent), m_lines(new QVBoxLayout(this)) {
    m_lines->setContentsMargins({});
    m_lines->setSpacing(2);
    setAccessibleName(tr("Connection findings"));
}

void ConnectionFindings::clear() {
    while (QLayoutItem* const item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void ConnectionFindings::showRunning(const QString& host) {
    clear();
    m_lines->addWidget(
        newLine(NoteLabel::Kind::Help, tr("Checking the connection to %1…").arg(isolated(host))));
}

void ConnectionFindings::showReport(const ConnectionReport& report, const QUrl& baseUrl) {
    clear();
    for (const ConnectionFinding& finding : report.findings)
        m_lines->addWidget(newLine(
            kindOf(finding, report),
            finding.error
                ? tr("%1: %2").arg(partOf(finding.step), errorParagraph(*finding.error, ShownAt::Entry))
                : fineText(finding.step, report, baseUrl)));
}

void ConnectionFindings::showFailure(const Error& error) {
    clear();
    m_lines->addWidget(newLine(NoteLabel::Kind::Problem, errorParagraph(error, ShownAt::Entry)));
}

} // namespace patdesk
