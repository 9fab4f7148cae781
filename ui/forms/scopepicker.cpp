// SPDX-License-Identifier: MIT
#include "scopepicker.h"

#include "notelabel.h"
#include "plaindelegate.h"
#include "plainedit.h"
#include "plaintext.h"
#include "scope.h"
#include "tones.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

namespace patdesk {

namespace {

constexpr int operationsRole = Qt::UserRole;
/// The place of a scope among the known ones.
constexpr int placeRole = Qt::UserRole + 1;
/// More calls than this are counted, not listed, under the list; the tool tip has them all.
constexpr qsizetype callsInLine = 3;
constexpr int entryLines = 2;
constexpr int listRows = 12;
/// Under the list, whatever stands there: what is below is not to move.
constexpr int opensLines = 2;

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

/// A line between the scopes, which cannot be chosen.
QListWidgetItem* newHeading(const QString& words) {
    auto* const heading = new QListWidgetItem(words);
    heading->setFlags(Qt::NoItemFlags);
    // The style would write it as what is switched off, too pale to be read.
    heading->setForeground(toneColour(Tone::Quiet, QGuiApplication::palette().color(QPalette::Base)));
    heading->setHidden(true);
    return heading;
}

bool isScope(const QListWidgetItem& item) {
    return item.flags().testFlag(Qt::ItemIsUserCheckable);
}

/// How well a scope fits a search: its name before the calls that it opens, and in a name, from the beginning
/// before from a colon before anywhere. 0 is best; nothing where it does not fit.
std::optional<int> distanceTo(const QListWidgetItem& item, const QString& search) {
    const qsizetype at = item.text().indexOf(search, 0, Qt::CaseInsensitive);
    if (at == 0)
        return 0;
    if (at > 0)
        return item.text().at(at - 1) == QLatin1Char(':') ? 1 : 2;
    const QStringList operations = item.data(operationsRole).toStringList();
    const bool opens = std::any_of(operations.begin(), operations.end(), [&search](const QString& operation) {
        return operation.contains(search, Qt::CaseInsensitive);
    });
    return opens ? std::optional(3) : std::nullopt;
}

} // namespace

ScopePicker::ScopePicker(QWidget* parent)
    : QWidget(parent)
    , m_entry(new PlainEdit)
    , m_search(new QLineEdit)
    , m_known(new QListWidget)
    , m_opens(new NoteLabel)
    , m_selected(newHeading({}))
    , m_others(newHeading(tr("All known scopes"))) {
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
    m_opens->setMinimumSize(1, m_opens->fontMetrics().lineSpacing() * opensLines);
    m_opens->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setFocusProxy(m_entry);

    fillList();
    connect(m_entry, &QPlainTextEdit::textChanged, this, [this] {
        tickChosen();
        Q_EMIT changed();
    });
    connect(m_search, &QLineEdit::textChanged, this, &ScopePicker::applySearch);
    connect(m_known, &QListWidget::itemChanged, this, &ScopePicker::toggled);
    connect(m_known, &QListWidget::currentItemChanged, this, &ScopePicker::describeCurrent);
    applySearch();
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
    if (unknown.isEmpty())
        return {};
    QStringList meant;
    for (const QString& scope : std::as_const(unknown)) {
        if (const QString closest = closestKnownScope(scope); !closest.isEmpty())
            meant.append(closest);
    }
    const QString words =
        tr("Unknown scope, sent as entered: %1").arg(isolated(unknown.join(QStringLiteral(", ")), 400));
    return meant.isEmpty()
               ? words
               : words + QLatin1Char('\n') + tr("Did you mean %1?").arg(meant.join(QStringLiteral(", ")));
}

void ScopePicker::fillList() {
    m_known->addItem(m_selected);
    m_known->addItem(m_others);
    const auto add = [this](const QString& name, const QStringList& operations) {
        QListWidgetItem* const item = newItem(name, operations);
        item->setData(placeRole, m_known->count());
        m_known->addItem(item);
    };
    add(scopeDefault, {});
    add(scopeAll, {});
    for (const KnownScope& scope : knownScopes()) {
        if (scope.name != scopeAll && scope.name != scopeDefault)
            add(scope.name, scope.operations);
    }
}

void ScopePicker::tickChosen() {
    const QStringList chosen = scopes();
    m_ticking = true;
    for (int row = 0; row < m_known->count(); ++row) {
        QListWidgetItem* const item = m_known->item(row);
        if (isScope(*item))
            item->setCheckState(chosen.contains(item->text()) ? Qt::Checked : Qt::Unchecked);
    }
    m_ticking = false;
    if (!m_toggling)
        arrange();
    showSelectedCount();
}

/// What is ticked first, or what fits the search best.
void ScopePicker::arrange() {
    const QString search = m_search->text().trimmed();

    struct Line {
        int group;
        int place;
        QListWidgetItem* item;
    };

    std::vector<Line> lines;
    bool anySelected = false;
    const QSignalBlocker unheard(m_known);
    QListWidgetItem* const current = m_known->currentItem();
    while (QListWidgetItem* const item = m_known->takeItem(m_known->count() - 1)) {
        if (!isScope(*item))
            continue;
        const bool onTop = search.isEmpty() && item->checkState() == Qt::Checked;
        anySelected = anySelected || onTop;
        lines.push_back({search.isEmpty() ? (onTop ? 0 : 2) : distanceTo(*item, search).value_or(4),
                         item->data(placeRole).toInt(), item});
    }
    lines.push_back({0, 0, m_selected});
    lines.push_back({1, 0, m_others});
    std::sort(lines.begin(), lines.end(), [](const Line& a, const Line& b) {
        return std::tie(a.group, a.place) < std::tie(b.group, b.place);
    });
    for (const Line& line : lines) {
        m_known->addItem(line.item);
        // Qt forgets it with the row.
        line.item->setHidden(isScope(*line.item) ? !search.isEmpty() && line.group == 4 : !anySelected);
    }
    m_known->setCurrentItem(current);
}

void ScopePicker::showSelectedCount() {
    int count = 0;
    for (int row = 0; row < m_known->count(); ++row)
        count += isScope(*m_known->item(row)) && m_known->item(row)->checkState() == Qt::Checked ? 1 : 0;
    m_selected->setText(tr("Selected (%1)").arg(count));
}

void ScopePicker::toggled(const QListWidgetItem* item) {
    if (m_ticking || !isScope(*item))
        return;
    const QScopedValueRollback<bool> toggling(m_toggling, true);
    QStringList chosen = scopes();
    if (item->checkState() == Qt::Unchecked)
        chosen.removeAll(item->text());
    else if (!chosen.contains(item->text()))
        chosen.append(item->text());
    setScopes(chosen);
}

void ScopePicker::applySearch() {
    arrange();
    QListWidgetItem* first = nullptr;
    for (int row = 0; row < m_known->count() && !first; ++row) {
        QListWidgetItem* const item = m_known->item(row);
        if (isScope(*item) && !item->isHidden())
            first = item;
    }
    m_known->setCurrentItem(first);
    m_known->scrollToTop();
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
