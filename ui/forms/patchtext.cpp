// SPDX-License-Identifier: MIT
#include "patchtext.h"

#include "datetext.h"
#include "plaintext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace patdesk {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("PatchText", text);
}

QLatin1String word(PatchOperation::Kind kind) {
    switch (kind) {
    case PatchOperation::Kind::Add:
        return QLatin1String("add");
    case PatchOperation::Kind::Remove:
        return QLatin1String("remove");
    case PatchOperation::Kind::Replace:
        return QLatin1String("replace");
    case PatchOperation::Kind::Test:
        return QLatin1String("test");
    }
    return {};
}

struct ToJson {
    QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }

    QJsonValue operator()(const QString& text) const { return text; }

    QJsonValue operator()(const QStringList& list) const { return QJsonArray::fromStringList(list); }

    QJsonValue operator()(Instant instant) const { return toRfc3339(instant); }

    QJsonValue operator()(bool yes) const { return yes; }
};

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

/// One operation on a line of its own, members in the order in which RFC 6902 shows them.
QString operationJson(const PatchOperation& operation) {
    // QJsonObject would sort the members; a one-element array is Qt's way to write a lone value.
    QByteArray value =
        QJsonDocument(QJsonArray{std::visit(ToJson{}, operation.value)}).toJson(QJsonDocument::Compact);
    value = value.mid(1, value.size() - 2);
    QString json = QStringLiteral("{\"op\": \"%1\", \"path\": \"%2\"")
                       .arg(word(operation.kind), pointer(operation.field));
    if (operation.kind != PatchOperation::Kind::Remove)
        json += QStringLiteral(", \"value\": ") + QString::fromUtf8(value);
    return json + QLatin1Char('}');
}

} // namespace

QString patchJson(const TokenPatch& patch) {
    QStringList lines;
    for (const PatchOperation& operation : patch)
        lines.append(QStringLiteral("  ") + operationJson(operation));
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
