// SPDX-License-Identifier: MIT
#include "plainoutput.h"

#include <QList>

#include <cstdio>

namespace patdesk {

namespace {

template <class Shown>
QString replaced(const QString& text, Shown isShown) {
    QString result;
    result.reserve(text.size());
    for (const char32_t point : text.toUcs4())
        result += QString::fromUcs4(isShown(point) ? &point : U"\uFFFD", 1);
    return result;
}

} // namespace

QString visibleText(const QString& text) {
    return replaced(text, [](char32_t point) {
        return point == U' ' || (QChar::isPrint(point) && QChar::category(point) != QChar::Other_Format);
    });
}

QString xmlText(const QString& text) {
    return replaced(text, [](char32_t point) {
        return point == 0x9 || point == 0xA || point == 0xD || (point >= 0x20 && point <= 0xD7FF) ||
               (point >= 0xE000 && point <= 0xFFFD) || point >= 0x10000;
    });
}

bool writeOut(const QByteArray& text) {
    const auto size = static_cast<std::size_t>(text.size());
    return std::fwrite(text.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
}

void writeError(const QString& line) {
    std::fputs((line + QLatin1Char('\n')).toUtf8().constData(), stderr);
}

} // namespace patdesk
