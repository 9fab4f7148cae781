// SPDX-License-Identifier: MIT
#include "namewords.h"

namespace patdesk {

namespace {

/// The words of a name: runs of letters and digits, and "breakGlass" has two, as "DRScript" has.
QStringList partsOf(const QString& name) {
    QStringList parts;
    QString part;
    const auto end = [&] {
        if (!part.isEmpty())
            parts.append(part.toLower());
        part.clear();
    };
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name[i];
        if (!c.isLetterOrNumber()) {
            end();
            continue;
        }
        const bool hump = i > 0 && c.isUpper() &&
                          (name[i - 1].isLower() ||
                           (name[i - 1].isUpper() && i + 1 < name.size() && name[i + 1].isLower()));
        const bool number = i > 0 && c.isDigit() != name[i - 1].isDigit();
        if (hump || number)
            end();
        part.append(c);
    }
    end();
    return parts;
}

} // namespace

NameParts::NameParts(const QString& name) : m_parts(partsOf(name)), m_squashed(m_parts.join(QString())) {}

NameWords::NameWords(const QStringList& words) : m_words(words) {
    for (const QString& word : words)
        m_plain.append(word.toLower().remove(QLatin1Char('-')).remove(QLatin1Char(' ')));
}

QString NameWords::in(const NameParts& name) const {
    const QStringList& parts = name.parts();
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        const QString& word = m_plain[i];
        if (word.isEmpty())
            continue;
        if (word.size() > 4) {
            if (name.squashed().contains(word))
                return m_words[i];
            continue;
        }
        // "q3" and "soc2" are two parts: letters and a digit.
        for (qsizetype part = 0; part < parts.size(); ++part) {
            const QString& one = parts[part];
            const bool isTwo = part + 1 < parts.size() && one.size() < word.size() && word.startsWith(one) &&
                               word.endsWith(parts[part + 1]) &&
                               one.size() + parts[part + 1].size() == word.size();
            if (one == word || isTwo)
                return m_words[i];
        }
    }
    return {};
}

} // namespace patdesk
