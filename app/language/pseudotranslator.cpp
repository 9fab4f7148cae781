// SPDX-License-Identifier: MIT
#include "pseudotranslator.h"

#include <algorithm>

namespace patdesk {

namespace {

constexpr QChar opening(0x27E6);
constexpr QChar closing(0x27E7);
constexpr double longer = 0.4;

/// Of the same width, as nearly as there are any.
QChar accented(QChar c) {
    static const QString plain = QStringLiteral("aceginoprsuyzACEGILNORSUYZldtk");
    static const QString marked = QStringLiteral("åçéğîñöṕŕšûýžÅÇÉĞÎĻÑÖŔŠÛÝŽļđţķ");
    const qsizetype at = plain.indexOf(c);
    return at < 0 ? c : marked[at];
}

/// How many characters from `at` on are none to be changed: "%1", "%Ln", or a letter after "&".
qsizetype fixedAt(const QString& text, qsizetype at) {
    const auto is = [&](qsizetype place, auto what) { return place < text.size() && what(text[place]); };
    const auto isNumber = [](QChar c) { return c.isDigit() || c == QLatin1Char('n'); };
    if (text[at] == QLatin1Char('&'))
        return is(at + 1, [](QChar) { return true; }) ? 2 : 1;
    if (text[at] != QLatin1Char('%'))
        return 0;
    const qsizetype sign = is(at + 1, [](QChar c) { return c == QLatin1Char('L'); }) ? 2 : 1;
    if (!is(at + sign, isNumber))
        return 0;
    const bool two = is(at + sign, [](QChar c) { return c.isDigit(); }) &&
                     is(at + sign + 1, [](QChar c) { return c.isDigit(); });
    return sign + (two ? 2 : 1);
}

/// Words that Qt reads and nobody sees.
bool isForQt(const QString& context, const QString& source) {
    return (context == QLatin1String("QShortcut")) || source.startsWith(QLatin1String("QT_"));
}

} // namespace

PseudoTranslator::PseudoTranslator(Direction direction, QObject* parent)
    : QTranslator(parent), m_direction(direction) {
    (void)m_english.load(QStringLiteral(":/translations/patdesk_en.qm"));
}

QString PseudoTranslator::translate(const char* context, const char* source, const char* comment,
                                    int n) const {
    const QString text = QString::fromUtf8(source);
    if (text == QLatin1String("QT_LAYOUT_DIRECTION"))
        return m_direction == Direction::Mirrored ? QStringLiteral("RTL") : QStringLiteral("LTR");
    if (isForQt(QString::fromUtf8(context), text))
        return {};
    const QString form = n >= 0 ? m_english.translate(context, source, comment, n) : QString();
    return pseudo(form.isEmpty() ? text : form);
}

QString PseudoTranslator::pseudo(const QString& english) {
    if (english.trimmed().isEmpty())
        return english;
    QString text;
    for (qsizetype i = 0; i < english.size();) {
        const qsizetype fixed = fixedAt(english, i);
        if (fixed > 0)
            text += QStringView(english).mid(i, fixed);
        else
            text += accented(english[i]);
        i += std::max<qsizetype>(1, fixed);
    }
    // Inside of white space, and of a line break, at the ends.
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    const qsizetype first = std::find_if_not(text.begin(), text.end(), isSpace) - text.begin();
    const qsizetype behind =
        text.size() - (std::find_if_not(text.rbegin(), text.rend(), isSpace) - text.rbegin());
    const QString more(static_cast<qsizetype>(static_cast<double>(behind - first) * longer + 0.5),
                       QChar(0xB7));
    return text.left(first) + opening + text.mid(first, behind - first) +
           (more.isEmpty() ? QString() : QLatin1Char(' ') + more) + closing + text.mid(behind);
}

bool PseudoTranslator::isPseudo(const QString& text) {
    return text.contains(opening) && text.contains(closing);
}

} // namespace patdesk
