// SPDX-License-Identifier: MIT
#include "queryvalues.h"

#include "querywords.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

namespace patdesk {

namespace {

using Reading = std::variant<QueryValue, QueryError>;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(patdesk::QueryValues)
};

QueryError errorAt(const RawValue& raw, const QString& message, const QString& suggestion = {}) {
    return {raw.at, raw.end - raw.at, message, suggestion};
}

QueryError notUnderstood(QueryField field, const RawValue& raw, const QStringList& words) {
    const QString near = nearestWord(raw.text, words);
    if (!near.isEmpty())
        return errorAt(
            raw, Words::tr("“%1” is not understood here. Did you mean %2?").arg(excerpt(raw.text), near),
            near);
    return errorAt(raw,
                   Words::tr("“%1” is not understood here. %2").arg(excerpt(raw.text), valueHelp(field)));
}

/// "never used" in quotation marks is never-used.
QString asWord(const RawValue& raw) {
    return raw.text.simplified().replace(u' ', u'-');
}

Reading yesOrNo(QueryField field, const RawValue& raw) {
    const auto is = [&raw](QLatin1String word) { return raw.text.compare(word, Qt::CaseInsensitive) == 0; };
    if (is(QLatin1String("yes")) || is(QLatin1String("true")))
        return QueryValue(true);
    if (is(QLatin1String("no")) || is(QLatin1String("false")))
        return QueryValue(false);
    return notUnderstood(field, raw, {QStringLiteral("yes"), QStringLiteral("no")});
}

std::optional<TimeSpan> spanIn(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,6})([A-Za-z]{1,3})$"));
    const QRegularExpressionMatch match = form.match(text);
    const auto unit = match.hasMatch() ? unitNamed(match.capturedView(2)) : std::nullopt;
    return unit ? std::optional(TimeSpan{match.capturedView(1).toInt(), *unit}) : std::nullopt;
}

/// A thousand years are more than the calendar of any tenant, and less than what dates can hold.
bool isTooLong(const TimeSpan& span) {
    switch (span.unit) {
    case SpanUnit::Weeks:
        return span.count > 52'000;
    case SpanUnit::Months:
        return span.count > 12'000;
    case SpanUnit::Years:
        return span.count > 1'000;
    case SpanUnit::Days:
        return span.count > 365'000;
    default:
        return false;
    }
}

Reading spanFor(QueryField field, QuerySign sign, const TimeSpan& span, const RawValue& raw) {
    if (isTooLong(span))
        return errorAt(raw, Words::tr("“%1” is more than a thousand years.").arg(excerpt(raw.text)));
    if (takesDate(field)) {
        if (sign != QuerySign::Is)
            return QueryValue(span);
        const QString typed = excerpt(raw.text);
        return errorAt(
            raw,
            field == QueryField::Expires
                ? Words::tr(
                      "A time span needs < or >: expires<%1 for sooner than that, expires>%1 for later.")
                      .arg(typed)
                : Words::tr(
                      "A time span needs < or >: %1<%2 for more recently than that, %1>%2 for longer ago.")
                      .arg(wordFor(field), typed));
    }
    switch (span.unit) {
    case SpanUnit::Seconds:
    case SpanUnit::Minutes:
    case SpanUnit::Hours:
    case SpanUnit::Days:
        return QueryValue(span);
    case SpanUnit::Months: {
        const QString minutes = QString::number(span.count) + wordFor(SpanUnit::Minutes);
        return errorAt(raw, Words::tr("“m” means months. Write %1 for minutes.").arg(minutes), minutes);
    }
    default:
        return errorAt(raw, valueHelp(field));
    }
}

Reading dateFor(QueryField field, QuerySign sign, const RawValue& raw) {
    if (const auto word = dateWordNamed(raw.text)) {
        if (field == QueryField::Created && *word == DateWord::Never)
            return errorAt(raw, Words::tr("Every token was created at some time. %1").arg(valueHelp(field)));
        if (sign == QuerySign::Is)
            return QueryValue(*word);
        return errorAt(
            raw, Words::tr("“%1” cannot be compared. Write %2:%1.").arg(wordFor(*word), wordFor(field)));
    }
    if (const auto period = periodNamed(asWord(raw)))
        return QueryValue(*period);
    if (const auto span = spanIn(raw.text))
        return spanFor(field, sign, *span, raw);
    static const QRegularExpression form(QStringLiteral("^([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?$"));
    const QRegularExpressionMatch match = form.match(raw.text);
    if (!match.hasMatch()) {
        QStringList words = periodWords();
        words << wordFor(DateWord::Never) << wordFor(DateWord::Unreadable);
        return notUnderstood(field, raw, words);
    }
    const bool hasMonth = match.capturedLength(2) > 0;
    const bool hasDay = match.capturedLength(3) > 0;
    const CalendarPeriod period{match.capturedView(1).toInt(), match.capturedView(2).toInt(),
                                match.capturedView(3).toInt()};
    if (period.year == 0 || (hasMonth && (period.month < 1 || period.month > 12)))
        return errorAt(
            raw, Words::tr("There is no month “%1”. Write year, month and day: 2025-11-01.").arg(raw.text));
    if (hasDay && !QDate::isValid(period.year, period.month, period.day))
        return errorAt(
            raw, Words::tr("There is no day “%1”. Write year, month and day: 2025-11-01.").arg(raw.text));
    return QueryValue(period);
}

Reading lifetimeFor(QuerySign sign, const RawValue& raw) {
    const auto span = spanIn(raw.text);
    return span ? spanFor(QueryField::Lifetime, sign, *span, raw)
                : Reading(errorAt(raw, valueHelp(QueryField::Lifetime)));
}

Reading countFor(const RawValue& raw) {
    static const QRegularExpression form(QStringLiteral("^[0-9]{1,6}$"));
    if (form.match(raw.text).hasMatch())
        return QueryValue(raw.text.toInt());
    return errorAt(raw,
                   valueHelp(QueryField::Scopes) +
                       (raw.text.contains(u':')
                            ? u' ' + Words::tr("For one by its name, write scope:%1.").arg(excerpt(raw.text))
                            : QString()));
}

} // namespace

Reading valueOf(QueryField field, QuerySign sign, const RawValue& raw) {
    switch (field) {
    case QueryField::Status:
        if (const auto status = statusNamed(asWord(raw)))
            return QueryValue(*status);
        return notUnderstood(field, raw, statusWords());
    case QueryField::Verdict:
        if (const auto verdict = verdictNamed(asWord(raw)))
            return QueryValue(*verdict);
        return notUnderstood(field, raw, verdictWords());
    case QueryField::OwnerState:
        if (const auto state = ownerStateWordNamed(asWord(raw)))
            return QueryValue(*state);
        return notUnderstood(field, raw, ownerStateWords());
    case QueryField::Gap:
        if (const auto gap = gapWordNamed(asWord(raw)))
            return QueryValue(*gap);
        return notUnderstood(field, raw, gapWords());
    case QueryField::Managed:
    case QueryField::Mine:
        return yesOrNo(field, raw);
    case QueryField::Used:
    case QueryField::Created:
    case QueryField::Expires:
        return dateFor(field, sign, raw);
    case QueryField::Lifetime:
        return lifetimeFor(sign, raw);
    case QueryField::Scopes:
        return countFor(raw);
    default:
        return QueryValue(QueryText{raw.text, !raw.isQuoted && raw.text.contains(u'*')});
    }
}

QString valueHelp(QueryField field) {
    const QString name = wordFor(field);
    switch (field) {
    case QueryField::Scope:
        return Words::tr("scope needs a text: scope:idn:sources or scope:(idn:roles or idn:sources).");
    case QueryField::Id:
        return Words::tr("id needs a text: id:8f3c.");
    case QueryField::Status:
        return Words::tr("status is one of %1.").arg(statusWords().join(QStringLiteral(", ")));
    case QueryField::Verdict:
        return Words::tr("verdict is one of %1.").arg(verdictWords().join(QStringLiteral(", ")));
    case QueryField::OwnerState:
        return Words::tr("ownerstate is one of %1.").arg(ownerStateWords().join(QStringLiteral(", ")));
    case QueryField::Gap:
        return Words::tr("gap is one of %1.").arg(gapWords().join(QStringLiteral(", ")));
    case QueryField::Managed:
    case QueryField::Mine:
        return Words::tr("%1 needs yes or no: %1:yes.").arg(name);
    case QueryField::Used:
        return Words::tr("used needs a date or a time span: used<30d, used>=2025-11-01 or used:never.");
    case QueryField::Created:
        return Words::tr(
            "created needs a date or a time span: created<30d, created>=2025-11-01 or created:this-month.");
    case QueryField::Expires:
        return Words::tr(
            "expires needs a date or a time span: expires<14d, expires<=2025-11-01 or expires:never.");
    case QueryField::Lifetime:
        return Words::tr("lifetime needs a time span in h, min or s: lifetime>8h or lifetime<=30min.");
    case QueryField::Scopes:
        return Words::tr("scopes needs a number: scopes>5 or scopes:1.");
    default:
        return Words::tr("%1 needs a text: %1:jenkins, %1:svc* or %1:(\"first text\" or another).").arg(name);
    }
}

} // namespace patdesk
