// SPDX-License-Identifier: MIT
#include "jsonmembers.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace patdesk {

namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

/// Walks over a text that is known to be JSON.
class Walker {
public:
    Walker(QByteArrayView text, qsizetype at) : m_text(text), m_at(at) {}

    qsizetype at() const { return m_at; }

    char here() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    void step() { ++m_at; }

    void skipSpace() {
        while (m_at < m_text.size() && QByteArrayView(" \t\r\n").contains(m_text[m_at]))
            ++m_at;
    }

    /// A string, from its opening quote to behind its closing one.
    void skipString() {
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) {
            if (m_text[m_at] == '\\')
                ++m_at;
        }
        ++m_at;
    }

    void skipValue() {
        int depth = 0;
        do {
            if (here() == '"') {
                skipString();
                continue;
            }
            if (here() == '{' || here() == '[')
                ++depth;
            else if (here() == '}' || here() == ']')
                --depth;
            else if (depth == 0)
                return skipWord();
            ++m_at;
        } while (depth > 0 && m_at < m_text.size());
    }

private:
    /// A number, true, false or null.
    void skipWord() {
        while (m_at < m_text.size() && !QByteArrayView(" \t\r\n,}]").contains(m_text[m_at]))
            ++m_at;
    }

    QByteArrayView m_text;
    qsizetype m_at;
};

} // namespace

Result<QList<JsonMember>> jsonMembers(QByteArrayView text) {
    const qsizetype start = text.startsWith(byteOrderMark) ? byteOrderMark.size() : 0;
    const QByteArray whole = QByteArray::fromRawData(text.data() + start, text.size() - start);
    QJsonParseError fault;
    if (!QJsonDocument::fromJson(whole, &fault).isObject())
        return Error{.kind = ErrorKind::InvalidInput, .detail = fault.errorString()};
    QList<JsonMember> members;
    Walker walker(text, start);
    walker.skipSpace();
    walker.step(); // {
    for (walker.skipSpace(); walker.here() == '"'; walker.skipSpace()) {
        JsonMember member;
        member.keyStart = walker.at();
        walker.skipString();
        const QByteArrayView quoted = text.sliced(member.keyStart, walker.at() - member.keyStart);
        const QByteArray key = '[' + quoted.toByteArray() + ']';
        member.key = QJsonDocument::fromJson(key).array().at(0).toString();
        walker.skipSpace();
        walker.step(); // :
        walker.skipSpace();
        member.valueStart = walker.at();
        walker.skipValue();
        member.valueEnd = walker.at();
        members.append(member);
        walker.skipSpace();
        if (walker.here() == ',')
            walker.step();
    }
    return members;
}

} // namespace patdesk
