// SPDX-License-Identifier: MIT
#include "chosendetails.h"

#include "selectionsummary.h"
#include "tokenmodel.h"
#include "tokenservice.h"
#include "tokenview.h"

#include <QAction>

#include <utility>

namespace patdesk {

namespace {

/// Below this many average characters the details would leave too little of the table.
constexpr int charactersForDetails = 200;

} // namespace

ChosenDetails::ChosenDetails(const TokenView& table, TokenService& tokens, QAction& show, QWidget* parent)
    : DetailsPane(parent), m_table(table), m_tokens(tokens), m_model(tokens.model()), m_show(show) {
    connect(&m_show, &QAction::toggled, this, &QWidget::setVisible);
    connect(&table, &TokenView::chosenChanged, this, &ChosenDetails::follow);
    connect(&tokens, &TokenService::callerChanged, this, &ChosenDetails::followSoon);
    connect(&m_model, &TokenModel::dataChanged, this, &ChosenDetails::followSoon);
}

void ChosenDetails::arrange(int pageWidth) {
    const bool hasRoom = pageWidth >= fontMetrics().averageCharWidth() * charactersForDetails;
    if (std::exchange(m_hasRoom, hasRoom) == hasRoom)
        return;
    m_show.setChecked(hasRoom);
    setVisible(hasRoom);
}

/// A refresh changes rows in many places: all of them are shown at once.
void ChosenDetails::followSoon() {
    if (std::exchange(m_followsSoon, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_followsSoon = false;
            follow();
        },
        Qt::QueuedConnection);
}

void ChosenDetails::follow() {
    Q_EMIT chosenChanged();
    showChosen();
}

void ChosenDetails::showChosen() {
    const int selected = m_table.selectedCount();
    if (selected > 1)
        return summarizeSoon();
    if (selected == 0)
        return showToken({}, {}, {});
    const Token token = m_table.chosen().at(0);
    showToken(token, m_model.statusWords(token.id), m_model.now());
}

/// A selection that grows with every key is looked at once for all of them, when nothing else waits.
void ChosenDetails::summarizeSoon() {
    if (std::exchange(m_summarizesSoon, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_summarizesSoon = false;
            if (m_table.selectedCount() > 1)
                showSelection(summaryOf(m_table.chosen(), m_tokens.caller().value_or(Caller())));
        },
        Qt::QueuedConnection);
}

} // namespace patdesk
