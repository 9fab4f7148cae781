// SPDX-License-Identifier: MIT
#include "glossary.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>

namespace patdesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(patdesk::Glossary)
};

} // namespace

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
    QFile file(QStringLiteral(":/") +
               Words::tr("GLOSSARY.md", "the file in resources/translations with the words"));
    if (!file.exists()) // a language that has none
        file.setFileName(QStringLiteral(":/GLOSSARY.md"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return tableRows(QString::fromUtf8(file.readAll()));
}

} // namespace patdesk
