// SPDX-License-Identifier: MIT
#include "chosendetails.h"

#include "tokenmodel.h"
#include "tokenview.h"

#include <QAction>

#include <utility>

namespace patdesk {

namespace {

/// Below this many average characters the details would leave too little of the table.
constexpr int charactersForDetails = 160;

} // namespace

ChosenDetails::ChosenDetails(const TokenView& table, const TokenModel& model, QAction& show, QWidget* parent)
    : DetailsPane(parent), m_table(table), m_model(model), m_show(show) {
    connect(&m_show, &QAction::toggled, this, &QWidget::setVisible);
    connect(&table, &TokenView::chosenChanged, this, &ChosenDetails::follow);
    connect(&model, &TokenModel::dataChanged, this, &ChosenDetails::followSoon);
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
    const QModelIndex current = m_table.currentIndex();
    const int selected = m_table.selectedCount();
    if (!current.isValid() || selected == 0)
        return showToken({}, {}, 0);
    const QModelIndex status = current.siblingAtColumn(static_cast<int>(TokenColumn::Status));
    showToken(m_model.tokenAt(current.row()), status.data().toString(), selected - 1);
}

} // namespace patdesk
