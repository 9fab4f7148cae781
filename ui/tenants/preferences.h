// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QCheckBox;
class QSpinBox;

namespace patdesk {

class Settings;

/// The general settings, which belong to no tenant.
class Preferences : public QWidget {
    Q_OBJECT

public:
    /// The settings outlive it.
    explicit Preferences(Settings& settings, QWidget* parent = nullptr);

    bool isChanged() const;
    void save();
    /// Back to what is stored.
    void discard();

Q_SIGNALS:
    void changed();

private:
    Settings& m_settings;
    QSpinBox* m_clipboardTime;
    QSpinBox* m_lockTime;
    QCheckBox* m_notifies;
    QCheckBox* m_trayIcon;
    QCheckBox* m_keepsRunning;
};

} // namespace patdesk
