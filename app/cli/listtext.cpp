// SPDX-License-Identifier: MIT
#include "listtext.h"

#include "plainoutput.h"
#include "tokencells.h"

#include <algorithm>
#include <array>

namespace patdesk {

namespace {

/// A longer name is cut: the other formats have it whole.
constexpr qsizetype widest = 40;

constexpr std::array columns{TokenColumn::Name, TokenColumn::Owner, TokenColumn::Status,
                             TokenColumn::LastUsed, TokenColumn::Expires};

QString cut(const QString& text) {
    if (text.size() <= widest)
        return text;
    const qsizetype end = text[widest - 2].isHighSurrogate() ? widest - 2 : widest - 1;
    return text.left(end) + QChar(u'\u2026');
}

} // namespace

QByteArray listAsText(const ShownTokens& shown) {
    QList<QStringList> lines(1);
    for (const TokenColumn column : columns)
        lines[0].append(traits(column).title);
    lines[0].append(QStringLiteral("ID"));
    for (const TokenTable::Row row : shown.rows()) {
        QStringList cells;
        for (const TokenColumn column : columns)
            cells.append(cut(visibleText(cellText(shown, row, column))));
        cells.append(visibleText(textOf(shown.table().ids.at(row))));
        lines.append(cells);
    }
    std::array<qsizetype, columns.size() + 1> widths{}; // the ID is the last
    for (const QStringList& cells : lines)
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], cells[static_cast<qsizetype>(i)].size());
    QString text;
    for (const QStringList& cells : lines) {
        QString line;
        for (std::size_t i = 0; i < widths.size(); ++i)
            line += cells[static_cast<qsizetype>(i)].leftJustified(widths[i] + 2);
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        text += line + QLatin1Char('\n');
    }
    return text.toUtf8();
}

} // namespace patdesk
