// SPDX-License-Identifier: MIT
#include "importtext.h"

#include "errortext.h"
#include "paragraph.h"
#include "plaintext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace patdesk {

namespace {

QString tr(const char* text, const char* comment = nullptr, int number = -1) {
    return QCoreApplication::translate("patdesk", text, comment, number);
}

/// The keychain could not be asked.
bool isRefused(const ImportFinding& finding) {
    return finding.problem && (finding.problem->kind == ErrorKind::KeychainLocked ||
                               finding.problem->kind == ErrorKind::KeychainGone ||
                               finding.problem->kind == ErrorKind::KeychainUnavailable);
}

QString problemText(const ImportFinding& finding) {
    const Error& problem = *finding.problem;
    if (finding.source == ImportSource::Sail && problem.kind == ErrorKind::KeychainEntryMissing)
        return tr("The keychain has no client ID for this environment: enter it after the import.");
    if (finding.source == ImportSource::SdkConfig && problem.detail == QLatin1String("ClientId"))
        return tr("The file contains no client ID: enter it after the import.");
    return errorParagraph(problem);
}

} // namespace

QString originText(const ImportFinding& finding) {
    switch (finding.source) {
    case ImportSource::Sail:
        return tr("sail: %1").arg(isolated(finding.origin));
    case ImportSource::SdkConfig:
        return QFileInfo(finding.origin).fileName();
    case ImportSource::Environment:
        break;
    }
    return tr("environment");
}

QString secretPlaceText(const ImportFinding& finding) {
    if (finding.isPlainText)
        return tr("in the file, as plain text");
    switch (finding.source) {
    case ImportSource::Sail:
        return finding.hasSecret    ? tr("keychain (sail's entry)")
               : isRefused(finding) ? tr("unknown: keychain not readable")
                                    : tr("not in the keychain");
    case ImportSource::SdkConfig:
        return tr("not in the file");
    case ImportSource::Environment:
        break;
    }
    return tr("environment variable");
}

QString findingText(const ImportFinding& finding) {
    QStringList sentences;
    if (finding.storedAs)
        sentences.append(tr("Patdesk already has this tenant, as %1.").arg(isolated(*finding.storedAs)));
    if (finding.problem)
        sentences.append(problemText(finding));
    if (!finding.hasSecret && !isRefused(finding))
        sentences.append(tr("There is no client secret to copy: enter it after the import."));
    else if (finding.isPlainText)
        sentences.append(
            tr("The client secret is in %1 as plain text: whoever can read the file can sign in with it.")
                .arg(isolated(finding.file, 400)));
    if (finding.hasStalePlainText)
        sentences.append(tr("%1 also contains a client secret as plain text. It is not imported, because "
                            "sail uses the one in the keychain.")
                             .arg(isolated(finding.file, 400)));
    return paragraph(sentences);
}

} // namespace patdesk
