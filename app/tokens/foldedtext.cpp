// SPDX-License-Identifier: MIT
#include "foldedtext.h"

#include <QString>

#include <algorithm>

namespace patdesk {

namespace {

bool isPlain(char c) {
    return static_cast<unsigned char>(c) - 1U < 0x7fU;
}

char lowered(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// Folding and composing may each open work for the other, so it goes on until nothing changes (three turns
/// at most are known to be needed).
std::string foldedUnicode(QString text) {
    text.remove(QChar(u'\0'));
    for (int turn = 0; turn < 4; ++turn) {
        QString next = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
        next.replace(QStringLiteral("i\u0307"), QStringLiteral("i"));
        next = next.normalized(QString::NormalizationForm_KC);
        if (next == text)
            break;
        text = std::move(next);
    }
    return text.toStdString();
}

} // namespace

std::string foldedText(QStringView text) {
    return foldedUnicode(text.toString());
}

std::string foldedText(std::string_view utf8) {
    if (!std::all_of(utf8.begin(), utf8.end(), isPlain))
        return foldedUnicode(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
    std::string folded(utf8);
    std::transform(folded.begin(), folded.end(), folded.begin(), lowered);
    return folded;
}

} // namespace patdesk
