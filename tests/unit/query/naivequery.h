// SPDX-License-Identifier: MIT
#pragma once

#include "naivetokens.h"
#include "querytree.h"

#include <QDateTime>
#include <QTimeZone>

#include <optional>

namespace patdesk::test {

/// Queries as one would answer them for one token without a thought of speed, by what queryparser.h and
/// querydates.h promise. Nothing = unknown.
struct NaiveQuery {
    using Answer = std::optional<bool>;

    Instant now = heldNow;
    QTimeZone zone;
    OwnerId myself = {};
    VerdictMarks verdicts = {};

    bool finds(const Query& query, const Token& token) const { return answer(query, token) == Answer(true); }

    Answer answer(const Query& query, const Token& token) const {
        switch (query.kind) {
        case Query::Kind::Condition:
            return oneOf(query.condition, token);
        case Query::Kind::Not: {
            const Answer of = answer(query.children.front(), token);
            return of ? Answer(!*of) : of;
        }
        case Query::Kind::All:
        case Query::Kind::Any:
            break;
        }
        const bool decides = query.kind == Query::Kind::Any;
        Answer result = !decides;
        for (const Query& child : query.children)
            result = together(result, answer(child, token), decides);
        return result;
    }

private:
    /// `decides` beats unknown, which beats the other.
    static Answer together(Answer a, Answer b, bool decides) {
        if (a == Answer(decides) || b == Answer(decides))
            return decides;
        return a && b ? Answer(!decides) : Answer();
    }

    Answer oneOf(const QueryCondition& condition, const Token& token) const {
        Answer result = false;
        for (const QueryValue& value : condition.values)
            result = together(result, one(condition, value, token), true);
        return result;
    }

    Answer one(const QueryCondition& condition, const QueryValue& value, const Token& token) const {
        switch (condition.field) {
        case QueryField::Text:
            return text(value, {token.name, token.owner.name, token.id.text()}) || scope(value, token);
        case QueryField::Name:
            return text(value, {token.name});
        case QueryField::Owner:
            return text(value, {token.owner.name}) ||
                   (!std::get<QueryText>(value).isPattern &&
                    naivelyFolded(token.owner.id.text()) == naivelyFolded(std::get<QueryText>(value).text));
        case QueryField::Scope:
            return scope(value, token);
        case QueryField::Id:
            return text(value, {token.id.text()});
        case QueryField::Status:
            return status(std::get<StatusWord>(value), token);
        case QueryField::Verdict:
            return verdict(std::get<VerdictWord>(value), token);
        case QueryField::OwnerState:
        case QueryField::Gap:
            return marked(std::get<TokenFilter>(value), token);
        case QueryField::Managed:
            return token.managed == std::get<bool>(value);
        case QueryField::Mine:
            return (!myself.isEmpty() && token.owner.id == myself) == std::get<bool>(value);
        case QueryField::Used:
            return date(condition.sign, value, token.lastUsed, false);
        case QueryField::Created:
            return date(condition.sign, value, token.created, false);
        case QueryField::Expires:
            return date(condition.sign, value, token.expiry.at, true);
        case QueryField::Lifetime:
            return compared(token.accessTokenLifetime.count(), condition.sign,
                            seconds(std::get<TimeSpan>(value)));
        case QueryField::Scopes:
            return compared(token.scopes.size(), condition.sign, qsizetype{std::get<int>(value)});
        }
        return {};
    }

    static bool text(const QueryValue& value, const QStringList& texts) {
        const QueryText& wanted = std::get<QueryText>(value);
        return std::any_of(texts.begin(), texts.end(), [&](const QString& each) {
            const QString folded = naivelyFolded(each);
            if (!wanted.isPattern)
                return folded.contains(naivelyFolded(wanted.text));
            QStringList pieces;
            for (const QString& piece : wanted.text.split(u'*'))
                pieces.append(naivelyFolded(piece));
            return fitsWhole(folded, pieces.join(u'*'));
        });
    }

    static bool fitsWhole(QStringView text, QStringView pattern) {
        if (pattern.isEmpty())
            return text.isEmpty();
        if (pattern.front() != u'*')
            return !text.isEmpty() && text.front() == pattern.front() &&
                   fitsWhole(text.sliced(1), pattern.sliced(1));
        return fitsWhole(text, pattern.sliced(1)) || (!text.isEmpty() && fitsWhole(text.sliced(1), pattern));
    }

    static bool scope(const QueryValue& value, const Token& token) {
        const QueryText& wanted = std::get<QueryText>(value);
        const QString needle = naivelyFolded(wanted.text);
        const QString name = needle.endsWith(u':') ? needle.chopped(1) : needle;
        const bool alsoByAll = !wanted.isPattern && isScopeName(name) && !scopeAll.contains(name);
        return text(value, token.scopes) || (alsoByAll && token.scopes.contains(scopeAll));
    }

    Answer status(StatusWord word, const Token& token) const {
        const Findings f = findingsOf(token, now);
        const auto unlessUnreadable = [f](bool holds) {
            return !holds && has(f, Finding::PartlyUnreadable) ? Answer() : Answer(holds);
        };
        switch (word) {
        case StatusWord::Stale:
            return unlessUnreadable(has(f, Finding::Stale));
        case StatusWord::NeverUsed:
            return unlessUnreadable(token.lastUsed.isNone());
        case StatusWord::Expiring:
            return unlessUnreadable(has(f, Finding::ExpiringSoon));
        case StatusWord::Expired:
            return unlessUnreadable(token.expiry.at.known() && *token.expiry.at.known() <= now);
        case StatusWord::NeverExpires:
            return unlessUnreadable(token.expiry.never());
        case StatusWord::AllScopes:
            return token.scopes.contains(scopeAll);
        case StatusWord::Managed:
            return token.managed;
        case StatusWord::Unreadable:
            return has(f, Finding::PartlyUnreadable);
        case StatusWord::RecentlyUsed:
            return unlessUnreadable((f & ~static_cast<unsigned>(Finding::Managed)) == 0);
        }
        return {};
    }

    Answer verdict(VerdictWord word, const Token& token) const {
        const auto mark = verdicts.constFind(token.id.text().toUtf8());
        const bool judged = mark != verdicts.constEnd();
        if (word == VerdictWord::None)
            return !judged;
        if (!judged)
            return {};
        return mark->verdict == (word == VerdictWord::Safe    ? Finding::JudgedSafe
                                 : word == VerdictWord::InUse ? Finding::JudgedInUse
                                                              : Finding::JudgedCannotTell);
    }

    Answer marked(TokenFilter filter, const Token& token) const {
        const auto mark = verdicts.constFind(token.id.text().toUtf8());
        if (mark == verdicts.constEnd())
            return {};
        return (mark->marks >> (static_cast<int>(filter) - static_cast<int>(TokenFilter::OwnerActive))) % 2 ==
               1;
    }

    template <class Value>
    static bool compared(const Value& a, QuerySign sign, const Value& b) {
        switch (sign) {
        case QuerySign::Is:
            return a == b;
        case QuerySign::Less:
            return a < b;
        case QuerySign::LessOrEqual:
            return a <= b;
        case QuerySign::Greater:
            return a > b;
        case QuerySign::GreaterOrEqual:
            return a >= b;
        }
        return false;
    }

    static std::chrono::seconds::rep seconds(const TimeSpan& span) {
        using namespace std::chrono;
        switch (span.unit) {
        case SpanUnit::Seconds:
            return span.count;
        case SpanUnit::Minutes:
            return seconds_of(minutes(span.count));
        case SpanUnit::Hours:
            return seconds_of(hours(span.count));
        case SpanUnit::Weeks:
            return seconds_of(weeks(span.count));
        default:
            return seconds_of(days(span.count));
        }
    }

    template <class Span>
    static std::chrono::seconds::rep seconds_of(Span span) {
        return std::chrono::duration_cast<std::chrono::seconds>(span).count();
    }

    Answer date(QuerySign sign, const QueryValue& value, Moment moment, bool ahead) const {
        if (value == QueryValue(DateWord::Unreadable))
            return moment.isUnreadable();
        if (moment.isUnreadable())
            return {};
        if (value == QueryValue(DateWord::Never))
            return moment.isNone();
        if (moment.isNone())
            return false;
        const Instant at = *moment.known();
        if (const auto* span = std::get_if<TimeSpan>(&value)) {
            if (!ahead)
                return compared(-at.time_since_epoch().count(), sign,
                                -shifted(*span, -1).time_since_epoch().count());
            const bool isLess = sign == QuerySign::Less || sign == QuerySign::LessOrEqual;
            return compared(at, sign, shifted(*span, 1)) && (!isLess || at > now);
        }
        const QDate day = localDay(at);
        const auto [first, last] = daysOf(value, ahead);
        switch (sign) {
        case QuerySign::Is:
            return first <= day && day <= last;
        case QuerySign::Less:
            return day < first;
        case QuerySign::LessOrEqual:
            return day <= last;
        case QuerySign::Greater:
            return day > last;
        case QuerySign::GreaterOrEqual:
            return day >= first;
        }
        return {};
    }

    QDate localDay(Instant at) const { return utcDateTime(at).toTimeZone(zone).date(); }

    Instant shifted(const TimeSpan& span, int direction) const {
        if (span.unit == SpanUnit::Months || span.unit == SpanUnit::Years) {
            const QDateTime local = utcDateTime(now).toTimeZone(zone);
            return instantOf(span.unit == SpanUnit::Months ? local.addMonths(direction * span.count)
                                                           : local.addYears(direction * span.count));
        }
        return now + direction * std::chrono::seconds(seconds(span));
    }

    /// All days that are the same to `nameOf` as this one.
    template <class NameOf>
    static std::pair<QDate, QDate> around(QDate day, NameOf nameOf) {
        QDate first = day;
        QDate last = day;
        while (nameOf(first.addDays(-1)) == nameOf(day))
            first = first.addDays(-1);
        while (nameOf(last.addDays(1)) == nameOf(day))
            last = last.addDays(1);
        return {first, last};
    }

    static int week(QDate day) {
        int year = 0;
        const int number = day.weekNumber(&year);
        return year * 100 + number;
    }

    static int month(QDate day) { return day.year() * 100 + day.month(); }

    static int quarter(QDate day) { return day.year() * 100 + (day.month() + 2) / 3; }

    static int year(QDate day) { return day.year(); }

    template <class NameOf>
    static std::pair<QDate, QDate> near(QDate today, int later, NameOf nameOf) {
        const auto here = around(today, nameOf);
        return later == 0 ? here
                          : around(later < 0 ? here.first.addDays(-1) : here.second.addDays(1), nameOf);
    }

    std::pair<QDate, QDate> daysOf(const QueryValue& value, bool ahead) const {
        if (const auto* period = std::get_if<CalendarPeriod>(&value)) {
            const QDate first(period->year, std::max(period->month, 1), std::max(period->day, 1));
            if (period->day > 0)
                return {first, first};
            return period->month > 0 ? around(first, month) : around(first, year);
        }
        const QDate today = localDay(now);
        const NamedPeriod named = std::get<NamedPeriod>(value);
        switch (named) {
        case NamedPeriod::Today:
            return {today, today};
        case NamedPeriod::Yesterday:
            return {today.addDays(-1), today.addDays(-1)};
        case NamedPeriod::Tomorrow:
            return {today.addDays(1), today.addDays(1)};
        case NamedPeriod::ThisWeek:
            return near(today, 0, week);
        case NamedPeriod::LastWeek:
            return near(today, -1, week);
        case NamedPeriod::NextWeek:
            return near(today, 1, week);
        case NamedPeriod::ThisMonth:
            return near(today, 0, month);
        case NamedPeriod::LastMonth:
            return near(today, -1, month);
        case NamedPeriod::NextMonth:
            return near(today, 1, month);
        case NamedPeriod::ThisQuarter:
            return near(today, 0, quarter);
        case NamedPeriod::LastQuarter:
            return near(today, -1, quarter);
        case NamedPeriod::NextQuarter:
            return near(today, 1, quarter);
        case NamedPeriod::ThisYear:
            return near(today, 0, year);
        case NamedPeriod::LastYear:
            return near(today, -1, year);
        case NamedPeriod::NextYear:
            return near(today, 1, year);
        default:
            break;
        }
        const std::array names{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
        const auto wanted = static_cast<std::size_t>(named) - static_cast<std::size_t>(NamedPeriod::Monday);
        QDate day = today;
        while (QLocale::c().dayName(day.dayOfWeek()).toLower() != QLatin1String(names[wanted]))
            day = day.addDays(ahead ? 1 : -1);
        return {day, day};
    }
};

/// Trees of every shape, with texts that the tokens of RandomTokens have. Not all are as the parser makes
/// them: some have All in All, and Not in Not.
class RandomQueries {
public:
    explicit RandomQueries(quint32 seed) : m_random(seed) {}

    Query query(int depth = 3) {
        const int what = depth == 0 ? 0 : below(5);
        if (what < 2)
            return condition();
        if (what == 2)
            return {.kind = Query::Kind::Not, .children = {query(depth - 1)}};
        Query result{.kind = what == 3 ? Query::Kind::All : Query::Kind::Any};
        for (int i = 2 + below(2); i > 0; --i)
            result.children.push_back(query(depth - 1));
        return result;
    }

    int below(int bound) { return m_random.bounded(bound); }

private:
    Query condition() {
        static constexpr std::array signs{QuerySign::Less, QuerySign::LessOrEqual, QuerySign::Greater,
                                          QuerySign::GreaterOrEqual};
        QueryCondition condition{.field = static_cast<QueryField>(below(16)), .values = {}};
        const bool isDate = condition.field == QueryField::Used || condition.field == QueryField::Created ||
                            condition.field == QueryField::Expires;
        const bool canBeCompared =
            isDate || condition.field == QueryField::Lifetime || condition.field == QueryField::Scopes;
        if (canBeCompared && below(3) > 0)
            condition.sign = signs[static_cast<std::size_t>(below(4))];
        const bool isOne = condition.field == QueryField::Text || condition.sign != QuerySign::Is;
        for (int i = isOne ? 1 : 1 + below(3); i > 0; --i)
            condition.values.push_back(isDate ? date(condition) : value(condition.field));
        return {.kind = Query::Kind::Condition, .condition = condition};
    }

    QueryValue value(QueryField field) {
        switch (field) {
        case QueryField::Status:
            return static_cast<StatusWord>(below(9));
        case QueryField::Verdict:
            return static_cast<VerdictWord>(below(4));
        case QueryField::OwnerState:
            return static_cast<TokenFilter>(static_cast<int>(TokenFilter::OwnerActive) + below(6));
        case QueryField::Gap:
            return static_cast<TokenFilter>(static_cast<int>(TokenFilter::UnseenSource) + below(16));
        case QueryField::Managed:
        case QueryField::Mine:
            return below(2) == 0;
        case QueryField::Lifetime:
            return TimeSpan{below(12), static_cast<SpanUnit>(below(4))};
        case QueryField::Scopes:
            return below(5);
        default:
            return text(field);
        }
    }

    QueryValue text(QueryField field) {
        static const std::array literal{"jenkins",
                                        "JENK",
                                        "núñez",
                                        "nu\u0301n\u0303ez",
                                        "strasse",
                                        "田中",
                                        "workflow for",
                                        "apply of the whole",
                                        "1",
                                        "idn:role",
                                        "idn:role:",
                                        "sp:scopes",
                                        "all",
                                        "Okafor",
                                        "owner7",
                                        "OWNER12",
                                        "0a",
                                        "f",
                                        "x",
                                        "istanbul",
                                        "or",
                                        "not x",
                                        "a \"b\"",
                                        "used",
                                        "(x)",
                                        "-x",
                                        "*",
                                        "a*b",
                                        "\\",
                                        "do not do",
                                        "“x”"};
        static const std::array patterns{"*jenk*", "Núñez*", "idn:*:read", "*a*b*", "T*ster",
                                         "0*",     "*0",     "**x*",       "*"};
        if (below(3) > 0)
            return QueryText{QString::fromUtf8(literal[static_cast<std::size_t>(below(int(literal.size())))]),
                             false};
        // The last one is a text where it stands alone.
        const int count = int(patterns.size()) - (field == QueryField::Text ? 1 : 0);
        return QueryText{QString::fromUtf8(patterns[static_cast<std::size_t>(below(count))]), true};
    }

    QueryValue date(const QueryCondition& condition) {
        const bool compares = condition.sign != QuerySign::Is;
        switch (below(4)) {
        case 0:
            if (!compares)
                return condition.field != QueryField::Created && below(2) == 0 ? DateWord::Never
                                                                               : DateWord::Unreadable;
            return TimeSpan{below(2) == 0 ? below(40) : below(900), static_cast<SpanUnit>(below(7))};
        case 1:
            return static_cast<NamedPeriod>(below(22));
        case 2:
            return CalendarPeriod{2023 + below(5), 1 + below(12), below(2) == 0 ? 0 : 1 + below(28)};
        default:
            return CalendarPeriod{2023 + below(5), 0, 0};
        }
    }

    QRandomGenerator m_random;
};

} // namespace patdesk::test
