// SPDX-License-Identifier: MIT
#include "querylexer.h"

#include "queryvalues.h"
#include "querywords.h"
#include "scope.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace patdesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(patdesk::QueryLexer)
};

bool isQuote(QChar c) {
    return c == u'"' || c == u'\u201c' || c == u'\u201d';
}

bool isInvisible(QChar c) {
    return c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
}

/// idn, sp: what stands before the first colon of a scope that the service is known to have.
bool beginsAScope(QStringView word) {
    static const QSet<QString> beginnings = [] {
        QSet<QString> words{scopeAll.section(u':', 0, 0)};
        for (const KnownScope& scope : knownScopes())
            words.insert(scope.name.section(u':', 0, 0));
        return words;
    }();
    return beginnings.contains(word.toString().toLower());
}

QString withoutInvisible(QStringView word) {
    QString visible;
    for (const QChar c : word) {
        if (!isInvisible(c))
            visible += c;
    }
    return visible;
}

std::optional<Lexeme::Kind> keywordOf(QStringView word) {
    if (word.compare(u"or", Qt::CaseInsensitive) == 0)
        return Lexeme::Kind::Or;
    if (word.compare(u"and", Qt::CaseInsensitive) == 0)
        return Lexeme::Kind::And;
    if (word.compare(u"not", Qt::CaseInsensitive) == 0)
        return Lexeme::Kind::Not;
    return {};
}

class Lexer {
public:
    explicit Lexer(const QString& text) : m_text(text) {}

    std::vector<Lexeme> read() {
        std::vector<Lexeme> lexemes;
        for (skipSpaces(); !atEnd(); skipSpaces()) {
            lexemes.push_back(next());
            m_at = lexemes.back().end;
        }
        return lexemes;
    }

private:
    using Kind = Lexeme::Kind;

    /// The letters before a sign, and the sign.
    struct Head {
        QStringView word;
        QuerySign sign;
        qsizetype signAt;
        qsizetype end;
    };

    bool atEnd() const { return m_at >= m_text.size(); }

    QChar charAt(qsizetype at) const { return at < m_text.size() ? m_text[at] : QChar(); }

    qsizetype afterSpaces(qsizetype at) const {
        while (at < m_text.size() && m_text[at].isSpace())
            ++at;
        return at;
    }

    void skipSpaces() { m_at = afterSpaces(m_at); }

    QStringView slice(qsizetype from, qsizetype to) const {
        return QStringView(m_text).sliced(from, to - from);
    }

    /// Where a word ends: at white space, or at a bracket that it did not open.
    qsizetype wordEnd(qsizetype at) const {
        int open = 0;
        for (; at < m_text.size() && !m_text[at].isSpace(); ++at) {
            if (m_text[at] == u'(')
                ++open;
            else if (m_text[at] == u')' && --open < 0)
                break;
        }
        return at;
    }

    Lexeme fault(qsizetype from, qsizetype to, const QString& message, const QString& suggestion = {},
                 bool unfinished = false) const {
        return {.kind = Kind::Fault,
                .at = from,
                .end = std::max(from + 1, to), // goes on
                .fault = {from, to - from, message, suggestion, unfinished}};
    }

    Lexeme next() {
        const QChar first = m_text[m_at];
        const QChar second = charAt(m_at + 1);
        if (first == u'(')
            return {.kind = Kind::Open, .at = m_at, .end = m_at + 1};
        if (first == u')')
            return {.kind = Kind::Close, .at = m_at, .end = m_at + 1};
        const bool somethingFollows = second.isLetterOrNumber() || second.isSurrogate() || isQuote(second) ||
                                      second == u'(' || second == u'*' || isInvisible(second);
        if (first == u'-' && m_at + 1 < m_text.size() && somethingFollows)
            return {.kind = Kind::Dash, .at = m_at, .end = m_at + 1};
        if (isQuote(first))
            return quoted();
        if (const auto head = headAt(m_at)) {
            if (auto lexeme = condition(*head))
                return *std::move(lexeme);
        }
        // A bracket that closes what this word opened belongs to it.
        const qsizetype end = std::max(wordEnd(m_at), m_at + 1);
        const QStringView word = slice(m_at, end);
        return {
            .kind = keywordOf(word).value_or(Kind::Word), .at = m_at, .end = end, .text = word.toString()};
    }

    Lexeme quoted() const {
        std::optional<RawValue> value = quotedAt(m_at);
        if (!value)
            return unclosedQuote(m_at);
        if (value->text.isEmpty())
            return emptyQuote(*value);
        return {.kind = Kind::Quoted, .at = value->at, .end = value->end, .text = value->text};
    }

    Lexeme unclosedQuote(qsizetype at) const {
        Lexeme lexeme = fault(
            at, at + 1, Words::tr("This quotation mark is not closed. Add another one (\") after the text."),
            {}, true);
        lexeme.end = m_text.size();
        return lexeme;
    }

    Lexeme emptyQuote(const RawValue& value) const {
        return fault(value.at, value.end,
                     Words::tr("There is nothing between these quotation marks. Enter a text there."));
    }

    /// Nothing where the mark is not closed.
    std::optional<RawValue> quotedAt(qsizetype at) const {
        RawValue value{.at = at, .isQuoted = true};
        for (qsizetype i = at + 1; i < m_text.size(); ++i) {
            const bool escapes = m_text[i] == u'\\' && (charAt(i + 1) == u'\\' || isQuote(charAt(i + 1)));
            if (escapes) {
                value.text += m_text[++i];
            } else if (isQuote(m_text[i])) {
                value.end = i + 1;
                value.text = value.text.trimmed();
                return value;
            } else {
                value.text += m_text[i];
            }
        }
        return {};
    }

    std::optional<Head> headAt(qsizetype at) const {
        qsizetype end = at;
        while (end < m_text.size() && (m_text[end].isLetter() || isInvisible(m_text[end])))
            ++end;
        if (end == at)
            return {};
        const QStringView word = slice(at, end);
        qsizetype sign = end;
        // used < 30d, as people write it elsewhere.
        if (fieldNamed(word) && (charAt(afterSpaces(end)) == u'<' || charAt(afterSpaces(end)) == u'>'))
            sign = afterSpaces(end);
        const QChar c = charAt(sign);
        if (c == u':')
            return Head{word, QuerySign::Is, sign, sign + 1};
        const bool equal = charAt(sign + 1) == u'=';
        if (c == u'<')
            return Head{word, equal ? QuerySign::LessOrEqual : QuerySign::Less, sign, sign + 1 + equal};
        if (c == u'>')
            return Head{word, equal ? QuerySign::GreaterOrEqual : QuerySign::Greater, sign, sign + 1 + equal};
        return {};
    }

    /// Nothing if this is a plain word all the same.
    std::optional<Lexeme> condition(const Head& head) const {
        const auto field = fieldNamed(head.word);
        if (!field)
            return unknownField(head);
        const QString name = wordFor(*field);
        if (head.sign != QuerySign::Is && !takesComparison(*field))
            return fault(m_at, head.end,
                         Words::tr("%1 cannot be compared. Write a colon after it.").arg(name) + u' ' +
                             valueHelp(*field),
                         name + u':');
        Lexeme lexeme{.kind = Kind::Condition, .at = m_at, .field = *field, .sign = head.sign};
        const qsizetype valueAt = afterSpaces(head.end);
        if (valueAt >= m_text.size() || m_text[valueAt] == u')' || (valueAt > head.end && isElse(valueAt)))
            return fault(m_at, head.end, valueHelp(*field), {}, valueAt >= m_text.size());
        if (m_text[valueAt] == u'(')
            return withSet(std::move(lexeme), valueAt);
        if (!isQuote(m_text[valueAt])) {
            const qsizetype end = wordEnd(valueAt);
            lexeme.values.push_back({valueAt, end, slice(valueAt, end).toString()});
        } else if (auto value = quotedAt(valueAt)) {
            if (value->text.isEmpty())
                return emptyQuote(*value);
            lexeme.values.push_back(*std::move(value));
        } else {
            return unclosedQuote(valueAt);
        }
        lexeme.end = lexeme.values.back().end;
        return lexeme;
    }

    /// Behind a space there is not the value but the next part of the query.
    bool isElse(qsizetype at) const {
        if (keywordOf(slice(at, wordEnd(at))))
            return true;
        const auto head = headAt(at);
        return head && fieldNamed(head->word);
    }

    std::optional<Lexeme> unknownField(const Head& head) const {
        const qsizetype end = wordEnd(m_at);
        if (const auto hidden = fieldNamed(withoutInvisible(head.word)))
            return fault(m_at, head.signAt,
                         Words::tr("This word contains an invisible character. Type it again: %1")
                             .arg(wordFor(*hidden)),
                         wordFor(*hidden));
        const QStringView word = slice(m_at, end);
        if (head.sign == QuerySign::Is && (beginsAScope(head.word) || charAt(head.end) == u'/'))
            return {};
        if (const QString near = nearestWord(head.word, fieldWords()); !near.isEmpty())
            return fault(m_at, head.signAt,
                         Words::tr("There is no field “%1”. Did you mean %2?").arg(excerpt(head.word), near),
                         near);
        if (head.sign != QuerySign::Is || (isScopeName(word) && word.count(u':') > 1))
            return {};
        return fault(m_at, head.signAt,
                     Words::tr("There is no field “%1”. The fields are %2. Put quotation marks around a text "
                               "with a colon in it.")
                         .arg(excerpt(head.word), fieldWords().join(QStringLiteral(", "))));
    }

    /// (a or b): each value is one quoted text, or all words up to the next "or".
    Lexeme withSet(Lexeme lexeme, qsizetype open) const {
        const auto unclosed = [&] {
            Lexeme end =
                fault(open, open + 1,
                      Words::tr("This bracket is not closed. Add a “)” after the last value."), {}, true);
            end.end = m_text.size();
            return end;
        };
        const auto noValue = [&](qsizetype from, qsizetype to) {
            return fault(from, to, Words::tr("A value is missing here. %1").arg(valueHelp(lexeme.field)));
        };
        std::optional<RawValue> value;
        for (qsizetype at = afterSpaces(open + 1);; at = afterSpaces(at)) {
            if (at >= m_text.size())
                return unclosed();
            const bool closes = m_text[at] == u')';
            const qsizetype end = isQuote(m_text[at]) ? at + 1 : std::max(wordEnd(at), at + 1);
            if (closes || keywordOf(slice(at, end)) == Kind::Or) {
                if (!value)
                    return noValue(closes ? open : at, closes ? at + 1 : end);
                lexeme.values.push_back(*std::exchange(value, {}));
                lexeme.end = at = end;
                if (closes)
                    return lexeme;
                continue;
            }
            if (value && (value->isQuoted || isQuote(m_text[at])))
                return fault(at, end, Words::tr("Put “or” between two values."));
            if (isQuote(m_text[at])) {
                value = quotedAt(at);
                if (!value)
                    return unclosedQuote(at);
                if (value->text.isEmpty())
                    return emptyQuote(*value);
                at = value->end;
                continue;
            }
            if (!value)
                value = RawValue{.at = at};
            value->end = at = end;
            value->text = slice(value->at, end).toString();
        }
    }

    const QString& m_text;
    qsizetype m_at = 0;
};

} // namespace

std::vector<Lexeme> lexemesOf(const QString& text) {
    return Lexer(text).read();
}

bool isPlain(const std::vector<Lexeme>& lexemes) {
    for (std::size_t i = 0; i < lexemes.size(); ++i) {
        const bool isLast = i + 1 == lexemes.size();
        const Lexeme& lexeme = lexemes[i];
        switch (lexeme.kind) {
        case Lexeme::Kind::Dash:
        case Lexeme::Kind::Quoted:
        case Lexeme::Kind::Condition:
        case Lexeme::Kind::Fault:
            return false;
        case Lexeme::Kind::Or:
            if (i > 0 && !isLast)
                return false;
            break;
        case Lexeme::Kind::Not:
            if (!isLast && (i == 0 || lexemes[i - 1].kind == Lexeme::Kind::Open))
                return false;
            break;
        case Lexeme::Kind::Word:
            if (isPattern(lexeme.text))
                return false;
            break;
        case Lexeme::Kind::And:
        case Lexeme::Kind::Open:
        case Lexeme::Kind::Close:
            break;
        }
    }
    return true;
}

bool isPattern(QStringView word) {
    return word.contains(u'*') && std::any_of(word.begin(), word.end(), [](QChar c) { return c != u'*'; });
}

QString excerpt(QStringView text) {
    constexpr qsizetype longest = 40;
    QString shown;
    for (const char32_t point : text.left(longest).toString().toUcs4()) {
        const bool isSeen = QChar::isPrint(point) && QChar::category(point) != QChar::Other_Format;
        shown += QString::fromUcs4(isSeen ? &point : U"\uFFFD", 1);
    }
    return text.size() > longest ? shown + QChar(u'\u2026') : shown;
}

} // namespace patdesk
