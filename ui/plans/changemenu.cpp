// SPDX-License-Identifier: MIT
#include "changemenu.h"

#include "plural.h"
#include "sweepingaction.h"

#include <QAction>
#include <QLocale>
#include <QMenu>

namespace patdesk {

ChangeMenu::ChangeMenu(Counts counts, QWidget* window)
    : QObject(window), m_counts(std::move(counts)), m_menu(new QMenu(tr("Change"), window)) {
    addKinds(m_menu, Which::Selected);
    m_forSelected = m_menu->actions();
    m_menu->addSeparator();
    m_forShown = m_menu->addMenu(QString());
    addKinds(m_forShown, Which::Shown);
    const QList<QAction*> sweeping = m_forShown->actions();
    for (QAction* const action : sweeping)
        setSweeping(*action);
    connect(m_menu, &QMenu::aboutToShow, this, &ChangeMenu::showCounts);
    showCounts();
}

void ChangeMenu::addKinds(QMenu* menu, Which which) {
    const auto add = [&](const QString& words, PlanWish::Kind kind) {
        connect(menu->addAction(words), &QAction::triggered, this,
                [this, kind, which] { Q_EMIT wanted(kind, which); });
    };
    add(tr("&Suspend…"), PlanWish::Kind::Suspend);
    add(tr("Change &expiry…"), PlanWish::Kind::SetExpiry);
    add(tr("E&xtend expiry…"), PlanWish::Kind::ExtendExpiry);
    add(tr("&Narrow scopes…"), PlanWish::Kind::NarrowScopes);
    add(tr("&Rename…"), PlanWish::Kind::Rename);
    menu->addSeparator();
    add(tr("Suspend and l&isten…"), PlanWish::Kind::SuspendAndListen);
    add(tr("Suspend, then delete &later…"), PlanWish::Kind::SuspendThenDelete);
    add(tr("&Delete…"), PlanWish::Kind::Delete);
}

void ChangeMenu::refresh(bool signedIn) {
    m_signedIn = signedIn;
    showCounts();
}

void ChangeMenu::showCounts() {
    const bool any = m_counts.selected() > 0;
    const QString noTenant = tr("No tenant is open.");
    for (QAction* const action : std::as_const(m_forSelected)) {
        action->setEnabled(m_signedIn && any);
        action->setToolTip(!m_signedIn ? noTenant : any ? QString() : tr("Select the tokens to be changed."));
    }
    const int shown = m_counts.shown();
    const QString count = QLocale().toString(shown);
    m_forShown->setTitle(tr("&All shown (%1)").arg(count));
    m_forShown->menuAction()->setEnabled(m_signedIn && shown > 0);
    m_forShown->menuAction()->setToolTip(!m_signedIn ? noTenant
                                         : shown > 0 ? QString()
                                                     : tr("No tokens are shown."));
    const QList<QAction*> sweeping = m_forShown->actions();
    for (QAction* const action : sweeping)
        action->setToolTip(
            tr("For all %Ln token(s) that is/are shown, selected or not.", nullptr, plural(shown)));
}

} // namespace patdesk
