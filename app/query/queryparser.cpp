// SPDX-License-Identifier: MIT
#include "queryparser.h"

#include "querylexer.h"
#include "queryvalues.h"
#include "querywords.h"

#include <QCoreApplication>

#include <utility>

namespace patdesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(patdesk::QueryParser)
};

constexpr qsizetype longestText = 4000;
constexpr int deepest = 32;
constexpr int mostConditions = 100;

Query combined(Query::Kind kind, std::vector<Query> parts) {
    if (parts.size() == 1)
        return std::move(parts.front());
    Query query{.kind = kind};
    for (Query& part : parts) {
        if (part.kind == kind)
            std::move(part.children.begin(), part.children.end(), std::back_inserter(query.children));
        else
            query.children.push_back(std::move(part));
    }
    return query;
}

Query opposite(Query query) {
    if (query.kind == Query::Kind::Not)
        return std::exchange(query.children.front(), {});
    return {.kind = Query::Kind::Not, .children = {std::move(query)}};
}

/// Goes down by the grammar. After an error nothing more is read, and what is answered does not count.
class Parser {
public:
    Parser(const QString& text, const std::vector<Lexeme>& lexemes) : m_text(text), m_lexemes(lexemes) {}

    QueryReading read() {
        Query query = any();
        if (!m_error && !atEnd())
            fail(next(), Words::tr("This closing bracket has no opening one."));
        if (m_error)
            return {{}, m_error};
        return {std::move(query), {}};
    }

private:
    using Kind = Lexeme::Kind;

    bool atEnd() const { return m_error || m_at >= m_lexemes.size(); }

    bool is(Kind kind) const { return !atEnd() && m_lexemes[m_at].kind == kind; }

    const Lexeme& next() const { return m_lexemes[m_at]; }

    void fail(const Lexeme& at, const QString& message, bool unfinished = false) {
        if (!m_error)
            m_error = QueryError{at.at, at.end - at.at, message, {}, unfinished};
    }

    /// Nothing follows that a part could begin with.
    bool nothingFollows() const { return atEnd() || is(Kind::Or) || is(Kind::And) || is(Kind::Close); }

    Query any() {
        std::vector<Query> parts;
        for (;;) {
            parts.push_back(all());
            if (!is(Kind::Or))
                break;
            const Lexeme& keyword = m_lexemes[m_at++];
            if (nothingFollows())
                fail(keyword, Words::tr("“or” needs something on both sides."), m_at >= m_lexemes.size());
        }
        return combined(Query::Kind::Any, std::move(parts));
    }

    Query all() {
        std::vector<Query> parts;
        if (is(Kind::Or) || is(Kind::And))
            fail(next(), Words::tr("“%1” needs something on both sides.").arg(next().text.toLower()));
        while (!nothingFollows()) {
            parts.push_back(part());
            if (!is(Kind::And))
                continue;
            const Lexeme& keyword = m_lexemes[m_at++];
            if (nothingFollows())
                fail(keyword, Words::tr("“and” needs something on both sides."), m_at >= m_lexemes.size());
        }
        return combined(Query::Kind::All, std::move(parts));
    }

    Query part() {
        const Lexeme& first = next();
        switch (first.kind) {
        case Kind::Not:
        case Kind::Dash:
            return negated();
        case Kind::Open:
            return group();
        case Kind::Quoted:
            ++m_at;
            return phrase(first, {first.text, false});
        case Kind::Condition:
            ++m_at;
            return condition(first);
        case Kind::Fault:
            m_error = first.fault;
            return {};
        default:
            return words(true);
        }
    }

    Query negated() {
        const Lexeme& sign = m_lexemes[m_at++];
        if (nothingFollows()) {
            fail(sign, Words::tr("“not” needs something after it."), m_at >= m_lexemes.size());
            return {};
        }
        const Deeper deeper(*this, sign);
        if (m_error)
            return {};
        // A dash belongs to the word that it is written at, "not" to the phrase.
        const bool isWord = sign.kind == Kind::Dash && is(Kind::Word);
        return opposite(isWord ? words(false) : part());
    }

    Query group() {
        const Lexeme& open = m_lexemes[m_at++];
        const Deeper deeper(*this, open);
        if (is(Kind::Close)) {
            fail(open, Words::tr("There is nothing between these brackets."));
            return {};
        }
        Query query = any();
        if (is(Kind::Close))
            ++m_at;
        else
            fail(open, Words::tr("This bracket is not closed. Add a “)” where the group ends."), true);
        return query;
    }

    /// Consecutive words as one text, as they stand there.
    Query words(bool more) {
        const Lexeme& first = m_lexemes[m_at++];
        const Lexeme* last = &first;
        bool pattern = isPattern(first.text);
        while (more && (is(Kind::Word) || isNotBetweenWords())) {
            last = &m_lexemes[m_at++];
            pattern = pattern || isPattern(last->text);
        }
        return phrase(first, {m_text.mid(first.at, last->end - first.at), pattern});
    }

    /// "Do not delete" is what tokens are called.
    bool isNotBetweenWords() const {
        return is(Kind::Not) && m_at + 1 < m_lexemes.size() && m_lexemes[m_at + 1].kind == Kind::Word;
    }

    Query phrase(const Lexeme& at, QueryText text) {
        count(at);
        return {.kind = Query::Kind::Condition,
                .condition = {QueryField::Text, QuerySign::Is, {QueryValue(std::move(text))}}};
    }

    Query condition(const Lexeme& lexeme) {
        Query query{.kind = Query::Kind::Condition, .condition = {lexeme.field, lexeme.sign, {}}};
        if (lexeme.sign != QuerySign::Is && lexeme.values.size() > 1)
            fail(lexeme, Words::tr("Only one value can be compared. Write several after a colon."));
        for (const RawValue& raw : lexeme.values) {
            count(lexeme);
            auto value = valueOf(lexeme.field, lexeme.sign, raw);
            if (auto* error = std::get_if<QueryError>(&value)) {
                if (!m_error)
                    m_error = std::move(*error);
                return {};
            }
            query.condition.values.push_back(std::get<QueryValue>(std::move(value)));
        }
        return query;
    }

    void count(const Lexeme& at) {
        if (++m_conditions > mostConditions)
            fail(at, Words::tr("A query can have at most %1 conditions.").arg(mostConditions));
    }

    /// One bracket or negation further in, up to a limit.
    class Deeper {
    public:
        Deeper(Parser& parser, const Lexeme& at) : m_parser(parser) {
            if (++m_parser.m_depth > deepest)
                m_parser.fail(at, Words::tr("Brackets and negations can be at most %1 deep.").arg(deepest));
        }

        ~Deeper() { --m_parser.m_depth; }

        Deeper(const Deeper&) = delete;
        Deeper& operator=(const Deeper&) = delete;

    private:
        Parser& m_parser;
    };

    const QString& m_text;
    const std::vector<Lexeme>& m_lexemes;
    std::size_t m_at = 0;
    int m_depth = 0;
    int m_conditions = 0;
    std::optional<QueryError> m_error;
};

} // namespace

QueryReading readQuery(const QString& text) {
    if (text.size() > longestText)
        return {{},
                QueryError{longestText, text.size() - longestText,
                           Words::tr("A query can have at most %1 characters.").arg(longestText)}};
    const std::vector<Lexeme> lexemes = lexemesOf(text);
    if (lexemes.empty())
        return {};
    if (!isPlain(lexemes))
        return Parser(text, lexemes).read();
    return {{.kind = Query::Kind::Condition,
             .condition = {QueryField::Text, QuerySign::Is, {QueryValue(QueryText{text.trimmed(), false})}}},
            {}};
}

} // namespace patdesk
