// SPDX-License-Identifier: MIT
#include "deletetokensdialog.h"

#include "deletionmodel.h"
#include "errortext.h"
#include "notelabel.h"
#include "plaindelegate.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace patdesk {

DeleteTokensDialog::DeleteTokensDialog(ChosenTokens tokens, Caller caller, const Clock& clock,
                                       QWidget* parent)
    : QDialog(parent)
    , m_tokens(new DeletionModel(std::move(tokens), std::move(caller), clock(), this))
    , m_headline(new QLabel)
    , m_list(new QTableView)
    , m_unlock(new QCheckBox)
    , m_result(new NoteLabel) {
    setWindowTitle(tr("Delete tokens"));
    setAccessibleName(windowTitle());
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    m_unlock->setText(tr("Delete &managed tokens too, even though whatever uses them will stop working"));
    m_unlock->setAccessibleName(tr("Delete managed tokens too"));
    m_unlock->setVisible(m_tokens->anyManaged());
    m_result->hide();
    arrangeList();

    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_suspend = buttons->addButton(tr("&Suspend first…"), QDialogButtonBox::ResetRole);
    m_suspend->setAccessibleName(tr("Suspend first"));
    m_suspend->setToolTip(tr(
        "The tokens expire soon; you can restore them until then, and Patdesk reminds you to delete them"));
    m_suspend->setAutoDefault(false);
    m_suspend->setVisible(m_tokens->rowCount() > 1);
    m_delete = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_delete->setAccessibleName(tr("Delete"));
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_cancel->setAccessibleName(tr("Cancel"));
    connect(m_suspend, &QPushButton::clicked, this, &DeleteTokensDialog::suspendRequested);
    connect(buttons, &QDialogButtonBox::accepted, this, &DeleteTokensDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &DeleteTokensDialog::reject);
    connect(m_unlock, &QCheckBox::toggled, m_tokens, &DeletionModel::setUnlocked);
    connect(m_unlock, &QCheckBox::toggled, this, &DeleteTokensDialog::describe);

    auto* const column = new QVBoxLayout(this);
    for (QWidget* const part :
         {static_cast<QWidget*>(m_headline), static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_unlock),
          static_cast<QWidget*>(m_result), static_cast<QWidget*>(buttons)})
        column->addWidget(part);
    describe();
    m_delete->setDefault(true);
    m_cancel->setAutoDefault(false);
    m_list->setFocus();
    resize(760, std::min(460, sizeHint().height() + 40));
}

void DeleteTokensDialog::arrangeList() {
    m_list->setAccessibleName(tr("Tokens to delete"));
    m_list->setModel(m_tokens);
    showPlain(m_list);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setShowGrid(false);
    m_list->setWordWrap(false);
    m_list->setTabKeyNavigation(false);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_list->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 4);
    m_list->selectRow(0);
    QHeaderView* const header = m_list->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(DeletionModel::NameColumn, QHeaderView::Stretch);
    header->resizeSection(DeletionModel::OwnerColumn, fontMetrics().averageCharWidth() * 20);
    header->setSectionResizeMode(DeletionModel::NoteColumn, QHeaderView::Stretch);
}

ChosenTokens DeleteTokensDialog::deletable() const {
    return m_tokens->deletable();
}

/// The headline and the button, while asking.
void DeleteTokensDialog::describe() {
    const int count = m_tokens->deletableCount();
    const int kept = m_tokens->rowCount() - count;
    QString words =
        tr("This cannot be undone. Whatever signs in with these tokens stops working; access tokens "
           "already issued expire within 12 hours.");
    if (kept > 0)
        words += QLatin1Char(' ') +
                 (kept == 1 ? tr("1 of these tokens will not be deleted (see Note).")
                            : tr("%1 of these tokens will not be deleted (see Note).").arg(kept));
    m_headline->setText(words);
    m_delete->setText(count == 1 ? tr("&Delete 1 token") : tr("&Delete %1 tokens").arg(count));
    m_delete->setEnabled(count > 0);
}

void DeleteTokensDialog::start() {
    const ChosenTokens tokens = deletable();
    m_suspend->hide();
    m_delete->setEnabled(false);
    m_unlock->setEnabled(false);
    // The request cannot be taken back any more.
    m_cancel->setText(tr("Close"));
    m_cancel->setAccessibleName(tr("Close"));
    m_cancel->setFocus();
    noteOnDeletable(tr("Deleting…"));
    Q_EMIT deleteRequested(tokens);
}

void DeleteTokensDialog::showLooking() {
    m_result->showNote(NoteLabel::Kind::Warning,
                       tr("The answer was lost. Checking whether the token was deleted…"));
    m_result->show();
}

void DeleteTokensDialog::finished(const Result<Done>& gone) {
    noteOnDeletable(gone ? tr("✓ Deleted") : QStringLiteral("▲ ") + errorText(gone.error()).what);
    if (gone)
        m_result->showNote(NoteLabel::Kind::Good, tr("The token has been deleted."));
    else
        m_result->showNote(NoteLabel::Kind::Problem, errorParagraph(gone.error()));
    m_result->show();
    m_delete->hide();
    m_cancel->setDefault(true);
    m_cancel->setFocus();
}

void DeleteTokensDialog::noteOnDeletable(const QString& words) {
    m_tokens->setNote(words);
    m_list->scrollTo(m_tokens->index(m_tokens->lastDeletable(), 0));
}

} // namespace patdesk
