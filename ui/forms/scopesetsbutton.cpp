// SPDX-License-Identifier: MIT
#include "scopesetsbutton.h"

#include "plaintext.h"
#include "scopepicker.h"
#include "settings.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>

namespace patdesk {

namespace {

constexpr int longestName = 80;

} // namespace

ScopeSetsButton::ScopeSetsButton(Settings& settings, ScopePicker& picker, QWidget* parent)
    : QToolButton(parent), m_settings(settings), m_picker(picker) {
    setText(tr("Scope sets"));
    setAccessibleName(text());
    setToolTip(tr("Save the scopes chosen here under a name, and use them again"));
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
    auto* const menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &ScopeSetsButton::fillMenu);
    fillMenu();
}

void ScopeSetsButton::fillMenu() {
    QMenu* const all = menu();
    all->clear();
    const QList<ScopeSet> sets = m_settings.scopeSets();
    for (const ScopeSet& set : sets) {
        QAction* const use = all->addAction(actionText(set.name));
        use->setToolTip(toolTipText(set.scopes.join(QLatin1Char('\n'))));
        connect(use, &QAction::triggered, this, [this, set] { m_picker.setScopes(set.scopes); });
    }
    if (!sets.isEmpty())
        all->addSeparator();
    QAction* const keep = all->addAction(tr("&Save these scopes…"));
    keep->setEnabled(!m_picker.scopes().isEmpty());
    connect(keep, &QAction::triggered, this, &ScopeSetsButton::askForName);
    QMenu* const removal = all->addMenu(tr("&Delete a set"));
    removal->setEnabled(!sets.isEmpty());
    for (const ScopeSet& set : sets)
        connect(removal->addAction(actionText(set.name)), &QAction::triggered, this,
                [this, name = set.name] { remove(name); });
}

void ScopeSetsButton::askForName() {
    auto* const question = new QInputDialog(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowTitle(tr("Save scope set"));
    question->setAccessibleName(question->windowTitle());
    question->setLabelText(tr("Name of the set. A set that has this name already is replaced."));
    question->setOkButtonText(tr("Save"));
    if (auto* const name = question->findChild<QLineEdit*>()) {
        name->setMaxLength(longestName);
        name->setAccessibleName(tr("Name of the set"));
    }
    connect(question, &QInputDialog::textValueSelected, this, &ScopeSetsButton::save);
    question->open();
}

void ScopeSetsButton::save(const QString& name) {
    const QString trimmed = name.simplified();
    if (trimmed.isEmpty())
        return;
    QList<ScopeSet> sets = m_settings.scopeSets();
    sets.removeIf([&trimmed](const ScopeSet& set) { return set.name == trimmed; });
    sets.append({trimmed, m_picker.scopes()});
    m_settings.setScopeSets(sets);
}

void ScopeSetsButton::remove(const QString& name) {
    QList<ScopeSet> sets = m_settings.scopeSets();
    sets.removeIf([&name](const ScopeSet& set) { return set.name == name; });
    m_settings.setScopeSets(sets);
}

} // namespace patdesk
