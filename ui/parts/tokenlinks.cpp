// SPDX-License-Identifier: MIT
#include "tokenlinks.h"

#include <QAction>
#include <QMenu>

#include <utility>

namespace patdesk {

TokenLinks::TokenLinks(IsListed isListed, QObject* parent)
    : QObject(parent), m_isListed(std::move(isListed)) {}

void TokenLinks::addTo(QMenu& menu, const QString& host, const TokenId& token) {
    addTo(menu, tr("Show in the &table"), host, token);
    QAction* const details = menu.addAction(tr("Show token &details"));
    details->setEnabled(m_isListed(host, token));
    details->setToolTip(details->isEnabled() ? QString() : tr("The token is not in the list that is open."));
    connect(details, &QAction::triggered, this, [this, token] { Q_EMIT detailsWanted(token); });
}

void TokenLinks::addTo(QMenu& menu, const QString& words, const QString& host, const TokenId& token) {
    QAction* const show = menu.addAction(words);
    show->setEnabled(m_isListed(host, token));
    show->setToolTip(show->isEnabled() ? QString() : tr("The token is not in the list that is open."));
    connect(show, &QAction::triggered, this, [this, token] { Q_EMIT tokenWanted(token); });
}

} // namespace patdesk
