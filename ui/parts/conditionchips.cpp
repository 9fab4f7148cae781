// SPDX-License-Identifier: MIT
#include "conditionchips.h"

#include "icons.h"
#include "plaintext.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <utility>

namespace patdesk {

namespace {

/// Longer ones are cut; the tool tip has all of it.
constexpr int mostCharacters = 36;

} // namespace

ConditionChips::ConditionChips(QWidget* parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_more(new QToolButton(this)) {
    setAccessibleName(tr("Conditions"));
    m_row->setContentsMargins(8, 0, 8, 0);
    m_row->setSpacing(4);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setToolTip(tr("More conditions"));
    m_more->setAccessibleName(tr("More conditions"));
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setMenu(new QMenu(m_more));
    m_row->addWidget(m_more);
    m_row->addStretch();
    hide();
}

void ConditionChips::showConditions(const QStringList& conditions) {
    if (conditions == m_conditions)
        return;
    m_conditions = conditions;
    bool hadFocus = false;
    for (QToolButton* const chip : std::as_const(m_chips)) {
        hadFocus = hadFocus || chip->hasFocus();
        chip->hide(); // now: it may be the one that was clicked, and goes later
        chip->deleteLater();
    }
    m_chips.clear();
    for (int i = 0; i < conditions.size(); ++i) {
        m_chips.append(newChip(conditions[i], i));
        m_row->insertWidget(i, m_chips.last());
    }
    setVisible(!conditions.isEmpty());
    fit();
    if (hadFocus && !m_chips.isEmpty())
        m_chips.first()->setFocus(Qt::OtherFocusReason);
}

QToolButton* ConditionChips::newChip(const QString& condition, int number) {
    auto* const chip = new QToolButton(this);
    chip->setIcon(symbolIcon(Symbol::Close));
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setText(actionText(fontMetrics().elidedText(condition, Qt::ElideMiddle,
                                                      fontMetrics().averageCharWidth() * mostCharacters)));
    chip->setToolTip(toolTipText(tr("Drop the condition %1").arg(condition)));
    chip->setAccessibleName(tr("Drop the condition %1").arg(isolated(condition)));
    chip->setFocusPolicy(Qt::StrongFocus);
    connect(chip, &QToolButton::clicked, this, [this, number] { Q_EMIT dropWanted(number); });
    return chip;
}

QSize ConditionChips::minimumSizeHint() const {
    return {m_more->sizeHint().width(), m_more->sizeHint().height()};
}

void ConditionChips::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

/// The first ones, as many as there is room for; the others are in the menu.
void ConditionChips::fit() {
    const int room = width() - m_row->contentsMargins().left() - m_row->contentsMargins().right();
    int needed = 0;
    for (const QToolButton* const chip : std::as_const(m_chips))
        needed += chip->sizeHint().width() + m_row->spacing();
    const bool allFit = needed <= room + m_row->spacing();
    m_more->setText(tr("%1 more").arg(m_chips.size()));
    int left = allFit ? needed : room - m_more->sizeHint().width();
    m_more->menu()->clear();
    for (int i = 0; i < m_chips.size(); ++i) {
        left -= m_chips[i]->sizeHint().width() + m_row->spacing();
        const bool fits = allFit || left >= 0;
        m_chips[i]->setVisible(fits);
        if (fits)
            continue;
        left = -1; // in their order
        connect(m_more->menu()->addAction(tr("Drop %1").arg(actionText(m_conditions[i]))),
                &QAction::triggered, this, [this, i] { Q_EMIT dropWanted(i); });
    }
    m_more->setText(tr("%1 more").arg(m_more->menu()->actions().size()));
    m_more->setVisible(!allFit);
}

} // namespace patdesk
