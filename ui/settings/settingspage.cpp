// SPDX-License-Identifier: MIT
#include "settingspage.h"

#include "formfield.h"

#include <QComboBox>
#include <QHBoxLayout>

#include <algorithm>

namespace patdesk {

FormField* newSettingField(QWidget* control, const QString& help) {
    auto* const line = new QWidget;
    auto* const row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->addWidget(control);
    row->addStretch();
    return new FormField(line, help, control);
}

QComboBox* newChoice(const QString& accessibleName) {
    auto* const choice = new QComboBox;
    choice->setAccessibleName(accessibleName);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice->setMinimumContentsLength(16);
    choice->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return choice;
}

void choose(QComboBox& choice, const QVariant& value) {
    choice.setCurrentIndex(std::max(0, choice.findData(value)));
}

} // namespace patdesk
