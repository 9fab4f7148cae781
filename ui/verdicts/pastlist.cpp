// SPDX-License-Identifier: MIT
#include "pastlist.h"

#include "plaintext.h"
#include "tokenverdicts.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace patdesk {

namespace {

QString dayText(Instant at) {
    return QLocale().toString(utcDateTime(at).toLocalTime().date(), QLocale::ShortFormat);
}

QString change(const QString& words, const TokenPast::Change& it) {
    const auto shown = [](const QString& value) {
        return value.isEmpty() ? PastList::tr("none") : isolated(oneLine(value));
    };
    return words.arg(shown(it.before), shown(it.after));
}

QString words(const TokenPast::Change& it) {
    switch (it.what) {
    case TokenPast::What::Appeared:
        return PastList::tr("In the list for the first time.");
    case TokenPast::What::Disappeared:
        return PastList::tr("No longer in the list.");
    case TokenPast::What::Name:
        return change(PastList::tr("Name: %1 → %2"), it);
    case TokenPast::What::Owner:
        return change(PastList::tr("Owner: %1 → %2"), it);
    case TokenPast::What::Scopes:
        return change(PastList::tr("Scopes: %1 → %2"), it);
    case TokenPast::What::Expiry:
        return change(PastList::tr("Expires: %1 → %2"), it);
    case TokenPast::What::Managed:
        return change(PastList::tr("Managed: %1 → %2"), it);
    }
    return {};
}

} // namespace

PastList::PastList(const TokenVerdicts& verdicts, QWidget* parent)
    : QWidget(parent), m_verdicts(verdicts), m_lines(new QLabel(this)) {
    auto* const title = new QLabel(tr("Past"), this);
    title->setForegroundRole(QPalette::PlaceholderText);
    m_lines->setAccessibleName(tr("Past"));
    m_lines->setTextFormat(Qt::PlainText);
    m_lines->setWordWrap(true);
    m_lines->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(2);
    column->addWidget(title);
    column->addWidget(m_lines);
    hide();
}

void PastList::showToken(const TokenId& token) {
    if (token == m_token && isVisible())
        return;
    m_token = token;
    hide();
    TokenMemory* const memory = m_verdicts.memory();
    if (memory && !token.isEmpty())
        memory->pastOf(token, {this, [this, token](const Result<TokenPast>& past) {
                                   if (past && token == m_token)
                                       showPast(*past);
                               }});
}

void PastList::showPast(const TokenPast& past) {
    const auto firstSeen = past.firstSeen.known();
    if (!firstSeen)
        return;
    QStringList lines{tr("Known to Patdesk since %1.").arg(dayText(*firstSeen))};
    // The newest first.
    for (auto it = past.changes.rbegin(); it != past.changes.rend(); ++it) {
        if (it->what != TokenPast::What::Appeared || it->at != *firstSeen)
            lines.append(tr("%1: %2").arg(dayText(it->at), words(*it)));
    }
    m_lines->setText(breakable(lines.join(QLatin1Char('\n'))));
    m_lines->setAccessibleDescription(lines.join(QLatin1Char(' ')));
    show();
}

} // namespace patdesk
