// SPDX-License-Identifier: MIT
#include "queryprinter.h"

#include "querylexer.h"
#include "querywords.h"

#include <QStringList>

#include <algorithm>

namespace patdesk {

namespace {

/// Whatever stands around it, this is a word and nothing else.
bool isSimpleWord(QStringView word) {
    const auto isSimple = [](QChar c) {
        return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.' || c == u'@' || c == u'/';
    };
    return !word.isEmpty() && word.front().isLetterOrNumber() &&
           std::all_of(word.begin(), word.end(), isSimple) && !fieldNamed(word) &&
           word.compare(u"or", Qt::CaseInsensitive) != 0 && word.compare(u"and", Qt::CaseInsensitive) != 0 &&
           word.compare(u"not", Qt::CaseInsensitive) != 0;
}

bool areSimpleWords(const QString& text) {
    const QStringList words = text.split(u' ');
    return std::all_of(words.begin(), words.end(), [](const QString& word) { return isSimpleWord(word); });
}

bool hasSpace(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

QString quoted(const QString& text) {
    QString result(u'"');
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\' || c == u'\u201c' || c == u'\u201d')
            result += u'\\';
        result += c;
    }
    return result + u'"';
}

/// In brackets. A pattern may end in a word that opens a bracket of its own, which must not take this one.
QString bracketed(const QString& text) {
    int open = 0;
    for (const QChar c : text)
        open = c.isSpace() ? 0 : open + (c == u'(' ? 1 : c == u')' ? -1 : 0);
    return u'(' + text + (open > 0 ? QStringLiteral(" )") : QStringLiteral(")"));
}

QString valueText(const QueryText& text) {
    if (text.isPattern)
        return text.text;
    // A scope needs no quotation marks.
    QString withoutColons = text.text;
    withoutColons.replace(u':', u'.');
    return isSimpleWord(withoutColons) && isSimpleWord(text.text.left(1)) && !fieldNamed(text.text)
               ? text.text
               : quoted(text.text);
}

QString valueText(StatusWord word) {
    return wordFor(word);
}

QString valueText(VerdictWord word) {
    return wordFor(word);
}

QString valueText(TokenFilter filter) {
    return wordFor(filter);
}

QString valueText(DateWord word) {
    return wordFor(word);
}

QString valueText(NamedPeriod period) {
    return wordFor(period);
}

QString valueText(bool yes) {
    return yes ? QStringLiteral("yes") : QStringLiteral("no");
}

QString valueText(int number) {
    return QString::number(number);
}

QString valueText(const TimeSpan& span) {
    return QString::number(span.count) + wordFor(span.unit);
}

QString valueText(const CalendarPeriod& period) {
    QString text = QStringLiteral("%1").arg(period.year, 4, 10, QLatin1Char('0'));
    if (period.month > 0)
        text += QStringLiteral("-%1").arg(period.month, 2, 10, QLatin1Char('0'));
    if (period.day > 0)
        text += QStringLiteral("-%1").arg(period.day, 2, 10, QLatin1Char('0'));
    return text;
}

QString valueText(const QueryValue& value) {
    return std::visit([](const auto& each) { return valueText(each); }, value);
}

bool isPhrase(const Query& query) {
    return query.kind == Query::Kind::Condition && query.condition.field == QueryField::Text;
}

const QueryText& textOf(const Query& phrase) {
    return std::get<QueryText>(phrase.condition.values.front());
}

/// As in a place where no other phrase stands beside it.
QString phraseText(const QueryText& text) {
    return text.isPattern || areSimpleWords(text.text) ? text.text : quoted(text.text);
}

QString conditionText(const QueryCondition& condition) {
    QStringList values;
    for (const QueryValue& value : condition.values)
        values.append(valueText(value));
    const QString all = values.join(QStringLiteral(" or "));
    const auto* pattern = std::get_if<QueryText>(&condition.values.front());
    const bool needsBrackets =
        values.size() > 1 || (pattern && pattern->isPattern && (hasSpace(all) || all.startsWith(u'(')));
    return wordFor(condition.field) + wordFor(condition.sign) + (needsBrackets ? bracketed(all) : all);
}

QString partText(const Query& query);

QString allText(const std::vector<Query>& parts) {
    QString text;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool follows = i > 0 && isPhrase(parts[i - 1]);
        const bool isBeside = follows || (i + 1 < parts.size() && isPhrase(parts[i + 1]));
        if (i > 0)
            text += u' ';
        if (!isPhrase(parts[i])) {
            text += partText(parts[i]);
        } else if (textOf(parts[i]).isPattern) {
            const bool joins = follows && textOf(parts[i - 1]).isPattern;
            text += (joins ? QStringLiteral("and ") : QString()) + textOf(parts[i]).text;
        } else {
            text += isBeside ? quoted(textOf(parts[i]).text) : phraseText(textOf(parts[i]));
        }
    }
    return text;
}

QString anyText(const std::vector<Query>& parts) {
    QStringList texts;
    for (const Query& part : parts)
        texts.append(part.kind == Query::Kind::All ? allText(part.children) : partText(part));
    return texts.join(QStringLiteral(" or "));
}

QString negatedText(const Query& query) {
    if (query.kind != Query::Kind::Condition)
        return QStringLiteral("not ") + partText(query);
    if (!isPhrase(query))
        return u'-' + conditionText(query.condition);
    const QueryText& text = textOf(query);
    if (text.isPattern)
        return hasSpace(text.text) || !(text.text.front().isLetterOrNumber() || text.text.front() == u'*')
                   ? QStringLiteral("not ") + bracketed(text.text)
                   : u'-' + text.text;
    return u'-' + (isSimpleWord(text.text) ? text.text : quoted(text.text));
}

/// Something that can stand in All as it is.
QString partText(const Query& query) {
    switch (query.kind) {
    case Query::Kind::All:
        return bracketed(allText(query.children));
    case Query::Kind::Any:
        return bracketed(anyText(query.children));
    case Query::Kind::Not:
        return negatedText(query.children.front());
    case Query::Kind::Condition:
        break;
    }
    return isPhrase(query) ? phraseText(textOf(query)) : conditionText(query.condition);
}

} // namespace

QString printQuery(const Query& query) {
    if (query.kind == Query::Kind::All)
        return allText(query.children);
    if (query.kind == Query::Kind::Any)
        return anyText(query.children);
    // Alone, a text is what the plain search takes it for.
    if (isPhrase(query) && !textOf(query).isPattern && isPlain(lexemesOf(textOf(query).text)))
        return textOf(query).text;
    return partText(query);
}

} // namespace patdesk
