// SPDX-License-Identifier: MIT
#include "overviewmarkdown.h"

#include "exportlines.h"

namespace patdesk {

QString overviewMarkdown(const OverviewText& text) {
    QString markdown = QStringLiteral("# ") + markdownText(text.title) + QLatin1Char('\n');
    for (const QString& note : text.notes)
        markdown += QLatin1Char('\n') + markdownText(note) + QLatin1Char('\n');
    for (const OverviewText::Table& table : text.tables) {
        markdown += QLatin1Char('\n') + markdownHead(table.heads);
        for (const QStringList& row : table.rows)
            markdown += markdownLine(row);
    }
    if (text.changesTitle.isEmpty())
        return markdown;
    markdown += QStringLiteral("\n## ") + markdownText(text.changesTitle) + QLatin1Char('\n');
    if (!text.changesNote.isEmpty())
        markdown += QLatin1Char('\n') + markdownText(text.changesNote) + QLatin1Char('\n');
    for (const OverviewText::Changes& changes : text.changes) {
        markdown += QStringLiteral("\n**") + markdownText(changes.title) + QStringLiteral("**\n\n");
        for (const QString& line : changes.lines)
            markdown += QStringLiteral("- ") + markdownText(line) + QLatin1Char('\n');
    }
    return markdown;
}

} // namespace patdesk
