// SPDX-License-Identifier: MIT
#include "unitsuffix.h"

#include <QCoreApplication>
#include <QSpinBox>

namespace patdesk {

void setUnit(QSpinBox* box, const char* context, const char* unit) {
    const auto show = [box, context, unit](int number) {
        box->setSuffix(QCoreApplication::translate(context, unit, nullptr, number));
    };
    QObject::connect(box, &QSpinBox::valueChanged, box, show);
    show(box->value());
}

} // namespace patdesk
