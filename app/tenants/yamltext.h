// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace patdesk {

struct YamlNode;

/// In double quotes.
QByteArray yamlQuoted(const QString& value);
/// Plain where that means nothing else than the value itself.
QByteArray yamlScalar(const QString& value);

/// Where the parts of a YAML text end: its parser says only where they start. Right for what people write;
/// who changes a text by it reads the result again.
class YamlText {
public:
    explicit YamlText(QByteArrayView bytes) : m_bytes(bytes) {}

    QByteArrayView bytes() const { return m_bytes; }

    qsizetype size() const { return m_bytes.size(); }

    char at(qsizetype place) const { return place < m_bytes.size() ? m_bytes[place] : '\0'; }

    /// As the first line has it.
    QByteArray lineEnd() const;
    /// Of the line with this place: after its line feed, or the text's end.
    qsizetype endOfLine(qsizetype place) const;
    qsizetype endOfScalar(const YamlNode& node) const;
    /// After the colon that ends a key; the text's end where there is none.
    qsizetype afterColon(const YamlNode& key) const;
    /// After the last line of a block map with its keys in `column`: what is deeper belongs to it.
    qsizetype endOfBlock(const YamlNode& map, int column) const;

private:
    qsizetype endOfQuoted(qsizetype place) const;
    qsizetype startOfLine(int line) const;

    QByteArrayView m_bytes;
};

} // namespace patdesk
