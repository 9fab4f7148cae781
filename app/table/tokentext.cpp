// SPDX-License-Identifier: MIT
#include "tokentext.h"

#include <QCoreApplication>

#include <algorithm>

namespace patdesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(patdesk::TokenText)
};

QString spanText(std::chrono::milliseconds span) {
    using namespace std::chrono;
    if (span < 1h)
        return Words::tr("%1 min").arg(duration_cast<minutes>(span).count());
    if (span < 48h)
        return Words::tr("%1 h").arg(duration_cast<hours>(span).count());
    const auto days = duration_cast<hours>(span).count() / 24;
    return days < 365 ? Words::tr("%1 d").arg(days) : Words::tr("%1 y").arg(days / 365);
}

} // namespace

QString relativeText(Instant when, Instant now) {
    const auto ahead = when - now;
    if (std::chrono::abs(ahead) < std::chrono::minutes(1))
        return Words::tr("now");
    return ahead.count() > 0 ? Words::tr("in %1").arg(spanText(ahead))
                             : Words::tr("%1 ago").arg(spanText(-ahead));
}

QString exactText(Instant when) {
    return utcDateTime(when).toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss t"));
}

QString scopesText(const QStringList& scopes) {
    if (scopes.contains(scopeAll))
        return Words::tr("all");
    if (scopes.isEmpty())
        return Words::tr("none");
    return scopes.size() == 1 ? scopes.first() : Words::tr("%1 scopes").arg(scopes.size());
}

QString statusText(Findings findings) {
    QStringList words;
    if (has(findings, Finding::Expired))
        words.append(Words::tr("expired"));
    else if (has(findings, Finding::ExpiringSoon))
        words.append(Words::tr("expires soon"));
    if (has(findings, Finding::NeverUsed))
        words.append(Words::tr("never used"));
    if (has(findings, Finding::Stale))
        words.append(Words::tr("stale"));
    if (has(findings, Finding::PartlyUnreadable))
        words.append(Words::tr("partly unreadable"));
    if (words.isEmpty())
        words.append(Words::tr("in use"));
    if (has(findings, Finding::AllScopes))
        words.append(Words::tr("all"));
    return words.join(QStringLiteral(", "));
}

QString ownerText(const Owner& owner) {
    if (!owner.name.isEmpty())
        return owner.name;
    return owner.id.isEmpty() ? Words::tr("no owner") : owner.id.text();
}

QString neverText() {
    return Words::tr("never");
}

QString unreadableText() {
    return Words::tr("unreadable");
}

QString exactText(Moment when) {
    if (const auto at = when.known())
        return exactText(*at);
    return when.isNone() ? neverText() : unreadableText();
}

QString managedText(bool managed) {
    return managed ? Words::tr("managed") : QString();
}

} // namespace patdesk
