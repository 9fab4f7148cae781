// SPDX-License-Identifier: MIT
#include "changestree.h"

#include "overviewwords.h"
#include "plaindelegate.h"
#include "plaintext.h"

#include <QHeaderView>

namespace patdesk {

namespace {

enum Column { TokenColumn, OwnerColumn, ChangeColumn };

constexpr int tokensRole = Qt::UserRole;

QStringList textsOf(const QByteArrayList& ids) {
    QStringList texts;
    for (const QByteArray& id : ids)
        texts.append(QString::fromUtf8(id));
    return texts;
}

QString isolatedName(const QString& name) {
    return isolated(name, 400);
}

void addGroup(QTreeWidget& tree, ChangeKind kind, const ChangeGroup& group) {
    auto* const title = new QTreeWidgetItem(&tree, {groupTitle(kind, group.count)});
    QFont bold = tree.font();
    bold.setBold(true);
    title->setFont(TokenColumn, bold);
    title->setData(TokenColumn, tokensRole, textsOf(group.ids));
    title->setFirstColumnSpanned(true);
    for (const ListChange& change : group.first) {
        auto* const line = new QTreeWidgetItem(
            title, {tokenNameOf(change), ownerNameOf(change), changeText(kind, change, isolatedName)});
        if (!change.after.id.isEmpty())
            line->setData(TokenColumn, tokensRole, textsOf({change.after.id}));
        for (const Column column : {TokenColumn, OwnerColumn, ChangeColumn})
            line->setToolTip(column, line->text(column));
    }
    if (const auto rest = group.count - std::int64_t(group.first.size()); rest > 0) {
        auto* const more = new QTreeWidgetItem(title, {moreText(rest)});
        more->setData(TokenColumn, tokensRole, textsOf(group.ids));
        more->setFirstColumnSpanned(true);
    }
}

} // namespace

ChangesTree::ChangesTree(QWidget* parent) : QTreeWidget(parent) {
    setAccessibleName(tr("Changes"));
    setColumnCount(3);
    setHeaderLabels({tr("Token"), tr("Owner"), tr("Change")});
    setAllColumnsShowFocus(true);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideMiddle);
    setTabKeyNavigation(false);
    showPlain(this);
    const int character = fontMetrics().averageCharWidth();
    header()->resizeSection(TokenColumn, character * 46);
    header()->resizeSection(OwnerColumn, character * 24);
    header()->setSectionsMovable(false);
    connect(this, &QTreeWidget::currentItemChanged, this,
            [this] { Q_EMIT currentChangedTo(currentTokens()); });
    connect(this, &QTreeWidget::itemActivated, this, [this] {
        if (const QStringList tokens = currentTokens(); !tokens.isEmpty())
            Q_EMIT tokensWanted(tokens);
    });
}

void ChangesTree::showDifference(const SnapshotDifference& difference) {
    if (difference == m_shown)
        return;
    m_shown = difference;
    clear();
    for (std::size_t i = 0; i < changeKinds; ++i) {
        if (difference.groups[i].count > 0)
            addGroup(*this, static_cast<ChangeKind>(i), difference.groups[i]);
    }
    expandAll();
    Q_EMIT currentChangedTo({});
}

QStringList ChangesTree::currentTokens() const {
    const QTreeWidgetItem* const item = currentItem();
    return item ? item->data(TokenColumn, tokensRole).toStringList() : QStringList();
}

} // namespace patdesk
