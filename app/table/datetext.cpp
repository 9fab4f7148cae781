// SPDX-License-Identifier: MIT
#include "datetext.h"

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

QDateTime local(Instant when) {
    return utcDateTime(when).toLocalTime();
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
    const QLocale locale;
    return locale.toString(local(when).date(), dayFormat(locale));
}

QString timeText(Instant when) {
    const QLocale locale;
    return locale.toString(local(when).time(), timeFormat(locale));
}

QString exactText(Instant when) {
    return Words::tr("%1 %2", "a day and a time").arg(dayText(when), timeText(when));
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
    return at ? exactText(*at) + QLatin1Char('\n') + utcText(*at) : exactText(when);
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
