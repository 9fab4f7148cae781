// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "datestyle.h"
#include "settingspage.h"

class QComboBox;

namespace patdesk {

class Settings;
class TablePreview;

/// The rows of the table, how dates are shown, and the language.
class AppearancePage : public SettingsPage {
    Q_OBJECT

public:
    /// The settings outlive it. `clock`: for the date that serves as an example.
    AppearancePage(Settings& settings, Clock clock, QWidget* parent = nullptr);

    bool isChanged() const override;
    void save() override;
    void discard() override;

private:
    void fill();
    void showExamples();
    DateStyle chosenStyle() const;

    Settings& m_settings;
    Clock m_clock;
    QComboBox* m_rows;
    QComboBox* m_zone;
    QComboBox* m_form;
    QComboBox* m_language;
    TablePreview* m_preview;
};

} // namespace patdesk
