// SPDX-License-Identifier: MIT
#include "yamltext.h"

#include "yamlsource.h"

#include <QRegularExpression>

namespace patdesk {

QByteArray yamlQuoted(const QString& value) {
    QString text(QLatin1Char('"'));
    for (const QChar each : value) {
        if (each == QLatin1Char('"') || each == QLatin1Char('\\'))
            text += QLatin1Char('\\');
        if (each.unicode() < 0x20 || (each.unicode() >= 0x7F && each.unicode() < 0xA0))
            text += QStringLiteral("\\x%1").arg(each.unicode(), 2, 16, QLatin1Char('0'));
        else
            text += each;
    }
    return (text + QLatin1Char('"')).toUtf8();
}

QByteArray yamlScalar(const QString& value) {
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z][A-Za-z0-9_./:-]*[A-Za-z0-9_/-]$"));
    static const QRegularExpression word(QStringLiteral("^(true|false|yes|no|on|off|null)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    return plain.match(value).hasMatch() && !word.match(value).hasMatch() ? value.toUtf8()
                                                                          : yamlQuoted(value);
}

QByteArray YamlText::lineEnd() const {
    const qsizetype end = endOfLine(0);
    return end > 1 && at(end - 2) == '\r' && at(end - 1) == '\n' ? "\r\n" : "\n";
}

qsizetype YamlText::endOfLine(qsizetype place) const {
    const qsizetype end = QByteArray::fromRawData(m_bytes.data(), m_bytes.size()).indexOf('\n', place);
    return end < 0 ? size() : end + 1;
}

qsizetype YamlText::endOfQuoted(qsizetype place) const {
    const char quote = at(place);
    for (qsizetype here = place + 1; here < size(); ++here) {
        const bool escape = quote == '"' ? at(here) == '\\' : at(here) == quote && at(here + 1) == quote;
        if (escape)
            ++here;
        else if (at(here) == quote)
            return here + 1;
    }
    return size();
}

qsizetype YamlText::endOfScalar(const YamlNode& node) const {
    if (at(node.place) == '"' || at(node.place) == '\'')
        return endOfQuoted(node.place);
    qsizetype end = node.place;
    while (end < size()) {
        const char byte = at(end);
        const bool comment = byte == '#' && (at(end - 1) == ' ' || at(end - 1) == '\t');
        const bool flowEnd = node.inFlow && (byte == ',' || byte == '}' || byte == ']');
        if (byte == '\n' || byte == '\r' || comment || flowEnd)
            break;
        ++end;
    }
    while (end > node.place && (at(end - 1) == ' ' || at(end - 1) == '\t'))
        --end;
    return end;
}

qsizetype YamlText::afterColon(const YamlNode& key) const {
    const char first = at(key.place);
    qsizetype here = first == '"' || first == '\'' ? endOfQuoted(key.place) : key.place;
    for (; here < size(); ++here) {
        if (at(here) == ':' && (here + 1 == size() || QByteArrayView(" \t\r\n").contains(at(here + 1))))
            return here + 1;
    }
    return size();
}

qsizetype YamlText::startOfLine(int line) const {
    qsizetype place = 0;
    for (int passed = 0; passed < line && place < size(); ++passed)
        place = endOfLine(place);
    return place;
}

qsizetype YamlText::endOfBlock(const YamlNode& map, int column) const {
    qsizetype end = endOfLine(startOfLine(map.lastLine));
    for (qsizetype line = end; line < size(); line = endOfLine(line)) {
        qsizetype content = line;
        while (content < size() && at(content) == ' ')
            ++content;
        if (content == size() || at(content) == '\n' || at(content) == '\r')
            continue;
        if (content - line <= column)
            break;
        end = endOfLine(line);
    }
    return end;
}

} // namespace patdesk
