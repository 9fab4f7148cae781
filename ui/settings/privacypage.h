// SPDX-License-Identifier: MIT
#pragma once

#include "settingspage.h"

class QSpinBox;

namespace patdesk {

class BackgroundBox;
class Settings;

/// How long secrets stay within reach, and what Patdesk does while nobody looks at it.
class PrivacyPage : public SettingsPage {
    Q_OBJECT

public:
    /// The settings outlive it.
    explicit PrivacyPage(Settings& settings, QWidget* parent = nullptr);

    bool isChanged() const override;
    void save() override;
    void discard() override;

private:
    Settings& m_settings;
    QSpinBox* m_clipboardTime;
    QSpinBox* m_lockTime;
    BackgroundBox* m_background;
};

} // namespace patdesk
