// SPDX-License-Identifier: MIT
#include "planlistdialog.h"

#include "datestylewatch.h"
#include "datetext.h"
#include "dialogbuttons.h"
#include "plaindelegate.h"
#include "plantext.h"
#include "question.h"
#include "recordmenu.h"
#include "runtext.h"
#include "windowsize.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace patdesk {

namespace {

constexpr int createdColumn = 1;

/// And behind it those that failed, and those whose result is unknown.
constexpr int doneColumn = 3;

} // namespace

PlanListDialog::PlanListDialog(const QList<KeptPlan>& plans, QWidget* parent)
    : QDialog(parent), m_plans(plans), m_list(new QTreeWidget) {
    setWindowTitle(tr("Plans"));
    setAccessibleName(windowTitle());
    auto* const buttons = new DialogButtons;
    buttons->addClose();
    m_discard = buttons->addOther(tr("&Discard draft…"), tr("Discard draft"));
    m_open = buttons->addPrimary(tr("Open plan"), tr("Open plan"));
    connect(buttons, &DialogButtons::rejected, this, &PlanListDialog::reject);
    connect(buttons, &DialogButtons::accepted, this, &PlanListDialog::choose);
    connect(m_discard, &QPushButton::clicked, this, &PlanListDialog::askWhetherToDiscard);
    connect(m_list, &QTreeWidget::itemActivated, this, &PlanListDialog::choose);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &PlanListDialog::showChosen);
    const auto fillMenu = [this](QMenu& menu, const QModelIndex& cell) {
        connect(menu.addAction(tr("&Open plan")), &QAction::triggered, this, &PlanListDialog::choose);
        QAction* const discard = menu.addAction(m_discard->text());
        discard->setEnabled(m_discard->isEnabled());
        connect(discard, &QAction::triggered, this, &PlanListDialog::askWhetherToDiscard);
        addCopying(menu, *m_list, cell);
    };
    new RecordMenu(m_list, tr("Actions for the plan"), {this, fillMenu});

    auto* const help = new QLabel(
        m_plans.isEmpty() ? tr("No plan has been applied or kept as a draft yet.")
                          : tr("A draft is reviewed again before it is applied. An unfinished plan "
                               "resumes exactly where it stopped; a finished one can be undone as "
                               "far as the service allows."));
    help->setWordWrap(true);
    auto* const column = new QVBoxLayout(this);
    column->addWidget(help);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    fill();
    connect(DateStyleWatch::instance(), &DateStyleWatch::changed, this, &PlanListDialog::showDates);
    showChosen();
    m_list->setFocus();
    resizeOnScreen(this, {760, 360});
}

void PlanListDialog::fill() {
    m_list->setAccessibleName(tr("Plans"));
    m_list->setHeaderLabels(
        {tr("Plan"), tr("Created"), tr("State"), tr("Done"), tr("Failed"), tr("Unknown")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    showPlain(m_list);
    m_list->setTextElideMode(Qt::ElideMiddle);
    for (const KeptPlan& kept : std::as_const(m_plans)) {
        auto* const item = new QTreeWidgetItem(m_list, {titleOf(kept.plan), QString(), stateText(kept)});
        int column = doneColumn;
        for (const int count : {kept.appliedSteps, kept.failedSteps, kept.unknownSteps}) {
            item->setText(column, kept.draft ? QString() : QLocale().toString(count));
            item->setTextAlignment(column++, Qt::AlignRight | Qt::AlignVCenter);
        }
    }
    showDates();
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < m_list->columnCount(); ++column)
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
}

void PlanListDialog::showDates() {
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        m_list->topLevelItem(row)->setText(createdColumn, exactText(m_plans.at(row).plan.made));
}

int PlanListDialog::chosen() const {
    return m_list->indexOfTopLevelItem(m_list->currentItem());
}

void PlanListDialog::showChosen() {
    m_open->setEnabled(chosen() >= 0);
    m_discard->setEnabled(chosen() >= 0 && m_plans.at(chosen()).draft);
}

void PlanListDialog::choose() {
    if (chosen() < 0)
        return;
    Q_EMIT planChosen(m_plans.at(chosen()));
    accept();
}

void PlanListDialog::askWhetherToDiscard() {
    const Plan plan = m_plans.at(chosen()).plan;
    auto* const question =
        newQuestion(this, tr("Discard draft"), tr("Discard the draft “%1”?").arg(titleOf(plan)),
                    tr("Nothing changes in the tenant."));
    const auto* const discard = question->addButton(QMessageBox::Discard);
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    connect(discard, &QPushButton::clicked, this, [this, id = plan.id] {
        for (int row = 0; row < m_plans.size(); ++row) {
            if (!m_plans.at(row).draft || m_plans.at(row).plan.id != id)
                continue;
            delete m_list->takeTopLevelItem(row);
            m_plans.removeAt(row);
            Q_EMIT draftDiscarded(id);
            return showChosen();
        }
    });
    question->open();
}

} // namespace patdesk
