// SPDX-License-Identifier: MIT
#include "unitsuffix.h"

#include <QSpinBox>

namespace patdesk {

void setUnit(QSpinBox* box, const QString& one, const QString& many) {
    const auto show = [box, one, many](int number) { box->setSuffix(number == 1 ? one : many); };
    QObject::connect(box, &QSpinBox::valueChanged, box, show);
    show(box->value());
}

} // namespace patdesk
