// SPDX-License-Identifier: MIT
#include "datetext.h"

#include "datestyle.h"
#include "plural.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace patdesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(patdesk::DateText)
};

bool isIso(const DateStyle& style) {
    return style.form == DateStyle::Form::Iso;
}

/// The locale's short form, but 2026 where that has 26: some expiries are far away.
QString dayFormat(const QLocale& locale) {
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format;
}

/// Some locales have seconds in theirs.
QString timeFormat(const QLocale& locale) {
    static const QRegularExpression seconds(QStringLiteral("[:.]s+"));
    return locale.timeFormat(QLocale::ShortFormat).remove(seconds);
}

QString dayWords(QDate day, const DateStyle& style) {
    const QLocale locale;
    return isIso(style) ? day.toString(Qt::ISODate) : locale.toString(day, dayFormat(locale));
}

QString timeWords(QTime time, const DateStyle& style) {
    const QLocale locale;
    const QString words =
        isIso(style) ? time.toString(QStringLiteral("HH:mm")) : locale.toString(time, timeFormat(locale));
    return style.zone == DateStyle::Zone::Utc ? words + QStringLiteral(" UTC") : words;
}

enum class Unit { Minutes, Hours, Days, Months };

struct Span {
    qint64 number;
    Unit unit;
};

Span spanOf(std::chrono::milliseconds length) {
    using namespace std::chrono;
    constexpr hours mostHours{48};
    constexpr qint64 mostDays = 90;
    constexpr double daysOfAMonth = 365.25 / 12;
    if (length < 1h)
        return {duration_cast<minutes>(length).count(), Unit::Minutes};
    if (length < mostHours)
        return {duration_cast<hours>(length).count(), Unit::Hours};
    const qint64 wholeDays = duration_cast<days>(length).count();
    if (wholeDays <= mostDays)
        return {wholeDays, Unit::Days};
    return {qRound64(static_cast<double>(wholeDays) / daysOfAMonth), Unit::Months};
}

/// Short as in cells of the table, or in full.
QString spanWords(const Span& span, bool isShort) {
    const int number = plural(span.number);
    switch (span.unit) {
    case Unit::Minutes:
        return isShort ? Words::tr("%1 min").arg(number) : Words::tr("%n minute(s)", nullptr, number);
    case Unit::Hours:
        return isShort ? Words::tr("%1 h").arg(number) : Words::tr("%n hour(s)", nullptr, number);
    case Unit::Days:
        return isShort ? Words::tr("%1 d").arg(number) : Words::tr("%n day(s)", nullptr, number);
    case Unit::Months:
        break;
    }
    return Words::tr("%n month(s)", nullptr, number);
}

QString distance(Instant when, Instant now, bool isShort) {
    const auto ahead = when - now;
    if (std::chrono::abs(ahead) < std::chrono::minutes(1))
        return Words::tr("now");
    const QString words = spanWords(spanOf(std::chrono::abs(ahead)), isShort);
    return ahead.count() > 0 ? Words::tr("in %1").arg(words) : Words::tr("%1 ago").arg(words);
}

} // namespace

QString dayText(Instant when) {
    const DateStyle style = dateStyle();
    return dayWords(shownDateTime(when, style).date(), style);
}

QString dayText(QDate day) {
    return dayWords(day, dateStyle());
}

QString longDayText(QDate day) {
    const QLocale locale;
    return isIso(dateStyle()) ? Words::tr("%1, %2", "a weekday and a day")
                                    .arg(locale.standaloneDayName(day.dayOfWeek()), day.toString(Qt::ISODate))
                              : locale.toString(day, QLocale::LongFormat);
}

QString timeText(Instant when) {
    const DateStyle style = dateStyle();
    return timeWords(shownDateTime(when, style).time(), style);
}

QString exactText(Instant when) {
    return exactText(when, dateStyle());
}

QString exactText(Instant when, const DateStyle& style) {
    const QDateTime shown = shownDateTime(when, style);
    return Words::tr("%1 %2", "a day and a time")
        .arg(dayWords(shown.date(), style), timeWords(shown.time(), style));
}

QString exactText(Moment when) {
    if (const auto at = when.known())
        return exactText(*at);
    return when.isNone() ? neverText() : unreadableText();
}

QString utcText(Instant when) {
    return utcDateTime(when).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) + QStringLiteral(" UTC");
}

QString dateToolTip(Moment when) {
    const auto at = when.known();
    if (!at)
        return exactText(when);
    const bool isSame = dateStyle() == DateStyle{DateStyle::Zone::Utc, DateStyle::Form::Iso};
    return isSame ? utcText(*at) : exactText(*at) + QLatin1Char('\n') + utcText(*at);
}

QString relativeText(Instant when, Instant now) {
    return distance(when, now, true);
}

QString distanceText(Instant when, Instant now) {
    return distance(when, now, false);
}

QString distanceAndDateText(Moment when, Instant now) {
    const auto at = when.known();
    return at ? distanceText(*at, now) + QStringLiteral(" · ") + exactText(*at) : exactText(when);
}

QString neverText() {
    return Words::tr("never");
}

QString unreadableText() {
    return Words::tr("unreadable");
}

} // namespace patdesk
