// SPDX-License-Identifier: MIT
#include "tokentext.h"

#include "plural.h"

#include <QCoreApplication>
#include <QLocale>

namespace patdesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(patdesk::TokenText)
};

} // namespace

QString scopesText(const QStringList& scopes) {
    if (scopes.contains(scopeAll))
        return Words::tr("all");
    if (scopes.isEmpty())
        return Words::tr("none");
    return scopes.size() == 1 ? scopes.first() : Words::tr("%n scope(s)", nullptr, plural(scopes.size()));
}

QString alsoViaAllText() {
    return Words::tr("via %1").arg(scopeAll);
}

QString ownerText(const Owner& owner) {
    if (!owner.name.isEmpty())
        return owner.name;
    return owner.id.isEmpty() ? Words::tr("no owner") : owner.id.text();
}

QString ownerHeading(const Owner& owner) {
    if (!owner.name.trimmed().isEmpty())
        return owner.name;
    return owner.id.isEmpty() ? Words::tr("No owner") : Words::tr("Owner %1").arg(owner.id.text());
}

QString tokensText(qint64 count) {
    return Words::tr("%Ln token(s)", nullptr, plural(count));
}

QString managedText(bool managed) {
    return managed ? Words::tr("managed") : QString();
}

} // namespace patdesk
