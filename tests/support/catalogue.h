// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QList>
#include <QRegularExpression>
#include <QStringList>
#include <QXmlStreamReader>

namespace patdesk::test {

/// One text of a catalogue, as Qt Linguist stores it.
struct CatalogueEntry {
    QString context;
    QString source;
    QString comment;
    bool isCounted = false;
    QString state;     ///< "unfinished", "vanished", "obsolete"; empty = good
    QStringList forms; ///< of a text that is not counted, the one translation
};

/// Of patdesk_CODE.ts in this folder. Empty where it cannot be read.
inline QList<CatalogueEntry> catalogue(const QString& code, const QString& folder) {
    QFile file(folder + QStringLiteral("/patdesk_%1.ts").arg(code));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<CatalogueEntry> entries;
    CatalogueEntry entry;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == QLatin1String("message"))
            entries.append(entry);
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message")) {
            entry = {};
            entry.context = context;
            entry.isCounted = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
        } else if (xml.name() == QLatin1String("source"))
            entry.source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            entry.comment = xml.readElementText();
        else if (xml.name() == QLatin1String("numerusform"))
            entry.forms.append(xml.readElementText());
        else if (xml.name() == QLatin1String("translation")) {
            entry.state = xml.attributes().value(QLatin1String("type")).toString();
            if (!entry.isCounted)
                entry.forms = {xml.readElementText()};
        }
    }
    return xml.hasError() ? QList<CatalogueEntry>() : entries;
}

/// "%1", "%Ln" …, sorted, each once.
inline QStringList placeholders(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("%L?(?:\\d{1,2}|n)"));
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

/// The letter that Alt gives; empty if there is none.
inline QString mnemonic(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("(?<!&)(?:&&)*&([^&\\s])"));
    return pattern.match(text).captured(1);
}

} // namespace patdesk::test
