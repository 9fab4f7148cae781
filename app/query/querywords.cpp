// SPDX-License-Identifier: MIT
#include "querywords.h"

#include "spelling.h"

#include <algorithm>
#include <array>

namespace patdesk {

namespace {

template <class Value>
struct Named {
    Value value;
    QLatin1String word;
};

template <class Value>
Named(Value, QLatin1String) -> Named<Value>;

constexpr std::array fields{
    Named{QueryField::Name, QLatin1String("name")},
    Named{QueryField::Owner, QLatin1String("owner")},
    Named{QueryField::Scope, QLatin1String("scope")},
    Named{QueryField::Id, QLatin1String("id")},
    Named{QueryField::Status, QLatin1String("status")},
    Named{QueryField::Verdict, QLatin1String("verdict")},
    Named{QueryField::OwnerState, QLatin1String("ownerstate")},
    Named{QueryField::Gap, QLatin1String("gap")},
    Named{QueryField::Managed, QLatin1String("managed")},
    Named{QueryField::Mine, QLatin1String("mine")},
    Named{QueryField::Used, QLatin1String("used")},
    Named{QueryField::Created, QLatin1String("created")},
    Named{QueryField::Expires, QLatin1String("expires")},
    Named{QueryField::Lifetime, QLatin1String("lifetime")},
    Named{QueryField::Scopes, QLatin1String("scopes")},
};

constexpr std::array signs{
    Named{QuerySign::Is, QLatin1String(":")},
    Named{QuerySign::Less, QLatin1String("<")},
    Named{QuerySign::LessOrEqual, QLatin1String("<=")},
    Named{QuerySign::Greater, QLatin1String(">")},
    Named{QuerySign::GreaterOrEqual, QLatin1String(">=")},
};

constexpr std::array statuses{
    Named{StatusWord::Stale, QLatin1String("stale")},
    Named{StatusWord::NeverUsed, QLatin1String("never-used")},
    Named{StatusWord::Expiring, QLatin1String("expiring")},
    Named{StatusWord::Expired, QLatin1String("expired")},
    Named{StatusWord::NeverExpires, QLatin1String("never-expires")},
    Named{StatusWord::AllScopes, QLatin1String("all-scopes")},
    Named{StatusWord::Managed, QLatin1String("managed")},
    Named{StatusWord::Unreadable, QLatin1String("unreadable")},
    Named{StatusWord::RecentlyUsed, QLatin1String("recently-used")},
};

constexpr std::array verdicts{
    Named{VerdictWord::Safe, QLatin1String("safe")},
    Named{VerdictWord::InUse, QLatin1String("in-use")},
    Named{VerdictWord::CannotTell, QLatin1String("cannot-tell")},
    Named{VerdictWord::None, QLatin1String("none")},
};

/// As the side list calls them.
constexpr std::array ownerStates{
    Named{TokenFilter::OwnerActive, QLatin1String("active")},
    Named{TokenFilter::OwnerOnLeave, QLatin1String("on-leave")},
    Named{TokenFilter::OwnerLeft, QLatin1String("left")},
    Named{TokenFilter::OwnerMissing, QLatin1String("not-found")},
    Named{TokenFilter::NoOwner, QLatin1String("none")},
    Named{TokenFilter::OwnerUnknown, QLatin1String("not-known")},
};

constexpr std::array gaps{
    Named{TokenFilter::UnseenSource, QLatin1String("source-not-seen")},
    Named{TokenFilter::ShortWindow, QLatin1String("period-too-short")},
    Named{TokenFilter::UnassignedUses, QLatin1String("unassigned-uses")},
    Named{TokenFilter::Contradiction, QLatin1String("contradiction")},
    Named{TokenFilter::Unreadable, QLatin1String("unreadable")},
    Named{TokenFilter::ShortSilence, QLatin1String("silence-too-short")},
    Named{TokenFilter::FewUses, QLatin1String("too-few-uses")},
    Named{TokenFilter::Young, QLatin1String("too-new")},
    Named{TokenFilter::TellingName, QLatin1String("telling-name")},
    Named{TokenFilter::OnLeave, QLatin1String("owner-on-leave")},
    Named{TokenFilter::UnknownOwner, QLatin1String("owner-not-known")},
    Named{TokenFilter::ManagedByService, QLatin1String("managed")},
    Named{TokenFilter::Referenced, QLatin1String("referenced")},
    Named{TokenFilter::Alarm, QLatin1String("new-address")},
    Named{TokenFilter::PolicyException, QLatin1String("policy-exception")},
    Named{TokenFilter::EndedRecently, QLatin1String("ended-recently")},
};

static_assert(ownerStates.size() + gaps.size() ==
              filterCount - static_cast<std::size_t>(TokenFilter::OwnerActive));

constexpr std::array dateWords{
    Named{DateWord::Never, QLatin1String("never")},
    Named{DateWord::Unreadable, QLatin1String("unreadable")},
};

constexpr std::array periods{
    Named{NamedPeriod::Today, QLatin1String("today")},
    Named{NamedPeriod::Yesterday, QLatin1String("yesterday")},
    Named{NamedPeriod::Tomorrow, QLatin1String("tomorrow")},
    Named{NamedPeriod::Monday, QLatin1String("monday")},
    Named{NamedPeriod::Tuesday, QLatin1String("tuesday")},
    Named{NamedPeriod::Wednesday, QLatin1String("wednesday")},
    Named{NamedPeriod::Thursday, QLatin1String("thursday")},
    Named{NamedPeriod::Friday, QLatin1String("friday")},
    Named{NamedPeriod::Saturday, QLatin1String("saturday")},
    Named{NamedPeriod::Sunday, QLatin1String("sunday")},
    Named{NamedPeriod::ThisWeek, QLatin1String("this-week")},
    Named{NamedPeriod::ThisMonth, QLatin1String("this-month")},
    Named{NamedPeriod::ThisQuarter, QLatin1String("this-quarter")},
    Named{NamedPeriod::ThisYear, QLatin1String("this-year")},
    Named{NamedPeriod::LastWeek, QLatin1String("last-week")},
    Named{NamedPeriod::LastMonth, QLatin1String("last-month")},
    Named{NamedPeriod::LastQuarter, QLatin1String("last-quarter")},
    Named{NamedPeriod::LastYear, QLatin1String("last-year")},
    Named{NamedPeriod::NextWeek, QLatin1String("next-week")},
    Named{NamedPeriod::NextMonth, QLatin1String("next-month")},
    Named{NamedPeriod::NextQuarter, QLatin1String("next-quarter")},
    Named{NamedPeriod::NextYear, QLatin1String("next-year")},
};

constexpr std::array units{
    Named{SpanUnit::Seconds, QLatin1String("s")}, Named{SpanUnit::Minutes, QLatin1String("min")},
    Named{SpanUnit::Hours, QLatin1String("h")},   Named{SpanUnit::Days, QLatin1String("d")},
    Named{SpanUnit::Weeks, QLatin1String("w")},   Named{SpanUnit::Months, QLatin1String("m")},
    Named{SpanUnit::Years, QLatin1String("y")},
};

template <class Value, std::size_t Size>
QString wordIn(const std::array<Named<Value>, Size>& all, Value value) {
    for (const Named<Value>& each : all) {
        if (each.value == value)
            return each.word;
    }
    return {};
}

template <class Value, std::size_t Size>
std::optional<Value> valueIn(const std::array<Named<Value>, Size>& all, QStringView word) {
    for (const Named<Value>& each : all) {
        if (word.compare(each.word, Qt::CaseInsensitive) == 0)
            return each.value;
    }
    return {};
}

template <class Value, std::size_t Size>
QStringList wordsOf(const std::array<Named<Value>, Size>& all) {
    QStringList words;
    for (const Named<Value>& each : all)
        words.append(each.word);
    return words;
}

} // namespace

QString wordFor(QueryField field) {
    return wordIn(fields, field);
}

QString wordFor(QuerySign sign) {
    return wordIn(signs, sign);
}

QString wordFor(StatusWord word) {
    return wordIn(statuses, word);
}

QString wordFor(VerdictWord word) {
    return wordIn(verdicts, word);
}

QString wordFor(TokenFilter filter) {
    return isOfGaps(filter) ? wordIn(gaps, filter) : wordIn(ownerStates, filter);
}

QString wordFor(DateWord word) {
    return wordIn(dateWords, word);
}

QString wordFor(NamedPeriod period) {
    return wordIn(periods, period);
}

QString wordFor(SpanUnit unit) {
    return wordIn(units, unit);
}

std::optional<QueryField> fieldNamed(QStringView word) {
    return valueIn(fields, word);
}

std::optional<StatusWord> statusNamed(QStringView word) {
    return valueIn(statuses, word);
}

std::optional<VerdictWord> verdictNamed(QStringView word) {
    return valueIn(verdicts, word);
}

std::optional<TokenFilter> ownerStateWordNamed(QStringView word) {
    return valueIn(ownerStates, word);
}

std::optional<TokenFilter> gapWordNamed(QStringView word) {
    return valueIn(gaps, word);
}

std::optional<DateWord> dateWordNamed(QStringView word) {
    return valueIn(dateWords, word);
}

std::optional<NamedPeriod> periodNamed(QStringView word) {
    return valueIn(periods, word);
}

std::optional<SpanUnit> unitNamed(QStringView word) {
    return valueIn(units, word);
}

QStringList fieldWords() {
    return wordsOf(fields);
}

QStringList statusWords() {
    return wordsOf(statuses);
}

QStringList verdictWords() {
    return wordsOf(verdicts);
}

QStringList ownerStateWords() {
    return wordsOf(ownerStates);
}

QStringList gapWords() {
    return wordsOf(gaps);
}

QStringList periodWords() {
    return wordsOf(periods);
}

QString nearestWord(QStringView word, const QStringList& words) {
    constexpr qsizetype longestLooked = 24;
    if (word.size() > longestLooked)
        return {};
    const QString typed = word.toString().toLower();
    QString nearest;
    qsizetype least = 3; // two letters apart at most, and fewer than half of them
    for (const QString& known : words) {
        const qsizetype away = spellingDifferences(typed, known);
        if (away < least && away * 2 < std::max(typed.size(), known.size())) {
            least = away;
            nearest = known;
        }
    }
    return nearest;
}

bool takesText(QueryField field) {
    return field == QueryField::Name || field == QueryField::Owner || field == QueryField::Scope ||
           field == QueryField::Id;
}

bool takesDate(QueryField field) {
    return field == QueryField::Used || field == QueryField::Created || field == QueryField::Expires;
}

bool takesComparison(QueryField field) {
    return takesDate(field) || field == QueryField::Lifetime || field == QueryField::Scopes;
}

bool mentions(const Query& query, QueryField field) {
    return (query.kind == Query::Kind::Condition && query.condition.field == field) ||
           std::any_of(query.children.begin(), query.children.end(),
                       [field](const Query& child) { return mentions(child, field); });
}

bool asksForVerdicts(const Query& query) {
    return mentions(query, QueryField::Verdict) || mentions(query, QueryField::OwnerState) ||
           mentions(query, QueryField::Gap);
}

} // namespace patdesk
