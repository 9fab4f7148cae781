// SPDX-License-Identifier: MIT
#include "glossary.h"

#include <QFile>
#include <QStringList>

namespace patdesk {

QList<std::pair<QString, QString>> tableRows(const QString& markdown) {
    QList<std::pair<QString, QString>> rows;
    for (const QString& line : markdown.split(u'\n')) {
        const QStringList cells = line.split(u'|');
        if (!line.startsWith(u'|') || cells.size() < 4)
            continue;
        // A line of dashes says that the row before it was a heading.
        if (cells[1].startsWith(QLatin1String("---"))) {
            if (!rows.isEmpty())
                rows.removeLast();
            continue;
        }
        QString meaning = cells[2].trimmed();
        meaning.remove(u'`');
        rows.append({cells[1].trimmed(), meaning});
    }
    return rows;
}

QList<std::pair<QString, QString>> glossary() {
    QFile file(QStringLiteral(":/GLOSSARY.md"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return tableRows(QString::fromUtf8(file.readAll()));
}

} // namespace patdesk
