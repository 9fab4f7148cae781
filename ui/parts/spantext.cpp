// SPDX-License-Identifier: MIT
#include "spantext.h"

#include <QCoreApplication>
#include <QStringList>

namespace patdesk {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("SpanText", text);
}

} // namespace

QString spanText(std::chrono::seconds span) {
    const auto seconds = span.count();
    QStringList parts;
    if (seconds >= 3600)
        parts.append(tr("%1 h").arg(seconds / 3600));
    if (seconds % 3600 >= 60)
        parts.append(tr("%1 min").arg(seconds % 3600 / 60));
    if (seconds % 60 > 0 || seconds == 0)
        parts.append(tr("%1 s").arg(seconds % 60));
    return parts.join(QLatin1Char(' '));
}

} // namespace patdesk
