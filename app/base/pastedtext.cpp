// SPDX-License-Identifier: MIT
#include "pastedtext.h"

#include <array>
#include <optional>
#include <utility>

namespace patdesk {

namespace {

struct Character {
    char32_t code = 0;
    qsizetype size = 0;
};

bool continues(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// The character that starts the view, up to U+FFFF: there is nothing beyond that would be taken off.
Character firstOf(QByteArrayView utf8) {
    if (utf8.isEmpty())
        return {};
    const auto lead = static_cast<unsigned char>(utf8.front());
    const qsizetype size = lead < 0x80U ? 1 : (lead >> 5U) == 0x6U ? 2 : (lead >> 4U) == 0xEU ? 3 : 0;
    if (size == 0 || utf8.size() < size)
        return {};
    char32_t code = size == 1 ? lead : size == 2 ? lead & 0x1FU : lead & 0x0FU;
    for (qsizetype i = 1; i < size; ++i) {
        if (!continues(utf8[i]))
            return {};
        code = (code << 6U) | (static_cast<unsigned char>(utf8[i]) & 0x3FU);
    }
    return {code, size};
}

Character lastOf(QByteArrayView utf8) {
    qsizetype start = utf8.size() - 1;
    while (start > 0 && continues(utf8[start]))
        --start;
    const Character found = start < 0 ? Character{} : firstOf(utf8.sliced(start));
    return found.size == utf8.size() - start ? found : Character{};
}

bool isUnseen(char32_t code) {
    struct Range {
        char32_t first;
        char32_t last;
    };

    static constexpr std::array unseen{
        Range{0x00, 0x20},     Range{0x7F, 0xA0},     // control characters, space, no-break space
        Range{0xAD, 0xAD},     Range{0x61C, 0x61C},   // soft hyphen, Arabic letter mark
        Range{0x1680, 0x1680}, Range{0x180E, 0x180E}, // spaces of other scripts
        Range{0x2000, 0x200F}, Range{0x2028, 0x202F}, // spaces, joiners, directions, line separators
        Range{0x205F, 0x206F}, Range{0x3000, 0x3000}, // word joiner, isolates, ideographic space
        Range{0xFE00, 0xFE0F}, Range{0xFEFF, 0xFEFF}, // variation selectors, byte order mark
        Range{0xFFF9, 0xFFFC},                        // interlinear marks, object replacement
    };
    for (const Range& range : unseen) {
        if (code >= range.first && code <= range.last)
            return true;
    }
    return false;
}

using Pair = std::pair<QByteArrayView, QByteArrayView>;

/// What an editor or a shell puts around a copied text.
constexpr std::array quotes{
    Pair{"\"", "\""},
    Pair{"'", "'"},
    Pair{"`", "`"},
    Pair{"\xE2\x80\x9C", "\xE2\x80\x9D"}, // “ ”
    Pair{"\xE2\x80\x9E", "\xE2\x80\x9C"}, // „ “
    Pair{"\xE2\x80\x9D", "\xE2\x80\x9D"}, // ” ”
    Pair{"\xE2\x80\x98", "\xE2\x80\x99"}, // ‘ ’
    Pair{"\xE2\x80\x9A", "\xE2\x80\x98"}, // ‚ ‘
    Pair{"\xC2\xAB", "\xC2\xBB"},         // « »
    Pair{"\xC2\xBB", "\xC2\xAB"},         // » «
    Pair{"200~", "201~"},                 // a bracketed paste that lost "ESC ["
    Pair{"0~", "1~"},                     // and one that lost more
};

/// A terminal's marks around a paste; the escape character is lost, or written as "^[", on many a way.
constexpr std::array pasteStarts{QByteArrayView("\x1B[200~"), QByteArrayView("^[[200~"),
                                 QByteArrayView("[200~")};
constexpr std::array pasteEnds{QByteArrayView("\x1B[201~"), QByteArrayView("^[[201~"),
                               QByteArrayView("[201~")};

/// Once; what it uncovers is for the next call.
QByteArrayView peeled(QByteArrayView text) {
    if (const Character first = firstOf(text); first.size > 0 && isUnseen(first.code))
        return text.sliced(first.size);
    if (const Character last = lastOf(text); last.size > 0 && isUnseen(last.code))
        return text.chopped(last.size);
    for (const QByteArrayView mark : pasteStarts) {
        if (text.startsWith(mark))
            return text.sliced(mark.size());
    }
    for (const QByteArrayView mark : pasteEnds) {
        if (text.endsWith(mark))
            return text.chopped(mark.size());
    }
    for (const auto& [open, close] : quotes) {
        if (text.size() >= open.size() + close.size() && text.startsWith(open) && text.endsWith(close))
            return text.sliced(open.size()).chopped(close.size());
    }
    return text;
}

} // namespace

QByteArrayView withoutPasteMarks(QByteArrayView utf8) {
    for (QByteArrayView next = peeled(utf8); next.size() != utf8.size(); next = peeled(utf8))
        utf8 = next;
    return utf8;
}

QString withoutPasteMarks(const QString& text) {
    const QByteArray utf8 = text.toUtf8();
    return QString::fromUtf8(withoutPasteMarks(QByteArrayView(utf8)));
}

Secret withoutPasteMarks(Secret secret) {
    const QByteArrayView kept = withoutPasteMarks(secret.reveal());
    return kept.size() == secret.reveal().size() ? std::move(secret) : Secret(kept);
}

bool holdsPasteMarks(QByteArrayView utf8) {
    while (!utf8.isEmpty()) {
        const Character next = firstOf(utf8);
        if (next.size > 0 && (isUnseen(next.code) || next.code == U'"' || next.code == U'\'' ||
                              next.code == U'`' || (next.code >= 0x2018 && next.code <= 0x201F)))
            return true;
        utf8 = utf8.sliced(qMax(next.size, qsizetype(1)));
    }
    return false;
}

} // namespace patdesk
