// SPDX-License-Identifier: MIT
#include "completions.h"

#include "foldedtext.h"
#include "querycompiler.h"
#include "queryprinter.h"
#include "querywords.h"
#include "textcolumn.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace patdesk {

namespace {

using Row = TokenTable::Row;

/// As it is printed, without the field and its sign.
QString valueText(QueryField field, QuerySign sign, const QueryValue& value) {
    return printQuery(conditionOf(field, value, sign)).sliced(wordFor(field).size() + wordFor(sign).size());
}

Completion worded(const QString& word, std::optional<std::int64_t> tokens = {}) {
    return {word, word, tokens, foldedText(QStringView(word))};
}

/// Counted: there are few of them.
template <class Value, class ValueNamed>
QList<Completion> wordsOf(QueryField field, const QStringList& words, ValueNamed valueNamed,
                          const RowFacts& facts, const QTimeZone& zone) {
    QList<Completion> completions;
    for (const QString& word : words) {
        const Value value = *valueNamed(word);
        completions.append(worded(word, tokensFoundBy(conditionOf(field, value), zone, facts)));
    }
    return completions;
}

QList<Completion> uncounted(const QStringList& words) {
    QList<Completion> completions;
    for (const QString& word : words)
        completions.append(worded(word));
    return completions;
}

QList<Completion> datesFor(QueryField field, QuerySign sign) {
    const bool ahead = field == QueryField::Expires;
    if (sign != QuerySign::Is)
        return uncounted({ahead ? QStringLiteral("14d") : QStringLiteral("7d"), QStringLiteral("30d"),
                          QStringLiteral("90d"), QStringLiteral("1y"), wordFor(NamedPeriod::Today)});
    QStringList words;
    for (const NamedPeriod period :
         {NamedPeriod::Today, ahead ? NamedPeriod::Tomorrow : NamedPeriod::Yesterday, NamedPeriod::ThisWeek,
          ahead ? NamedPeriod::NextWeek : NamedPeriod::LastWeek, NamedPeriod::ThisMonth,
          ahead ? NamedPeriod::NextMonth : NamedPeriod::LastMonth, NamedPeriod::ThisQuarter,
          NamedPeriod::ThisYear})
        words.append(wordFor(period));
    if (field != QueryField::Created)
        words.append(wordFor(DateWord::Never));
    words.append(wordFor(DateWord::Unreadable));
    return uncounted(words);
}

/// By name: several owners can share one. The most tokens first.
QList<Completion> named(const std::unordered_map<std::string, std::int64_t>& counts) {
    QList<Completion> completions;
    completions.reserve(static_cast<qsizetype>(counts.size()));
    for (const auto& [name, tokens] : counts) {
        const QString text = QString::fromStdString(name).trimmed();
        if (!text.isEmpty() && tokens > 0)
            completions.append({.words = text, .tokens = tokens, .folded = foldedText(QStringView(text))});
    }
    std::sort(completions.begin(), completions.end(), [](const Completion& a, const Completion& b) {
        return a.tokens != b.tokens ? a.tokens > b.tokens : a.words < b.words;
    });
    return completions;
}

std::vector<std::int64_t> tokensBy(const Column<std::uint32_t>& numbers, std::size_t count,
                                   const TokenTable& table) {
    std::vector<std::int64_t> tokens(count);
    for (Row row = 0; row < table.rowCount(); ++row)
        tokens[numbers[row]] += table.isRemoved(row) ? 0 : 1;
    return tokens;
}

QList<Completion> ownersOf(const TokenTable& table) {
    const std::vector<std::int64_t> tokens = tokensBy(table.owner, table.ownerNames.size(), table);
    std::unordered_map<std::string, std::int64_t> counts;
    for (std::uint32_t owner = 0; owner < tokens.size(); ++owner)
        counts[std::string(table.ownerNames.at(owner))] += tokens[owner];
    return named(counts);
}

QList<Completion> scopesOf(const TokenTable& table) {
    const std::vector<std::int64_t> tokens = tokensBy(table.scopeSet, table.setCount(), table);
    std::vector<std::int64_t> byScope(table.scopes.size());
    for (std::uint32_t set = 0; set < tokens.size(); ++set) {
        const std::span<const std::uint32_t> scopes = table.scopesOfSet(set);
        for (const std::uint32_t scope : std::set<std::uint32_t>(scopes.begin(), scopes.end()))
            byScope[scope] += tokens[set]; // once, even if the set names it twice
    }
    std::unordered_map<std::string, std::int64_t> counts;
    for (std::uint32_t scope = 0; scope < byScope.size(); ++scope)
        counts[std::string(table.scopes.at(scope))] += byScope[scope];
    return named(counts);
}

} // namespace

QList<Completion> valuesOf(QueryField field, QuerySign sign, const RowFacts& facts, const QTimeZone& zone) {
    switch (field) {
    case QueryField::Owner:
        return ownersOf(facts.table);
    case QueryField::Scope:
        return scopesOf(facts.table);
    case QueryField::Status:
        return wordsOf<StatusWord>(field, statusWords(), statusNamed, facts, zone);
    case QueryField::Verdict:
        return wordsOf<VerdictWord>(field, verdictWords(), verdictNamed, facts, zone);
    case QueryField::OwnerState:
        return wordsOf<TokenFilter>(field, ownerStateWords(), ownerStateWordNamed, facts, zone);
    case QueryField::Gap:
        return wordsOf<TokenFilter>(field, gapWords(), gapWordNamed, facts, zone);
    case QueryField::Managed:
    case QueryField::Mine:
        return wordsOf<bool>(
            field, {QStringLiteral("yes"), QStringLiteral("no")},
            [](const QString& word) { return std::optional(word == QLatin1String("yes")); }, facts, zone);
    case QueryField::Used:
    case QueryField::Created:
    case QueryField::Expires:
        return datesFor(field, sign);
    case QueryField::Lifetime:
        return uncounted({QStringLiteral("30min"), QStringLiteral("1h"), QStringLiteral("8h")});
    case QueryField::Scopes:
        return uncounted({QStringLiteral("1"), QStringLiteral("5"), QStringLiteral("10")});
    case QueryField::Text:
    case QueryField::Name:
    case QueryField::Id:
        break;
    }
    return {};
}

QList<Completion> fieldCompletions() {
    QList<Completion> completions;
    for (const QString& word : fieldWords()) {
        QStringList signs{wordFor(QuerySign::Is)};
        if (takesComparison(*fieldNamed(word)))
            signs = {wordFor(QuerySign::Less), wordFor(QuerySign::Greater), wordFor(QuerySign::Is)};
        for (const QString& sign : signs)
            completions.append(worded(word + sign));
    }
    return completions;
}

QList<Completion> completionsOf(const QString& typed, const QList<Completion>& all, qsizetype most,
                                QueryField field) {
    const std::string wanted = foldedText(QStringView(typed));
    QList<Completion> first;
    QList<Completion> others;
    for (const Completion& completion : all) {
        const std::string& words = completion.folded;
        if (words == wanted)
            continue;
        const std::size_t at = words.find(wanted);
        if (at == 0)
            first.append(completion);
        else if (at != std::string::npos && others.size() < most)
            others.append(completion);
        if (first.size() >= most)
            break;
    }
    QList<Completion> chosen = (first + others).mid(0, most);
    for (Completion& completion : chosen) {
        if (completion.text.isEmpty())
            completion.text = valueText(field, QuerySign::Is, QueryText{completion.words, false});
    }
    return chosen;
}

} // namespace patdesk
