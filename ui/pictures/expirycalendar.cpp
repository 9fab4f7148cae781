// SPDX-License-Identifier: MIT
#include "expirycalendar.h"

#include "bucketquery.h"
#include "calendarpicture.h"
#include "datestyle.h"
#include "notelabel.h"
#include "plainbutton.h"
#include "tokenmodel.h"
#include "windowsize.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace patdesk {

namespace {

/// This week, and all that come within a year.
constexpr int weeks = 53;

/// The day of a part that asks for one.
QDate askedDay(const Query& typed) {
    for (const Query& part : typed.parts()) {
        const QueryCondition& condition = part.condition;
        if (part.kind != Query::Kind::Condition || condition.field != QueryField::Expires ||
            condition.sign != QuerySign::Is || condition.values.size() != 1)
            continue;
        if (const auto* const period = std::get_if<CalendarPeriod>(&condition.values.front());
            period && period->day > 0)
            return {period->year, period->month, period->day};
    }
    return {};
}

} // namespace

ExpiryCalendar::ExpiryCalendar(TokenModel& model, QWidget* parent)
    : QDialog(parent), m_model(model), m_picture(new CalendarPicture(this)) {
    setWindowTitle(tr("Expiry calendar"));
    setAccessibleName(windowTitle());
    auto* const note = new NoteLabel;
    note->showNote(
        NoteLabel::Kind::Help,
        tr("The larger a square, the more tokens expire on that day; the strong part of it is what the table "
           "shows. Click a day, or press Enter, to see only its tokens."));
    auto* const buttons = new QHBoxLayout;
    const auto save = [this](const QString& suffix) { Q_EMIT saveWanted(*m_picture, suffix); };
    auto* const copy = newButton(tr("&Copy as picture"), tr("Copy as picture"));
    auto* const svg = newButton(tr("Save as &SVG…"), tr("Save as SVG"));
    auto* const png = newButton(tr("Save as &PNG…"), tr("Save as PNG"));
    connect(copy, &QPushButton::clicked, this, [this] { Q_EMIT copyWanted(*m_picture); });
    connect(svg, &QPushButton::clicked, this, [save] { save(QStringLiteral("svg")); });
    connect(png, &QPushButton::clicked, this, [save] { save(QStringLiteral("png")); });
    for (QPushButton* const button : {copy, svg, png})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(newButton(tr("Close"), this, &ExpiryCalendar::reject));
    auto* const column = new QVBoxLayout(this);
    column->addWidget(m_picture, 1);
    column->addWidget(note);
    column->addLayout(buttons);
    connect(m_picture, &CalendarPicture::dayWanted, this, [this](QDate day) {
        Q_EMIT conditionWanted(day.isValid() ? queryForExpiry(day.year(), day.month(), day.day()) : Query());
    });
    count();
    m_picture->setFocus();
    resizeOnScreen(this, sizeHint());
}

void ExpiryCalendar::count() {
    const QDate today = shownDateTime(m_model.now()).date();
    m_picture->showDays(expiringDays(m_model.facts(), m_model.shownRows(), shownZone(), today, weeks), today);
}

void ExpiryCalendar::showQuery(const Query& typed) {
    m_picture->setAskedFor(askedDay(typed));
}

void ExpiryCalendar::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    count();
}

} // namespace patdesk
