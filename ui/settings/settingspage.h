// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QComboBox;

namespace patdesk {

class FormField;

/// A page of settings that belong to no tenant: shown as they are stored, changed, and stored with those of
/// the other pages.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual bool isChanged() const = 0;
    virtual void save() = 0;
    /// Back to what is stored.
    virtual void discard() = 0;

Q_SIGNALS:
    void changed();
};

/// A control that is only as wide as it needs to be, with a line of help under it.
FormField* newSettingField(QWidget* control, const QString& help);

/// A choice whose longest entry may be longer than the window is wide.
QComboBox* newChoice(const QString& accessibleName);

/// The entry with this value, or the first one.
void choose(QComboBox& choice, const QVariant& value);

} // namespace patdesk
