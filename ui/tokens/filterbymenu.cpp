// SPDX-License-Identifier: MIT
#include "filterbymenu.h"

#include "filtertext.h"
#include "plaintext.h"
#include "tokentext.h"

namespace patdesk {

namespace {

/// More scopes than these would be no menu.
constexpr qsizetype mostScopes = 15;

} // namespace

FilterByMenu::FilterByMenu(const Token& token, const std::optional<Owner>& owner, TokenState state,
                           const std::vector<TokenFilter>& judged, QWidget* parent)
    : QMenu(tr("Filter by"), parent) {
    const auto search = [this](const QString& words, const QString& text) {
        QAction* const action = addAction(words);
        connect(action, &QAction::triggered, this, [this, text] { Q_EMIT searchWanted(text); });
        return action;
    };
    if (!owner)
        addAction(tr("Owner: several are selected"))->setEnabled(false);
    else if (owner->name.isEmpty()) // the search knows names alone
        addAction(tr("Owner: %1").arg(actionText(ownerText(*owner))))->setEnabled(false);
    else
        search(tr("Owner: %1").arg(actionText(owner->name)), owner->name);
    for (const QString& scope : token.scopes.mid(0, mostScopes))
        search(tr("Scope: %1").arg(actionText(scope)), scope);
    const auto by = [this](const QString& words, TokenFilter filter) {
        connect(addAction(words), &QAction::triggered, this, [this, filter] { Q_EMIT filterWanted(filter); });
    };
    if (const TokenFilter filter = filterOf(state); filter != TokenFilter::All)
        by(tr("Status: %1").arg(wordOf(filter)), filter);
    for (const TokenFilter filter : judged) {
        if (isOfOwners(filter))
            by(tr("Owner's state: %1").arg(wordUnderHeading(filter)), filter);
        else
            by(isOfGaps(filter) ? wordOf(filter) : tr("Verdict: %1").arg(wordOf(filter)), filter);
    }
}

} // namespace patdesk
