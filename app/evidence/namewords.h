// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace patdesk {

/// A name taken apart for NameWords: "DR-syncV2" is "dr", "sync", "v", "2".
class NameParts {
public:
    explicit NameParts(const QString& name);

    const QStringList& parts() const { return m_parts; }

    /// All of them together.
    const QString& squashed() const { return m_squashed; }

private:
    QStringList m_parts;
    QString m_squashed;
};

/// Words that a token's name may hold.
///
/// A word of up to four letters must stand alone, a longer one may be part of another: "dr" is in "DR-sync"
/// and not in "android". Case does not matter; a hyphen or space in a word stands for any separator or none.
class NameWords {
public:
    NameWords() = default;
    NameWords(const QStringList& words);

    const QStringList& list() const { return m_words; }

    /// The first of them that the name holds; empty if none.
    QString in(const NameParts& name) const;

    friend bool operator==(const NameWords& a, const NameWords& b) { return a.m_words == b.m_words; }

private:
    QStringList m_words;
    /// The same without separators.
    QStringList m_plain;
};

} // namespace patdesk
