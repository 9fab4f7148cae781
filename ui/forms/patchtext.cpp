// SPDX-License-Identifier: MIT
#include "patchtext.h"

#include "changejson.h"
#include "datetext.h"
#include "plaintext.h"

#include <QCoreApplication>

namespace patdesk {

namespace {

QString tr(const char* text, const char* comment = nullptr, int number = -1) {
    return QCoreApplication::translate("patdesk", text, comment, number);
}

QString textOf(Moment moment) {
    if (const auto at = moment.known())
        return exactText(*at);
    return moment.isNone() ? tr("never") : tr("unreadable");
}

QString scopeChange(const QStringList& before, const QStringList& after) {
    QStringList words;
    for (const QString& scope : after) {
        if (!before.contains(scope))
            words.append(QStringLiteral("+ ") + isolated(scope));
    }
    for (const QString& scope : before) {
        if (!after.contains(scope))
            words.append(QStringLiteral("− ") + isolated(scope));
    }
    return words.join(QStringLiteral(", "));
}

QString summaryOf(const Token& before, const PatchOperation& operation) {
    switch (operation.field) {
    case PatchField::Name:
        return tr("Name: %1 → %2").arg(isolated(before.name), isolated(std::get<QString>(operation.value)));
    case PatchField::Scope:
        return tr("Scopes: %1").arg(scopeChange(before.scopes, std::get<QStringList>(operation.value)));
    case PatchField::ExpirationDate: {
        const Instant* const at = std::get_if<Instant>(&operation.value);
        return tr("Expires: %1 → %2").arg(textOf(before.expiry.at), textOf(at ? Moment(*at) : Moment()));
    }
    case PatchField::UserAwareTokenNeverExpires:
        return std::get<bool>(operation.value) ? tr("Risk of no expiry: accepted")
                                               : tr("Risk of no expiry: not accepted");
    }
    return {};
}

} // namespace

QString patchJson(const TokenPatch& patch) {
    QStringList lines;
    for (const PatchOperation& operation : patch)
        lines.append(QStringLiteral("  ") +
                     QString::fromUtf8(encodePatch({operation}).mid(1)).chopped(1)); // without its brackets
    return lines.isEmpty()
               ? QStringLiteral("[]")
               : QStringLiteral("[\n") + lines.join(QStringLiteral(",\n")) + QStringLiteral("\n]");
}

QStringList patchSummary(const Token& before, const TokenPatch& patch) {
    QStringList lines;
    for (const PatchOperation& operation : patch)
        lines.append(summaryOf(before, operation));
    return lines;
}

} // namespace patdesk
