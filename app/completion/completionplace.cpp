// SPDX-License-Identifier: MIT
#include "completionplace.h"

#include "querywords.h"

#include <algorithm>

namespace patdesk {

namespace {

bool isQuote(QChar c) {
    return c == u'"' || c == u'\u201c' || c == u'\u201d';
}

/// Goes through the text up to the cursor, and knows what is open there.
class Scan {
public:
    explicit Scan(QStringView before) : m_text(before) {
        while (m_at < m_text.size())
            step(m_text[m_at]);
    }

    std::optional<CompletionPlace> place() const {
        if (m_quoted && !m_field)
            return {};
        QString typed = m_text.sliced(m_from).toString();
        if (!typed.isEmpty() && isQuote(typed.front()))
            typed.remove(0, 1);
        return CompletionPlace{m_from, m_text.size(), typed, m_field, m_sign};
    }

    bool isQuoted() const { return m_quoted; }

private:
    void step(QChar c) {
        if (m_quoted) {
            m_quoted = !isQuote(c);
            ++m_at;
        } else if (isQuote(c)) {
            m_quoted = true;
            ++m_at;
        } else if (c.isSpace()) {
            begin(m_at + 1, m_inBrackets);
        } else if (c == u'(' && m_at == m_from) {
            begin(m_at + 1, m_field.has_value());
        } else if (c == u')') {
            begin(m_at + 1, false);
        } else if (c == u'-' && m_at == m_from && !m_field) {
            begin(m_at + 1, false);
        } else if (!m_field && !signAt(m_at).isEmpty() && fieldNamed(m_text.sliced(m_from, m_at - m_from))) {
            m_field = fieldNamed(m_text.sliced(m_from, m_at - m_from));
            const QStringView sign = signAt(m_at);
            m_sign = sign == u":"    ? QuerySign::Is
                     : sign == u"<"  ? QuerySign::Less
                     : sign == u"<=" ? QuerySign::LessOrEqual
                     : sign == u">"  ? QuerySign::Greater
                                     : QuerySign::GreaterOrEqual;
            m_at += sign.size();
            m_from = m_at;
        } else {
            ++m_at;
        }
    }

    /// A word begins; the field stays inside the brackets of its values.
    void begin(qsizetype at, bool inBrackets) {
        m_at = at;
        m_from = at;
        m_inBrackets = inBrackets;
        if (!inBrackets) {
            m_field.reset();
            m_sign = QuerySign::Is;
        }
    }

    QStringView signAt(qsizetype at) const {
        const QChar c = m_text[at];
        if (c == u':')
            return m_text.sliced(at, 1);
        if (c != u'<' && c != u'>')
            return {};
        return m_text.sliced(at, at + 1 < m_text.size() && m_text[at + 1] == u'=' ? 2 : 1);
    }

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_from = 0;
    bool m_quoted = false;
    bool m_inBrackets = false;
    std::optional<QueryField> m_field;
    QuerySign m_sign = QuerySign::Is;
};

/// Of the word, or the quoted text, that the cursor stands in.
qsizetype endAfter(const QString& text, qsizetype cursor, bool quoted) {
    for (qsizetype at = cursor; at < text.size(); ++at) {
        if (quoted ? isQuote(text[at]) : text[at].isSpace() || text[at] == u')')
            return quoted ? at + 1 : at;
    }
    return text.size();
}

} // namespace

std::optional<CompletionPlace> completionPlaceAt(const QString& text, qsizetype cursor) {
    const qsizetype at = std::clamp<qsizetype>(cursor, 0, text.size());
    const Scan scan(QStringView(text).first(at));
    std::optional<CompletionPlace> place = scan.place();
    if (place)
        place->to = endAfter(text, at, scan.isQuoted());
    return place;
}

} // namespace patdesk
