// SPDX-License-Identifier: MIT
#include "viewlist.h"

#include "counteddelegate.h"
#include "datestyle.h"
#include "plaintext.h"
#include "querycompiler.h"
#include "queryparser.h"
#include "tokenmodel.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace patdesk {

namespace {

constexpr int nameRole = Qt::UserRole + 1;

/// More of them scroll.
constexpr int mostRows = 9;

} // namespace

ViewList::ViewList(TokenModel& model, QWidget* parent)
    : QWidget(parent), m_model(model), m_list(new QListWidget(this)) {
    auto* const heading = new QLabel(tr("Views"), this);
    heading->setContentsMargins(CountedDelegate::margin, 4, CountedDelegate::margin, 0);
    heading->setForegroundRole(QPalette::PlaceholderText);
    m_list->setAccessibleName(tr("Views"));
    m_list->setItemDelegate(new CountedDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(heading);
    column->addWidget(m_list);
    const auto open = [this](const QListWidgetItem* item) { Q_EMIT opened(item->data(nameRole).toString()); };
    connect(m_list, &QListWidget::itemClicked, this, open);
    connect(m_list, &QListWidget::itemActivated, this, open);
    connect(&model, &TokenModel::countsChanged, this, &ViewList::countSoon);
    hide();
}

void ViewList::offer(const QList<QAction*>& actions) {
    for (QAction* const action : actions)
        action->setShortcutContext(Qt::WidgetShortcut);
    m_list->addActions(actions);
}

void ViewList::showViews(const QList<SavedView>& views) {
    const QString before = current();
    m_views = views;
    m_list->clear();
    for (qsizetype i = 0; i < views.size(); ++i) {
        auto* const item = new QListWidgetItem(views[i].name, m_list);
        item->setData(nameRole, views[i].name);
        const QString query = views[i].query.isEmpty() ? tr("Every token") : views[i].query;
        item->setToolTip(i < 9 ? tr("%1\nCtrl+%2 opens it.").arg(query).arg(i + 1) : query);
    }
    makeCurrent(before);
    setVisible(!views.isEmpty());
    fitHeight();
    countSoon();
}

QString ViewList::current() const {
    const QListWidgetItem* const item = m_list->currentItem();
    return item ? item->data(nameRole).toString() : QString();
}

void ViewList::makeCurrent(const QString& name) {
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(nameRole).toString() == name)
            return m_list->setCurrentRow(row);
    }
    m_list->setCurrentRow(-1);
}

void ViewList::fitHeight() {
    const int rows = std::min(m_list->count(), mostRows);
    m_list->setFixedHeight(rows * std::max(1, m_list->sizeHintForRow(0)) + 2);
}

// One view in each turn of the event loop: a million tokens take some milliseconds

void ViewList::countSoon() {
    const bool waits = m_next >= 0;
    m_next = m_views.isEmpty() ? -1 : 0;
    if (!waits && m_next == 0)
        QMetaObject::invokeMethod(this, &ViewList::countNext, Qt::QueuedConnection);
}

void ViewList::countNext() {
    if (m_next < 0 || m_next >= m_views.size() || m_next >= m_list->count()) {
        m_next = -1;
        return;
    }
    const int row = m_next++;
    QListWidgetItem* const item = m_list->item(row);
    const QueryReading reading = readQuery(m_views[row].query);
    QString count = QStringLiteral("–");
    if (!reading.error && m_model.totalCount() > 0) {
        const std::int64_t tokens = tokensFoundBy(reading.query, shownZone(), m_model.facts());
        count = QLocale().toString(qlonglong{tokens});
    }
    item->setData(CountedDelegate::CountRole, count);
    item->setData(Qt::AccessibleTextRole, QStringLiteral("%1 (%2)").arg(m_views[row].name, count));
    QMetaObject::invokeMethod(this, &ViewList::countNext, Qt::QueuedConnection);
}

} // namespace patdesk
