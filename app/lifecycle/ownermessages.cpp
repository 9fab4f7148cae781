// SPDX-License-Identifier: MIT
#include "ownermessages.h"

#include <QCollator>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace patdesk {

namespace {

/// The form that people's addresses have; nothing that a mail program would take for more than one.
QString addressIn(const QString& name) {
    static const QRegularExpression form(
        QStringLiteral("\\A[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+\\z"));
    return form.match(name.trimmed()).hasMatch() ? name.trimmed() : QString();
}

} // namespace

MessageReason messageReasonOf(const Plan& plan) {
    const PlanAction action = plan.steps.isEmpty() ? PlanAction::Delete : plan.steps.constFirst().action;
    switch (action) {
    case PlanAction::Delete:
        return MessageReason::Deleted;
    case PlanAction::Suspend:
        return MessageReason::Suspended;
    default:
        return MessageReason::Changed;
    }
}

Addressees addresseesOf(const QList<Token>& tokens, const Caller& caller) {
    Addressees found;
    QHash<OwnerId, qsizetype> places;
    for (const Token& token : tokens) {
        if (token.owner.id.isEmpty()) {
            ++found.ownerless;
            continue;
        }
        if (caller.isMyself(token.owner.id)) {
            ++found.own;
            continue;
        }
        const auto place = places.constFind(token.owner.id);
        if (place != places.constEnd()) {
            found.all[*place].tokens.append(token);
            continue;
        }
        places.insert(token.owner.id, found.all.size());
        found.all.append({token.owner, addressIn(token.owner.name), {token}});
    }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(found.all.begin(), found.all.end(), [&collator](const Addressee& a, const Addressee& b) {
        return collator.compare(a.owner.name, b.owner.name) < 0;
    });
    return found;
}

QString filledIn(const QString& messageTemplate, const MessageWords& words) {
    static const QRegularExpression place(QStringLiteral("\\{(owner|tenant|tokens|deadline)\\}"));
    QString text;
    qsizetype from = 0;
    for (auto found = place.globalMatch(messageTemplate); found.hasNext();) {
        const QRegularExpressionMatch one = found.next();
        text += QStringView(messageTemplate).mid(from, one.capturedStart() - from);
        const QStringView name = one.capturedView(1);
        text += name == QLatin1String("owner")    ? words.owner
                : name == QLatin1String("tenant") ? words.tenant
                : name == QLatin1String("tokens") ? words.tokens
                                                  : words.deadline;
        from = one.capturedEnd();
    }
    text += QStringView(messageTemplate).mid(from);
    return text;
}

QUrl mailDraft(const QString& address, const QString& subject, const QString& body) {
    // RFC 6068: line ends are CR LF, and every special character is percent-encoded.
    QString lines = body;
    lines.replace(QLatin1Char('\n'), QStringLiteral("\r\n"));
    return QUrl::fromEncoded("mailto:" + QUrl::toPercentEncoding(address, "@") + "?subject=" +
                             QUrl::toPercentEncoding(subject) + "&body=" + QUrl::toPercentEncoding(lines));
}

} // namespace patdesk
