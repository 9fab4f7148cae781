// SPDX-License-Identifier: MIT
#include "journaltext.h"

#include "datetext.h"
#include "errortext.h"
#include "plaintext.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace patdesk {

namespace {

QString tr(const char* text, const char* comment = nullptr, int number = -1) {
    return QCoreApplication::translate("patdesk", text, comment, number);
}

QString indented(const QString& json) {
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    return document.isNull() ? json : QString::fromUtf8(document.toJson()).trimmed();
}

} // namespace

QString verdictText(const JournalVerdict& verdict) {
    switch (verdict.state) {
    case JournalVerdict::State::Whole:
        return verdict.movedTo.isEmpty() ? tr("The journal is intact: nothing was edited or removed.")
                                         : tr("The journal is intact. An unfinished line was moved to %1.")
                                               .arg(isolated(verdict.movedTo, 400));
    case JournalVerdict::State::Edited:
        return tr("The journal was edited: line %1 is not what Patdesk wrote.").arg(verdict.line);
    case JournalVerdict::State::Cut:
        return tr("Lines are missing from the journal, at line %1.").arg(verdict.line);
    case JournalVerdict::State::Unreadable:
        return tr("Line %1 of the journal cannot be read.").arg(verdict.line);
    }
    return {};
}

QString actionText(const JournalEntry& entry) {
    if (entry.action == QLatin1String("create"))
        return tr("Create");
    if (entry.action == QLatin1String("delete"))
        return tr("Delete");
    if (entry.action == QLatin1String("bulk-expiry"))
        return tr("Change expiry (several tokens)");
    return tr("Edit");
}

QString ownerText(const JournalEntry& entry) {
    const Owner owner = ownerOf(entry);
    if (!owner.name.isEmpty())
        return owner.name;
    return owner.id.isEmpty() ? QStringLiteral("–") : owner.id.text();
}

TokenId tokenOf(const JournaledChange& change) {
    return change.intent.token.isEmpty() && change.outcome ? change.outcome->token : change.intent.token;
}

QString dayOf(const JournaledChange& change) {
    return dayText(change.intent.at);
}

QString resultText(const JournaledChange& change) {
    if (!change.outcome)
        return tr("? Unknown: Patdesk closed before the answer arrived");
    if (!change.outcome->error)
        return tr("✓ Done");
    if (change.isUnknown())
        return tr("? Unknown: no answer arrived");
    return QStringLiteral("▲ ") + errorText(Error{.kind = *change.outcome->error}).what;
}

QString changeInFull(const JournaledChange& change) {
    const JournalEntry& intent = change.intent;
    QStringList lines{intent.method + QLatin1Char(' ') + intent.path};
    if (!intent.sent.isEmpty())
        lines.append(indented(intent.sent));
    lines.append(tr("Recorded %1").arg(toRfc3339(intent.at)));
    if (change.outcome) {
        lines.append(
            tr("Answer %1").arg(toRfc3339(change.outcome->at)) +
            (change.outcome->httpStatus > 0 ? tr(", HTTP %1").arg(change.outcome->httpStatus) : QString()));
        if (!change.outcome->trackingId.isEmpty())
            lines.append(tr("Tracking ID %1").arg(isolated(change.outcome->trackingId)));
    }
    lines.append(tr("Request ID %1").arg(isolated(intent.requestId)));
    const QString id = isolated(intent.signedInWith.text());
    const QString host = isolated(intent.tenantHost);
    lines.append(intent.who.isEmpty()
                     ? tr("Signed in with %1, at %2").arg(id, host)
                     : tr("By %1, signed in with %2, at %3").arg(isolated(intent.who), id, host));
    if (const Owner owner = ownerOf(intent); !owner.id.isEmpty())
        lines.append(tr("Owner %1, ID %2").arg(isolated(ownerText(intent)), isolated(owner.id.text())));
    if (!intent.preImage.isEmpty())
        lines.append(
            tr("Before: %1").arg(QString::fromUtf8(QJsonDocument(intent.preImage).toJson()).trimmed()));
    return lines.join(QLatin1Char('\n'));
}

} // namespace patdesk
