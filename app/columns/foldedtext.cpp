// SPDX-License-Identifier: MIT
#include "foldedtext.h"

#include <QString>

#include <cstdint>

namespace patdesk {

namespace {

/// Bytes as small numbers, so that the compiler takes sixteen and more of them at once.
using Byte = std::uint8_t;

Byte isCapital(Byte byte) {
    return static_cast<Byte>(byte - 'A') < 26;
}

/// ASCII, and no zero byte: every byte folds by itself.
Byte isPlain(Byte byte) {
    return static_cast<Byte>(byte - 1) < 0x7f;
}

/// Taken apart first, so that İ is an I with a dot and ᾳ an α with an iota, each of which Qt folds by itself.
/// ß is the one character left that Qt's simple folding does not reach.
QString foldedOnce(const QString& text) {
    QString folded = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    folded.replace(QStringLiteral("\u00df"), QStringLiteral("ss"));
    folded.replace(QStringLiteral("i\u0307"), QStringLiteral("i"));
    return folded.normalized(QString::NormalizationForm_KC);
}

/// Twice, since folding may leave something to take apart.
std::string foldedUnicode(QString text) {
    text.remove(QChar(u'\0'));
    return foldedOnce(foldedOnce(text)).toStdString();
}

} // namespace

std::string foldedText(QStringView text) {
    return foldedUnicode(text.toString());
}

std::string foldedText(std::string_view utf8) {
    std::string folded;
    foldText(utf8, folded);
    return folded;
}

void foldText(std::string_view utf8, std::string& folded) {
    Byte plain = 1;
    folded.resize(utf8.size());
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto byte = static_cast<Byte>(utf8[i]);
        plain &= isPlain(byte);
        folded[i] = static_cast<char>(byte | (isCapital(byte) << 5U));
    }
    if (!plain)
        folded = foldedUnicode(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
}

bool isPlainlyFolded(std::string_view utf8) {
    Byte folded = 1;
    for (const char c : utf8)
        folded &= static_cast<Byte>(isPlain(static_cast<Byte>(c)) & (isCapital(static_cast<Byte>(c)) ^ 1U));
    return folded != 0;
}

} // namespace patdesk
