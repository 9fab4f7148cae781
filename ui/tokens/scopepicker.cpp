// SPDX-License-Identifier: MIT
#include "scopepicker.h"

#include "notelabel.h"
#include "plaindelegate.h"
#include "plaintext.h"
#include "scope.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace patdesk {

namespace {

constexpr int operationsRole = Qt::UserRole;
/// More calls than this are counted, not listed, under the list; the tool tip has them all.
constexpr qsizetype callsInLine = 3;
constexpr int entryLines = 2;
constexpr int listRows = 6;

/// Qt 6.4 takes the first format of what is pasted without looking whether there is one, and an empty
/// clipboard has none.
class ScopeEntry final : public QPlainTextEdit {
protected:
    void insertFromMimeData(const QMimeData* source) override {
        if (!source->formats().isEmpty())
            QPlainTextEdit::insertFromMimeData(source);
    }
};

bool isKnown(const QString& scope) {
    const QList<KnownScope>& known = knownScopes();
    return scope == scopeAll || scope == scopeDefault ||
           std::any_of(known.begin(), known.end(), [&scope](const KnownScope& k) { return k.name == scope; });
}

/// What a scope allows, in a line.
QString allowsText(const QString& scope, const QStringList& operations) {
    if (scope == scopeAll)
        return ScopePicker::tr("everything its owner may do.");
    if (scope == scopeDefault)
        return ScopePicker::tr("only what every user may call.");
    if (operations.isEmpty())
        return ScopePicker::tr("no call is listed in the public specifications.");
    const QString calls = operations.mid(0, callsInLine).join(QStringLiteral(", "));
    const qsizetype more = operations.size() - callsInLine;
    return more <= 0 ? ScopePicker::tr("allows %1").arg(calls)
                     : ScopePicker::tr("allows %1 and %2 more").arg(calls).arg(more);
}

QListWidgetItem* newItem(const QString& scope, const QStringList& operations) {
    auto* const item = new QListWidgetItem(scope);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
    item->setData(operationsRole, operations);
    item->setToolTip(operations.isEmpty() ? allowsText(scope, operations)
                                          : operations.join(QLatin1Char('\n')));
    return item;
}

bool matches(const QListWidgetItem& item, const QString& search) {
    const QStringList operations = item.data(operationsRole).toStringList();
    return item.text().contains(search, Qt::CaseInsensitive) ||
           std::any_of(operations.begin(), operations.end(), [&search](const QString& operation) {
               return operation.contains(search, Qt::CaseInsensitive);
           });
}

} // namespace

ScopePicker::ScopePicker(QWidget* parent)
    : QWidget(parent)
    , m_entry(new ScopeEntry)
    , m_search(new QLineEdit)
    , m_known(new QListWidget)
    , m_opens(new NoteLabel) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    for (QWidget* const part : {static_cast<QWidget*>(m_entry), static_cast<QWidget*>(m_search),
                                static_cast<QWidget*>(m_known), static_cast<QWidget*>(m_opens)})
        column->addWidget(part);

    m_entry->setAccessibleName(tr("Scopes"));
    m_entry->setTabChangesFocus(true);
    m_entry->setPlaceholderText(tr("Scopes, separated by spaces"));
    m_entry->setFixedHeight(m_entry->fontMetrics().lineSpacing() * entryLines + 14);
    m_search->setAccessibleName(tr("Search known scopes"));
    m_search->setPlaceholderText(tr("Search known scopes by name or call, for example GET /roles"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_known->setAccessibleName(tr("Known scopes"));
    m_known->setUniformItemSizes(true);
    showPlain(m_known);
    m_known->setFixedHeight((m_known->fontMetrics().lineSpacing() + 4) * listRows + 4);
    m_opens->setWordWrap(false);
    m_opens->setMinimumWidth(1);
    setFocusProxy(m_entry);

    fillList();
    connect(m_entry, &QPlainTextEdit::textChanged, this, [this] {
        tickChosen();
        Q_EMIT changed();
    });
    connect(m_search, &QLineEdit::textChanged, this, &ScopePicker::applySearch);
    connect(m_known, &QListWidget::itemChanged, this, &ScopePicker::toggled);
    connect(m_known, &QListWidget::currentItemChanged, this, &ScopePicker::describeCurrent);
    m_known->setCurrentRow(0);
}

QWidget* ScopePicker::entry() const {
    return m_entry;
}

QStringList ScopePicker::scopes() const {
    static const QRegularExpression separators(QStringLiteral("[\\s,;]+"));
    return normalizedScopes(m_entry->toPlainText().split(separators));
}

void ScopePicker::setScopes(const QStringList& scopes) {
    m_entry->setPlainText(scopes.join(QLatin1Char(' ')));
}

QString ScopePicker::remark() const {
    const QStringList chosen = scopes();
    if (chosen.contains(scopeAll))
        return chosen.size() == 1
                   ? tr("%1 allows everything its owner may do. Narrower scopes are safer.").arg(scopeAll)
                   : tr("%1 allows everything its owner may do, so the other scopes add nothing.")
                         .arg(scopeAll);
    QStringList unknown;
    std::copy_if(chosen.begin(), chosen.end(), std::back_inserter(unknown),
                 [](const QString& scope) { return !isKnown(scope); });
    return unknown.isEmpty() ? QString()
                             : tr("Unknown scope, sent as entered: %1")
                                   .arg(isolated(unknown.join(QStringLiteral(", ")), 400));
}

void ScopePicker::fillList() {
    m_known->addItem(newItem(scopeDefault, {}));
    m_known->addItem(newItem(scopeAll, {}));
    for (const KnownScope& scope : knownScopes()) {
        if (scope.name != scopeAll && scope.name != scopeDefault)
            m_known->addItem(newItem(scope.name, scope.operations));
    }
}

void ScopePicker::tickChosen() {
    const QStringList chosen = scopes();
    m_ticking = true;
    for (int row = 0; row < m_known->count(); ++row) {
        QListWidgetItem* const item = m_known->item(row);
        item->setCheckState(chosen.contains(item->text()) ? Qt::Checked : Qt::Unchecked);
    }
    m_ticking = false;
}

void ScopePicker::toggled(const QListWidgetItem* item) {
    if (m_ticking)
        return;
    QStringList chosen = scopes();
    if (item->checkState() == Qt::Unchecked)
        chosen.removeAll(item->text());
    else if (!chosen.contains(item->text()))
        chosen.append(item->text());
    setScopes(chosen);
}

void ScopePicker::applySearch() {
    const QString search = m_search->text().trimmed();
    QListWidgetItem* first = nullptr;
    for (int row = 0; row < m_known->count(); ++row) {
        QListWidgetItem* const item = m_known->item(row);
        item->setHidden(!matches(*item, search));
        if (!first && !item->isHidden())
            first = item;
    }
    m_known->setCurrentItem(first);
    describeCurrent();
}

void ScopePicker::describeCurrent() {
    const QListWidgetItem* const item = m_known->currentItem();
    m_opens->showNote(NoteLabel::Kind::Help,
                      item ? item->text() + QStringLiteral(": ") +
                                 allowsText(item->text(), item->data(operationsRole).toStringList())
                           : tr("No known scope or call matches. You can still type any scope above."));
    m_opens->setToolTip(item ? item->toolTip() : QString());
    m_known->setAccessibleDescription(m_opens->words());
}

bool ScopePicker::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_search && event->type() == QEvent::KeyPress &&
        searchKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

/// In the search field, Down goes to the list and Enter ticks its current scope instead of leaving the
/// dialog.
bool ScopePicker::searchKey(int key) {
    if (key == Qt::Key_Down) {
        m_known->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    if (QListWidgetItem* const item = m_known->currentItem())
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    return true;
}

} // namespace patdesk
