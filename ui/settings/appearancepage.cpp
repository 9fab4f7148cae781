// SPDX-License-Identifier: MIT
#include "appearancepage.h"

#include "datetext.h"
#include "formfield.h"
#include "languages.h"
#include "settings.h"
#include "tablepreview.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace patdesk {

namespace {

int value(DateStyle::Zone zone) {
    return static_cast<int>(zone);
}

int value(DateStyle::Form form) {
    return static_cast<int>(form);
}

/// "Europe/Berlin, UTC+01:00"
QString zoneHere(Instant now) {
    const QTimeZone here = QTimeZone::systemTimeZone();
    const QString offset = here.displayName(utcDateTime(now), QTimeZone::OffsetName);
    const QString name = QString::fromUtf8(here.id());
    return name == offset || name.isEmpty() ? offset : name + QStringLiteral(", ") + offset;
}

} // namespace

AppearancePage::AppearancePage(Settings& settings, Clock clock, QWidget* parent)
    : SettingsPage(parent)
    , m_settings(settings)
    , m_clock(std::move(clock))
    , m_rows(newChoice(tr("Rows of the table")))
    , m_zone(newChoice(tr("Time zone")))
    , m_form(newChoice(tr("Date style")))
    , m_language(newChoice(tr("Language")))
    , m_preview(new TablePreview(m_clock())) {
    fill();
    auto* const fields = new QWidget;
    QFormLayout* const form = newFormLayout(fields);
    fields->layout()->setContentsMargins({});
    newSettingField(m_rows,
                    tr("Compact shows more tokens at once. “View, Compact rows” is the same setting."))
        ->addTo(form, tr("Ro&ws of the table"));
    newSettingField(m_zone,
                    tr("For every date and time, and for what a day is in queries such as "
                       "“used:today”, in the pictures and in the calendar. Exports are always in UTC."))
        ->addTo(form, tr("Time &zone"));
    newSettingField(m_form, tr("Exports and fields for a date are always year-month-day."))
        ->addTo(form, tr("&Date style"));
    newSettingField(m_language, tr("From the next start of Patdesk on."))->addTo(form, tr("Lan&guage"));
    auto* const column = new QVBoxLayout(this);
    column->addWidget(fields);
    column->addWidget(new QLabel(tr("Preview")));
    column->addWidget(m_preview, 1);
    discard();
    for (const QComboBox* const choice : {m_rows, m_zone, m_form, m_language})
        connect(choice, &QComboBox::currentIndexChanged, this, &AppearancePage::changed);
    for (const QComboBox* const choice : {m_rows, m_zone, m_form})
        connect(choice, &QComboBox::currentIndexChanged, this, &AppearancePage::showExamples);
}

void AppearancePage::fill() {
    m_rows->addItem(tr("Comfortable"), false);
    m_rows->addItem(tr("Compact"), true);
    m_zone->addItem(tr("Of this computer: %1").arg(zoneHere(m_clock())), value(DateStyle::Zone::Local));
    m_zone->addItem(tr("UTC"), value(DateStyle::Zone::Utc));
    m_form->addItem({}, value(DateStyle::Form::System));
    m_form->addItem({}, value(DateStyle::Form::Iso));
    m_language->addItem(tr("Of the system"), QString());
    for (const Language& language : languages())
        m_language->addItem(language.name, language.code);
}

/// Now, as it would be shown.
void AppearancePage::showExamples() {
    DateStyle style = chosenStyle();
    m_preview->showAs(m_rows->currentData().toBool(), style);
    style.form = DateStyle::Form::System;
    m_form->setItemText(0, tr("Of the system: %1").arg(exactText(m_clock(), style)));
    style.form = DateStyle::Form::Iso;
    m_form->setItemText(1, tr("ISO 8601: %1").arg(exactText(m_clock(), style)));
}

DateStyle AppearancePage::chosenStyle() const {
    return {static_cast<DateStyle::Zone>(m_zone->currentData().toInt()),
            static_cast<DateStyle::Form>(m_form->currentData().toInt())};
}

bool AppearancePage::isChanged() const {
    // One that this Patdesk does not have is shown as the system's, and is no change.
    const int language = std::max(0, m_language->findData(m_settings.language()));
    return m_rows->currentData().toBool() != m_settings.compactRows() ||
           chosenStyle() != m_settings.dateStyle() || m_language->currentIndex() != language;
}

void AppearancePage::save() {
    m_settings.setCompactRows(m_rows->currentData().toBool());
    m_settings.setDateStyle(chosenStyle());
    if (m_language->findData(m_settings.language()) >= 0 || m_language->currentIndex() > 0)
        m_settings.setLanguage(m_language->currentData().toString());
}

void AppearancePage::discard() {
    choose(*m_rows, m_settings.compactRows());
    choose(*m_zone, value(m_settings.dateStyle().zone));
    choose(*m_form, value(m_settings.dateStyle().form));
    choose(*m_language, m_settings.language());
    showExamples();
}

} // namespace patdesk
