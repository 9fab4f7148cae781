// SPDX-License-Identifier: MIT
#include "foldedtext.h"

#include <QString>

namespace patdesk {

namespace {

bool isPlain(char c) {
    return static_cast<unsigned char>(c) - 1U < 0x7fU;
}

char lowered(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
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
    bool plain = true;
    folded.resize(utf8.size());
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        plain &= isPlain(utf8[i]);
        folded[i] = lowered(utf8[i]);
    }
    if (!plain)
        folded = foldedUnicode(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
}

} // namespace patdesk
