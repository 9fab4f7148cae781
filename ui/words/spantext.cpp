// SPDX-License-Identifier: MIT
#include "spantext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace patdesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(patdesk::SpanText)
};

// Apart from functions that return a std::chrono::seconds: lupdate takes such a function for one of std.

QString hoursText() {
    return Words::tr("%1 h");
}

QString minutesText() {
    return Words::tr("%1 min");
}

QString secondsText() {
    return Words::tr("%1 s");
}

/// 0 for no unit that is known.
std::chrono::seconds unitNamed(const QString& name) {
    const auto isOne = [&name](const QStringList& names, const QString& ours) {
        return names.contains(name) || name == QString(ours).remove(QStringLiteral("%1")).trimmed().toLower();
    };
    static const QStringList hours{QStringLiteral("h"), QStringLiteral("hr"), QStringLiteral("hrs"),
                                   QStringLiteral("hour"), QStringLiteral("hours")};
    static const QStringList minutes{QStringLiteral("m"), QStringLiteral("min"), QStringLiteral("mins"),
                                     QStringLiteral("minute"), QStringLiteral("minutes")};
    static const QStringList seconds{QStringLiteral("s"), QStringLiteral("sec"), QStringLiteral("secs"),
                                     QStringLiteral("second"), QStringLiteral("seconds")};
    if (isOne(hours, hoursText()))
        return std::chrono::hours(1);
    if (isOne(minutes, minutesText()))
        return std::chrono::minutes(1);
    return std::chrono::seconds(isOne(seconds, secondsText()) ? 1 : 0);
}

} // namespace

std::optional<std::chrono::seconds> spanFrom(const QString& text, std::chrono::seconds unit) {
    static const QRegularExpression whole(QStringLiteral("^\\s*(\\d{1,7}\\s*\\p{L}*\\s*)+$"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression part(QStringLiteral("(\\d+)\\s*(\\p{L}*)"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    if (!whole.match(text).hasMatch())
        return std::nullopt;
    std::chrono::seconds span{0};
    int parts = 0;
    bool bare = false;
    for (auto match = part.globalMatch(text); match.hasNext(); ++parts) {
        const QRegularExpressionMatch found = match.next();
        const QString name = found.captured(2).toLower();
        bare |= name.isEmpty();
        const std::chrono::seconds its = name.isEmpty() ? unit : unitNamed(name);
        if (its.count() == 0)
            return std::nullopt;
        span += its * found.captured(1).toInt();
    }
    // "1 30" could be anything.
    return bare && parts > 1 ? std::nullopt : std::optional(span);
}

QString spanText(std::chrono::seconds span) {
    const auto seconds = span.count();
    QStringList parts;
    if (seconds >= 3600)
        parts.append(hoursText().arg(seconds / 3600));
    if (seconds % 3600 >= 60)
        parts.append(minutesText().arg(seconds % 3600 / 60));
    if (seconds % 60 > 0 || seconds == 0)
        parts.append(secondsText().arg(seconds % 60));
    return parts.join(QLatin1Char(' '));
}

} // namespace patdesk
