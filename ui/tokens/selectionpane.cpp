// SPDX-License-Identifier: MIT
#include "selectionpane.h"

#include "actionbutton.h"
#include "plaintext.h"
#include "plural.h"
#include "tokentext.h"

#include <QAction>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace patdesk {

namespace {

QString number(int count) {
    return QLocale().toString(count);
}

QLabel* newValue(QWidget* parent) {
    auto* const label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

void put(QLabel* label, const QStringList& lines) {
    const QString text = lines.join(QLatin1Char('\n'));
    label->setText(breakable(text));
    label->setAccessibleDescription(text);
}

QStringList ownersText(const SelectionSummary& summary) {
    QStringList lines;
    for (const auto& [owner, tokens] : summary.topOwners)
        lines.append(SelectionPane::tr("%1: %2").arg(isolated(ownerText(owner)), number(tokens)));
    const int more = summary.owners - static_cast<int>(summary.topOwners.size());
    if (more > 0)
        lines.append(SelectionPane::tr("and %Ln more owner(s)", nullptr, more));
    return lines;
}

QStringList scopesLines(const SelectionSummary& summary) {
    QStringList lines;
    for (const QString& scope : summary.commonScopes)
        lines.append(marked(scope));
    if (lines.isEmpty())
        lines.append(SelectionPane::tr("none"));
    if (summary.allScopes > 0 && summary.allScopes < summary.tokens)
        lines.append(SelectionPane::tr("%1 of them: all scopes").arg(number(summary.allScopes)));
    return lines;
}

QStringList useLines(const SelectionSummary& summary) {
    QStringList lines;
    if (!summary.newestUse.isNone()) {
        lines.append(SelectionPane::tr("latest: %1").arg(exactText(summary.newestUse)));
        lines.append(SelectionPane::tr("earliest: %1").arg(exactText(summary.oldestUse)));
    }
    if (summary.neverUsed > 0)
        lines.append(SelectionPane::tr("never: %1").arg(number(summary.neverUsed)));
    if (summary.useUnreadable > 0)
        lines.append(SelectionPane::tr("unreadable: %1").arg(number(summary.useUnreadable)));
    return lines;
}

QString yoursText(const SelectionSummary& summary) {
    return summary.holdsSignedIn ? SelectionPane::tr("%1, with the one that Patdesk is signed in with")
                                       .arg(number(summary.mine))
                                 : number(summary.mine);
}

} // namespace

SelectionPane::SelectionPane(QWidget* parent)
    : QWidget(parent), m_count(newValue(this)), m_form(new QFormLayout), m_actions(new QWidget(this)) {
    QFont bold = font();
    bold.setBold(true);
    m_count->setFont(bold);
    m_count->setAccessibleName(tr("Selected tokens"));
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setVerticalSpacing(2);
    m_owners = addField(tr("Owners"));
    m_used = addField(tr("Last used"));
    m_scopes = addField(tr("Scopes in common"));
    m_yours = addField(tr("Yours"));
    m_managed = addField(tr("Managed"));
    auto* const buttons = new QVBoxLayout(m_actions);
    buttons->setContentsMargins(0, 10, 0, 0);
    buttons->setSpacing(4);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    column->addWidget(m_count);
    column->addLayout(m_form);
    column->addWidget(m_actions);
    column->addStretch();
}

QLabel* SelectionPane::addField(const QString& name) {
    QLabel* const value = newValue(this);
    value->setAccessibleName(tr("%1 of the selected tokens").arg(name));
    auto* const title = new QLabel(name, this);
    title->setForegroundRole(QPalette::PlaceholderText);
    title->setContentsMargins(0, 6, 0, 0);
    m_form->addRow(title, value);
    return value;
}

void SelectionPane::showSummary(const SelectionSummary& summary) {
    put(m_count, {tr("%Ln token(s) selected", nullptr, plural(summary.tokens))});
    put(m_owners, ownersText(summary));
    put(m_used, useLines(summary));
    put(m_scopes, scopesLines(summary));
    put(m_yours, {yoursText(summary)});
    put(m_managed, {number(summary.managed)});
}

void SelectionPane::offer(const QList<QAction*>& actions) {
    for (QAction* const action : actions) {
        auto* const button = new QToolButton(m_actions);
        setAction(button, action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setFocusPolicy(Qt::StrongFocus);
        if (action->menu())
            button->setPopupMode(QToolButton::InstantPopup);
        const auto follow = [button, action] {
            const QString words = action->iconText();
            button->setAccessibleName(tr("%1: the selected tokens").arg(words));
            button->setVisible(action->isEnabled());
        };
        connect(action, &QAction::changed, button, follow);
        m_actions->layout()->addWidget(button);
        follow();
    }
}

} // namespace patdesk
