// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

namespace patdesk {

class ScopePicker;
class Settings;

/// The user's own sets of scopes, for a scope picker: takes one as the choice, keeps the choice as one, and
/// deletes one. They belong to no tenant.
class ScopeSetsButton : public QToolButton {
    Q_OBJECT

public:
    ScopeSetsButton(Settings& settings, ScopePicker& picker, QWidget* parent = nullptr);

private:
    void fillMenu();
    void askForName();
    void save(const QString& name);
    void remove(const QString& name);

    Settings& m_settings;
    ScopePicker& m_picker;
};

} // namespace patdesk
