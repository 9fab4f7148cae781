// SPDX-License-Identifier: MIT
#include "exportlines.h"

#include <algorithm>

namespace patdesk {

namespace {

bool isNumber(QStringView text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isListMark(QChar c) {
    return c == QLatin1Char('.') || c == QLatin1Char(')');
}

/// What nobody sees and what reorders what is around it: no part of a table to be read.
bool isInvisible(QChar c) {
    return (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format) &&
           c != QChar(0x200C) && c != QChar(0x200D); // they join letters and emoji
}

/// Spreadsheets skip what is not seen before the sign, and some take its full-width form for it.
bool isFormula(const QString& text) {
    static const QString signs = QStringLiteral("=+-@＝＋－＠");
    static const QString alone = QStringLiteral("\t\r\n");
    if (text.isEmpty())
        return false;
    const auto* const first = std::find_if_not(text.begin(), text.end(), [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    });
    return alone.contains(text.front()) || (first != text.end() && signs.contains(*first));
}

} // namespace

QString csvField(const QString& text) {
    QString field = text;
    field.replace(QChar(QChar::Null), QChar(QChar::ReplacementCharacter));
    if (isFormula(field))
        field.prepend(QLatin1Char('\''));
    static const QString quotedFor = QStringLiteral(",;\"\t\r\n");
    const bool plain =
        std::none_of(field.begin(), field.end(), [](QChar c) { return quotedFor.contains(c); });
    if (plain)
        return field;
    field.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + field + QLatin1Char('"');
}

QString markdownText(const QString& text) {
    static const QString markup = QStringLiteral("\\|*_`[]<>#&~!$@");
    static const QString blockStarts = QStringLiteral("-+=");
    const QString line = text.simplified();
    QString cell;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        const auto follows = [&](QLatin1String rest) {
            return QStringView(line).mid(i + 1).startsWith(rest);
        };
        const auto precedes = [&](QLatin1String word) {
            return QStringView(line).left(i).endsWith(word, Qt::CaseInsensitive);
        };
        const bool startsBlock = (i == 0 && blockStarts.contains(c)) ||
                                 (isListMark(c) && i > 0 && isNumber(QStringView(line).left(i)));
        const bool startsLink =
            (c == QLatin1Char(':') && (follows(QLatin1String("//")) || precedes(QLatin1String("mailto")) ||
                                       precedes(QLatin1String("xmpp")))) ||
            (c == QLatin1Char('.') && precedes(QLatin1String("www")));
        if (markup.contains(c) || startsBlock || startsLink)
            cell += QLatin1Char('\\');
        cell += isInvisible(c) ? QChar(QChar::ReplacementCharacter) : c;
    }
    return cell;
}

QString csvLine(const QStringList& cells) {
    QStringList fields;
    for (const QString& cell : cells)
        fields.append(csvField(cell));
    return fields.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

QString markdownLine(const QStringList& cells) {
    QString line = QStringLiteral("|");
    for (const QString& cell : cells)
        line += QLatin1Char(' ') + markdownText(cell) + QStringLiteral(" |");
    return line + QLatin1Char('\n');
}

QString markdownHead(const QStringList& heads) {
    return markdownLine(heads) + QLatin1Char('|') + QStringLiteral("---|").repeated(heads.size()) +
           QLatin1Char('\n');
}

QByteArray exportedTable(const QStringList& heads, const QList<QStringList>& rows, TableFormat format) {
    const bool csv = format == TableFormat::Csv;
    QString text = csv ? csvLine(heads) : markdownHead(heads);
    for (const QStringList& row : rows)
        text += csv ? csvLine(row) : markdownLine(row);
    return text.toUtf8();
}

} // namespace patdesk
