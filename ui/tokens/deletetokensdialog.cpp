// SPDX-License-Identifier: MIT
#include "deletetokensdialog.h"

#include "errortext.h"
#include "notelabel.h"
#include "plaindelegate.h"
#include "tokentext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace patdesk {

namespace {

enum Column { NameColumn, OwnerColumn, NoteColumn };

/// "Used recently": within this many days, the day of grace of lastUsed included.
constexpr std::chrono::days recently{8};

/// What speaks against deleting a token; empty if nothing does.
QString warningOf(const Token& token, const Caller& caller, Instant now) {
    if (token.id == caller.clientId)
        return DeleteTokensDialog::tr("Not deleted: Patdesk is signed in with it");
    QStringList warnings;
    if (token.managed)
        warnings.append(DeleteTokensDialog::tr("managed by the platform: what uses it breaks"));
    if (const auto used = token.lastUsed.known(); used && *used > now - recently)
        warnings.append(DeleteTokensDialog::tr("used within the last days"));
    if (token.lastUsed.isUnreadable())
        warnings.append(DeleteTokensDialog::tr("its last use cannot be read: something may still use it"));
    QString all = warnings.join(QStringLiteral("; "));
    if (!all.isEmpty())
        all.replace(0, 1, all.front().toUpper());
    return all;
}

} // namespace

DeleteTokensDialog::DeleteTokensDialog(QList<Token> tokens, Caller caller, Clock clock, QWidget* parent)
    : QDialog(parent)
    , m_tokens(std::move(tokens))
    , m_caller(std::move(caller))
    , m_clock(std::move(clock))
    , m_headline(new QLabel)
    , m_list(new QTreeWidget)
    , m_unlock(new QCheckBox)
    , m_result(new NoteLabel) {
    setWindowTitle(tr("Delete tokens"));
    setAccessibleName(windowTitle());
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    m_unlock->setText(tr("Delete &managed tokens too, although what uses them breaks"));
    m_unlock->setAccessibleName(tr("Delete managed tokens too"));
    m_unlock->setVisible(
        std::any_of(m_tokens.begin(), m_tokens.end(), [](const Token& t) { return t.managed; }));
    m_result->hide();
    fillList();

    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_suspend = buttons->addButton(tr("&Suspend first…"), QDialogButtonBox::ResetRole);
    m_suspend->setAccessibleName(tr("Suspend first"));
    m_suspend->setToolTip(tr("The tokens end, and can be put back until Patdesk reminds you to delete them"));
    m_suspend->setAutoDefault(false);
    m_suspend->setVisible(m_tokens.size() > 1);
    m_delete = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_delete->setAccessibleName(tr("Delete"));
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_cancel->setAccessibleName(tr("Cancel"));
    connect(m_suspend, &QPushButton::clicked, this, &DeleteTokensDialog::suspendRequested);
    connect(buttons, &QDialogButtonBox::accepted, this, &DeleteTokensDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &DeleteTokensDialog::reject);
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

void DeleteTokensDialog::fillList() {
    m_list->setAccessibleName(tr("Tokens to delete"));
    m_list->setHeaderLabels({tr("Name"), tr("Owner"), tr("Note")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    showPlain(m_list);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    const Instant now = m_clock();
    QList<QTreeWidgetItem*> items;
    items.reserve(m_tokens.size());
    for (const Token& token : std::as_const(m_tokens)) {
        const QString warning = warningOf(token, m_caller, now);
        auto* const item =
            new QTreeWidgetItem(QStringList{token.name, ownerText(token.owner),
                                            warning.isEmpty() ? QString() : QStringLiteral("△ ") + warning});
        item->setToolTip(NameColumn, token.name);
        item->setToolTip(NoteColumn, warning);
        items.append(item);
    }
    m_list->addTopLevelItems(items); // at once: there can be a hundred thousand
    m_list->setCurrentItem(m_list->topLevelItem(0));
    QHeaderView* const header = m_list->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    header->resizeSection(OwnerColumn, fontMetrics().averageCharWidth() * 20);
    header->setSectionResizeMode(NoteColumn, QHeaderView::Stretch);
}

bool DeleteTokensDialog::isDeletable(const Token& token) const {
    return token.id != m_caller.clientId && (!token.managed || m_unlock->isChecked());
}

QList<TokenId> DeleteTokensDialog::deletable() const {
    QList<TokenId> ids;
    for (const Token& token : m_tokens) {
        if (isDeletable(token))
            ids.append(token.id);
    }
    return ids;
}

/// The headline, the button and which names are greyed, while asking.
void DeleteTokensDialog::describe() {
    const QList<TokenId> ids = deletable();
    const int count = static_cast<int>(ids.size());
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const Token& token = m_tokens.at(row);
        if (!token.managed && token.id != m_caller.clientId)
            continue; // never locked
        QTreeWidgetItem* const item = m_list->topLevelItem(row);
        const bool locked = !isDeletable(token);
        for (const int column : {NameColumn, OwnerColumn})
            item->setForeground(
                column, palette().brush(locked ? QPalette::Disabled : QPalette::Active, QPalette::Text));
    }
    const qsizetype kept = m_tokens.size() - ids.size();
    QString words =
        tr("This cannot be undone. Whatever signs in with these tokens stops working; access tokens "
           "already issued end within 12 hours.");
    if (kept > 0)
        words +=
            QLatin1Char(' ') + (kept == 1 ? tr("1 token of the list is kept: see its note.")
                                          : tr("%1 tokens of the list are kept: see their notes.").arg(kept));
    m_headline->setText(words);
    m_delete->setText(count == 1 ? tr("&Delete 1 token") : tr("&Delete %1 tokens").arg(count));
    m_delete->setEnabled(count > 0);
}

void DeleteTokensDialog::start() {
    const QList<TokenId> ids = deletable();
    m_suspend->hide();
    m_delete->setEnabled(false);
    m_unlock->setEnabled(false);
    // The request cannot be taken back any more.
    m_cancel->setText(tr("Close"));
    m_cancel->setAccessibleName(tr("Close"));
    m_cancel->setFocus();
    noteOnDeletable(tr("Deleting…"));
    Q_EMIT deleteRequested(ids);
}

void DeleteTokensDialog::showLooking() {
    m_result->showNote(NoteLabel::Kind::Warning,
                       tr("The answer was lost. Looking whether the token was deleted…"));
    m_result->show();
}

void DeleteTokensDialog::finished(const Result<Done>& gone) {
    noteOnDeletable(gone ? tr("✓ Deleted") : QStringLiteral("▲ ") + errorText(gone.error()).what);
    if (gone)
        m_result->showNote(NoteLabel::Kind::Good, tr("The token is deleted."));
    else
        m_result->showNote(NoteLabel::Kind::Problem, errorParagraph(gone.error()));
    m_result->show();
    m_delete->hide();
    m_cancel->setDefault(true);
    m_cancel->setFocus();
}

void DeleteTokensDialog::noteOnDeletable(const QString& words) {
    QTreeWidgetItem* last = nullptr;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (!isDeletable(m_tokens.at(row)))
            continue;
        last = m_list->topLevelItem(row);
        last->setText(NoteColumn, words);
        last->setToolTip(NoteColumn, QString());
    }
    if (last)
        m_list->scrollToItem(last);
}

} // namespace patdesk
