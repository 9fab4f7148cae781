// SPDX-License-Identifier: MIT
#include "journalwindow.h"

#include "changejournal.h"
#include "errortext.h"
#include "exportfile.h"
#include "journalexport.h"
#include "journalmodel.h"
#include "journaltext.h"
#include "notelabel.h"
#include "plainbutton.h"
#include "plaintext.h"
#include "recordview.h"
#include "windowsize.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace patdesk {

JournalWindow::JournalWindow(ChangeJournal& journal, QWidget* parent)
    : QDialog(parent)
    , m_journal(journal)
    , m_model(new JournalModel(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit)
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
    m_changes = new RecordView(m_found, tr("Changes"), tr("Chosen change"), {26, 14, 14, 26, 32});
    m_changes->elideInTheMiddle(JournalModel::TokenColumn);
    m_changes->table()->setSelectionMode(QAbstractItemView::SingleSelection);

    auto* const column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_changes, 1);
    column->addWidget(m_note);
    column->addWidget(buildButtons());

    connect(m_search, &QLineEdit::textChanged, this, &JournalWindow::search);
    connect(m_changes, &RecordView::currentChanged, this, &JournalWindow::showChange);
    // A plan writes many lines a second.
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(300));
    connect(&m_soon, &QTimer::timeout, this, &JournalWindow::load);
    connect(&m_journal, &ChangeJournal::added, &m_soon, qOverload<>(&QTimer::start));
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
    for (int row = m_found->rowCount() - 1; row >= 0; --row) {
        const JournaledChange& change = changeAt(row);
        if (change.intent.kind == JournalEntry::Kind::Intent)
            entries.append(change.intent);
        if (change.outcome)
            entries.append(*change.outcome);
    }
    saveExport(this, name, csv ? journalAsCsv(entries) : journalAsJson(entries),
               {this, [this](const Result<QString>& saved) {
                    m_note->showNote(saved ? NoteLabel::Kind::Good : NoteLabel::Kind::Problem,
                                     saved ? tr("Saved as %1.").arg(isolated(*saved, 400))
                                           : errorParagraph(saved.error()));
                }});
}

void JournalWindow::settle() {
    const JournaledChange* const change = current();
    if (!change || change->outcome)
        return;
    if (const Result<Done> settled = m_journal.settle(change->intent, ErrorKind::OutcomeUnknown); !settled)
        m_note->showNote(NoteLabel::Kind::Problem, errorParagraph(settled.error()));
}

} // namespace patdesk
