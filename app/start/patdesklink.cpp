// SPDX-License-Identifier: MIT
#include "patdesklink.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace patdesk {

namespace {

const QString scheme = QStringLiteral("patdesk");
constexpr qsizetype longest = 1'000;

QString decoded(const QString& part) {
    return QUrl::fromPercentEncoding(part.toUtf8());
}

QString encoded(const QString& text) {
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

/// A name on one line, as it can be configured.
bool isName(const QString& text) {
    return !text.trimmed().isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint(); });
}

bool isId(const QString& text) {
    return !text.isEmpty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-');
    });
}

} // namespace

std::optional<PatdeskLink> readLink(const QString& text) {
    const QString start = scheme + QStringLiteral("://tenant/");
    if (text.size() > longest || !text.startsWith(start, Qt::CaseInsensitive))
        return {};
    QStringList parts = text.mid(start.size()).split(u'/');
    if (parts.size() > 1 && parts.constLast().isEmpty())
        parts.removeLast(); // some programs end an address with a slash
    const QString tenant = decoded(parts.constFirst());
    if (!isName(tenant) || (parts.size() != 1 && parts.size() != 3))
        return {};
    if (parts.size() == 1)
        return PatdeskLink{tenant};
    const QString token = decoded(parts[2]);
    if (parts[1].compare(QLatin1String("token"), Qt::CaseInsensitive) != 0 || !isId(token))
        return {};
    return PatdeskLink{tenant, TokenId(token)};
}

QString linkText(const PatdeskLink& link) {
    const QString tenant = scheme + QStringLiteral("://tenant/") + encoded(link.tenant);
    return link.token.isEmpty() ? tenant : tenant + QStringLiteral("/token/") + encoded(link.token.text());
}

} // namespace patdesk
