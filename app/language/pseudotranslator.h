// SPDX-License-Identifier: MIT
#pragma once

#include <QTranslator>

namespace patdesk {

/// A language for looking at windows: every English text with accents, four tenths longer and in brackets,
/// "⟦Šåvé pļåñ ···⟧", so that what was not translated, and what is cut, can be seen. Placeholders, mnemonics
/// and line breaks stay. It takes Qt's texts as well.
class PseudoTranslator : public QTranslator {
    Q_OBJECT

public:
    enum class Direction {
        Usual,
        Mirrored, ///< windows from right to left
    };

    explicit PseudoTranslator(Direction direction = Direction::Usual, QObject* parent = nullptr);

    bool isEmpty() const override { return false; }

    QString translate(const char* context, const char* source, const char* comment, int n) const override;

    /// As all texts become.
    static QString pseudo(const QString& english);

    /// Whether the text begins with, or contains, one that was made by pseudo().
    static bool isPseudo(const QString& text);

private:
    Direction m_direction;
    QTranslator m_english; ///< its forms of counted words
};

} // namespace patdesk
