// SPDX-License-Identifier: MIT
#include "plansteps.h"

#include "conditionchips.h"
#include "datestylewatch.h"
#include "plainbutton.h"
#include "plaintext.h"
#include "plantext.h"
#include "plural.h"
#include "recordmenu.h"
#include "recordview.h"
#include "searchfield.h"
#include "tokenlinks.h"
#include "tokentext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <vector>

namespace patdesk {

namespace {

/// A selection of more pieces than that would slow down the painting: each cell looks through them.
constexpr int mostPieces = 2'000;

/// Enter moves on to what was found, and applies nothing; Esc in an empty field is for the window.
class FilterField : public SearchField {
public:
    using SearchField::SearchField;

protected:
    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            Q_EMIT leftDownwards();
        else if (event->key() == Qt::Key_Escape && text().isEmpty())
            event->ignore();
        else
            SearchField::keyPressEvent(event);
    }
};

/// Contiguous rows, as ranges.
QItemSelection piecesOf(const std::vector<int>& rows, const PlanModel& model) {
    QItemSelection pieces;
    for (std::size_t from = 0; from < rows.size();) {
        std::size_t to = from;
        while (to + 1 < rows.size() && rows[to + 1] == rows[to] + 1)
            ++to;
        pieces.append(
            QItemSelectionRange(model.index(rows[from], 0), model.index(rows[to], PlanModel::columns - 1)));
        from = to + 1;
    }
    return pieces;
}

} // namespace

PlanSteps::PlanSteps(PlanModel* model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(new FilterField)
    , m_owner(new ConditionChips)
    , m_shown(new QLabel)
    , m_warned(newButton(tr("Select all with a &warning"), this, &PlanSteps::selectWarnedOf))
    , m_view(new RecordView(model, tr("Steps"), tr("Chosen step"), {26, 18, 16, 28, 28, 34})) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_tools = buildTools();
    column->addWidget(m_tools);
    column->addWidget(m_owner);
    column->addWidget(m_view, 1);
    buildTable();
    addKeys();
    watchScrolling();
}

QTableView* PlanSteps::table() const {
    return m_view->table();
}

QWidget* PlanSteps::buildTools() {
    m_filter->setAccessibleName(tr("Filter the plan"));
    m_filter->setPlaceholderText(tr("Filter by name, owner, scope or ID"));
    m_filter->setMaximumWidth(42 * fontMetrics().averageCharWidth());
    m_shown->setTextFormat(Qt::PlainText);
    m_shown->setAccessibleName(tr("Steps shown"));
    m_warned->setAccessibleName(tr("Select all with a warning"));
    connect(m_filter, &QLineEdit::textChanged, m_model, &PlanModel::setFilter);
    connect(m_filter, &SearchField::leftDownwards, this, &PlanSteps::focusTable);
    auto* const tools = new QWidget;
    auto* const row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_filter, 1);
    row->addWidget(m_shown);
    row->addStretch();
    row->addWidget(m_warned);
    return tools;
}

void PlanSteps::buildTable() {
    QHeaderView* const header = table()->horizontalHeader();
    // Beside the token, so that a narrow window shows both.
    header->moveSection(PlanModel::ResultColumn, 1);
    table()->setColumnWidth(PlanModel::ResultColumn, 30 * fontMetrics().averageCharWidth());
    if (deletes(m_model->plan())) { // there is nothing to read in what becomes of it
        table()->setColumnWidth(PlanModel::NowColumn, 44 * fontMetrics().averageCharWidth());
        table()->setColumnWidth(PlanModel::NewColumn, 12 * fontMetrics().averageCharWidth());
    }
    m_view->elideInTheMiddle(PlanModel::TokenColumn);
    m_view->elideInTheMiddle(PlanModel::OwnerColumn);
    header->setSortIndicator(-1, Qt::AscendingOrder); // the order of the review
    header->setSortIndicatorClearable(true);
    table()->setSortingEnabled(true);
    new RecordMenu(table(), tr("Actions for the step"),
                   {this, [this](QMenu& menu, const QModelIndex& cell) { fillMenu(menu, cell); }});
    connect(m_owner, &ConditionChips::dropWanted, this, [this] { showOnly(std::nullopt); });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &PlanSteps::keepSelection);
    connect(m_model, &PlanModel::ordered, this, &PlanSteps::restoreSelection);
    connect(m_view, &RecordView::currentChanged, this, &PlanSteps::showStep);
    connect(DateStyleWatch::instance(), &DateStyleWatch::changed, this, &PlanSteps::showStep);
}

/// Whatever column the keyboard is on, and for all selected rows at once. Enter must not reach a default
/// button: one key beside Space, it would apply the plan. And it changes nothing, so that nobody in a hurry
/// includes what was skipped.
void PlanSteps::addKeys() {
    const auto add = [this](Qt::Key key, auto* receiver, auto what) {
        connect(new QShortcut(key, table(), nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
                receiver, what);
    };
    add(Qt::Key_Space, this, &PlanSteps::toggleSelected);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        add(key, m_view, &RecordView::focusText);
}

void PlanSteps::focusTable() {
    if (m_model->rowCount() > 0 && !table()->currentIndex().isValid())
        table()->selectRow(0);
    table()->setFocus();
}

// What is shown

void PlanSteps::describe(const PlanCounts& counts, bool applied) {
    m_model->setApplied(applied);
    m_tools->setVisible(m_model->plan().steps.size() > 1);
    m_warned->setVisible(!applied && counts.warnedOf > 0);
    table()->setColumnHidden(PlanModel::WarningsColumn, counts.warnedOf + counts.blocked == 0);
    table()->setColumnHidden(PlanModel::ResultColumn, !applied && !m_model->hasDryRun());
    countShown();
}

// The run

void PlanSteps::followRun() {
    m_follows = true;
}

/// By the user: what the program scrolls is no action of the bar, and no key or click.
void PlanSteps::watchScrolling() {
    connect(m_model, &PlanModel::recorded, this, &PlanSteps::follow);
    connect(table()->verticalScrollBar(), &QAbstractSlider::actionTriggered, this,
            [this] { m_follows = false; });
    connect(m_view, &RecordView::currentChanged, this, [this] { m_follows = false; });
}

void PlanSteps::follow(int step) {
    if (!m_follows || std::exchange(m_stepToShow, step))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            const int row = m_model->rowOf(*std::exchange(m_stepToShow, std::nullopt));
            if (m_follows && row >= 0)
                table()->scrollTo(m_model->index(row, PlanModel::TokenColumn));
        },
        Qt::QueuedConnection);
}

void PlanSteps::countShown() {
    const int shown = m_model->rowCount();
    const auto all = static_cast<int>(m_model->plan().steps.size());
    const bool whole = m_filter->text().isEmpty() && m_owner->isHidden();
    m_shown->setText(whole ? QString() : tr("%1 of %2 shown").arg(shown).arg(all));
    m_shown->setAccessibleDescription(m_shown->text());
}

void PlanSteps::setRoute(const PlanRoute& route) {
    const bool isSame = m_route.bulkUpdate == route.bulkUpdate && m_route.caller.kind == route.caller.kind &&
                        m_route.caller.identityId == route.caller.identityId;
    m_route = route;
    if (!isSame)
        showStep();
}

void PlanSteps::showStep() {
    const QModelIndex current = table()->currentIndex();
    m_view->showText(current.isValid() ? stepInFull(m_model->plan(), m_model->stepIn(current.row()), m_route)
                                       : QString());
}

// What is selected

void PlanSteps::toggleSelected() {
    // All follow the one that the keyboard is on.
    const QModelIndex current = table()->currentIndex();
    const bool skipped = current.isValid() && !m_model->stepIn(current.row()).skipped;
    m_model->setSkipped(table()->selectionModel()->selection(), skipped);
}

void PlanSteps::selectWarnedOf() {
    QList<int> warned;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (isWarnedOf(m_model->stepIn(row)))
            warned.append(m_model->stepAt(row));
    }
    select(std::move(warned), -1);
    table()->setFocus();
}

void PlanSteps::selectOwners(const OwnerId& owner) {
    QList<int> theirs;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->stepIn(row).preImage.owner.id == owner)
            theirs.append(m_model->stepAt(row));
    }
    select(std::move(theirs), PlanModel::OwnerColumn);
}

void PlanSteps::showOnly(const std::optional<Owner>& owner) {
    m_owner->showConditions(owner ? QStringList{tr("Owner: %1").arg(ownerText(*owner))} : QStringList());
    m_model->setOwner(owner ? std::optional(owner->id) : std::nullopt);
    table()->setFocus();
}

void PlanSteps::select(QList<int> steps, int column) {
    if (steps.isEmpty())
        return;
    m_selected = std::move(steps);
    m_current = m_selected.constFirst();
    std::vector<int> rows;
    for (const int step : std::as_const(m_selected))
        rows.push_back(m_model->rowOf(step));
    std::sort(rows.begin(), rows.end());
    if (piecesOf(rows, *m_model).size() <= mostPieces)
        return restoreSelection();
    table()->clearSelection(); // so that the new order keeps these, not those of before
    table()->setCurrentIndex({});
    table()->horizontalHeader()->setSortIndicator(column, Qt::AscendingOrder);
}

void PlanSteps::keepSelection() {
    const QModelIndex current = table()->currentIndex();
    if (!current.isValid())
        return;
    m_current = m_model->stepAt(current.row());
    m_selected.clear();
    const QItemSelection selection = table()->selectionModel()->selection();
    for (const QItemSelectionRange& range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_selected.append(m_model->stepAt(row));
    }
}

void PlanSteps::restoreSelection() {
    countShown();
    std::vector<int> rows;
    for (const int step : std::as_const(m_selected)) {
        if (const int row = m_model->rowOf(step); row >= 0)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    const int current = m_current < 0 ? -1 : m_model->rowOf(m_current);
    m_selected.clear();
    m_current = -1;
    QItemSelection pieces = piecesOf(rows, *m_model);
    if (pieces.isEmpty() || pieces.size() > mostPieces) {
        if (m_model->rowCount() > 0)
            table()->selectRow(std::max(current, 0));
        return showStep();
    }
    const QModelIndex place = m_model->index(current >= 0 ? current : rows.front(), 0);
    table()->selectionModel()->setCurrentIndex(place, QItemSelectionModel::NoUpdate);
    table()->selectionModel()->select(pieces,
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    table()->scrollTo(place);
    showStep();
}

// What can be done with it

QList<int> PlanSteps::selectedSteps() const {
    QList<int> steps;
    const QModelIndexList rows = table()->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows)
        steps.append(m_model->stepAt(row.row()));
    return steps;
}

void PlanSteps::fillMenu(QMenu& menu, const QModelIndex& cell) {
    const PlanStep& step = m_model->stepIn(cell.row());
    QAction* const skip = menu.addAction(step.skipped ? tr("&Include again") : tr("&Skip"));
    skip->setShortcut(Qt::Key_Space);
    skip->setEnabled(m_model->flags(m_model->index(cell.row(), PlanModel::TokenColumn)) &
                     Qt::ItemIsUserCheckable);
    connect(skip, &QAction::triggered, this, &PlanSteps::toggleSelected);
    if (m_offersUndo) {
        const QList<int> steps = selectedSteps();
        connect(menu.addAction(tr("&Undo these %n change(s)…", nullptr, plural(steps.size()))),
                &QAction::triggered, this, [this, steps] { Q_EMIT undoWanted(steps); });
    }
    if (m_offersReport)
        connect(menu.addAction(tr("Save re&port…")), &QAction::triggered, this, &PlanSteps::reportWanted);
    menu.addSeparator();
    if (m_links)
        m_links->addTo(menu, m_model->plan().tenantHost, step.preImage.id);
    addSelecting(menu, step.preImage.owner);
    addCopies(menu, cell);
    menu.addSeparator();
    addSorting(menu);
}

void PlanSteps::addSelecting(QMenu& menu, const Owner& owner) {
    const QString name = actionText(ownerText(owner));
    menu.addSeparator();
    QAction* const warned = menu.addAction(tr("Select all with a &warning"));
    warned->setEnabled(!m_warned->isHidden());
    connect(warned, &QAction::triggered, this, &PlanSteps::selectWarnedOf);
    connect(menu.addAction(tr("Select all of “%1”").arg(name)), &QAction::triggered, this,
            [this, id = owner.id] { selectOwners(id); });
    connect(menu.addAction(tr("S&how only those of “%1”").arg(name)), &QAction::triggered, this,
            [this, owner] { showOnly(owner); });
}

void PlanSteps::addCopies(QMenu& menu, const QModelIndex& cell) {
    const PlanStep& step = m_model->stepIn(cell.row());
    addCopying(menu, *table(), cell);
    const auto add = [&](const QString& words, const QString& text) {
        connect(menu.addAction(words), &QAction::triggered, this,
                [text] { QGuiApplication::clipboard()->setText(text); });
    };
    add(tr("Copy &name"), step.preImage.name);
    add(tr("Copy client ID"), step.preImage.id.text());
    add(tr("Copy new &value"), newText(step));
}

void PlanSteps::addSorting(QMenu& menu) const {
    QMenu* const sorting = menu.addMenu(tr("S&ort by"));
    QHeaderView* const header = table()->horizontalHeader();
    connect(sorting->addAction(tr("Warnings first")), &QAction::triggered, header,
            [header] { header->setSortIndicator(-1, Qt::AscendingOrder); });
    for (int column = 0; column < PlanModel::columns; ++column) {
        if (table()->isColumnHidden(column) || column == PlanModel::WarningsColumn)
            continue;
        const QString words = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        connect(sorting->addAction(words), &QAction::triggered, header,
                [header, column] { header->setSortIndicator(column, Qt::AscendingOrder); });
    }
}

} // namespace patdesk
