// SPDX-License-Identifier: MIT
#include "journalwindow.h"

#include "changejournal.h"
#include "conditionchips.h"
#include "datestylewatch.h"
#include "errortext.h"
#include "exportfile.h"
#include "journalexport.h"
#include "journalfilter.h"
#include "journalmodel.h"
#include "journaltext.h"
#include "notelabel.h"
#include "plainbutton.h"
#include "plaintext.h"
#include "recordmenu.h"
#include "recordview.h"
#include "tokenlinks.h"
#include "windowsize.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QVBoxLayout>

namespace patdesk {

namespace {

/// As the journal has it: what was about to be sent, and what became of it.
QList<JournalEntry> entriesOf(const JournaledChange& change) {
    QList<JournalEntry> entries;
    if (change.intent.kind == JournalEntry::Kind::Intent)
        entries.append(change.intent);
    if (change.outcome)
        entries.append(*change.outcome);
    return entries;
}

} // namespace

JournalWindow::JournalWindow(ChangeJournal& journal, TokenLinks* links, QWidget* parent)
    : QDialog(parent)
    , m_journal(journal)
    , m_model(new JournalModel(this))
    , m_links(links)
    , m_found(new JournalFilter(this))
    , m_search(new QLineEdit)
    , m_conditions(new ConditionChips)
    , m_note(new NoteLabel) {
    setWindowTitle(tr("Journal"));
    setAccessibleName(windowTitle());
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_search->setPlaceholderText(tr("Search tokens, users, IDs and requests"));
    m_search->setAccessibleName(tr("Search the journal"));
    m_found->setSourceModel(m_model);
    m_found->setFilterRole(JournalModel::searchRole);
    m_found->setFilterKeyColumn(0);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_changes = new RecordView(m_found, tr("Changes"), tr("Chosen change"), {26, 14, 14, 20, 28, 22});
    m_changes->elideInTheMiddle(JournalModel::TokenColumn);
    m_changes->elideInTheMiddle(JournalModel::OwnerColumn);
    m_changes->table()->setSelectionMode(QAbstractItemView::SingleSelection);

    auto* const column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_conditions);
    column->addWidget(m_changes, 1);
    column->addWidget(m_note);
    column->addWidget(buildButtons());

    connect(m_search, &QLineEdit::textChanged, this, &JournalWindow::search);
    connect(m_changes, &RecordView::currentChanged, this, &JournalWindow::showChange);
    connect(m_conditions, &ConditionChips::dropWanted, this, [this](int number) {
        m_found->drop(number);
        narrowed();
    });
    new RecordMenu(m_changes->table(), tr("Actions for the change"),
                   {this, [this](QMenu& menu, const QModelIndex& cell) { fillMenu(menu, cell); }});
    // A plan writes many lines a second.
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(300));
    connect(&m_soon, &QTimer::timeout, this, &JournalWindow::load);
    connect(&m_journal, &ChangeJournal::added, &m_soon, qOverload<>(&QTimer::start));
    connect(DateStyleWatch::instance(), &DateStyleWatch::changed, this, &JournalWindow::load);
    load();
    verify();
    m_search->setFocus();
    resizeOnScreen(this, {980, 600});
}

QWidget* JournalWindow::buildButtons() {
    m_settle = newButton(tr("&Mark as checked"), this, &JournalWindow::settle);
    m_settle->setToolTip(tr("Patdesk closed before the answer to this change arrived. Check the token in the "
                            "tenant, then mark the change as checked."));
    auto* const buttons = new QWidget;
    auto* const row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(newButton(tr("&Verify"), this, &JournalWindow::verify));
    row->addWidget(newButton(tr("Export &CSV…"), this, &JournalWindow::exportCsv));
    row->addWidget(newButton(tr("Export &JSON…"), this, &JournalWindow::exportJson));
    row->addStretch();
    row->addWidget(m_settle);
    row->addWidget(newButton(tr("Close"), this, &JournalWindow::reject));
    return buttons;
}

const JournaledChange& JournalWindow::changeAt(int row) const {
    return m_model->changeAt(m_found->mapToSource(m_found->index(row, 0)).row());
}

const JournaledChange* JournalWindow::current() const {
    const QModelIndex index = m_changes->table()->currentIndex();
    return index.isValid() ? &changeAt(index.row()) : nullptr;
}

void JournalWindow::load() {
    const QString before = current() ? current()->intent.changeId : QString();
    m_model->setEntries(m_journal.journal().entries());
    int row = 0;
    for (int i = 0; !before.isEmpty() && i < m_found->rowCount(); ++i) {
        if (changeAt(i).intent.changeId == before)
            row = i;
    }
    if (m_found->rowCount() > 0)
        m_changes->table()->selectRow(row);
    showChange();
}

void JournalWindow::search(const QString& text) {
    m_found->setFilterFixedString(text);
    narrowed();
}

void JournalWindow::narrowed() {
    QStringList conditions;
    for (const JournalFilter::Condition& condition : m_found->conditions())
        conditions.append(condition.words);
    m_conditions->showConditions(conditions);
    if (!current() && m_found->rowCount() > 0)
        m_changes->table()->selectRow(0);
    showChange();
}

void JournalWindow::showChange() {
    const JournaledChange* const change = current();
    m_changes->showText(change                     ? changeInFull(*change)
                        : m_model->rowCount() == 0 ? tr("No changes have been made yet.")
                                                   : tr("No change matches the search."));
    m_settle->setVisible(change && !change->outcome);
}

void JournalWindow::showVerdict(const JournalVerdict& verdict) {
    const bool whole = verdict.state == JournalVerdict::State::Whole;
    m_note->showNote(whole ? NoteLabel::Kind::Good : NoteLabel::Kind::Problem, verdictText(verdict));
}

void JournalWindow::verify() {
    const Result<JournalVerdict> verdict = m_journal.journal().verify();
    if (verdict)
        showVerdict(*verdict);
    else
        m_note->showNote(NoteLabel::Kind::Problem, errorParagraph(verdict.error()));
}

void JournalWindow::exportCsv() {
    exportShown(QStringLiteral("journal.csv"), true);
}

void JournalWindow::exportJson() {
    exportShown(QStringLiteral("journal.json"), false);
}

/// What the search has found, oldest first, as the journal itself has it.
void JournalWindow::exportShown(const QString& name, bool csv) {
    QList<JournalEntry> entries;
    for (int row = m_found->rowCount() - 1; row >= 0; --row)
        entries += entriesOf(changeAt(row));
    saveExport(this, name, csv ? journalAsCsv(entries) : journalAsJson(entries),
               {this, [this](const Result<QString>& saved) {
                    m_note->showNote(saved ? NoteLabel::Kind::Good : NoteLabel::Kind::Problem,
                                     saved ? tr("Saved as %1.").arg(isolated(*saved, 400))
                                           : errorParagraph(saved.error()));
                }});
}

// The menu of a row

void JournalWindow::fillMenu(QMenu& menu, const QModelIndex& cell) {
    const JournaledChange change = changeAt(cell.row());
    if (m_links)
        m_links->addTo(menu, change.intent.tenantHost, tokenOf(change));
    if (!change.outcome)
        connect(menu.addAction(tr("&Mark as checked")), &QAction::triggered, this, &JournalWindow::settle);
    addNarrowing(menu, change);
    addCopying(menu, *m_changes->table(), cell);
    connect(menu.addAction(tr("Copy row as &JSON")), &QAction::triggered, this, [change] {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(journalAsJson(entriesOf(change))));
    });
    menu.addSeparator();
    QMenu* const save = menu.addMenu(tr("&Save what is shown"));
    connect(save->addAction(tr("As &CSV…")), &QAction::triggered, this, &JournalWindow::exportCsv);
    connect(save->addAction(tr("As &JSON…")), &QAction::triggered, this, &JournalWindow::exportJson);
}

void JournalWindow::addNarrowing(QMenu& menu, const JournaledChange& change) {
    using About = JournalFilter::About;
    menu.addSeparator();
    const auto add = [&](const QString& words, About about, const QString& chip) {
        const QString value = JournalFilter::valueOf(change, about);
        QAction* const action = menu.addAction(words);
        action->setEnabled(!value.isEmpty());
        connect(action, &QAction::triggered, this,
                [this, condition = JournalFilter::Condition{about, value, chip}] {
                    m_found->require(condition);
                    narrowed();
                });
    };
    add(tr("&Only this token"), About::Token, tr("Token: %1").arg(change.intent.tokenName));
    add(tr("Only this o&wner"), About::Owner, tr("Owner: %1").arg(ownerText(change.intent)));
    add(tr("Only this &kind of change"), About::Kind, tr("Change: %1").arg(actionText(change.intent)));
    add(tr("Only this da&y"), About::Day, tr("Day: %1").arg(dayOf(change)));
}

void JournalWindow::settle() {
    const JournaledChange* const change = current();
    if (!change || change->outcome)
        return;
    if (const Result<Done> settled = m_journal.settle(change->intent, ErrorKind::OutcomeUnknown); !settled)
        m_note->showNote(NoteLabel::Kind::Problem, errorParagraph(settled.error()));
}

} // namespace patdesk
