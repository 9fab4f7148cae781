// SPDX-License-Identifier: MIT
#include "palette.h"

#include "counteddelegate.h"
#include "fuzzymatch.h"
#include "notelabel.h"
#include "plaintext.h"
#include "sweepingaction.h"
#include "windowsize.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>
#include <utility>

namespace patdesk {

namespace {

constexpr int entryRole = Qt::UserRole + 1;
constexpr int usableRole = Qt::UserRole + 2;

/// Its rows tell an action that cannot be used now by a grey name, and by a note when one is on it.
class PaletteDelegate : public CountedDelegate {
public:
    using CountedDelegate::CountedDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        CountedDelegate::initStyleOption(option, index);
        if (!index.data(usableRole).toBool())
            option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
    }
};

} // namespace

Palette::Palette(const QList<ListedAction>& actions, QWidget* window)
    : QDialog(window)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_note(new NoteLabel(this)) {
    setWindowTitle(tr("What do you want to do?"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_field->setAccessibleName(tr("Find an action"));
    m_field->setPlaceholderText(tr("Type a few letters of an action"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Actions"));
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus); // the keys stay in the field
    m_note->setWordWrap(true);
    auto* const column = new QVBoxLayout(this);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
    for (const ListedAction& listed : actions) {
        if (listed.action)
            m_entries.append({listed.path, listed.keys, listed.action, nullptr, listed.obstacle,
                              listed.usable, isSweeping(*listed.action)});
    }
    addWindows();
    connect(m_field, &QLineEdit::textChanged, this, &Palette::showMatches);
    connect(m_list, &QListWidget::currentRowChanged, this, &Palette::showNote);
    connect(m_list, &QListWidget::itemClicked, this, &Palette::take);
    showMatches();
    resizeOnScreen(this, {560, 420});
}

/// What a window's button does is said by that window; here it is only gone to, and pressed there.
void Palette::addWindows() {
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* const other : windows) {
        if (other == this || other == parentWidget() || !other->isVisible() || !other->isWindow())
            continue;
        const QList<QPushButton*> buttons = other->findChildren<QPushButton*>();
        for (QPushButton* const button : buttons) {
            const QString words = plainWords(button->text());
            if (button->isVisible() && !words.isEmpty())
                m_entries.append({other->windowTitle() + QStringLiteral(" › ") + words,
                                  {},
                                  nullptr,
                                  button,
                                  {},
                                  button->isEnabled()});
        }
    }
}

void Palette::showMatches() {
    const QString typed = m_field->text().trimmed();
    std::vector<std::pair<int, qsizetype>> found;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        // What the last word of the path says counts more.
        const auto whole = fuzzyMatch(typed, m_entries[i].words);
        const auto last = fuzzyMatch(typed, m_entries[i].words.section(u'›', -1).trimmed());
        if (whole || last)
            found.emplace_back(std::max(whole.value_or(0), last.value_or(0) * 2), i);
    }
    // What is about everything shown comes after what is about the selection, even if nothing is selected: it
    // must not be what Enter does to somebody who has meant the other.
    std::stable_sort(found.begin(), found.end(), [this](const auto& a, const auto& b) {
        const Entry& one = m_entries[a.second];
        const Entry& other = m_entries[b.second];
        return std::tuple(-a.first, one.sweeping, !one.usable) <
               std::tuple(-b.first, other.sweeping, !other.usable);
    });
    m_list->clear();
    for (const auto& [score, i] : found) {
        const Entry& entry = m_entries[i];
        auto* const item = new QListWidgetItem(entry.words, m_list);
        item->setData(CountedDelegate::CountRole, entry.usable ? entry.keys : tr("not now"));
        item->setData(entryRole, i);
        item->setData(usableRole, entry.usable);
        QStringList spoken{entry.words};
        if (!entry.keys.isEmpty())
            spoken.append(entry.keys);
        if (!entry.usable)
            spoken.append(tr("not available now"));
        if (!entry.obstacle.isEmpty()) {
            spoken.append(entry.obstacle);
            item->setToolTip(toolTipText(entry.obstacle));
        }
        item->setData(Qt::AccessibleTextRole, spoken.join(QStringLiteral(", ")));
    }
    m_list->setCurrentRow(0);
    showNote();
}

const Palette::Entry* Palette::current() const {
    const QListWidgetItem* const item = m_list->currentItem();
    return item ? &m_entries[item->data(entryRole).value<qsizetype>()] : nullptr;
}

void Palette::showNote() {
    const Entry* const entry = current();
    QString words;
    if (!entry)
        words = tr("No action matches.");
    else if (!entry->usable)
        words = entry->obstacle.isEmpty() ? tr("It is not available now.") : entry->obstacle;
    else if (entry->sweeping)
        words = entry->action->toolTip();
    else if (entry->button)
        words = tr("Goes to this button. Nothing is pressed.");
    m_note->showNote(NoteLabel::Kind::Help, words);
}

void Palette::take() {
    const Entry* const entry = current();
    if (!entry || !entry->usable)
        return;
    const QPointer<QAction> action = entry->action;
    const QPointer<QWidget> button = entry->button;
    accept(); // first: what is opened now shall keep the focus
    if (action) {
        action->trigger();
    } else if (button) {
        button->window()->activateWindow();
        button->window()->raise();
        button->setFocus(Qt::ShortcutFocusReason);
    }
}

bool Palette::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return false;
    const int rows = m_list->count();
    const int row = m_list->currentRow();
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        m_list->setCurrentRow(std::min(row + 1, rows - 1));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(std::max(row - 1, 0));
        return true;
    case Qt::Key_PageDown:
        m_list->setCurrentRow(std::min(row + 10, rows - 1));
        return true;
    case Qt::Key_PageUp:
        m_list->setCurrentRow(std::max(row - 10, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    default:
        return false;
    }
}

void Palette::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isVisible() && !isActiveWindow())
        close();
}

} // namespace patdesk
