// SPDX-License-Identifier: MIT
#include "querycompleter.h"

#include "completionplace.h"
#include "completions.h"
#include "counteddelegate.h"
#include "datestyle.h"
#include "searchfield.h"
#include "tokenmodel.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLocale>
#include <QStandardItemModel>

namespace patdesk {

namespace {

constexpr int textRole = Qt::UserRole + 1;

/// More would be no help.
constexpr qsizetype mostShown = 12;

/// One letter begins too many words that are no fields.
constexpr qsizetype leastTyped = 2;

} // namespace

QueryCompleter::QueryCompleter(SearchField& field, TokenModel& model, QObject* parent)
    : QObject(parent)
    , m_field(field)
    , m_model(model)
    , m_completer(new QCompleter(this))
    , m_items(new QStandardItemModel(this))
    , m_place(std::make_unique<CompletionPlace>())
    , m_values(std::make_unique<QList<Completion>>()) {
    m_completer->setModel(m_items);
    m_completer->setWidget(&field);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(int{mostShown});
    m_completer->popup()->setAccessibleName(tr("Suggestions"));
    m_completer->popup()->setItemDelegate(new CountedDelegate(m_completer->popup()));
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &QueryCompleter::take);
    connect(&field, &SearchField::textEdited, this, [this] { suggest(false); });
    connect(&model, &TokenModel::countsChanged, this, [this] { m_valuesOf.reset(); });
    field.installEventFilter(this);
    // After the completer's own: it would give Esc to the field, which is then cleared.
    m_completer->popup()->installEventFilter(this);
}

QueryCompleter::~QueryCompleter() = default;

void QueryCompleter::suggest(bool asked) {
    QList<Completion> completions;
    if (const auto place = completionPlaceAt(m_field.text(), m_field.cursorPosition())) {
        *m_place = *place;
        if (place->field)
            completions = completionsOf(place->typed, valuesFor(*place), mostShown, *place->field);
        else if (asked || place->typed.size() >= leastTyped)
            completions = completionsOf(place->typed, fieldCompletions(), asked ? 50 : mostShown);
    }
    m_items->clear();
    for (const Completion& completion : std::as_const(completions)) {
        auto* const item = new QStandardItem(completion.words);
        item->setData(completion.text, textRole);
        if (completion.tokens) {
            const QString count = QLocale().toString(qlonglong{*completion.tokens});
            item->setData(count, CountedDelegate::CountRole);
            item->setData(QStringLiteral("%1 (%2)").arg(completion.words, count), Qt::AccessibleTextRole);
        }
        m_items->appendRow(item);
    }
    if (completions.isEmpty())
        return m_completer->popup()->hide();
    m_completer->complete();
    // Enter takes what was typed, until one is gone to.
    m_completer->popup()->setCurrentIndex({});
}

const QList<Completion>& QueryCompleter::valuesFor(const CompletionPlace& place) {
    const std::pair asked(*place.field, place.sign);
    if (m_valuesOf != asked) {
        *m_values = valuesOf(asked.first, asked.second, m_model.facts(), shownZone());
        m_valuesOf = asked;
    }
    return *m_values;
}

void QueryCompleter::take(const QModelIndex& index) {
    const QString text = index.data(textRole).toString();
    const bool isField = !m_place->field;
    // As if it was typed: it can be undone, and is what is searched for now.
    m_field.setSelection(int(m_place->from), int(m_place->to - m_place->from));
    m_field.insert(text);
    if (!isField)
        m_completer->popup()->hide();
}

bool QueryCompleter::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto* const key = static_cast<QKeyEvent*>(event);
    if (watched == m_completer->popup() && key->key() == Qt::Key_Escape) {
        m_completer->popup()->hide();
        return true;
    }
    if (watched != &m_field)
        return false;
    if (key->key() != Qt::Key_Space || key->modifiers() != Qt::ControlModifier)
        return false;
    suggest(true);
    return true;
}

} // namespace patdesk
